/** What one scan leaves for the next changes nothing that it finds. */
import { expect, test } from 'vitest';
import { builtInRules, places, scanBytes } from '../../support/scan.ts';
import { awsKey, make } from '../../support/secrets.ts';

const both = `key = "${awsKey('run')}"\ntoken = ghp_${make('{{base62:36}}', 'run')}\n`;
const rules = builtInRules();

test('a scan finds the same after one by other rules, and after one with the other engine', async () => {
  const all = places(await scanBytes(both));
  const aws = rules.filter(({ id }) => id.startsWith('secrets/aws'));
  const some = places(await scanBytes(both, { rules: aws }));
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all.length);
  expect(places(await scanBytes(both))).toEqual(all);
  expect(places(await scanBytes(both, { portable: true }))).toEqual(all);
  expect(places(await scanBytes(both, { rules: aws }))).toEqual(some);
});

test('scans at the same time find what each finds alone', async () => {
  const texts = [both, 'nothing\n'.repeat(1000), both.repeat(3), ''];
  const alone: string[][] = [];
  for (const text of texts) alone.push(places(await scanBytes(text)));
  expect(await Promise.all(texts.map(async (text) => places(await scanBytes(text, { chunk: 16 }))))).toEqual(alone);
});
