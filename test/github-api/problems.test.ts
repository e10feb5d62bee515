import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { call, download } from '../../github/call.ts';
import { GitHubProblem, toProblem, type ProblemKind } from '../../github/problems.ts';
import { answerAll, api, breakAll, client, github, sha, silentServer, useNock, where } from './support.ts';

useNock();

const secret = `AKIA${'7'.repeat(16)}`;
const failing = (): Promise<unknown> => call(github, 'read the repository', 'GET /repos/{owner}/{repo}', where);

async function problemOf(work: Promise<unknown>): Promise<GitHubProblem> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof GitHubProblem) return error;
  throw new Error(`expected a GitHubProblem, got ${String(error)}`);
}

const inSeconds = (seconds: number): Date => new Date(Date.now() + seconds * 1000);
const around = (date: Date | null): number => Math.round(((date?.getTime() ?? 0) - Date.now()) / 1000);

describe('the kind of a problem', () => {
  const statuses: readonly (readonly [number, ProblemKind])[] = [
    [400, 'invalid'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'invalid'],
    [408, 'unavailable'],
    [409, 'conflict'],
    [410, 'gone'],
    [422, 'invalid'],
    [429, 'limited'],
    [451, 'forbidden'],
    [500, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
  ];

  test.each(statuses)('status %i is %s', async (status, kind) => {
    answerAll(status, { message: 'No' });
    const problem = await problemOf(failing());
    expect(problem).toMatchObject({ kind, status, operation: 'read the repository', reason: null });
  });

  test('a connection that breaks', async () => {
    breakAll();
    expect(await problemOf(failing())).toMatchObject({ kind: 'unavailable', status: null });
  });

  test.each([
    ['no answer', ''],
    ['an answer that never ends', '{"id": 1,'],
  ])('%s in time', async (_, beginning) => {
    const server = await silentServer(beginning);
    const slow = client({ timeout: 50, baseUrl: server.url });
    const problem = await problemOf(call(slow, 'read the repository', 'GET /repos/{owner}/{repo}', where));
    server.close();
    expect(problem.kind).toBe('unavailable');
  });

  test.each([
    ['JSON that breaks off', '{"id": 1, "na', 'application/json'],
    ["a proxy's page", '<html>Welcome</html>', 'text/html'],
    ['nothing', '', 'application/json'],
  ])('%s in the place of an answer', async (_, body, type) => {
    answerAll(200, body, { 'content-type': type });
    expect(await problemOf(failing())).toMatchObject({ kind: 'unavailable', status: 200 });
  });

  test('an error that is ours passes unchanged', () => {
    const error = new TypeError('ours');
    expect(toProblem(error, 'x', new Date())).toBe(error);
  });
});

describe('rate limits', () => {
  test('primary: until the reset, by the clock of GitHub', async () => {
    const behind = inSeconds(-3600);
    answerAll(
      403,
      { message: 'API rate limit exceeded for installation ID 1.' },
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(behind.getTime() / 1000) + 90),
        date: behind.toUTCString(),
      },
    );
    const problem = await problemOf(failing());
    expect(problem.kind).toBe('limited');
    expect(around(problem.resumeAt)).toBeGreaterThanOrEqual(89);
    expect(around(problem.resumeAt)).toBeLessThanOrEqual(92);
  });

  test('a reset in the past is not waited for', async () => {
    answerAll(429, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000' });
    expect(around((await problemOf(failing())).resumeAt)).toBe(1);
  });

  test('secondary with retry-after', async () => {
    answerAll(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '17' });
    const problem = await problemOf(failing());
    expect([problem.kind, around(problem.resumeAt)]).toEqual(['limited', 17]);
  });

  test('secondary by its words only: a minute, whatever is left of the primary limit', async () => {
    answerAll(403, { message: 'You have exceeded a secondary rate limit.' }, { 'x-ratelimit-remaining': '4000' });
    const problem = await problemOf(failing());
    expect([problem.kind, around(problem.resumeAt)]).toEqual(['limited', 60]);
  });

  test('content created too fast', async () => {
    answerAll(422, { message: 'Validation Failed', errors: [{ message: 'was submitted too quickly' }] });
    const problem = await problemOf(failing());
    expect([problem.kind, around(problem.resumeAt)]).toEqual(['limited', 60]);
  });

  test('a retry-after that is a date', async () => {
    answerAll(503, {}, { 'retry-after': inSeconds(40).toUTCString(), date: inSeconds(0).toUTCString() });
    const problem = await problemOf(failing());
    expect(problem.kind).toBe('unavailable');
    expect(Math.abs(around(problem.resumeAt) - 40)).toBeLessThanOrEqual(1);
  });

  test('a plain 403 names no time', async () => {
    answerAll(403, { message: 'Resource not accessible by integration' }, { 'x-ratelimit-remaining': '4999' });
    expect((await problemOf(failing())).resumeAt).toBeNull();
  });
});

describe('reasons', () => {
  test('a plan without the feature is recognised and said', async () => {
    answerAll(403, { message: 'Upgrade to GitHub Pro or make this repository public to enable this feature.' });
    const problem = await problemOf(failing());
    expect(problem).toMatchObject({ kind: 'forbidden', reason: 'plan' });
    expect(problem.message).toContain("the repository's plan does not have this feature");
  });

  test('what exists already', async () => {
    answerAll(422, { message: 'Validation Failed', errors: [{ code: 'already_exists' }] });
    expect(await problemOf(failing())).toMatchObject({ kind: 'invalid', reason: 'exists' });
  });
});

describe('what a problem says', () => {
  test('the operation, the remedy, and the id for the support; nothing of the answer or the request', async () => {
    answerAll(422, { message: `bad ${secret}`, errors: [secret] }, { 'x-github-request-id': 'AB:12' });
    const work = call(github, 'write a comment', 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...where,
      issue_number: 5,
      body: secret,
    });
    const problem = await problemOf(work);
    expect(problem.message).toBe(
      'GitHub: could not write a comment: GitHub refused the request as invalid (status 422, request AB:12)',
    );
    const everything = JSON.stringify(problem, Object.getOwnPropertyNames(problem)) + String(problem.stack);
    expect(everything).not.toContain(secret);
    expect(problem.cause).toBeUndefined();
  });
});

test('nothing is tried twice, even where the client retries', async () => {
  const scope = nock(api).get('/repos/acme/shop').reply(502);
  expect(await problemOf(failing())).toMatchObject({ kind: 'unavailable', status: 502 });
  expect(scope.isDone()).toBe(true);
});

describe('a body as it is', () => {
  const read = (limit: number): ReturnType<typeof download> =>
    download(github, 'read a file', 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      ...where,
      file_sha: sha,
      limit,
    });

  test('to the byte', async () => {
    nock(api)
      .get(`/repos/acme/shop/git/blobs/${sha}`)
      .reply(200, Buffer.from([0, 255, 10]), { 'content-type': 'x/y' });
    expect(await read(3)).toEqual({ bytes: Buffer.from([0, 255, 10]), isJson: false });
  });

  test('longer than may be', async () => {
    nock(api).get(`/repos/acme/shop/git/blobs/${sha}`).reply(200, 'four');
    expect((await read(3)).bytes).toBeNull();
  });
});
