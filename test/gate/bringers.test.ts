/** Nobody lets pass what they brought in, and a command means what was there when it was given: through both doors. */
import type { Account } from '../github/index.ts';
import type { Files } from '../github/git/write.ts';
import { awsKey } from '../support/secrets.ts';
import { blocks, throughBothDoors, type Scene, type Who } from './doors.ts';

const leakOf = (seed: string): Files => ({ [`${seed}.env`]: `AWS_ACCESS_KEY_ID=${awsKey(`bringers ${seed}`)}\n` });
const leak = leakOf('one');
const accepted = '/leakwarden accept it is revoked';
const acceptedByName = '/leakwarden accept {reference} it is revoked';

/** As anybody may call themselves in a commit. */
const unknown = ({ people }: Scene): Account => ({ ...people.dan, login: 'nobody', email: 'nobody@example.org' });

interface Pushed {
  readonly by: Who;
  readonly files?: Files;
  /** Default: on top of the branch. */
  readonly parents?: readonly string[];
  readonly author?: Account;
}

async function push(scene: Scene, { by, files = leak, parents, author }: Pushed): Promise<void> {
  const { github, repository, people } = scene;
  const options = { author: author ?? people[by], ...(parents ? { parents } : {}) };
  const commit = await github.commit(repository, 'topic', files, options);
  await github.setBranch(repository, 'topic', commit, people[by]);
}

/** An address of the account, or the one that GitHub gives it. */
const together =
  (address: (mary: Account) => string) =>
  async (scene: Scene): Promise<void> => {
    const { github, repository, people } = scene;
    const message = `Add\n\nCo-authored-by: M <${address(people.mary)}>\n`;
    const commit = await github.commit(repository, 'topic', leak, { author: people.dan, message });
    await github.setBranch(repository, 'topic', commit, people.dan);
  };

