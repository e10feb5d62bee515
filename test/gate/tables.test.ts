/** A decision on a table covers the people that were in it, through App and Action alike. */
import { expect } from 'vitest';
import type { Files } from '../github/git/write.ts';
import { customerCsv } from '../support/secrets.ts';
import { nextSecond } from '../support/next-second.ts';
import { scanBytes } from '../support/scan.ts';
import { blocks, throughBothDoors, type Scene } from './doors.ts';

const header = 'name,email,card_number\n';
const rows = customerCsv(140).slice(header.length).split('\n');

/** So many customers, from the n-th on. */
function table(count: number, from = 0): Files {
  return { 'data/customers.csv': `${header}${rows.slice(from, from + count).join('\n')}\n` };
}

async function writeAnew({ github, repository, people }: Scene, files: Files): Promise<void> {
  const parents = [await github.head(repository, 'main')];
  const commit = await github.commit(repository, 'written anew', files, { author: people.dan, parents });
  await github.setBranch(repository, 'topic', commit, people.dan);
}

/** The same customers, each with a further one beside. */
function inPairs(count: number): Files {
  const pairs = rows.slice(0, count).map((row, at) => `${row},${rows[100 + at]}`);
  return { 'data/customers.csv': `name,email,card_number,name2,email2,card_number2\n${pairs.join('\n')}\n` };
}

/** The addresses of the first, each with what the given columns say of another. */
function ofOthers(count: number, ...others: readonly number[]): Files {
  const mixed = rows.slice(0, count).map((row, at) => {
    const other = rows[100 + at]?.split(',') ?? [];
    return row.split(',').map((cell, column) => (others.includes(column) ? other[column] : cell));
  });
  return { 'data/customers.csv': `${header}${mixed.join('\n')}\n` };
}

const accepted = ['mary', '/leakwarden accept made up'] as const;
const named = ['mary', '/leakwarden accept {reference} made up'] as const;

/** As the issue of last names the leak now. */
async function sayUnderIssue({ github, people, other, hear }: Scene, text: string): Promise<void> {
  const issue = [...other('reports').issues.values()].at(-1) ?? expect.fail('there is no issue');
  const [reference = ''] = /LW-[0-9a-z]{8}/.exec(issue.body ?? '') ?? [];
  await nextSecond();
  await hear(github.comment(issue, people.mary, text.replace('{reference}', reference)));
}

/** As somebody copies it from a baseline. */
async function coverOf(files: Files): Promise<string> {
  const text = String(files['data/customers.csv']);
  const { datasets } = await scanBytes(text, { name: 'data/customers.csv', covers: true });
  return JSON.stringify(datasets[0]?.covers);
}

const allow = `${blocks}allow:\n  - path: data/*.csv\n    reason: made up\n`;

