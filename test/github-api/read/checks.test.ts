import nock from 'nock';
import { expect, test } from 'vitest';
import { readBranchHead, readHeadCheck, readHeadStatuses } from '../../../github/index.ts';
import { ada, rawRun } from '../raw.ts';
import { api, github, page, sha, useNock, where } from '../support.ts';

useNock();

test('all check runs of the name, newest first, with who made them', async () => {
  const path = `/repos/acme/shop/commits/${sha}/check-runs`;
  const query = { check_name: 'leakwarden', filter: 'all', per_page: '100' };
  nock(api)
    .get(path)
    .query(query)
    .reply(200, { total_count: 3, check_runs: [rawRun()] }, page(path, 2));
  const impostor = rawRun({ id: 30, app: { id: 666, slug: 'impostor' }, status: 'completed', conclusion: 'success' });
  nock(api)
    .get(path)
    .query({ ...query, page: '2' })
    .reply(200, { total_count: 3, check_runs: [impostor, rawRun({ id: 31, name: 'else' })] });
  const [first, second, ...rest] = await readHeadCheck(github, where, sha, 'leakwarden');
  expect(first).toMatchObject({ id: 30, app: { id: 666, slug: 'impostor' }, isCompleted: true, conclusion: 'success' });
  expect(second).toEqual({
    id: 21,
    head: sha,
    name: 'leakwarden',
    app: { id: 42, slug: 'leakwarden' },
    externalId: 'head-1',
    isCompleted: false,
    conclusion: null,
    annotations: 0,
    url: 'https://github.test/acme/shop/runs/21',
  });
  expect(rest).toEqual([]);
});

test('statuses that somebody set under our name', async () => {
  const statuses = [
    { context: 'leakwarden', state: 'success', creator: ada },
    { context: 'build', state: 'success', creator: ada },
  ];
  nock(api).get(`/repos/acme/shop/commits/${sha}/statuses`).query({ per_page: '100' }).reply(200, statuses);
  expect(await readHeadStatuses(github, where, sha, 'leakwarden')).toEqual([
    { state: 'success', creator: { id: 7, login: 'ada', isBot: false } },
  ]);
});

test('the commit a branch points to, whatever its name', async () => {
  nock(api).get('/repos/acme/shop/branches/feature%2Fx').reply(200, { commit: { sha } });
  expect(await readBranchHead(github, where, 'feature/x')).toBe(sha);
});

test.each([
  ['the list of refs lacks it too', 200, [], null],
  ['the repository is empty', 409, { message: 'Git Repository is empty.' }, null],
  ['it is in the list of refs all the same', 200, [{ ref: 'refs/heads/main', object: { sha } }], sha],
  ['only another one begins like it', 200, [{ ref: 'refs/heads/main-2', object: { sha } }], null],
] as const)('a branch that GitHub says is not there: %s', async (_name, status, refs, found) => {
  nock(api).get('/repos/acme/shop/branches/main').reply(404, {});
  nock(api).get('/repos/acme/shop/git/matching-refs/heads%2Fmain').reply(status, refs);
  expect(await readBranchHead(github, where, 'main')).toBe(found);
});
