/** What a running server tells of itself: figures that its jobs fill, and whether it can work. */
import { expect, test } from 'vitest';
import { startPostgres } from '../../support/postgres.ts';
import { until } from '../../support/until.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { setStage } from './stage.ts';

test('metrics are filled by the work; readiness goes with the store, and the process stays', async () => {
  const postgres = await startPostgres();
  let isRunning = true;
  const stopPostgres = async (): Promise<void> => {
    if (isRunning) await postgres.stop();
    isRunning = false;
  };
  afterThisTest(stopPostgres);
  const stage = await setStage({ environment: { DATABASE_URL: await postgres.createDatabase() } });
  const server = await stage.start();
  await stage.judged(await stage.leak('feature'));
  const metric = async (pattern: RegExp): Promise<number> => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(pattern.exec(text)?.[1] ?? Number.NaN);
  };
  await until(async () => (await metric(/^leakwarden_judged_heads\{conclusion="failure"\} (\d+)/m)) === 1);
  expect(await metric(/^leakwarden_scan_seconds_count\{kind="judge-head"\} (\d+)/m)).toBeGreaterThan(0);
  expect(await metric(/^leakwarden_scan_seconds_sum\{kind="judge-head"\} ([\d.e-]+)/m)).toBeGreaterThan(0);
  expect(await metric(/^leakwarden_github_limit_remaining\{installation="\d+"\} (\d+)/m)).toBeGreaterThan(1000);
  expect(await metric(/^leakwarden_webhook_answer_seconds_count\{status="202"\} (\d+)/m)).toBeGreaterThan(0);
  const statusOf = async (path: string): Promise<number> => (await fetch(`${server.url}${path}`)).status;
  expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 200]);

  await stopPostgres();
  await until(async () => (await statusOf('/readyz')) === 503);
  expect(await statusOf('/healthz')).toBe(200);
  await until(async () => (await metric(/^leakwarden_metrics_failures_total (\d+)/m)) > 0);
}, 300_000);
