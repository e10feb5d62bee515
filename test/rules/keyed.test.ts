/** Values without a prefix are known by the word of their service, wherever people write it. */
import { expect, test } from 'vitest';
import { createRandom, randomText } from '../../rules/generate.ts';
import { builtInRules, scanBytes } from '../support/scan.ts';

const random = createRandom('keyed');
const hex = (): string => randomText('hex-lower', 40, random);

async function rulesIn(text: string, name = 'sample'): Promise<string[]> {
  const report = await scanBytes(text, {
    name,
    rules: builtInRules().filter(({ id }) => /bitly|lob-/.test(id)),
  });
  return report.findings.map(({ rule }) => rule);
}

test.each([
  ['a variable', `BITLY_ACCESS_TOKEN=${hex()}\n`],
  ['a name in camel case', `const myBitlyKey: string = "${hex()}";`],
  ['an argument', `shorten = BitlyClient('${hex()}')`],
  ['a header', `X-Bitly-Key: ${hex()}`],
  ['a query', `https://api.bitly.com/v3/user?format=json&access_token=${hex()}`],
  ['a heading in YAML', `bitly:\n  domain: bit.ly\n  access_token: ${hex()}\n`],
  ['a comment above', `# Bitly\nTOKEN = "${hex()}"`],
  ['an escaped string', String.raw`"{\"bitly_token\": \"${hex()}\"}"`],
])('%s', async (_, text) => expect(await rulesIn(text)).toEqual(['secrets/bitly-access-token']));

test.each([
  ['a part of another word', `const lobbyKey = "live_${randomText('hex-lower', 35, random)}"`],
  ['an id', `bitly_link_id = "${hex()}"`],
  ['a hash', `bitly_sha: ${hex()}`],
  ['a placeholder', `bitly_token = "${'x'.repeat(40)}"`],
  ['a word alone', `bitly rewrites links, see commit ${hex()}`],
])('is silent on %s', async (_, text) => expect(await rulesIn(text)).toEqual([]));

test('sums in lock files are no keys', async () => {
  const line = `github.com/bitly/go-bitly/v3 v3.1.0 h1:${hex()}\n"bitly": "${hex()}"\n`;
  expect(await rulesIn(line, 'go.sum')).toEqual([]);
  expect(await rulesIn(line.split('\n')[0] ?? '', 'notes.md')).toEqual([]);
});
