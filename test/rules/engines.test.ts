/** Both regular-expression engines find the same by every rule that comes along. */
import { expect, test } from 'vitest';
import type { CompiledRule } from '../../rules/index.ts';
import { builtInRules, places, scanBytes, scanTexts } from '../support/scan.ts';

const textRules = builtInRules().filter(({ text }) => text !== null);

/** Rules far from each other in the packs, so that few hide what another one finds. */
const groups = Array.from({ length: 16 }, (_, group) => textRules.filter((_rule, index) => index % 16 === group));

test.each(groups.map((group, index) => [index, group] as const))(
  'group %i: re2js finds what re2 finds, and each rule what it must',
  async (_, group) => {
    const texts = group.flatMap(({ samples }) => [...samples.match, ...samples.miss].map(({ text }) => text));
    const native = await scanTexts(group, texts);
    expect(places(await scanTexts(group, texts, { portable: true }))).toEqual(places(native));
    const found = new Set(native.findings.map(({ rule }) => rule));
    for (const rule of group.filter(({ id }) => !found.has(id))) await expectAlone(rule);
  },
);

/** One that another hides, by itself. */
async function expectAlone(rule: CompiledRule): Promise<void> {
  const texts = rule.samples.match.map(({ text }) => text);
  const native = places(await scanTexts([rule], texts));
  expect(native, rule.id).not.toEqual([]);
  expect(places(await scanTexts([rule], texts, { portable: true }))).toEqual(native);
}

/** All rules look, and each that finds a place to begin at is compiled by both engines, which takes most of the time. */
test('samples of every fourth rule in one document: both engines give the same findings', async () => {
  const some = textRules.filter((_rule, index) => index % 4 === 0);
  const document = some
    .flatMap(({ samples }) => [...samples.match, ...samples.miss].map(({ text }) => text))
    .join('\n\n');
  const native = places(await scanBytes(document, { portable: false }));
  expect(native.length).toBeGreaterThan(100);
  expect(places(await scanBytes(document, { portable: true }))).toEqual(native);
});
