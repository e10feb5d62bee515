/** Both regular-expression engines find the same where all rules look; `samples/` holds each rule to it by itself. */
import { expect, test } from 'vitest';
import { builtInRules, places, scanBytes } from '../support/scan.ts';

const textRules = builtInRules().filter(({ text }) => text !== null);

/** Each rule that finds a place to begin at is compiled by both engines, which takes most of the time. */
test('samples of every thirtieth rule in one document: both engines give the same findings', async () => {
  const some = textRules.filter((_rule, index) => index % 30 === 0);
  const document = some
    .flatMap(({ samples }) => [...samples.match, ...samples.miss].map(({ text }) => text))
    .join('\n\n');
  const native = places(await scanBytes(document, { portable: false }));
  expect(native.length).toBeGreaterThan(50);
  expect(places(await scanBytes(document, { portable: true }))).toEqual(native);
});
