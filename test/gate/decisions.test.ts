/** What excuses a leak, and who, through App and Action alike. */
import { awsKey } from '../support/secrets.ts';
import { blocks, configFile, throughBothDoors } from './doors.ts';

const leak = { 'app.env': `AWS_ACCESS_KEY_ID=${awsKey('doors')}\n` };
const accepted = '/leakwarden accept it is revoked';

throughBothDoors([
  { name: 'a change without a leak passes', steps: [{ change: { 'a.txt': 'a\n' }, verdict: 'pass' }] },
  {
    name: 'a head excuses nothing, by its configuration or by a comment in the line',
    steps: [
      {
        change: {
          [configFile]: 'allow:\n  - { path: "**", reason: mine }\nenforce: { mode: observe }\n',
          'app.env': `AWS_ACCESS_KEY_ID=${awsKey('doors')} # leakwarden:allow aws-access-key-id mine\n`,
        },
        verdict: 'fail',
      },
    ],
  },
  {
    name: 'the configuration of the default branch excuses',
    configuration: `${blocks}allow:\n  - { path: "*.env", reason: made up }\n`,
    steps: [{ change: leak, verdict: 'pass' }],
  },
  {
    name: 'a maintainer lets a leak pass, but neither its author nor a stranger',
    steps: [
      { change: leak, by: 'mary', says: ['mary', accepted], verdict: 'fail' },
      { says: ['eve', accepted], verdict: 'fail' },
      { says: ['dan', accepted], verdict: 'fail' },
      { says: ['olga', accepted], verdict: 'pass', shows: /it is revoked/ },
    ],
  },
  {
    name: 'what somebody else wrote into a comment does nothing, even within its first second',
    steps: [
      {
        change: leak,
        do: async ({ github, pull, people, hear }) => {
          const comment = github.comment(pull(), people.mary, 'I will look at it');
          github.editComment(comment, accepted, people.dan);
          await hear(comment);
        },
        verdict: 'fail',
      },
    ],
  },
  {
    name: 'a comment does nothing where GitHub does not say whether it was changed',
    steps: [
      {
        change: leak,
        do: async ({ github, pull, people, hear }) => {
          github.faults.add({ method: 'POST', path: /\/graphql$/, answer: { status: 403 } });
          await hear(github.comment(pull(), people.mary, accepted));
        },
        verdict: 'fail',
      },
    ],
  },
  {
    name: 'a command that names another leak lets nothing pass',
    steps: [{ change: leak, says: ['mary', '/leakwarden accept LW-00000000 it is revoked'], verdict: 'fail' }],
  },
  {
    name: 'on a public repository nothing is said of what was found',
    visibility: 'public',
    configuration: `${blocks}report: { repository: '{owner}/reports' }\n`,
    homes: { reports: { visibility: 'private', files: { 'README.md': '' } } },
    steps: [{ change: leak, verdict: 'fail', hides: /AKIA|AWS|aws/ }],
  },
]);
