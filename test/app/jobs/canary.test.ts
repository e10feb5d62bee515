/**
 * Promise 1 for the App: values are planted wherever it reads, and no check, issue, comment, advisory, row, log line or
 * request of its own holds a piece of one. Promise 7: where the repository is public, nobody learns what it was.
 */
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { begin, blocks, checkOf, gather, issuesOf, type Cast } from '../../support/attempts.ts';
import { createCanary } from '../../support/canary.ts';
import { awsKey, card, customers, make, personMail, slackToken } from '../../support/secrets.ts';
import type { Pull, Repository, Visibility } from '../../github/index.ts';

const people = customers(30, 'app canary');
const planted: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'file',
      'wide',
      'encoded',
      'path',
      'message',
      'branch',
      'title',
      'description',
      'comment',
      'review',
      'line',
      'excuse',
      'reason',
      'word',
      'configuration',
      'history',
      'target',
      'base',
    ].map((place) => [place, awsKey(`app canary ${place}`)]),
  ),
  slack: slackToken('app canary'),
  github: `ghp_${make('{{base62:36}}', 'app canary')}`,
  password: make('{{base62:15}}7Q', 'app canary'),
  card: card('app canary'),
  author: personMail('app canary'),
  ...Object.fromEntries(
    people.flatMap(({ name, mail, card: number }, row) => [
      [`name${row}`, name],
      [`mail${row}`, mail],
      [`card${row}`, number],
    ]),
  ),
};
const leaksIn = createCanary(planted);

let cast: Cast;
const pulls = new Map<Visibility, Pull>();

async function plant(visibility: Visibility): Promise<Pull> {
  const { github, hear } = cast.app;
  const value = (name: string): string => planted[name] ?? '';
  const repository = await begin(cast, {
    visibility,
    configuration: `${blocks}allow:\n  - { path: nothing/**, reason: "because of ${value('base')}" }\n`,
    files: { 'old/history.env': `KEY=${value('history')}\n` },
  });
  await github.push(repository, 'main', { 'old/history.env': null }, { message: 'Remove it' });
  await hear();
  const csv = people.map(({ name, mail, card: number }) => `${name},${mail},${number}`).join('\n');
  const text = `AWS=${value('file')}\nSLACK="${value('slack')}"\ngithub: ${value('github')}\nconst dbPassword = "${value('password')}"\ncard: ${value('card')}\n`;
  const author = { ...cast.dan, login: value('author') };
  await github.push(
    repository,
    `feature/${value('branch')}`,
    {
      'plain.txt': text,
      'wide.txt': Buffer.from(`\ufeffKEY=${value('wide')}`, 'utf16le'),
      'encoded.txt': `data: ${Buffer.from(`KEY=${value('encoded')}`).toString('base64')}\n`,
      'customers.csv': `name,email,card_number\n${csv}\n`,
      'headless.csv': `${csv}\n`,
      [`dumps/${value('path')}.txt`]: `KEY=${value('path')}\n`,
      'excused.env': `KEY=${value('excuse')} # leakwarden:allow aws-access-key-id ${value('excuse')} is a demonstration\n`,
    },
    { message: `Add ${value('message')}`, author },
  );
  const pull = await github.openPull(repository, {
    head: `feature/${value('branch')}`,
    title: `Use ${value('title')}`,
    body: `It is ${value('description')}`,
    author: cast.dan,
  });
  github.comment(pull, cast.dan, `I use ${value('comment')}`);
  await github.review(pull, cast.dan, `Why ${value('review')}?`);
  await github.reviewComment(pull, cast.dan, { path: 'plain.txt', line: 1, body: `See ${value('line')}` });
  await hear();
  github.comment(pull, cast.olga, `/leakwarden accept ${value('reason')} is rotated`);
  github.comment(pull, cast.olga, `/leakwarden ${value('word')} now`);
  for (const issue of issuesOf(repository).slice(0, 1))
    github.comment(issue, cast.olga, `/leakwarden accept ${value('reason')} is rotated`);
  await github.push(repository, 'broken', {
    '.github/leakwarden.yml': `allow:\n  - ${value('configuration')}: ${value('author')}\n`,
  });
  await github.openPull(repository, { head: 'broken', author: cast.dan });
  await hear();
  return pull;
}

