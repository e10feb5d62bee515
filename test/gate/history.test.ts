/** What the default branch excuses, through App and Action alike. */
import { setRef } from '../github/git/repository.ts';
import { runGit } from '../github/git/run.ts';
import { commitTree, writeBlob, type Files } from '../github/git/write.ts';
import { awsKey } from '../support/secrets.ts';
import { blocks, configFile, throughBothDoors, type Scene } from './doors.ts';

const key = `AWS_ACCESS_KEY_ID=${awsKey('history of doors')}\n`;
const leak = { 'app.env': key };

/** Commits beside each other, from what the default branch holds; the branch of the pull request becomes the merge. */
const merged =
  (sides: readonly Files[], files: Files) =>
  async ({ github, repository, people }: Scene): Promise<void> => {
    const author = people.dan;
    const main = await github.head(repository, 'main');
    const parents: string[] = [];
    for (const side of sides) parents.push(await github.commit(repository, 'any', side, { parents: [main], author }));
    const merge = await github.commit(repository, 'any', files, { parents, author });
    await github.setBranch(repository, 'topic', merge, author);
  };

/** A branch whose tree names a submodule at no commit, which Git refuses to write from its index. */
async function makeOddBranch({ github, repository: { gitDir }, repository, people }: Scene): Promise<void> {
  const blob = await writeBlob(gitDir, Buffer.from(key));
  const input = `100644 blob ${blob}\todd.env\n160000 commit ${'0'.repeat(40)}\tsub\n`;
  const tree = (await runGit(gitDir, ['mktree'], { input })).toString('utf8').trim();
  const parents = [await github.head(repository, 'main')];
  const author = { name: 'dan', email: people.dan.email };
  await setRef(gitDir, 'refs/heads/odd', await commitTree(gitDir, { tree, parents, message: 'Odd', author }));
}

throughBothDoors([
  {
    name: 'a submodule at no commit stops no look at what is there',
    steps: [{ change: { 'a.txt': 'a\n' }, do: makeOddBranch, looksAt: 'history', verdict: 'fail', shows: /AWS|AKIA/ }],
  },
  {
    name: 'a merge keeps what the default branch took out',
    steps: [
      {
        change: async ({ github, repository, people }) => {
          const author = people.dan;
          const old = await github.push(repository, 'main', leak);
          const main = await github.push(repository, 'main', { 'app.env': null });
          const side = await github.commit(repository, 'any', { 'b.txt': 'b\n' }, { parents: [old], author });
          const files = { ...leak, 'b.txt': 'b\n' };
          const merge = await github.commit(repository, 'any', files, { parents: [main, side], author });
          await github.setBranch(repository, 'topic', merge, author);
        },
        verdict: 'fail',
      },
    ],
  },
  {
    name: 'a merge of many brings nothing of what all of its parents hold',
    files: leak,
    steps: [
      {
        change: merged([{ 'a.txt': 'a\n' }, { 'app.env': `A=1\n${key}` }, { 'app.env': `${key}B=2\n` }], {
          'app.env': `A=1\n${key}B=2\n`,
        }),
        verdict: 'pass',
      },
    ],
  },
  {
    name: 'a merge of many brings what its third parent brought',
    steps: [{ change: merged([{ 'a.txt': 'a\n' }, { 'b.txt': 'b\n' }, leak], leak), verdict: 'fail' }],
  },
  {
    name: 'a merge of many holds what none of its parents does',
    steps: [{ change: merged([{ 'a.txt': 'a\n' }, { 'b.txt': 'b\n' }, { 'c.txt': 'c\n' }], leak), verdict: 'fail' }],
  },
  {
    name: 'a merge of many keeps what the default branch, its third parent, took out',
    steps: [
      {
        change: async ({ github, repository, people }) => {
          const author = people.dan;
          const old = await github.push(repository, 'main', leak);
          const main = await github.push(repository, 'main', { 'app.env': null });
          const parents: string[] = [];
          for (const name of ['a.txt', 'b.txt'])
            parents.push(await github.commit(repository, 'any', { [name]: name }, { parents: [old], author }));
          const merge = await github.commit(repository, 'any', leak, { parents: [...parents, main], author });
          await github.setBranch(repository, 'topic', merge, author);
        },
        verdict: 'fail',
      },
    ],
  },
  {
    name: 'two branches each move a key, to a place of its own, and are merged',
    files: leak,
    steps: [
      {
        change: merged(
          [
            { 'app.env': null, 'b.env': key },
            { 'app.env': null, 'c.env': key },
          ],
          { 'c.env': key },
        ),
        verdict: 'fail',
      },
    ],
  },
  {
    name: 'a copy, beside a branch that took the original out, and the merge keeps both',
    files: leak,
    steps: [{ change: merged([{ 'b.env': key }, { 'app.env': null }], { 'b.txt': 'b\n' }), verdict: 'fail' }],
  },
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
