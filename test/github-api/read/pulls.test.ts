import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { listOpenPulls, pullsOfHead, readPull } from '../../../github/index.ts';
import { ada, rawPull } from '../raw.ts';
import { api, drain, github, page, sha, useNock, where } from '../support.ts';

useNock();
const pulls = '/repos/acme/shop/pulls';

describe('readPull', () => {
  test('in our words', async () => {
    nock(api).get(`${pulls}/3`).reply(200, rawPull());
    expect(await readPull(github, where, 3)).toEqual({
      number: 3,
      nodeId: 'PR_3',
      state: 'open',
      draft: false,
      merged: false,
      head: { sha, repositoryId: 1, where: { owner: 'acme', repo: 'shop' }, fork: false },
      base: { sha: 'b'.repeat(40), ref: 'main' },
      title: 'Add customers',
      body: '',
      branch: 'feature',
      author: { id: ada.id, login: 'ada', isBot: false },
      updatedAt: new Date('2026-03-01T11:00:00Z'),
      url: 'https://github.test/acme/shop/pull/3',
    });
  });

  test.each([
    [
      'of a fork',
      { id: 8, full_name: 'ada/shop' },
      { repositoryId: 8, fork: true, where: { owner: 'ada', repo: 'shop' } },
    ],
    ['of a fork that was deleted', null, { repositoryId: null, fork: true, where: null }],
  ])('%s', async (_, repo, head) => {
    nock(api)
      .get(`${pulls}/3`)
      .reply(200, rawPull({ head: { sha, ref: 'x', repo } }));
    expect((await readPull(github, where, 3))?.head).toMatchObject(head);
  });

  test('merged, by a person who left', async () => {
    const merged = { state: 'closed', merged_at: '2026-03-01T11:00:00Z', user: null };
    nock(api).get(`${pulls}/3`).reply(200, rawPull(merged));
    expect(await readPull(github, where, 3)).toMatchObject({ state: 'closed', merged: true, author: null });
  });
});

describe('listOpenPulls', () => {
  const query = { state: 'open', sort: 'created', direction: 'asc', per_page: '100' };

  test('over all pages', async () => {
    nock(api).get(pulls).query(query).reply(200, [rawPull()], page(pulls, 2));
    nock(api)
      .get(pulls)
      .query({ ...query, page: '2' })
      .reply(200, [rawPull({ number: 4 })]);
    expect((await drain(listOpenPulls(github, where))).map(({ number }) => number)).toEqual([3, 4]);
  });

  test('a page that breaks off is no end of the list', async () => {
    nock(api).get(pulls).query(query).reply(200, [rawPull()], page(pulls, 2));
    nock(api)
      .get(pulls)
      .query({ ...query, page: '2' })
      .reply(200, '', { 'content-type': 'application/json' });
    await expect(drain(listOpenPulls(github, where))).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('pullsOfHead', () => {
  const index = `/repos/acme/shop/commits/${sha}/pulls`;
  const other = { head: { sha: 'c'.repeat(40), ref: 'x', repo: { id: 1, full_name: 'acme/shop' } } };
  const recent = { state: 'open', sort: 'updated', direction: 'desc', per_page: '100' };
  const oldest = { ...recent, sort: 'created', direction: 'asc' };

  function answer(indexed: readonly unknown[], listed: readonly unknown[]): void {
    nock(api)
      .get(index)
      .query(true)
      .reply(200, [...indexed]);
    nock(api)
      .get(pulls)
      .query(recent)
      .reply(200, [...listed]);
  }

  test('from both lists, each once, and only open ones of that head in this repository', async () => {
    const base = { sha, ref: 'main', repo: { id: 99, full_name: 'else/shop' } };
    answer(
      [
        rawPull(),
        rawPull({ number: 1, state: 'closed' }),
        rawPull({ number: 9, base }),
        rawPull({ number: 6, ...other }),
      ],
      [rawPull({ number: 7 }), rawPull(), rawPull({ number: 8, ...other })],
    );
    expect((await pullsOfHead(github, where, sha)).map(({ number }) => number)).toEqual([3, 7]);
  });

  test('all are looked through where neither knows it', async () => {
    answer([], [rawPull({ number: 8, ...other })]);
    nock(api)
      .get(pulls)
      .query(oldest)
      .reply(200, [rawPull({ number: 2 }), rawPull({ number: 8, ...other })]);
    expect((await pullsOfHead(github, where, sha)).map(({ number }) => number)).toEqual([2]);
  });

  test.each([404, 422])('a commit the index does not know (%i) is looked for in the list', async (status) => {
    nock(api).get(index).query(true).reply(status, { message: 'No commit found for SHA' });
    nock(api).get(pulls).query(recent).reply(200, [rawPull()]);
    expect((await pullsOfHead(github, where, sha)).map(({ number }) => number)).toEqual([3]);
  });
});
