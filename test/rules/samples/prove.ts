/** The samples of rules, each scanned once by both engines for all that they prove. */
import { describe, expect, test } from 'vitest';
import { checks, type CompiledRule, type Finding, type Report, type Sample } from '../../../rules/index.ts';
import { builtInRules, places, scanBytes, scanTexts } from '../../support/scan.ts';

const textRules = builtInRules().filter(({ text }) => text !== null);
const groupCount = 16;
const samplesOf = ({ samples }: CompiledRule): Sample[] => [...samples.match, ...samples.miss];

/** What a rule finds in each of its samples. */
type SampleFindings = readonly (readonly Finding[])[];

/** Rules and the scan of all their samples at once, since to begin one takes longer than the rest of it. */
interface ScannedGroup {
  readonly rules: readonly CompiledRule[];
  readonly report: Report;
}

const textsOf = (rules: readonly CompiledRule[]): string[] =>
  rules.flatMap((rule) => samplesOf(rule).map(({ text }) => text));

async function scanGroup(rules: readonly CompiledRule[]): Promise<ScannedGroup> {
  return { rules, report: await scanTexts(rules, textsOf(rules)) };
}

/** Registers the tests of every second group: two files share the work, so that two processors do. */
export function proveGroups(half: 0 | 1): void {
  // Rules far from each other in the packs, so that few find anything in samples of another one.
  const groups = Array.from({ length: groupCount }, (_, group) =>
    textRules.filter((_rule, index) => index % groupCount === group),
  ).filter((_, group) => group % 2 === half);
  describe.each(groups.map((rules, index) => [index * 2 + half, rules] as const))('group %i', (_, rules) => {
    proveGroup(rules);
  });
}

function proveGroup(rules: readonly CompiledRule[]): void {
  let scanning: Promise<ScannedGroup> | null = null;
  const scanned = (): Promise<ScannedGroup> => (scanning ??= scanGroup(rules));

  test('re2js finds what re2 finds', async () => {
    const { report } = await scanned();
    expect(places(await scanTexts(rules, textsOf(rules), { portable: true }))).toEqual(places(report));
    const found = new Set(report.findings.map(({ rule }) => rule));
    for (const rule of rules.filter(({ id }) => !found.has(id))) await expectAlone(rule);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s finds what it must and nothing else',
    async (_, rule) => {
      expect(rule.samples.match.length).toBeGreaterThan(0);
      const native = await findIn(rule, await scanned());
      expect(native).toHaveLength(samplesOf(rule).length);
      for (const [index, found] of native.entries()) {
        const isMatch = index < rule.samples.match.length;
        expect(found.length > 0, `${isMatch ? 'match' : 'miss'} sample ${index}`).toBe(isMatch);
      }
    },
  );

  const withChecksum = rules.filter(({ text }) => text?.checks.some((name) => 'complete' in (checks.get(name) ?? {})));
  test.each(withChecksum.map((rule) => [rule.id, rule] as const))(
    '%s sees that the checksum holds',
    async (_, rule) => {
      const [first] = await findIn(rule, await scanned());
      expect(first?.[0]?.evidence).toContain('checksum holds');
    },
  );
}

/** One that another hides, by itself. */
async function expectAlone(rule: CompiledRule): Promise<void> {
  const texts = rule.samples.match.map(({ text }) => text);
  const native = places(await scanTexts([rule], texts));
  expect(native, rule.id).not.toEqual([]);
  expect(places(await scanTexts([rule], texts, { portable: true }))).toEqual(native);
}

const known = new Map<CompiledRule, Promise<SampleFindings>>();

function findIn(rule: CompiledRule, group: ScannedGroup): Promise<SampleFindings> {
  const finding = known.get(rule) ?? findAnew(rule, group);
  known.set(rule, finding);
  return finding;
}

/** By itself where another rule had a part in it. */
async function findAnew(rule: CompiledRule, group: ScannedGroup): Promise<SampleFindings> {
  const together = await findAmong(rule, group);
  const isAlone = together.every((findings) => findings?.every((finding) => finding.rule === rule.id));
  const own = isAlone ? together : await findAmong(rule, await scanGroup([rule]));
  return own.filter((findings) => findings !== null);
}

/** Null of a sample that was taken for a table. One with a path is a file of its own, which only this rule looks at. */
function findAmong(rule: CompiledRule, { rules, report }: ScannedGroup): Promise<(readonly Finding[] | null)[]> {
  const before = textsOf(rules.slice(0, rules.indexOf(rule))).length;
  const finding = samplesOf(rule).map(async ({ text, path }, index) => {
    if (path !== null) return (await scanBytes(text, { name: path, rules: [rule] })).findings;
    const name = `sample-${before + index}`;
    if (report.datasets.some((dataset) => dataset.path === name)) return null;
    return report.findings.filter((found) => found.path === name);
  });
  return Promise.all(finding);
}
