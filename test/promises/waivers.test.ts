/** Promise 4: a comment that comes with a change excuses nothing in it; one that the base holds does. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../rules/index.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';
import { scanPath } from '../support/scan.ts';
import { awsKey } from '../support/secrets.ts';

const comment = '# leakwarden:allow aws-access-key-id key of the demo account';
const plain = (seed = 'one'): string => `key = "${awsKey(seed)}"\n`;
const excused = (seed = 'one'): string => `key = "${awsKey(seed)}" ${comment}\n`;

interface Change {
  readonly repository: TestRepository;
  readonly base: string;
  readonly head: string;
}

function makeChange(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): Change {
  const repository = makeRepository();
  const base = repository.commit({ 'other.txt': 'text\n', ...before });
  return { repository, base, head: repository.commit(after) };
}

function judge({ repository, base, head }: Change, change: Parameters<typeof scanPath>[1] = {}): Promise<Report> {
  return scanPath(repository.folder, {
    history: { kind: 'range', range: `${base}..${head}` },
    files: false,
    trust: 'base',
    base,
    ...change,
  });
}

const open = ({ findings }: Report): string[] => findings.map(({ path }) => path);
const claims = ({ claimed }: Report): string[] | undefined => claimed?.map(({ path, reason }) => `${path}: ${reason}`);

describe.each([
  ['git', false],
  ['portable', true],
])('read by %s', (_, portable) => {
  test('added together with the value: it stands, and is claimed', async () => {
    const report = await judge(makeChange({}, { 'a.txt': excused() }), { portable });
    expect(open(report)).toEqual(['a.txt']);
    expect(claims(report)).toEqual(['a.txt: key of the demo account']);
    expect(report.suppressed).toEqual([]);
    expect(report.claimed?.[0]?.fingerprint).toBe(report.findings[0]?.fingerprint);
  });

  test('held by the base at this path: it excuses', async () => {
    const report = await judge(makeChange({ 'a.txt': excused() }, { 'a.txt': `${excused()}more\n` }), { portable });
    expect(report).toMatchObject({ findings: [], claimed: [], suppressed: [{ by: 'inline', path: 'a.txt' }] });
  });
});

test('the same in a work tree that is trusted: it excuses, and nothing is claimed', async () => {
  const report = await judge(makeChange({}, { 'a.txt': excused() }), { trust: 'work-tree' });
  expect(report).toMatchObject({ findings: [], suppressed: [{ by: 'inline' }] });
  expect(report.claimed).toBeUndefined();
});

test.each<[name: string, before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>]>([
  ['moved to another file', { 'a.txt': excused() }, { 'b.txt': excused() }],
  ['on a value that changed', { 'b.txt': excused() }, { 'b.txt': excused('two') }],
  ['put on a value that the base holds without one', { 'b.txt': plain() }, { 'b.txt': excused() }],
  ['put on one of two places in the base', { 'b.txt': `${excused()}\n\n${plain()}` }, { 'b.txt': excused() }],
  [
    'without a reason in the base',
    { 'b.txt': `key = "${awsKey('one')}" # leakwarden:allow aws-access-key-id\n` },
    { 'b.txt': excused() },
  ],
])('%s, it is claimed only', async (_, before, after) => {
  const report = await judge(makeChange(before, after));
  expect(open(report)).toEqual(['b.txt']);
  expect(claims(report)).toEqual(['b.txt: key of the demo account']);
});

test('a second value on a line that the base excuses stands; the first stays excused', async () => {
  const both = `keys = "${awsKey('one')}" "${awsKey('two')}" ${comment}\n`;
  const report = await judge(makeChange({ 'a.txt': excused() }, { 'a.txt': both }));
  expect(report.findings).toHaveLength(1);
  expect(report.claimed).toMatchObject([{ fingerprint: report.findings[0]?.fingerprint }]);
  expect(report.suppressed).toHaveLength(1);
});

test('added in a later commit of the change, it excuses neither', async () => {
  const change = makeChange({}, { 'a.txt': plain() });
  const head = change.repository.commit({ 'a.txt': excused() });
  const report = await judge({ ...change, head });
  expect(open(report)).toEqual(['a.txt']);
  expect(claims(report)).toHaveLength(1);
});

test('in a title or a commit message it excuses nothing', async () => {
  const change = makeChange({}, { 'a.txt': 'a\n' });
  const head = change.repository.commit({ 'b.txt': 'b\n' }, excused('message'));
  const texts = [{ name: '(pull request title)', text: excused('title').trim() }];
  const report = await judge({ ...change, head }, { texts });
  expect(open(report).toSorted()).toEqual(['(commit message)', '(pull request title)']);
  expect(claims(report)).toHaveLength(2);
});

test('entries of the trusted configuration excuse, and then nothing is claimed', async () => {
  const { config } = (await import('../support/scan.ts')).requestFor('');
  const entry = { path: 'a.txt', rule: null, fingerprint: null, domain: null, reason: 'known', until: null };
  const report = await judge(makeChange({}, { 'a.txt': excused() }), { config: { ...config, allow: [entry] } });
  expect(report).toMatchObject({ findings: [], claimed: [], suppressed: [{ by: 'allow' }] });
});

test.each([
  ['no base', null],
  ['a base that is not here', '1'.repeat(40)],
])('with %s no comment counts', async (_, base) => {
  const report = await judge(makeChange({ 'a.txt': excused() }, { 'a.txt': `${excused()}more\n` }), { base });
  expect(open(report)).toEqual(['a.txt']);
  expect(claims(report)).toHaveLength(1);
  if (base) expect(report.notices.join()).toMatch(/base 111111111111 is not in this repository/);
});

test('the head of a range is its end, whatever HEAD says', async () => {
  const { repository, base, head } = makeChange({}, { 'a.txt': plain() });
  repository.git('checkout', '-q', '--detach', base);
  const report = await judge({ repository, base, head });
  expect(report.target.head).toBe(head);
  expect(report.findings).toMatchObject([{ inHead: true }]);
  repository.git('checkout', '-q', head);
  const reverted = repository.remove('a.txt');
  const gone = await judge({ repository, base, head: reverted });
  expect(gone.findings).toMatchObject([{ inHead: false, path: 'a.txt' }]);
});

test('a version of the base that a partial clone lacks excuses nothing, and that is said', async () => {
  const { repository, base, head } = makeChange({ 'a.txt': excused() }, { 'a.txt': `${excused()}more\n` });
  const folder = makeFolder();
  repository.git('config', 'uploadpack.allowFilter', 'true');
  repository.git('clone', '-q', '--bare', '--no-local', '--filter=blob:none', `file://${repository.folder}`, folder);
  const blob = repository.git('rev-parse', `${head}:a.txt`);
  repository.git('--git-dir', folder, 'cat-file', 'blob', blob); // fetches what the range brought
  const report = await scanPath(folder, {
    history: { kind: 'range', range: `${base}..${head}` },
    files: false,
    trust: 'base',
    base,
  });
  expect(claims(report)).toHaveLength(1);
  expect(report.notices.join()).toMatch(/a\.txt: its version in the base cannot be read/);
});
