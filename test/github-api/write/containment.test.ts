import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { makePrivate, revokeCredentials } from '../../../github/index.ts';
import { api, github, useNock, where } from '../support.ts';

useNock();

test('makePrivate tells what the repository is afterwards', async () => {
  const answer = { private: true, visibility: 'private' };
  nock(api).patch('/repos/acme/shop', { visibility: 'private' }).reply(200, answer);
  expect(await makePrivate(github, where)).toBe('private');
});

describe('revokeCredentials', () => {
  test('each once, a thousand at a time', async () => {
    const sizes: number[] = [];
    nock(api)
      .post('/credentials/revoke', ({ credentials }: { credentials: string[] }) => sizes.push(credentials.length) > 0)
      .twice()
      .reply(202, {});
    const tokens = Array.from({ length: 1001 }, (_, index) => `token-${index}`);
    await revokeCredentials(github, [...tokens, 'token-0']);
    expect(sizes).toEqual([1000, 1]);
  });

  test('an error does not repeat them', async () => {
    const token = 'ghp_'.padEnd(40, 'x');
    nock(api)
      .post('/credentials/revoke')
      .reply(422, { message: `no ${token}` });
    const error = await revokeCredentials(github, [token]).catch((thrown: unknown) => thrown);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('ghp_');
  });

  test('none', async () => revokeCredentials(github, []));
});
