/** Attempts to excuse a leak: by the change itself, by its author, by somebody else's green check (issue 3, point 14). */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  begin,
  blocks,
  checkOf,
  gather,
  issuesOf,
  judge,
  passed,
  propose,
  refused,
  standing,
  type Cast,
} from '../../support/attempts.ts';
import { nextSecond } from '../../support/next-second.ts';
import { awsKey } from '../../support/secrets.ts';

let cast: Cast;
const leak = (seed: string): string => `AWS_ACCESS_KEY_ID=${awsKey(seed)}\n`;

beforeAll(async () => {
  cast = await gather();
});

describe('by the change itself', () => {
  test('a comment in the line is shown as a claim, and excuses nothing', async () => {
    const repository = await begin(cast);
    const line = `KEY=${awsKey('inline')} # leakwarden:allow aws-access-key-id only of the demonstration\n`;
    const pull = await propose(cast, repository, { files: { 'a.env': line } });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
    expect(checkOf(cast, pull).summary).toContain('only of the demonstration');
    expect(checkOf(cast, pull).summary).toContain('These excuses have no effect');
  });

  test.each<[string, Readonly<Record<string, string | null>>]>([
    ['mode observe', { '.github/leakwarden.yml': 'enforce: { mode: observe }\n' }],
    ['nothing blocks', { '.github/leakwarden.yml': 'enforce: { provenance: [real] }\n' }],
    ['the rule is off', { '.github/leakwarden.yml': 'rules: { secrets/aws-access-key-id: { enabled: false } }\n' }],
    ['an allow entry', { '.github/leakwarden.yml': `${blocks}allow:\n  - { path: a.env, reason: known }\n` }],
    [
      'an entry of what it extends',
      {
        '.github/leakwarden.yml': `extends: lax.yml\n${blocks}`,
        '.github/lax.yml': 'allow:\n  - { path: a.env, reason: known }\n',
      },
    ],
    ['a file in another place', { '.github/leakwarden.yml': null, '.leakwarden.yml': 'enforce: { mode: observe }\n' }],
    ['no file any more', { '.github/leakwarden.yml': '\n' }],
  ])('a weaker configuration: %s', async (_, files) => {
    const repository = await begin(cast);
    const pull = await propose(cast, repository, { files: { ...files, 'a.env': leak('weaker') } });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
    // Not for a mistake in the configuration.
    expect(checkOf(cast, pull).title).toMatch(/^Blocked: /);
  });

  test('a broken configuration fails its own pull request; others go on by the last good one', async () => {
    const { github } = cast.app;
    const repository = await begin(cast);
    const breaking = await propose(cast, repository, {
      files: { '.github/leakwarden.yml': 'enforce: { mode: nonsense }\n' },
    });
    await judge(cast, breaking);
    expect(checkOf(cast, breaking).conclusion).toBe('failure');
    expect(checkOf(cast, breaking).title).toContain('.github/leakwarden.yml:1');
    const [clean, leaking] = [
      await propose(cast, repository, { branch: 'clean' }),
      await propose(cast, repository, { branch: 'leaking', files: { 'a.env': leak('others') } }),
    ];
    await github.setBranch(repository, 'main', breaking.head.sha);
    for (const pull of [clean, leaking]) await judge(cast, pull);
    expect(checkOf(cast, clean).conclusion).toBe('success');
    expect(checkOf(cast, leaking).conclusion).toBe('failure');
  });

  test('a broken file that the configuration extends', async () => {
    const files = { '.github/policy/ours.yml': 'allow: []\n' };
    const repository = await begin(cast, { configuration: `extends: policy/ours.yml\n${blocks}`, files });
    const broken = await propose(cast, repository, { files: { '.github/policy/ours.yml': 'allow: nonsense\n' } });
    const deleted = await propose(cast, repository, { branch: 'gone', files: { '.github/policy/ours.yml': null } });
    for (const pull of [broken, deleted]) {
      await judge(cast, pull);
      expect(checkOf(cast, pull).conclusion).toBe('failure');
      expect(checkOf(cast, pull).title).toContain('breaks the configuration');
    }
  });
});

describe('by a command', () => {
  test('of the author: refused; of a maintainer: green, until the day is over', async () => {
    const { github, hear, pass, send } = cast.app;
    const repository = await begin(cast);
    const pull = await propose(cast, repository, { files: { 'a.env': leak('accepted') }, author: cast.mary });
    await judge(cast, pull);
    const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    github.comment(pull, cast.mary, '/leakwarden accept it is mine');
    github.comment(pull, cast.dan, '/leakwarden accept I may only write');
    await hear('issue_comment');
    expect(await standing(cast, pull)).toEqual(refused);
    await nextSecond();
    github.comment(pull, cast.olga, `/leakwarden accept rotated already until ${day}`);
    await hear('issue_comment');
    expect(checkOf(cast, pull).conclusion).toBe('success');
    expect(issuesOf(repository).map(({ state }) => state)).toEqual(['closed']);
    pass(7 * 24);
    await send({ kind: 'review-leaks' });
    await hear('issue_comment');
    pass(-7 * 24);
    expect(await standing(cast, pull)).toEqual(refused);
    expect(issuesOf(repository).map(({ state }) => state)).toEqual(['open']);
  });
});

describe('by a green light of somebody else', () => {
  test('another App and a user say success under our name', async () => {
    const { github } = cast.app;
    const repository = await begin(cast);
    const pull = await propose(cast, repository, { files: { 'a.env': leak('impostor') } });
    const other = await github.createApp({ owner: cast.olga, name: 'Other', permissions: { checks: 'write' } });
    const green = { name: 'leakwarden', status: 'completed', conclusion: 'success' };
    await github.check(other, repository, pull.head.sha, green);
    github.status({ account: cast.dan, app: null }, repository, pull.head.sha, 'leakwarden', 'success');
    expect((await github.merge(pull, cast.mary)).status).toBe(405);
    await judge(cast, pull);
    await github.check(other, repository, pull.head.sha, green);
    expect(await standing(cast, pull)).toEqual(refused);
  });

  test('where the check is not pinned, the check says who else posted one', async () => {
    const { github } = cast.app;
    const repository = await begin(cast, { isRequired: false });
    github.requireCheck(repository, 'leakwarden');
    const pull = await propose(cast, repository, { files: { 'a.env': leak('not pinned') } });
    const other = await github.createApp({ owner: cast.olga, name: 'Impostor', permissions: { checks: 'write' } });
    await github.check(other, repository, pull.head.sha, {
      name: 'leakwarden',
      status: 'completed',
      conclusion: 'success',
    });
    github.status({ account: cast.dan, app: null }, repository, pull.head.sha, 'leakwarden', 'success');
    await judge(cast, pull);
    expect(checkOf(cast, pull).conclusion).toBe('failure');
    expect(checkOf(cast, pull).summary).toMatch(/impostor/i);
    expect(checkOf(cast, pull).summary).toMatch(/dan/);
  });
});

test('what nobody excuses and nothing leaks still passes', async () => {
  const repository = await begin(cast);
  const pull = await propose(cast, repository, { files: { '.github/leakwarden.yml': `${blocks}allow: []\n` } });
  await judge(cast, pull);
  expect(await standing(cast, pull)).toEqual(passed);
});
