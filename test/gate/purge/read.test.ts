/** Files that name what is purged may come from anybody, and what they hold goes into commands. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findMeantLeaks, readPlan, readReport, targetsOf, toPurged } from '../../../gate/index.ts';
import { makeRepository, writeTree } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { awsKey, customerCsv, slackToken } from '../../support/secrets.ts';
import { planOf } from './support.ts';

const repository = makeRepository();
repository.commit({ 'a.env': `aws_access_key_id=${awsKey()}\n`, 'b.env': `token=${slackToken()}\n` });
const report = await scanPath(repository.folder);
const plan = await planOf(repository.folder);

test('a plan of ours is read as it was written', () => {
  const read = readPlan(JSON.stringify(plan));
  expect(read?.unasked).toEqual([]);
  expect(read?.objects.map(({ type }) => type)).toEqual(['blob', 'blob', 'commit']);
});

const id = 'END\nrm -rf ~';
test.each([
  ['no JSON', 'plan'],
  ['no object', '[1]'],
  ['another version', JSON.stringify({ ...plan, schema: 2 })],
  ['a list that is missing', JSON.stringify({ ...plan, blobs: undefined })],
  ['an id that is none', JSON.stringify({ ...plan, blobs: [{ ...plan.blobs[0], id }] })],
  ['a commit that is none', JSON.stringify({ ...plan, commits: ['HEAD'] })],
  ['an item that is none', JSON.stringify({ ...plan, texts: [null] })],
  ['a Git LFS object that is none', JSON.stringify({ ...plan, beside: { ...plan.beside, lfs: ['../../etc'] } })],
  ['names of branches that are none', JSON.stringify({ ...plan, beside: { ...plan.beside, refNames: [1] } })],
])('a plan is refused: %s', (_, text) => {
  expect(readPlan(text)).toBeNull();
});

test.each([
  ['a plan that leaves something out', { complete: false }, /does not list all/],
  [
    'a name of a branch',
    { beside: { ...plan.beside, refNames: ['refs/heads/AK****'] } },
    /^1 name of branches or tags/,
  ],
  ['a file of no commit', { beside: { ...plan.beside, files: ['a', 'b'] } }, /^2 files on disk that no commit holds/],
  ['a text', { beside: { ...plan.beside, texts: ['(title)'] } }, /^1 text outside the history/],
])('what a plan knows of and no id leads to is told: %s', (_, change, reason) => {
  const { unasked = [] } = readPlan(JSON.stringify({ ...plan, ...change })) ?? {};
  expect(unasked).toEqual([expect.stringMatching(reason)]);
});

test('what a report knows of and no id leads to is told', async () => {
  const key = awsKey('unasked');
  const content = `aws_access_key_id=${key}\n${'x\n'.repeat(50)}`;
  const oid = createHash('sha256').update(content).digest('hex');
  const other = makeRepository();
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
  other.commit({ 'large.env': pointer, [`${key}.txt`]: 'named\n' });
  other.git('branch', `from-${key}`);
  writeTree(other.folder, {
    [`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`]: content,
    'untracked.env': `aws_access_key_id=${key}\n`,
  });
  const found = readReport(JSON.stringify(await scanPath(other.folder)));
  const { objects, unasked } = toPurged(targetsOf(found ?? report, found?.leaks ?? [], false));
  expect(objects).toEqual([{ id: other.git('rev-parse', 'HEAD:large.env'), type: 'blob' }]);
  expect(unasked).toEqual([
    expect.stringContaining('Git LFS'),
    expect.stringContaining('1 file name that contained it'),
    expect.stringContaining('1 name of branches or tags'),
    expect.stringContaining('1 file on disk'),
  ]);
});

test('a table of people in a Git LFS object too', async () => {
  const content = customerCsv(30);
  const oid = createHash('sha256').update(content).digest('hex');
  const other = makeRepository();
  other.commit({
    'people.csv': `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`,
  });
  writeTree(other.folder, { [`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`]: content });
  const found = await scanPath(other.folder);
  expect(found.datasets).toMatchObject([{ path: 'people.csv', lfs: true }]);
  expect(toPurged(targetsOf(found, found.leaks, false)).unasked).toEqual([expect.stringContaining('Git LFS')]);
});

const [finding] = report.findings;
const [place] = finding?.places ?? [];
test.each([
  ['a blob that is none', { ...finding, places: [{ ...place, blob: id }] }],
  ['an offset that is none', { ...finding, places: [{ ...place, offset: '0); import os' }] }],
  ['an offset below 0', { ...finding, places: [{ ...place, offset: -1 }] }],
  ['places that are none', { ...finding, places: 'many' }],
  ['nothing', null],
])('a report is refused: %s', (_, wrong) => {
  expect(readReport(JSON.stringify(report))).not.toBeNull();
  expect(readReport(JSON.stringify({ ...report, findings: [wrong] }))).toBeNull();
});

test.each([
  ['an id that is no hash', { id: '\u001b[2J' }],
  ['a severity that is none', { severity: 'high\nrm -rf ~' }],
])('a report is refused whose leak has %s', (_, wrong) => {
  const leaks = report.leaks.map((leak) => ({ ...leak, ...wrong }));
  expect(readReport(JSON.stringify({ ...report, leaks }))).toBeNull();
});

test('a leak goes by its id, its reference and its fingerprint; without any of them only where there is one', () => {
  const [leak] = report.leaks;
  const fingerprint = report.findings[leak?.findings[0] ?? 0]?.fingerprint ?? '';
  const meant = (leaks: readonly string[], fingerprints: readonly string[] = []) =>
    findMeantLeaks(report, { leaks, fingerprints });
  for (const name of [leak?.id ?? '', `LW-${leak?.id.slice(0, 8)}`]) expect(meant([name]).leaks).toEqual([leak]);
  expect(meant([], [fingerprint]).leaks).toEqual([leak]);
  expect(meant([])).toEqual({ leaks: [], unknown: [] });
  expect(meant(['LW-00000000']).unknown).toEqual(['LW-00000000']);
  expect(
    findMeantLeaks({ ...report, leaks: report.leaks.slice(0, 1) }, { leaks: [], fingerprints: [] }).leaks,
  ).toHaveLength(1);
});

test('each version of a file is told to a purge, and a hundred to everybody else', async () => {
  const many = makeRepository();
  const versions = Array.from({ length: 103 }, (_, version) => {
    const content = `aws_access_key_id=${awsKey()}\nversion=${version}\n`;
    const file = `M 100644 inline a.env\ndata ${content.length}\n${content}`;
    return `commit refs/heads/main\ncommitter A <a@example.com> ${version} +0000\ndata 0\n${file}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: many.folder, input: versions.join('') });
  const every = await scanPath(many.folder, { files: false, everyPlace: true });
  const usual = await scanPath(many.folder, { files: false });
  expect(usual.findings[0]?.places).toHaveLength(100);
  expect(targetsOf(every, every.leaks, true).blobs).toHaveLength(103);
  expect(targetsOf(usual, usual.leaks, false).missing).toHaveLength(1);
});
