/** Baselines and allow entries that version 0.1.0 wrote keep their effect, although values are kept whole now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultConfig, parseBaseline, type Baseline } from '../../../scan/index.ts';
import { makeFolder, writeTree } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { filesOfFirstRelease, key } from './first-release.ts';

function readBaseline(name: string): Baseline {
  return parseBaseline(readFileSync(join(import.meta.dirname, name), 'utf8'), name);
}

function folderWith(files: ReadonlyMap<string, string>): string {
  const folder = makeFolder();
  writeTree(folder, Object.fromEntries(files));
  return folder;
}

const baseline = readBaseline('first-release.baseline.json');
const keyed = readBaseline('first-release.keyed-baseline.json');
const folder = folderWith(filesOfFirstRelease());
const bare = { history: null } as const;

test.each([
  ['without a key', { baseline }],
  ['with a key', { baseline: keyed, key }],
])('a baseline %s excuses all that it was written for', async (_, request) => {
  const report = await scanPath(folder, { ...bare, ...request });
  expect(report.findings.map(({ rule, path }) => `${path}: ${rule}`)).toEqual([]);
  const paths = new Set(report.suppressed.map(({ path }) => path));
  expect([...paths].toSorted()).toEqual([...new Set(baseline.entries.map(({ path }) => path))].toSorted());
});

test('so do allow entries with its fingerprints', async () => {
  const allow = baseline.entries.map(({ fingerprint }) => ({
    path: null,
    rule: null,
    fingerprint,
    domain: null,
    reason: 'known',
    until: null,
  }));
  const report = await scanPath(folder, { ...bare, config: { ...defaultConfig, allow } });
  expect(report.findings.map(({ rule, path }) => `${path}: ${rule}`)).toEqual([]);
});

test.each([
  ['without a key', { baseline }],
  ['with a key', { baseline: keyed, key }],
])('%s another value at the same place is told', async (_, request) => {
  const changed = folderWith(filesOfFirstRelease('another'));
  const report = await scanPath(changed, { ...bare, ...request });
  const told = new Set(report.findings.map(({ path }) => path));
  expect([...filesOfFirstRelease().keys()].filter((path) => !told.has(path))).toEqual([]);
});
