/** What the default branch excuses, through App and Action alike. */
import { awsKey } from '../support/secrets.ts';
import { blocks, configFile, throughBothDoors } from './doors.ts';

const leak = { 'app.env': `AWS_ACCESS_KEY_ID=${awsKey('history of doors')}\n` };

throughBothDoors([
  {
    name: 'the default branch excuses what it holds, and not what was taken out of its history',
    steps: [
      {
        change: async ({ github, repository }) => {
          await github.push(repository, 'main', leak);
          await github.setBranch(repository, 'topic', await github.head(repository));
          await github.push(repository, 'topic', { 'b.txt': 'b\n' });
        },
        verdict: 'pass',
      },
      {
        do: async ({ github, repository }) => {
          const files = { 'README.md': '# Shop\n', [configFile]: blocks };
          const purged = await github.commit(repository, 'purged', files, { parents: [] });
          await github.setBranch(repository, 'main', purged);
        },
        verdict: 'fail',
      },
    ],
  },
  {
    name: 'the branch that a pull request goes into excuses nothing, unless it is the default branch',
    steps: [
      {
        change: async ({ github, repository, people }) => {
          await github.push(repository, 'full', leak);
          await github.setBranch(repository, 'topic', await github.commit(repository, 'full', { 'b.txt': 'b\n' }));
          await github.openPull(repository, { head: 'topic', base: 'full', author: people.dan });
        },
        verdict: 'fail',
      },
    ],
  },
  {
    name: 'another branch excuses nothing',
    steps: [
      {
        change: async ({ github, repository }) => {
          await github.push(repository, 'topic', leak);
          await github.push(repository, 'topic', { 'b.txt': 'b\n' });
        },
        verdict: 'fail',
      },
    ],
  },
]);
