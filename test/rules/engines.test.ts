/** Both regular-expression engines find the same by every rule that comes along. */
import { expect, test } from 'vitest';
import { builtInRules, places, scanBytes, scanTexts } from '../support/scan.ts';

const textRules = builtInRules().filter(({ text }) => text !== null);

/** Rules far from each other in the packs, so that none hides what another one finds. */
const groups = Array.from({ length: 16 }, (_, group) => textRules.filter((_rule, index) => index % 16 === group));

test.each(groups.map((group, index) => [index, group] as const))(
  'group %i: re2js finds what re2 finds, and each rule what it must',
  async (_, group) => {
    const texts = group.flatMap(({ samples }) => [...samples.match, ...samples.miss].map(({ text }) => text));
    const native = await scanTexts(group, texts);
    expect(places(await scanTexts(group, texts, { portable: true }))).toEqual(places(native));
    const found = new Set(native.findings.map(({ rule }) => rule));
    expect(group.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  },
);

test('all samples in one document: both engines give the same findings', async () => {
  const document = textRules
    .flatMap(({ samples }) => [...samples.match, ...samples.miss].map(({ text }) => text))
    .join('\n\n');
  const native = places(await scanBytes(document, { portable: false }));
  expect(native.length).toBeGreaterThan(200);
  expect(places(await scanBytes(document, { portable: true }))).toEqual(native);
});