throughBothDoors([
  {
    name: 'who wrote the commit together with its author',
    steps: [
      { change: together(({ email }) => email), verdict: 'fail' },
      { says: ['mary', accepted], verdict: 'fail' },
      { says: ['olga', accepted], verdict: 'pass' },
    ],
  },
  {
    name: 'also by the address that GitHub gives',
    steps: [
      { change: together(({ id, login }) => `${id}+${login}@users.noreply.example.com`), verdict: 'fail' },
      { says: ['mary', accepted], verdict: 'fail' },
    ],
  },
  {
    name: 'who pushed a commit of an unknown name onto the branch of a colleague',
    steps: [
      { change: { 'a.txt': 'a\n' }, verdict: 'pass' },
      { change: (scene) => push(scene, { by: 'mary', author: unknown(scene) }), verdict: 'fail' },
      { says: ['mary', accepted], verdict: 'fail' },
      { says: ['olga', accepted], verdict: 'pass' },
    ],
  },
  {
    name: 'also where somebody wrote the branch anew since',
    steps: [
      { change: { 'a.txt': 'a\n' }, verdict: 'pass' },
      { change: (scene) => push(scene, { by: 'mary', author: unknown(scene) }), verdict: 'fail' },
      {
        change: async (scene) => {
          const main = await scene.github.head(scene.repository);
          await push(scene, { by: 'dan', parents: [main], author: unknown(scene) });
        },
        verdict: 'fail',
      },
      { says: ['mary', accepted], verdict: 'fail' },
      { says: ['olga', accepted], verdict: 'pass' },
    ],
  },
  {
    name: 'updating a branch from its base brings nothing in, by a merge or by writing it anew',
    steps: [
      { change: leak, verdict: 'fail' },
      {
        change: async (scene) => {
          const { github, repository } = scene;
          const base = await github.push(repository, 'main', { 'b.txt': 'b\n' });
          await push(scene, { by: 'mary', files: {}, parents: [await github.head(repository, 'topic'), base] });
        },
        verdict: 'fail',
      },
      {
        change: async (scene) => {
          const base = await scene.github.push(scene.repository, 'main', { 'c.txt': 'c\n' });
          await push(scene, { by: 'mary', parents: [base], author: scene.people.dan });
        },
        verdict: 'fail',
      },
      { says: ['mary', accepted], verdict: 'pass' },
    ],
  },
  {
    name: 'who wrote it into the description of a pull request of somebody else',
    steps: [
      { change: { 'a.txt': 'a\n' }, verdict: 'pass' },
      {
        do: async ({ github, pull, people }) => {
          await github.editPull(pull(), { body: `AWS_ACCESS_KEY_ID=${awsKey('described')}` }, people.mary);
        },
        verdict: 'fail',
      },
      { says: ['mary', acceptedByName], verdict: 'fail' },
      { says: ['olga', acceptedByName], verdict: 'pass' },
    ],
  },
  {
    name: 'where neither author nor pusher is known two people have to agree',
    steps: [
      { change: (scene) => push(scene, { by: 'dan', author: unknown(scene) }), verdict: 'fail' },
      { do: ({ repository }) => void repository.activities.splice(1), verdict: 'fail' },
      { says: ['mary', `${acceptedByName} once`], verdict: 'fail' },
      { says: ['mary', `${acceptedByName} twice`], verdict: 'fail' },
      { says: ['dan', acceptedByName], verdict: 'fail' },
      { says: ['olga', acceptedByName], verdict: 'pass', shows: /it is revoked/ },
    ],
  },
  {
    name: 'without the list of pushes nothing is let pass',
    steps: [
      { change: leak, verdict: 'fail' },
      {
        do: async ({ github, pull, people, reference, hear }) => {
          github.faults.add({ method: 'GET', path: /\/activity$/, times: 9, answer: { status: 403 } });
          await hear(github.comment(pull(), people.mary, acceptedByName.replace('{reference}', reference)));
        },
        verdict: 'fail',
      },
      { do: ({ github }) => github.faults.clear(), verdict: { app: 'fail', action: 'pass' } },
      { says: ['mary', acceptedByName], verdict: 'pass' },
    ],
  },
  {
    name: 'all places are asked for, and not the first 20',
    steps: [
      {
        change: async (scene) => {
          const [content = ''] = Object.values(leak).map(String);
          for (let at = 0; at < 24; at++) await push(scene, { by: 'dan', files: { [`copies/${at}.env`]: content } });
          await push(scene, { by: 'dan', files: { 'a.env': `${content}# more\n` }, author: scene.people.mary });
        },
        verdict: 'fail',
      },
      { says: ['mary', accepted], verdict: 'fail' },
      { says: ['olga', accepted], verdict: 'pass' },
    ],
  },
  {
    name: 'the full command stands in check and summary, also for a single leak, and accepts it later',
    steps: [
      {
        change: leak,
        verdict: 'fail',
        shows: /\| LW-[0-9a-z]{8} \||\[LW-[0-9a-z]{8}\]\([^)]*\) \|[^]*\/leakwarden accept LW-[0-9a-z]{8} <reason>/,
      },
      { change: { 'b.txt': 'b\n' }, verdict: 'fail' },
      { says: ['mary', acceptedByName], verdict: 'pass' },
    ],
  },
  {
    name: 'on a public repository it does too',
    visibility: 'public',
    configuration: `${blocks}report: { repository: '{owner}/reports' }\n`,
    homes: { reports: { visibility: 'private', files: { 'README.md': '' } } },
    steps: [
      { change: leak, verdict: 'fail', shows: /\/leakwarden accept LW-[0-9a-z]{8} <reason>/, hides: /AKIA|AWS|aws/ },
      { says: ['mary', acceptedByName], verdict: 'pass' },
    ],
  },
  {
    name: 'a command means what was there, and nothing that comes later',
    steps: [
      { change: leak, verdict: 'fail' },
      { says: ['mary', accepted], verdict: 'pass' },
      { change: leakOf('two'), verdict: 'fail' },
      { says: ['mary', accepted], verdict: 'pass' },
      {
        change: async (scene) => {
          const main = await scene.github.head(scene.repository);
          await push(scene, { by: 'dan', files: leakOf('three'), parents: [main] });
        },
        verdict: 'fail',
      },
    ],
  },
  {
    name: 'a command that is read late does not mean what came meanwhile',
    steps: [
      { change: leak, verdict: 'fail' },
      {
        do: async (scene) => {
          const { github, repository, pull, people, hear } = scene;
          const comment = github.comment(pull(), people.mary, accepted);
          const main = await github.head(repository);
          await push(scene, { by: 'dan', files: leakOf('two'), parents: [main] });
          await hear(comment);
        },
        verdict: 'fail',
      },
    ],
  },
]);
