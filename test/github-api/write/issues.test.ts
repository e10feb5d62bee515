import nock from 'nock';
import { describe, expect, test } from 'vitest';
import {
  assign,
  closeIssue,
  comment,
  ensureIssue,
  reopenIssue,
  SettleLater,
  toMarker,
  updateIssue,
} from '../../../github/index.ts';
import { creator, issue, marker } from '../every-function.ts';
import { ada, bot, rawComment, rawIssue, rawRepository } from '../raw.ts';
import { ago, api, github, intendedAt, now, useNock, where } from '../support.ts';

useNock();

const issues = '/repos/acme/shop/issues';

describe('ensureIssue', () => {
  const first = { ...issue, knownNumber: null, intent: intendedAt(null) };
  const { title, body, labels } = issue;
  const search = (intent: Date): nock.Interceptor =>
    nock(api)
      .get(issues)
      .query({
        state: 'all',
        sort: 'created',
        direction: 'asc',
        per_page: '100',
        since: new Date(intent.getTime() - 3_600_000).toISOString(),
      });

  test('creates it at the first time, without a search', async () => {
    nock(api)
      .post(issues, { title, body, labels: [...labels] })
      .reply(201, rawIssue());
    expect(await ensureIssue(github, where, first)).toMatchObject({ number: 5 });
  });

  test('finds it by its number, also when it is closed', async () => {
    nock(api)
      .get(`${issues}/5`)
      .reply(200, rawIssue({ state: 'closed' }));
    expect(await ensureIssue(github, where, { ...first, knownNumber: 5 })).toMatchObject({ state: 'closed' });
  });

  const movedTo = (fullName: string): void => {
    const moved = rawIssue({ number: 12, html_url: `https://github.test/${fullName}/issues/12` });
    nock(api)
      .get(`${issues}/5`)
      .reply(301, {}, { location: `${api}/repositories/8/issues/12` });
    nock(api).get('/repositories/8/issues/12').reply(200, moved);
  };

  test('one that was transferred is written anew: its number there is of something else here', async () => {
    movedTo('acme/archive');
    nock(api).get('/repos/acme/shop').reply(200, rawRepository());
    nock(api)
      .post(issues)
      .reply(201, rawIssue({ number: 13 }));
    expect(await ensureIssue(github, where, { ...first, knownNumber: 5 })).toMatchObject({ number: 13 });
  });

  test('one in a repository that was renamed meanwhile is still the one', async () => {
    movedTo('acme/store');
    nock(api)
      .get('/repos/acme/shop')
      .reply(200, rawRepository({ name: 'store' }));
    expect(await ensureIssue(github, where, { ...first, knownNumber: 5 })).toMatchObject({ number: 12 });
  });

  test('the case of names does not matter', async () => {
    nock(api).get('/repos/Acme/Shop/issues/5').reply(200, rawIssue());
    const named = { owner: 'Acme', repo: 'Shop' };
    expect(await ensureIssue(github, named, { ...first, knownNumber: 5 })).toMatchObject({ number: 5 });
  });

  test('finds the one whose answer was lost', async () => {
    search(ago(3)).reply(200, [rawIssue({ number: 6, body })]);
    expect(await ensureIssue(github, where, { ...first, intent: intendedAt(ago(3)) })).toMatchObject({ number: 6 });
  });

  test('waits while lists may hide it', async () => {
    search(ago(3)).reply(200, []);
    await expect(ensureIssue(github, where, { ...first, intent: intendedAt(ago(3)) })).rejects.toBeInstanceOf(
      SettleLater,
    );
  });

  test('creates it when it settled that there is none', async () => {
    search(ago(31)).reply(200, []);
    nock(api).post(issues).reply(201, rawIssue());
    expect(await ensureIssue(github, where, { ...first, intent: intendedAt(ago(31)) })).toMatchObject({ number: 5 });
  });

  test('a search that breaks off makes no second issue', async () => {
    search(ago(31)).reply(200, '', { 'content-type': 'application/json' });
    const work = ensureIssue(github, where, { ...first, intent: intendedAt(ago(31)) });
    await expect(work).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('issues switched off: gone, with what was to be done', async () => {
    nock(api).post(issues).reply(410, { message: 'Issues are disabled for this repo' });
    const work = ensureIssue(github, where, first);
    await expect(work).rejects.toMatchObject({ kind: 'gone', operation: 'create an issue' });
  });

  test('a body without its marker could never be found again', async () => {
    await expect(ensureIssue(github, where, { ...first, body: 'text' })).rejects.toThrow(TypeError);
  });
});

describe('changing an issue', () => {
  const change = (body: object): unknown =>
    nock(api)
      .patch(`${issues}/5`, { ...body })
      .reply(200, rawIssue());

  test('only what is given', async () => {
    change({ body: 'new' });
    await updateIssue(github, where, 5, { body: 'new' });
  });

  test('closing says why', async () => {
    change({ state: 'closed', state_reason: 'not_planned' });
    await closeIssue(github, where, 5, 'not_planned');
  });

  test('reopening', async () => {
    change({ state: 'open', state_reason: 'reopened' });
    await reopenIssue(github, where, 5);
  });
});

describe('comment', () => {
  const path = `${issues}/5/comments`;
  const first = { key: 'closed:1', body: 'Gone.', creator, intent: intendedAt(null), now };
  const text = `${toMarker('comment', 'closed:1')}\nGone.`;
  const search = (): nock.Interceptor =>
    nock(api)
      .get(path)
      .query({ per_page: '100', since: ago(3603).toISOString() });

  test('writes it with its marker', async () => {
    nock(api)
      .post(path, { body: text })
      .reply(201, rawComment({ body: text, user: bot }));
    expect(await comment(github, where, 5, first)).toMatchObject({ id: 6001, number: 5 });
  });

  test('finds the one whose answer was lost', async () => {
    search().reply(200, [rawComment({ body: text }), rawComment({ id: 6002, body: text, user: bot })]);
    expect(await comment(github, where, 5, { ...first, intent: intendedAt(ago(3)) })).toMatchObject({ id: 6002 });
  });

  test('waits while lists may hide it', async () => {
    search().reply(200, []);
    await expect(comment(github, where, 5, { ...first, intent: intendedAt(ago(3)) })).rejects.toBeInstanceOf(
      SettleLater,
    );
  });

  test('never longer than GitHub takes', async () => {
    nock(api)
      .post(path, ({ body }: { body: string }) => body.length === 65_536)
      .reply(201, rawComment());
    await comment(github, where, 5, { ...first, body: 'x'.repeat(70_000) });
  });

  test.each(['-->', 'a b', '', 'a--b'])('a key that could end the marker is refused: %j', async (key) => {
    await expect(comment(github, where, 5, { ...first, key })).rejects.toThrow(TypeError);
  });
});

describe('assign', () => {
  const assignable = (login: string, status: number): unknown =>
    nock(api).get(`/repos/acme/shop/assignees/${login}`).reply(status);

  test('who cannot be assigned is said, whether GitHub says so before or after', async () => {
    assignable('ada', 204);
    assignable('eve', 404);
    assignable('Bob', 204);
    nock(api)
      .post(`${issues}/5/assignees`, { assignees: ['ada', 'Bob'] })
      .reply(201, rawIssue({ assignees: [ada] }));
    expect(await assign(github, where, 5, ['ada', 'eve', 'Bob', 'ada'])).toEqual({
      assigned: ['ada'],
      refused: ['eve', 'Bob'],
    });
  });

  test('nobody', async () => {
    expect(await assign(github, where, 5, [])).toEqual({ assigned: [], refused: [] });
  });
});

test('markers', () => expect(marker).toBe('<!-- leakwarden:leak=k1 -->'));
