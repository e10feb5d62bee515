/** Files that name what is purged may come from anybody, and what they hold goes into commands. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { findMeantLeaks, readPlan, readReport, targetsOf } from '../../../gate/index.ts';
import { makeRepository } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { awsKey, slackToken } from '../../support/secrets.ts';
import { planOf } from './support.ts';

const repository = makeRepository();
repository.commit({ 'a.env': `aws_access_key_id=${awsKey()}\n`, 'b.env': `token=${slackToken()}\n` });
const report = await scanPath(repository.folder);
const plan = await planOf(repository.folder);

test('a plan of ours is read as it was written', () => {
  const read = readPlan(JSON.stringify(plan));
  expect(read?.complete).toBe(true);
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
])('a plan is refused: %s', (_, text) => {
  expect(readPlan(text)).toBeNull();
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
