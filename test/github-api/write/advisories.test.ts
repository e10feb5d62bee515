import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { ensureAdvisory, readAdvisory, SettleLater, updateAdvisory } from '../../../github/index.ts';
import { advisory } from '../every-function.ts';
import { ago, api, github, intendedAt, useNock, where } from '../support.ts';

useNock();

const path = '/repos/acme/shop/security-advisories';
const raw = { ghsa_id: 'GHSA-1', state: 'draft', summary: 'A key', description: null, html_url: 'https://x' };
const first = { ...advisory, knownId: null, intent: intendedAt(null) };
const { summary, description, severity } = advisory;
const search = (): nock.Interceptor =>
  nock(api).get(path).query({ sort: 'created', direction: 'desc', per_page: '100' });

describe('ensureAdvisory', () => {
  test('creates a draft', async () => {
    const vulnerabilities = [
      {
        package: { ecosystem: 'other', name: 'acme/shop' },
        vulnerable_version_range: null,
        patched_versions: null,
        vulnerable_functions: null,
      },
    ];
    nock(api).post(path, { summary, description, severity, vulnerabilities }).reply(201, raw);
    const expected = { id: 'GHSA-1', state: 'draft', summary: 'A key', description: '', url: 'https://x' };
    expect(await ensureAdvisory(github, where, first)).toEqual(expected);
  });

  test('finds it by its id', async () => {
    nock(api).get(`${path}/GHSA-1`).reply(200, raw);
    expect(await ensureAdvisory(github, where, { ...first, knownId: 'GHSA-1' })).toMatchObject({ id: 'GHSA-1' });
  });

  test('finds the one whose answer was lost', async () => {
    search().reply(200, [raw, { ...raw, ghsa_id: 'GHSA-2', description }]);
    expect(await ensureAdvisory(github, where, { ...first, intent: intendedAt(ago(3)) })).toMatchObject({
      id: 'GHSA-2',
    });
  });

  test('waits while lists may hide it', async () => {
    search().reply(200, []);
    await expect(ensureAdvisory(github, where, { ...first, intent: intendedAt(ago(3)) })).rejects.toBeInstanceOf(
      SettleLater,
    );
  });
});

test('updateAdvisory changes only what is given', async () => {
  nock(api)
    .patch(`${path}/GHSA-1`, { state: 'closed' })
    .reply(200, { ...raw, state: 'closed' });
  expect(await updateAdvisory(github, where, 'GHSA-1', { state: 'closed' })).toMatchObject({ state: 'closed' });
});

test('readAdvisory tells when it became public', async () => {
  nock(api)
    .get(`${path}/GHSA-1`)
    .reply(200, { ...raw, state: 'published' });
  expect(await readAdvisory(github, where, 'GHSA-1')).toMatchObject({ state: 'published' });
});