throughBothDoors([
  {
    name: 'an allow that says whom it is made for excuses nobody who came later',
    configuration: `${allow}    covers: ${await coverOf(table(20))}\n`,
    steps: [
      { change: table(20), verdict: 'pass' },
      { change: table(22), verdict: 'pass' },
      { change: table(60), verdict: 'fail' },
    ],
  },
  {
    name: 'an allow of version 0.1.0 keeps its effect',
    configuration: allow,
    steps: [{ change: table(60), verdict: 'pass' }],
  },
  {
    name: 'a decision on a table lets nobody pass who came later',
    steps: [
      { change: table(20), verdict: 'fail' },
      { says: accepted, verdict: 'pass' },
      { change: table(23), verdict: 'pass' },
      { change: table(60), verdict: 'fail', shows: /accepted for 20 people, now 60/ },
      { says: ['mary', '/leakwarden false-positive all made up'], verdict: 'pass' },
      { change: table(61), verdict: 'pass' },
    ],
  },
  {
    name: 'further columns of the same rows bring in nobody',
    steps: [
      { change: table(20), verdict: 'fail' },
      { says: accepted, verdict: 'pass' },
      { change: inPairs(20), verdict: 'fail' },
    ],
  },
  {
    name: 'names and cards of others under the same addresses are other people',
    steps: [
      { change: table(20), verdict: 'fail' },
      { says: accepted, verdict: 'pass' },
      { change: { ...table(20), ...ofOthers(3, 0, 2), 'a.txt': 'fewer' }, verdict: 'pass' },
      { change: ofOthers(20, 0, 2), verdict: 'fail', shows: /accepted for 20 people, now 40/ },
      { says: ['mary', '/leakwarden accept all made up'], verdict: 'pass' },
      { change: table(20), verdict: 'pass' },
    ],
  },
  {
    name: 'cards of others alone are enough',
    steps: [
      { change: table(20), verdict: 'fail' },
      { says: accepted, verdict: 'pass' },
      { change: ofOthers(20, 2), verdict: 'fail' },
    ],
  },
  {
    name: 'as many other people are other people',
    steps: [
      { change: table(20), says: accepted, verdict: { app: 'fail', action: 'pass' } },
      { says: accepted, verdict: 'pass' },
      { change: table(20, 20), verdict: 'fail' },
    ],
  },
  {
    name: 'nobody is brought in drop by drop',
    steps: [
      { change: table(20), verdict: 'fail' },
      { says: accepted, verdict: 'pass' },
      { change: table(22), verdict: 'pass' },
      { change: table(24), verdict: 'fail', shows: /now 24/ },
    ],
  },
  {
    name: 'a branch that is written anew brings nobody in whom it held when that was decided',
    steps: [
      { change: table(20), verdict: 'fail' },
      { says: ['mary', '/leakwarden accept {reference} made up'], verdict: 'pass' },
      { change: (scene) => writeAnew(scene, table(22)), verdict: 'pass' },
      { change: (scene) => writeAnew(scene, table(20, 20)), verdict: 'fail' },
    ],
  },
  {
    name: 'of what came to a table on a public repository nothing is said',
    visibility: 'public',
    configuration:
      "enforce: { mode: block, rollout: { days: 0, mode: block } }\nreport: { repository: '{owner}/reports' }\n",
    homes: { reports: { visibility: 'private', files: { 'README.md': '' } } },
    steps: [
      { change: table(20), verdict: 'fail' },
      { says: named, verdict: 'pass' },
      { change: table(60), verdict: 'fail', hides: /people|\b60\b|accepted for/ },
    ],
  },
  {
    name: 'what was decided while a repository was private does not hold when it is public',
    configuration: `${blocks}report: { repository: '{owner}/reports' }\n`,
    homes: { reports: { visibility: 'private', files: { 'README.md': '' } } },
    steps: [
      { change: table(20), verdict: 'fail' },
      { says: named, verdict: 'pass' },
      // Made up as they are, they are no graver where the whole enterprise can read them.
      { do: ({ github, repository }) => github.setVisibility(repository, 'internal'), verdict: 'pass' },
      { do: ({ github, repository }) => github.setVisibility(repository, 'public'), verdict: 'fail' },
      { says: named, verdict: 'pass' },
      { do: ({ github, repository }) => github.setVisibility(repository, 'private'), verdict: 'pass' },
    ],
  },
  {
    name: 'on a public repository a table is named: the Action has no record of who could read it when a comment was written',
    visibility: 'public',
    configuration: `${blocks}report: { repository: '{owner}/reports' }\n`,
    homes: { reports: { visibility: 'private', files: { 'README.md': '' } } },
    steps: [
      { change: table(20), verdict: 'fail' },
      { says: accepted, verdict: { app: 'pass', action: 'fail' }, hides: /table|people|\b20\b/ },
    ],
  },
  {
    name: 'nor what was decided under its issue, wherever that stands',
    configuration: `${blocks}report: { repository: '{owner}/reports' }\n`,
    homes: { reports: { visibility: 'private', files: { 'README.md': '' } } },
    inputs: { issues: 'true' },
    steps: [
      { change: table(20), verdict: 'fail' },
      { do: (scene) => sayUnderIssue(scene, '/leakwarden accept made up'), verdict: 'pass' },
      { do: ({ github, repository }) => github.setVisibility(repository, 'public'), verdict: 'fail' },
      { do: (scene) => sayUnderIssue(scene, '/leakwarden accept {reference} made up'), verdict: 'pass' },
    ],
  },
]);
