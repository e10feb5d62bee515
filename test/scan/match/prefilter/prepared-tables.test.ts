/** What is made with the bundle is what would be made at run time, and holds for those rules only. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildAnchorTables } from '../../../../scan/match/prefilter/anchor-tables.ts';
import { encodeTables, readPreparedTables } from '../../../../scan/match/prefilter/prepared-tables.ts';
import { builtInRules } from '../../../support/scan.ts';

const rules = builtInRules();
const folder = mkdtempSync(join(tmpdir(), 'tables-'));
const file = join(folder, 'anchors.bin');
writeFileSync(file, encodeTables(rules));
afterAll(() => rmSync(folder, { recursive: true }));

test('prepared tables are those that the rules give', () => {
  const prepared = readPreparedTables(rules, file);
  const { anchors, lists, heads, ruleLists } = buildAnchorTables(rules);
  expect(prepared?.ruleLists).toEqual(ruleLists);
  expect(prepared?.heads).toEqual(heads);
  expect(Buffer.from(prepared?.anchors ?? []).equals(anchors)).toBe(true);
  expect(Buffer.from(prepared?.lists ?? []).equals(lists)).toBe(true);
});

test('they do not hold where a rule is left out or added', () => {
  const [first, ...others] = rules;
  expect(readPreparedTables(others, file)).toBeNull();
  const added = rules.find(({ text }) => (text?.anchors.length ?? 0) > 0);
  expect(readPreparedTables(added ? [...rules, added] : [], file)).toBeNull();
  expect(readPreparedTables(first ? [...rules, { ...first, text: null }] : [], file)).not.toBeNull();
});

test('without a bundle there are none', () => {
  expect(readPreparedTables(rules)).toBeNull();
});
