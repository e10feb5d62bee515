/** The floor of an organisation is not lifted from the side. */
import { attempts } from '../support/own-rules.ts';
import { awsKey } from '../support/secrets.ts';
import { blocks, configFile, throughBothDoors } from './doors.ts';

const leak = { 'app.env': `AWS_ACCESS_KEY_ID=${awsKey('floor')}\n` };
const lax = 'enforce: { mode: observe }\n';

throughBothDoors([
  {
    name: 'the organisation sets the floor of a repository',
    configuration: lax,
    homes: { '.github': blocks },
    steps: [{ change: leak, verdict: 'fail' }],
  },
  {
    name: 'a new home that says less does not lift the floor of another one',
    configuration: lax,
    homes: { '.github': blocks },
    steps: [
      { change: leak, verdict: 'fail' },
      { do: async ({ make }) => void (await make('.github-private', lax)), verdict: 'fail' },
    ],
  },
  {
    name: 'of two homes the stricter counts, whichever is the more private',
    configuration: lax,
    homes: { '.github': `${lax}allow: [{ path: "*.env", reason: made up }]\n`, '.github-private': blocks },
    steps: [{ change: leak, verdict: 'fail' }],
  },
  {
    name: 'a home that is gone keeps its floor where somebody remembers it',
    configuration: lax,
    homes: { '.github': blocks },
    steps: [
      { change: leak, verdict: 'fail' },
      {
        do: ({ github, other }) => github.deleteRepository(other('.github')),
        // The Action keeps nothing between runs.
        verdict: { app: 'fail', action: 'pass' },
      },
    ],
  },
  {
    name: 'a floor that is broken is no floor that is gone',
    configuration: lax,
    homes: { '.github': blocks },
    steps: [
      { change: leak, verdict: 'fail' },
      {
        do: async ({ github, other }) =>
          void (await github.push(other('.github'), 'main', { [configFile]: 'enforce: { mode: perhaps }\n' })),
        // The App knows the last good one.
        verdict: { app: 'fail', action: 'action-required' },
      },
    ],
  },
  {
    name: 'a change that weakens the configuration says how, where nobody else reads it',
    steps: [
      {
        change: { [configFile]: 'enforce: { mode: warn }\n' },
        verdict: 'pass',
        shows: /laxer here: enforce\.mode: warn/,
      },
    ],
  },
  {
    name: 'a change that weakens the configuration of a public repository says only that',
    visibility: 'public',
    steps: [
      {
        change: { [configFile]: 'enforce: { mode: warn }\n' },
        verdict: 'pass',
        shows: /weakens the configuration/,
        hides: /enforce|warn|block/,
      },
    ],
  },
]);

/** Each stays as grave as without the rule. */
throughBothDoors(
  attempts.map(({ name, organisation = '', rules, file, text }) => ({
    name: `a repository has no use of an own rule that ${name}`,
    configuration: `custom: [${rules.join(', ')}]\n`,
    homes: { '.github': `${blocks}${organisation}` },
    steps: [{ change: { [file]: text }, verdict: 'fail' as const }],
  })),
);

throughBothDoors([
  {
    name: 'a repository may make a column lighter where its organisation leaves rules to it',
    configuration: `custom: [${attempts[0]?.rules.join()}]\n`,
    homes: { '.github': blocks.replace('{', '{ repositoriesMay: [rules],') },
    steps: [{ change: { 'people.csv': attempts[0]?.text ?? '' }, verdict: 'pass' }],
  },
]);