beforeAll(async () => {
  cast = await gather();
  for (const visibility of ['private', 'public'] as const) pulls.set(visibility, await plant(visibility));
}, 600_000);

function pullOf(visibility: Visibility): Pull {
  const pull = pulls.get(visibility);
  if (!pull) throw new Error('nothing was planted');
  return pull;
}

/** What the App wrote that everybody sees who sees the repository. */
function shownIn(repository: Repository): string {
  const checks = [...repository.checkRuns.values()].map(({ title, summary, text, annotations }) => [
    title,
    summary,
    text,
    annotations,
  ]);
  const issues = issuesOf(repository).map(({ title, body }) => [title, body]);
  const comments = [...repository.comments.values()]
    .filter(({ author }) => author.app !== null)
    .map(({ body }) => body);
  return JSON.stringify([checks, issues, comments]);
}

describe('no piece of a planted value', () => {
  test('is looked for in vain: the leaks were found, and told', () => {
    expect(cast.app.failures.map(({ job, error }) => [job.kind, String(error)])).toEqual([]);
    for (const visibility of ['private', 'public'] as const)
      expect(checkOf(cast, pullOf(visibility)).conclusion).toBe('failure');
    expect(issuesOf(pullOf('private').issue.repository).length).toBeGreaterThan(10);
    expect(pullOf('public').issue.repository.advisories.size).toBeGreaterThan(10);
  });

  test('is in a check, an issue or a comment', () => {
    for (const { issue } of pulls.values()) expect(leaksIn(shownIn(issue.repository))).toEqual([]);
  });

  test('is in an advisory', () => {
    const all = [...pulls.values()].flatMap(({ issue }) => [...issue.repository.advisories.values()]);
    expect(leaksIn(JSON.stringify(all.map(({ summary, description }) => [summary, description])))).toEqual([]);
  });

  test('is in a row of the store', async () => {
    const tables = await cast.app.db.introspection.getTables();
    expect(tables.length).toBeGreaterThan(8);
    for (const { name } of tables) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(cast.app.db);
      expect(leaksIn(JSON.stringify(rows)), name).toEqual([]);
    }
  });

  test('is in a log line', () => {
    expect(leaksIn(cast.app.logged.join('\n'))).toEqual([]);
  });

  test('is in what the App asked of GitHub', () => {
    const asked = cast.app.github.requests.filter(
      ({ actor, method }) => actor?.startsWith('installation') && method !== 'GET',
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(leaksIn(JSON.stringify(asked.map(({ path, body }) => [path, body])))).toEqual([]);
  });
});

describe('on a public repository nobody learns', () => {
  const telling =
    /aws|slack|github-pat|password|AKIA|xoxb|ghp_|customer|credit|e-mail|\bpeople\b|\bpersons?\b|\brows?\b|history|old\/|secrets\//i;
  const withoutAddresses = (text: string): string =>
    text.replaceAll(/https?:[^\s)"]+/g, '').replaceAll(/"path":"[^"]*"/g, '');

  test('what leaked, how much of it, or that the history holds something', () => {
    const { repository } = pullOf('public').issue;
    const shown = withoutAddresses(shownIn(repository));
    expect(shown).not.toMatch(telling);
    expect(shown).toContain('LW-');
    expect(issuesOf(repository)).toEqual([]);
  });

  test('after it became public, what a check said before; annotations cannot be taken back', async () => {
    const pull = pullOf('private');
    const { repository } = pull.issue;
    await cast.app.github.closePull(pull);
    await cast.app.hear('pull_request');
    expect(checkOf(cast, pull).text).toMatch(telling);
    cast.app.github.setVisibility(repository, 'public');
    await cast.app.hear();
    const shown = [...repository.checkRuns.values()].map(({ title, summary, text }) => [title, summary, text]);
    expect(withoutAddresses(JSON.stringify(shown))).not.toMatch(telling);
    const issues = issuesOf(repository).map(({ title, body }) => [title, body]);
    expect(withoutAddresses(JSON.stringify(issues))).not.toMatch(telling);
  });
});
