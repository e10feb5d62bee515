/** Every function against every error: a problem of the right kind, or on purpose an answer. */
import { describe, expect, test } from 'vitest';
import * as all from '../../github/index.ts';
import { calls, silent } from './every-function.ts';
import { answerAll, breakAll, client, github, silentServer, useNock } from './support.ts';

useNock();

test('no exported function is left out', () => {
  expect(
    Object.keys(all)
      .filter((name) => !silent.includes(name))
      .toSorted(),
  ).toEqual(Object.keys(calls).toSorted());
});

const nobody = { author: null, committer: null, coAuthors: [] };

/** What an error means to a function that does not pass it on. */
const answers: Readonly<Record<number, Readonly<Record<string, unknown>>>> = {
  // Which is what was asked.
  401: { findValidCredentials: [] },
  403: {
    // What the App may not see is unknown.
    readExposure: {
      pages: 'unknown',
      releases: null,
      artifacts: null,
      clones: null,
      views: null,
      access: null,
      forks: null,
    },
    readForkCopy: 'unknown',
    // Who may not ask is a workflow.
    readLogin: 'github-actions[bot]',
    readRequiredCheck: { required: 'unknown', pinned: 'unknown', bypass: null },
  },
  404: {
    readRepositorySettings: null,
    readInstallation: null,
    readRepository: null,
    findRepository: null,
    readPull: null,
    readIssue: null,
    readComment: null,
    readText: null,
    readCodeowners: [],
    readRights: 'none',
    isTeamMember: false,
    // The door has asked before whether it may look here.
    isServed: false,
    readExposure: { pages: 'none', releases: null, clones: null, forks: null },
    readForkCopy: 'gone',
    readAdvisory: null,
    findRelease: null,
    readLogin: 'github-actions[bot]',
    readPerson: null,
    readCommitAccounts: nobody,
    deleteComment: undefined,
    assign: { assigned: [], refused: ['ada'] },
    redeliver: false,
  },
  // An empty repository, and a commit that is none.
  409: { readCommitAccounts: nobody },
  410: { redeliver: false },
  422: { readCommitAccounts: nobody },
};

const kinds = [
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [409, 'conflict'],
  [410, 'gone'],
  [422, 'invalid'],
  [429, 'limited'],
  [500, 'unavailable'],
  [503, 'unavailable'],
] as const;

describe.each(kinds)('status %i', (status, kind) => {
  test.each(Object.entries(calls))('%s', async (name, call) => {
    answerAll(status, { message: 'No' });
    const expected = answers[status];
    if (expected && name in expected) {
      const answer = await call(github);
      if (typeof answer === 'object' && answer !== null) expect(answer).toMatchObject(expected[name] as object);
      else expect(answer).toBe(expected[name]);
    } else await expect(call(github)).rejects.toMatchObject({ name: 'GitHubProblem', kind, status });
  });
});

describe('limits, for every function', () => {
  test.each(Object.entries(calls))('%s at the secondary limit', async (_, call) => {
    answerAll(403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '30' });
    await expect(call(github)).rejects.toMatchObject({ kind: 'limited', resumeAt: expect.any(Date) });
  });

  test.each(Object.entries(calls))('%s at the primary limit', async (_, call) => {
    answerAll(403, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4000000000' });
    const date = new Date(4_000_000_001_000);
    const error = await call(github).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'limited' });
    const { resumeAt } = error as all.GitHubProblem;
    expect(Math.abs(Number(resumeAt) - date.getTime())).toBeLessThan(2000);
  });
});

describe('no answer, for every function', () => {
  test.each(Object.entries(calls))('%s when the connection breaks', async (_, call) => {
    breakAll();
    await expect(call(github)).rejects.toMatchObject({ kind: 'unavailable', status: null });
  });

  test.each(Object.entries(calls))('%s when nothing comes in time', async (_, call) => {
    const server = await silentServer('');
    const slow = client({ timeout: 20, baseUrl: server.url });
    await expect(call(slow)).rejects.toMatchObject({ kind: 'unavailable', status: null });
    server.close();
  });
});
