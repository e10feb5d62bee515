/** Every rule that comes along proves itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadBuiltInPacks, loadPacks, readPackFolder } from '../../rules/authoring.ts';
import { checks, kinds, severities, type CompiledRule, type Finding, type Sample } from '../../rules/index.ts';
import { createPathTest } from '../../scan/index.ts';
import { builtInRules, scanBytes, scanTexts } from '../support/scan.ts';

const rules = builtInRules();
const textRules = rules.filter(({ text }) => text !== null);
const pathRules = rules.filter(({ path }) => path !== null);

/** Rules far from each other in the packs, so that few find anything in samples of another one. */
const groups = Array.from({ length: 16 }, (_, group) => textRules.filter((_rule, index) => index % 16 === group));
const samplesOf = ({ samples }: CompiledRule): Sample[] => [...samples.match, ...samples.miss];

/** What a rule finds in each of its samples. */
type SampleFindings = readonly (readonly Finding[])[];

/** One scan has all of a group that need no path, since to begin one takes longer than the rest of it. */
async function scanTogether(rules: readonly CompiledRule[]): Promise<Map<string, SampleFindings>> {
  const samples = rules.flatMap((rule) => samplesOf(rule).map((sample) => ({ rule, ...sample })));
  const report = await scanTexts(
    rules,
    samples.map(({ text, path }) => (path === null ? text : '')),
  );
  const foundIn = await Promise.all(
    samples.map(async ({ rule, text, path }, index) => {
      if (path !== null) return (await scanBytes(text, { name: path, rules: [rule] })).findings;
      if (report.datasets.some((dataset) => dataset.path === `sample-${index}`)) return null;
      return report.findings.filter((finding) => finding.path === `sample-${index}`);
    }),
  );
  const found = new Map<string, SampleFindings>();
  for (const rule of rules) {
    const own = foundIn.filter((_, index) => samples[index]?.rule === rule).filter((findings) => findings !== null);
    const isAlone = own.length === samplesOf(rule).length && own.flat().every((finding) => finding.rule === rule.id);
    if (isAlone || rules.length === 1) found.set(rule.id, own);
  }
  return found;
}

const scans = new Map<number, ReturnType<typeof scanTogether>>();

/** By itself where another one had a part in it. */
async function findIn(rule: CompiledRule): Promise<SampleFindings> {
  const number = textRules.indexOf(rule) % groups.length;
  const scanned = scans.get(number) ?? scanTogether(groups[number] ?? []);
  scans.set(number, scanned);
  return (await scanned).get(rule.id) ?? (await scanTogether([rule])).get(rule.id) ?? [];
}

describe('every text rule', () => {
  test.each(textRules.map((rule) => [rule.id, rule] as const))(
    '%s finds what it must and nothing else',
    async (_, rule) => {
      expect(rule.samples.match.length).toBeGreaterThan(0);
      const native = await findIn(rule);
      expect(native).toHaveLength(samplesOf(rule).length);
      for (const [index, found] of native.entries()) {
        const isMatch = index < rule.samples.match.length;
        expect(found.length > 0, `${isMatch ? 'match' : 'miss'} sample ${index}`).toBe(isMatch);
      }
    },
  );

  const withChecksum = textRules.filter(({ text }) =>
    text?.checks.some((name) => 'complete' in (checks.get(name) ?? {})),
  );
  test.each(withChecksum.map((rule) => [rule.id, rule] as const))(
    '%s sees that the checksum holds',
    async (_, rule) => {
      const [first] = await findIn(rule);
      expect(first?.[0]?.evidence).toContain('checksum holds');
    },
  );
});

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

  test('have expressions that both engines run', () => {
    expect(() => loadPacks(readPackFolder(folder))).not.toThrow();
  });

  test('are the same each time they are loaded', () => {
    expect(JSON.stringify(loadBuiltInPacks().rules)).toBe(JSON.stringify(rules));
  });
});

test('what a rule advises about comments is what a comment needs to count', () => {
  const advising = rules.filter(({ why, fix }) => `${why} ${fix}`.includes('leakwarden:allow'));
  expect(advising.length).toBeGreaterThan(0);
  for (const { id, fix } of advising) expect(fix, id).toContain('`leakwarden:allow <rule> <reason>`');
});
