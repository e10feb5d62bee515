import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countRight, labelOf, readLabels } from '../../bench/run/labels.ts';
import type { Hit } from '../../bench/run/reports.ts';

const hit = (fingerprint: string): Hit => ({
  rule: 'secrets/jwt (medium)',
  path: 'a/b/c.md',
  objects: [],
  value: '',
  kind: 'secret',
  fails: false,
  severity: 'medium',
  fingerprint,
  lines: [],
});
const labels = new Map([
  ['a/b/c.md\tsecrets/jwt\tone', 'right'],
  ['a/b/c.md\tsecrets/jwt\ttwo', 'wrong'],
]);

it('knows a finding again whatever its severity is now', () => {
  expect(labelOf(hit('one'), labels)).toBe('right');
  expect(labelOf(hit('three'), labels)).toBeUndefined();
});

it('counts what is right among what was looked at, and says what was not', () => {
  expect(countRight([hit('one'), hit('two')], labels)).toBe('1 of 2');
  expect(countRight([hit('one'), hit('three')], labels)).toBe('1 of 1, 1 not looked at');
  expect(countRight([hit('three')], labels)).toBe('');
});

it('reads labels that hold a path, a rule, a fingerprint and a verdict, and nothing else', () => {
  const text = readFileSync(new URL('../../bench/labels/noise.tsv', import.meta.url), 'utf8').trimEnd();
  const rows = text.split('\n').slice(1);
  for (const row of rows) {
    expect(row).toMatch(
      /^[^\t]+\tsecrets\/[a-z0-9-]+\t(?:sha256:[0-9a-f]+|[a-z]+:[0-9a-f]+:[0-9a-f]{2})\t(?:right|wrong)$/,
    );
  }
  expect(readLabels().size).toBe(rows.length);
});
