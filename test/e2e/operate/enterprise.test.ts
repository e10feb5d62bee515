/** A GitHub Enterprise Server as companies run it: its API beside its pages, its certificate from their own authority. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFreePort } from '../../support/postgres.ts';
import { standBefore } from '../../support/proxies.ts';
import { makeAuthority, type Authority } from '../../support/tls.ts';
import { until } from '../../support/until.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { setStage, type OperateStage } from './stage.ts';

async function setSecureStage(): Promise<{ readonly stage: OperateStage; readonly authority: Authority }> {
  const [authority, plain, secure] = [await makeAuthority(), await findFreePort(), await findFreePort()];
  const before = await standBefore(plain, authority, secure);
  afterThisTest(before.stop);
  return { authority, stage: await setStage({ front: { port: plain, web: `https://localhost:${secure}` } }) };
}

test('works over TLS with an authority of its own, for the API and for Git; fails closed without it', async () => {
  const { stage, authority } = await setSecureStage();
  expect(stage.github.apiUrl).toMatch(/^https:\/\/localhost:\d+\/api\/v3$/);

  const distrusting = await stage.start();
  await until(() => distrusting.output().includes('job failed'));
  expect(distrusting.output()).toMatch(
    /UNABLE_TO_VERIFY_LEAF_SIGNATURE: its certificate is not trusted here; set NODE_EXTRA_CA_CERTS to the file of your certificate authority/,
  );
  await distrusting.stop();
  expect(stage.repository.checkRuns.size).toBe(0);

  // By `.env`, where Node by itself would not read it.
  writeFileSync(join(stage.folder, '.env'), `NODE_EXTRA_CA_CERTS=${authority.file}\n`);
  const trusting = await stage.start();
  const check = await stage.judged(await stage.leak('feature'));
  expect(check.conclusion).toBe('failure');
  expect(check.summary).toContain(`${stage.github.url}/acme/shop`);
  await trusting.stop();
}, 300_000);

test('refuses a file of authorities that cannot be read or holds none', async () => {
  const stage = await setStage();
  const refuse = (file: string): ReturnType<OperateStage['command']> =>
    stage.command(['serve'], { NODE_EXTRA_CA_CERTS: file });
  expect(await refuse('/nowhere/ca.pem')).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('cannot be read'),
  });
  const empty = join(stage.folder, 'empty.pem');
  writeFileSync(empty, 'no certificate\n');
  expect(await refuse(empty)).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('no certificate in PEM form'),
  });
}, 120_000);
