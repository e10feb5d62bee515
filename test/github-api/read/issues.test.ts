import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { findIssue, listComments, listReviewTexts, readComment, readIssue } from '../../../github/index.ts';
import { creator, marker } from '../every-function.ts';
import { ada, rawComment, rawIssue } from '../raw.ts';
import { ago, api, drain, github, page, useNock, where } from '../support.ts';

useNock();
const issues = '/repos/acme/shop/issues';

test('readIssue, in our words', async () => {
  nock(api)
    .get(`${issues}/5`)
    .reply(200, rawIssue({ state: 'closed', closed_at: '2026-03-01T11:30:00Z' }));
  expect(await readIssue(github, where, 5)).toEqual({
    id: 5001,
    number: 5,
    state: 'closed',
    stateReason: null,
    isPull: false,
    locked: false,
    title: 'A key',
    body: 'text',
    labels: ['leakwarden', 'old'],
    assignees: ['ada'],
    author: { id: 9, login: 'leakwarden[bot]', isBot: true },
    createdAt: new Date('2026-03-01T11:00:00Z'),
    updatedAt: new Date('2026-03-01T11:30:00Z'),
    closedAt: new Date('2026-03-01T11:30:00Z'),
    url: 'https://github.test/acme/shop/issues/5',
  });
});

describe('findIssue', () => {
  const query = { state: 'all', sort: 'created', direction: 'asc', per_page: '100' };

  test('by marker on a later page, closed ones too', async () => {
    const since = ago(60);
    const dated = { ...query, since: since.toISOString() };
    nock(api).get(issues).query(dated).reply(200, [rawIssue()], page(issues, 2));
    const found = rawIssue({ number: 6, state: 'closed', body: `${marker}\ntext` });
    nock(api)
      .get(issues)
      .query({ ...dated, page: '2' })
      .reply(200, [found]);
    expect(await findIssue(github, where, { marker, creator, since })).toMatchObject({ number: 6, state: 'closed' });
  });

  test('the marker in the issue of somebody else is not believed', async () => {
    nock(api)
      .get(issues)
      .query(query)
      .reply(200, [rawIssue({ body: marker, user: ada })]);
    expect(await findIssue(github, where, { marker, creator, since: null })).toBeNull();
  });
});

describe('comments', () => {
  test('under an issue', async () => {
    nock(api).get(`${issues}/comments/6001`).reply(200, rawComment());
    expect(await readComment(github, where, 'comment', 6001)).toEqual({
      id: 6001,
      kind: 'comment',
      number: 5,
      body: '/leakwarden help',
      author: { id: 7, login: 'ada', isBot: false },
      createdAt: new Date('2026-03-01T11:00:00Z'),
      updatedAt: new Date('2026-03-01T11:00:00Z'),
      url: 'https://github.test/acme/shop/issues/5#issuecomment-6001',
    });
  });

  test('at a line of a pull request', async () => {
    const raw = { ...rawComment(), issue_url: undefined, pull_request_url: `${api}/repos/acme/shop/pulls/3` };
    nock(api).get('/repos/acme/shop/pulls/comments/6001').reply(200, raw);
    expect(await readComment(github, where, 'review', 6001)).toMatchObject({ kind: 'review', number: 3 });
  });

  test('what reviews say, as a whole and at lines', async () => {
    nock(api)
      .get('/repos/acme/shop/pulls/3/reviews')
      .query(true)
      .reply(200, [
        { id: 1, body: 'no', user: ada },
        { id: 2, body: null },
      ]);
    nock(api)
      .get('/repos/acme/shop/pulls/3/comments')
      .query(true)
      .reply(200, [{ id: 4, body: 'here' }]);
    expect(await drain(listReviewTexts(github, where, 3))).toEqual([
      { name: 'review 1', body: 'no', author: { id: ada.id, login: 'ada', isBot: false } },
      { name: 'review 2', body: '', author: null },
      { name: 'review comment 4', body: 'here', author: null },
    ]);
  });

  test('all of an issue, over pages', async () => {
    const path = `${issues}/5/comments`;
    nock(api).get(path).query({ per_page: '100' }).reply(200, [rawComment()], page(path, 2));
    nock(api)
      .get(path)
      .query({ per_page: '100', page: '2' })
      .reply(200, [rawComment({ id: 6002 })]);
    expect((await drain(listComments(github, where, 5))).map(({ id }) => id)).toEqual([6001, 6002]);
  });
});
