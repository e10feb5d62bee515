/** What is not there is believed only where the tree says so. */
import { awsKey } from '../support/secrets.ts';
import { blocks, configFile, throughBothDoors, type Case, type Scene } from './doors.ts';
import type { Files } from '../github/git/write.ts';

const leak = { 'app.env': `AWS_ACCESS_KEY_ID=${awsKey('absence')}\n` };
const lax = 'enforce: { mode: observe }\n';

function hide({ github }: Scene, path: RegExp): void {
  github.faults.add({ method: 'GET', path, times: 99, answer: { status: 404, body: { message: 'Not Found' } } });
}

/** What stands where the configuration should, and what is said of it. */
function instead(name: string, files: Files, shows: RegExp): Case {
  return {
    name: `${name} is no configuration, and no absence of one`,
    configuration: null,
    files,
    steps: [{ change: leak, verdict: 'action-required', shows }],
  };
}

throughBothDoors([
  {
    name: 'no configuration is known where GitHub hides its files',
    steps: [
      {
        change: leak,
        do: (scene) => hide(scene, /\/shop\/(?:contents|git\/trees)\//),
        // The Action has the files by Git.
        verdict: { app: 'action-required', action: 'fail' },
      },
      { do: ({ github }) => github.faults.clear(), verdict: 'fail' },
    ],
  },
  {
    name: 'a file that the tree lists is not missing because GitHub says so',
    steps: [
      {
        change: leak,
        do: (scene) => hide(scene, /\/shop\/contents\//),
        verdict: { app: 'action-required', action: 'fail' },
      },
    ],
  },
  {
    name: 'a default branch that GitHub says is not there is looked for among the refs',
    steps: [{ change: leak, do: (scene) => hide(scene, /\/shop\/branches\/main$/), verdict: 'fail' }],
  },
  {
    name: 'no configuration is known where GitHub hides the branches',
    steps: [
      {
        change: leak,
        do: (scene) => hide(scene, /\/shop\/(?:branches|git\/matching-refs)\//),
        // The event of a first run says where the branch is, and what it holds is read from Git.
        verdict: { app: 'action-required', action: 'fail' },
        hides: /broken/,
      },
    ],
  },
  {
    name: 'no floor is known where GitHub hides the files of the organisation',
    configuration: lax,
    homes: { '.github': blocks },
    steps: [
      { change: leak, do: (scene) => hide(scene, /\/\.github\/git\/trees\//), verdict: 'action-required' },
      { do: ({ github }) => github.faults.clear(), verdict: 'fail' },
    ],
  },
  instead('a symbolic link', { [configFile]: { link: '../lax.yml' }, 'lax.yml': lax }, /symbolic link/),
  instead('a folder', { [`${configFile}/x`]: 'x\n' }, /a folder/),
  instead('a submodule', { [configFile]: { submodule: '1'.repeat(40) } }, /a submodule/),
  instead('a link in the place of its folder', { '.github': { link: 'lax' }, 'lax/leakwarden.yml': lax }, /symbolic/),
  instead('a name in capitals', { '.github/Leakwarden.yml': lax }, /not read under this name/),
  instead('a folder in capitals', { '.GitHub/leakwarden.yml': lax }, /not read under this name/),
  instead('an ending that nobody reads', { '.leakwarden.yaml': lax }, /not read under this name/),
  ...[{ link: '../lax.yml' }, null].map((put) => ({
    name: `a head that ${put ? 'puts a link in the place of the configuration' : 'renames it'} breaks it`,
    steps: [
      {
        change: { [configFile]: put, ...(put ? {} : { '.github/LEAKWARDEN.yml': lax }) },
        verdict: 'fail' as const,
        shows: /breaks the configuration/,
      },
    ],
  })),
]);
