import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { ensureCheckRun, SettleLater, updateCheckRun, type CheckAnnotation } from '../../../github/index.ts';
import { check, content } from '../every-function.ts';
import { rawRun } from '../raw.ts';
import { ago, api, github, intendedAt, now, page, sha, useNock, where } from '../support.ts';

useNock();

const repo = '/repos/acme/shop';
const listPath = `${repo}/commits/${sha}/check-runs`;
const first = { ...check, knownId: null, intent: intendedAt(null) };

function listed(...runs: readonly unknown[]): void {
  const query = { check_name: 'leakwarden', app_id: '42', filter: 'all', per_page: '100' };
  nock(api).get(listPath).query(query).reply(200, { total_count: runs.length, check_runs: runs });
}

function created(): void {
  nock(api)
    .post(`${repo}/check-runs`, {
      name: 'leakwarden',
      head_sha: sha,
      external_id: 'head-1',
      status: 'in_progress',
      started_at: now.toISOString(),
    })
    .reply(201, rawRun());
}

describe('ensureCheckRun', () => {
  test('creates one in progress', async () => {
    listed();
    created();
    expect(await ensureCheckRun(github, where, first)).toMatchObject({ id: 21, head: sha, isCompleted: false });
  });

  test('finds it by its id', async () => {
    nock(api).get(`${repo}/check-runs/21`).reply(200, rawRun());
    expect(await ensureCheckRun(github, where, { ...first, knownId: 21 })).toMatchObject({ id: 21 });
  });

  test.each([
    ['of another App', rawRun({ app: { id: 666, slug: 'x' } })],
    ['of another head', rawRun({ head_sha: 'c'.repeat(40) })],
  ])('does not take one %s', async (_, run) => {
    nock(api).get(`${repo}/check-runs/21`).reply(200, run);
    listed();
    created();
    await ensureCheckRun(github, where, { ...first, knownId: 21 });
  });

  test('finds the one whose answer was lost; of two, the one GitHub counts', async () => {
    listed(
      rawRun({ id: 8, external_id: 'other' }),
      rawRun({ id: 21 }),
      rawRun({ id: 22 }),
      rawRun({ id: 99, app: { id: 666, slug: 'x' } }),
    );
    expect(await ensureCheckRun(github, where, { ...first, intent: intendedAt(ago(2)) })).toMatchObject({ id: 22 });
  });

  test('waits while lists may hide it', async () => {
    listed();
    const error = await ensureCheckRun(github, where, { ...first, intent: intendedAt(ago(2)) }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(SettleLater);
    expect((error as SettleLater).until).toEqual(ago(-28));
  });

  test('creates it when it settled that there is none', async () => {
    listed();
    created();
    await ensureCheckRun(github, where, { ...first, intent: intendedAt(ago(30)) });
  });

  test('announces each attempt before it writes, and leaves it to one that was quicker', async () => {
    listed();
    const announced: Date[] = [];
    const announce = (at: Date): Promise<boolean> => {
      announced.push(at);
      return Promise.resolve(false);
    };
    const work = ensureCheckRun(github, where, { ...first, intent: { at: ago(30), announce } });
    await expect(work).rejects.toMatchObject({ name: 'SettleLater', until: ago(-30) });
    expect(announced).toEqual([now]);
  });
});

describe('updateCheckRun', () => {
  const annotation = (line: number): CheckAnnotation => ({
    path: 'a.ts',
    startLine: line,
    endLine: line,
    level: 'failure',
    title: 'Key',
    message: 'A key stands here',
  });
  const raw = (line: number): Record<string, unknown> => ({
    path: 'a.ts',
    start_line: line,
    end_line: line,
    annotation_level: 'failure',
    title: 'Key',
    message: 'A key stands here',
  });
  const lines = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
  const annotationsPath = `${repo}/check-runs/21/annotations`;

  interface Sent {
    readonly status: string;
    readonly conclusion?: string;
    readonly completed_at?: string;
    readonly actions: readonly unknown[];
    readonly output: {
      readonly title: string;
      readonly summary: string;
      readonly text?: string;
      readonly annotations: readonly Record<string, unknown>[];
    };
  }

  /** Takes every update; the list grows as they come. */
  function updates(count: number): readonly Sent[] {
    const sent: Sent[] = [];
    nock(api)
      .patch(`${repo}/check-runs/21`, (body: unknown) => sent.push(body as Sent) > 0)
      .times(count)
      .reply(200, () => rawRun({ conclusion: null, ...stateOf(sent.at(-1)) }));
    return sent;
  }

  const stateOf = (sent: Sent | undefined): Record<string, unknown> =>
    sent ? { status: sent.status, ...(sent.conclusion === undefined ? {} : { conclusion: sent.conclusion }) } : {};

  test('in progress has no conclusion', async () => {
    const sent = updates(1);
    await updateCheckRun(github, where, 21, { ...content, conclusion: null, text: 'more' });
    expect(sent[0]).toEqual({
      status: 'in_progress',
      output: { title: 'Leak', summary: 'One key', text: 'more', annotations: [] },
      actions: [{ label: 'Re-scan', description: 'Judge this commit again', identifier: 'rescan' }],
    });
  });

  test('completed', async () => {
    const sent = updates(1);
    const run = await updateCheckRun(github, where, 21, content);
    expect(sent[0]).toMatchObject({ status: 'completed', conclusion: 'failure', completed_at: now.toISOString() });
    expect(run).toMatchObject({ isCompleted: true, conclusion: 'failure' });
  });

  test('120 annotations in batches of 50; only the last concludes', async () => {
    nock(api).get(annotationsPath).query({ per_page: '100' }).reply(200, []);
    const sent = updates(3);
    await updateCheckRun(github, where, 21, { ...content, annotations: lines(120).map(annotation) });
    expect(sent.map(({ output }) => output.annotations.length)).toEqual([50, 50, 20]);
    expect(sent.map(({ status, conclusion }) => [status, conclusion])).toEqual([
      ['in_progress', undefined],
      ['in_progress', undefined],
      ['completed', 'failure'],
    ]);
    expect(sent.flatMap(({ output }) => output.annotations)).toEqual(lines(120).map(raw));
  });

  test('what is written already, on any page, is not written again', async () => {
    nock(api).get(annotationsPath).query(true).reply(200, lines(100).map(raw), page(annotationsPath, 2));
    nock(api)
      .get(annotationsPath)
      .query(true)
      .reply(200, [raw(101)]);
    const sent = updates(1);
    await updateCheckRun(github, where, 21, { ...content, annotations: lines(103).map(annotation) });
    expect(sent[0]?.output.annotations).toEqual([raw(102), raw(103)]);
  });

  test('columns only on one line, as GitHub demands', async () => {
    nock(api).get(annotationsPath).query(true).reply(200, []);
    const sent = updates(1);
    const columns = { startColumn: 3, endColumn: 9 };
    const annotations = [
      { ...annotation(1), ...columns },
      { ...annotation(1), ...columns, endLine: 2 },
    ];
    await updateCheckRun(github, where, 21, { ...content, annotations });
    expect(sent[0]?.output.annotations).toEqual([
      { ...raw(1), start_column: 3, end_column: 9 },
      { ...raw(1), end_line: 2 },
    ]);
  });

  test.each([
    ['stays green', { status: 'completed', conclusion: 'success' }, content],
    ['stays completed', { status: 'completed', conclusion: 'failure' }, { ...content, conclusion: null }],
  ])('a run that GitHub leaves as it was (%s) gets a successor', async (_, state, wanted) => {
    nock(api).patch(`${repo}/check-runs/21`).reply(200, rawRun(state));
    nock(api)
      .post(`${repo}/check-runs`, /"external_id":"head-1"/)
      .reply(201, rawRun({ id: 22 }));
    const done = wanted.conclusion === null ? {} : { status: 'completed', conclusion: wanted.conclusion };
    nock(api)
      .patch(`${repo}/check-runs/22`, /"title":"Leak"/)
      .reply(200, rawRun({ id: 22, ...done }));
    expect(await updateCheckRun(github, where, 21, wanted)).toMatchObject({ id: 22 });
  });

  test('a failure in between leaves it unfinished', async () => {
    nock(api).get(annotationsPath).query(true).reply(200, []);
    nock(api)
      .patch(`${repo}/check-runs/21`, /in_progress/)
      .reply(502);
    const work = updateCheckRun(github, where, 21, { ...content, annotations: lines(51).map(annotation) });
    await expect(work).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('texts never go beyond the limits, nor end in half a character', async () => {
    const sent = updates(1);
    await updateCheckRun(github, where, 21, {
      ...content,
      title: 't'.repeat(300),
      summary: '😀'.repeat(40_000),
      text: 'x'.repeat(70_000),
    });
    const { title = '', summary = '', text = '' } = sent[0]?.output ?? {};
    expect([title.length, text.length]).toEqual([255, 65_535]);
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(summary.isWellFormed()).toBe(true);
  });
});
