/** What holds of all packs that come along; `samples/` has each of their rules prove itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPacks, readPackFolder } from '../../rules/authoring.ts';
import { compileFields } from '../../rules/fields.ts';
import { checks, kinds, severities } from '../../rules/index.ts';
import { createPathTest } from '../../scan/index.ts';
import { builtInRules } from '../support/scan.ts';

const rules = builtInRules();
const pathRules = rules.filter(({ path }) => path !== null);

test.each(pathRules.map((rule) => [rule.id, rule] as const))('%s knows its paths', (_, rule) => {
  const holds = createPathTest([rule], () => false);
  for (const { text } of rule.samples.match) expect(holds(text)).toHaveLength(1);
  for (const { text } of rule.samples.miss) expect(holds(text)).toHaveLength(0);
});

describe('the packs', () => {
  const folder = join(import.meta.dirname, '../../rules/packs');
  test('hold what day one needs', () => {
    expect(rules.filter(({ source }) => source === 'token').length).toBeGreaterThanOrEqual(80);
    expect(new Set(rules.map(({ source }) => source))).toEqual(
      new Set(['token', 'pattern', 'field', 'path', 'together']),
    );
  });

  test('say why, what to do, and use known words', () => {
    for (const rule of rules) {
      expect(rule.why.length, rule.id).toBeGreaterThan(20);
      expect(rule.fix.length, rule.id).toBeGreaterThan(20);
      expect(kinds).toContain(rule.kind);
      expect(severities).toContain(rule.severity);
      for (const check of rule.text?.checks ?? []) expect([...checks.keys()]).toContain(check);
    }
  });

  test('hold no literal token: samples are made from templates', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yml'));
    const literal = /\b(?:AKIA[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[bp]-\d{10,}|sk_live_[A-Za-z0-9]{20,})\b/;
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(literal);
  });

  test('are the same each time they are loaded', () => {
    const fields = compileFields();
    const loaded = loadPacks(readPackFolder(folder), { areProven: true }).rules;
    const known = rules.slice(fields.length).map(({ page: _page, ...rule }) => rule);
    expect(JSON.stringify([...fields, ...loaded])).toBe(JSON.stringify([...rules.slice(0, fields.length), ...known]));
  });
});

test('what a rule advises about comments is what a comment needs to count', () => {
  const advising = rules.filter(({ why, fix }) => `${why} ${fix}`.includes('leakwarden:allow'));
  expect(advising.length).toBeGreaterThan(0);
  for (const { id, fix } of advising) expect(fix, id).toContain('`leakwarden:allow <rule> <reason>`');
});
