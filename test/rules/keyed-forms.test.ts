/** In which forms a key is found by the name of its service. */
import { expect, test } from 'vitest';
import { scanBytes } from '../support/scan.ts';
import { make } from '../support/secrets.ts';

const drawn = make('{{alnum-lower:15}}7{{alnum-lower:16}}', 'keyed');
const found = async (text: string): Promise<[string, string][]> =>
  (await scanBytes(`${text}\n`, { name: 'notes.txt' })).findings.map(({ rule, severity }) => [rule, severity]);

test.each([
  ['the word ends the name', `subscription_key="${drawn}"`],
  ['what a key is called follows at once', `pixabaySECRET ${drawn}`],
  ['so with a sign', `pixabayTOKEN=${drawn}`],
  ['in words, and quoted', `pixabay token - '${drawn}'`],
  ['in the log of a request', `[INFO] Sending request to the pixabay API\n[DEBUG] Using Key=${drawn}`],
])('%s', async (_, text) => {
  expect(await found(text)).toEqual([['secrets/service-key', 'high']]);
});

test.each(['abcd1234efgh5678ijkl9012mnop3456', '12345678-1234-1234-1234-1234567890ab', 'zyx1234567890abcdefghij'])(
  'of %s only that it is made up',
  async (value) => {
    expect((await found(`pixabay_key=${value}`)).map(([, severity]) => severity)).toEqual(['info']);
  },
);

test.each([
  `lobby_${drawn}`,
  `pixabay is a service for pictures\n\n\n\n\nkey=${drawn.slice(0, 12)}`,
  `pixabay_image_id = "${drawn}"`,
])('%s is none', async (text) => {
  expect(await found(text)).toEqual([]);
});

/** Ordinary words that are names of services, too: a drawn value under one of them is most often something else. */
test.each([
  'record',
  'track',
  'cursor',
  'segment',
  'speech',
  'params',
  'wallet',
  'signer',
  'checkout',
  'debounce',
  'courier',
  'instantly',
  'autopilot',
  'rainforest',
  'teamwork',
  'youtube',
  'spotify',
  'unsplash',
  'secp256k1',
  'nuget',
  'role',
])('%s alone says nothing', async (name) => {
  expect(await found(`${name}: "${drawn}"`)).toEqual([]);
});

test.each(['segment_write_key', 'courier_api_key', 'CHECKOUT_SECRET_KEY', 'youtubeApiKey'])(
  '%s names a key',
  async (name) => {
    expect(await found(`${name} = "${drawn}"`)).toHaveLength(1);
  },
);
