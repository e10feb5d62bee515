import nock from 'nock';
import { describe, expect, test } from 'vitest';
import {
  findRepository,
  listInstallationRepositories,
  listInstallations,
  readApp,
  readInstallation,
  readRepository,
} from '../../../github/index.ts';
import { repository } from '../every-function.ts';
import { rawRepository } from '../raw.ts';
import { api, drain, github, page, useNock, where } from '../support.ts';

useNock();

const raw = rawRepository();

describe('repositories', () => {
  test('by id', async () => {
    nock(api).get('/repositories/1').reply(200, raw);
    expect(await readRepository(github, 1)).toEqual(repository);
  });

  test('by name', async () => {
    nock(api).get('/repos/acme/shop').reply(200, raw);
    expect(await findRepository(github, where)).toEqual(repository);
  });

  test.each([
    ['public', { private: false, visibility: 'public' }],
    ['internal', { private: true, visibility: 'internal' }],
    ['private', { private: true, visibility: undefined }],
    ['public', { private: false, visibility: undefined }],
  ])('%s visibility', async (visibility, facts) => {
    nock(api)
      .get('/repositories/1')
      .reply(200, { ...raw, ...facts });
    expect(await readRepository(github, 1)).toMatchObject({ visibility });
  });

  test('an id that does not fit is refused and not rounded to another', async () => {
    const body = JSON.stringify(raw).replace('"id":1', '"id":123456789012345678');
    nock(api).get('/repositories/1').reply(200, body, { 'content-type': 'application/json' });
    await expect(readRepository(github, 1)).rejects.toThrow(RangeError);
  });

  test('of an installation, over pages', async () => {
    const path = '/installation/repositories';
    nock(api)
      .get(path)
      .query({ per_page: '100' })
      .reply(200, { total_count: 2, repositories: [raw] }, page(path, 2));
    nock(api)
      .get(path)
      .query({ per_page: '100', page: '2' })
      .reply(200, { total_count: 2, repositories: [{ ...raw, id: 8 }] });
    expect((await drain(listInstallationRepositories(github))).map(({ id }) => id)).toEqual([1, 8]);
  });
});

describe('the App', () => {
  const installation = {
    id: 4,
    account: { id: 2, login: 'acme' },
    target_type: 'Organization',
    permissions: { checks: 'write' },
    events: ['push'],
    suspended_at: null,
  };
  const expected = {
    id: 4,
    accountId: 2,
    account: 'acme',
    accountType: 'Organization',
    permissions: { checks: 'write' },
    events: ['push'],
    suspended: false,
  };

  test('itself', async () => {
    nock(api).get('/app').reply(200, { id: 42, slug: 'leakwarden', name: 'Leakwarden', html_url: 'https://x' });
    expect(await readApp(github)).toEqual({
      id: 42,
      slug: 'leakwarden',
      name: 'Leakwarden',
      login: 'leakwarden[bot]',
      url: 'https://x',
    });
  });

  test('one installation', async () => {
    nock(api).get('/app/installations/4').reply(200, installation);
    expect(await readInstallation(github, 4)).toEqual(expected);
  });

  test('all installations', async () => {
    const suspended = { ...installation, id: 5, suspended_at: '2026-01-01T00:00:00Z', target_type: 'User' };
    nock(api).get('/app/installations').query({ per_page: '100' }).reply(200, [installation, suspended]);
    expect(await drain(listInstallations(github))).toEqual([
      expected,
      { ...expected, id: 5, accountType: 'User', suspended: true },
    ]);
  });
});
