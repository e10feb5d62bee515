import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { readCodeowners, readText } from '../../../github/index.ts';
import { api, client, github, sha, silentServer, useNock, where } from '../support.ts';

useNock();

const raw = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
const accept = { reqheaders: { accept: 'application/vnd.github.raw+json' } };
const contents = (repo: string, path: string): string => `/repos/acme/${repo}/contents/${encodeURIComponent(path)}`;
const file = { path: 'docs/a.txt', ref: sha, limit: 5 };

describe('readText', () => {
  test('of a commit', async () => {
    nock(api, accept).get(contents('shop', file.path)).query({ ref: sha }).reply(200, 'héy', raw);
    expect(await readText(github, where, file)).toBe('héy');
  });

  test('empty is not absent', async () => {
    nock(api).get(contents('shop', file.path)).query(true).reply(200, '', raw);
    expect(await readText(github, where, file)).toBe('');
  });

  test('a folder is no file', async () => {
    nock(api).get(contents('shop', file.path)).query(true).reply(200, []);
    expect(await readText(github, where, file)).toBeNull();
  });

  test('a file that breaks off in the middle is no shorter file', async () => {
    const server = await silentServer('ab');
    const slow = client({ timeout: 50, baseUrl: server.url });
    await expect(readText(slow, where, file)).rejects.toMatchObject({ kind: 'unavailable' });
    server.close();
  });

  test('longer than the limit', async () => {
    nock(api).get(contents('shop', file.path)).query(true).reply(200, 'longer', raw);
    await expect(readText(github, where, file)).rejects.toThrow(/longer than 5 bytes/);
  });
});

describe('readCodeowners', () => {
  test('the first of the three places', async () => {
    nock(api).get(contents('shop', '.github/CODEOWNERS')).query({ ref: sha }).reply(404);
    nock(api).get(contents('shop', 'CODEOWNERS')).query({ ref: sha }).reply(200, '* @ada', raw);
    expect(await readCodeowners(github, where, sha)).toEqual([{ pattern: '*', owners: ['@ada'] }]);
  });

  test('longer than GitHub reads: no owners, and the next place does not count', async () => {
    nock(api).get(contents('shop', '.github/CODEOWNERS')).reply(200, '* @ada\n'.repeat(500_000), raw);
    expect(await readCodeowners(github, where, null)).toEqual([]);
  });
});
