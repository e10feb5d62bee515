/** Every secret is replaced in a running installation, without a gap and without telling anybody twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSecret, signDelivery } from '../../support/app.ts';
import { until } from '../../support/until.ts';
import { setStage } from './stage.ts';

test('webhook secret: with two of them both verify; afterwards the old one does not', async () => {
  const stage = await setStage();
  const [old, fresh] = [stage.secret, makeSecret()];
  const send = async (url: string, secret: string): Promise<number> => {
    const { headers, body } = signDelivery(secret, 'ping', { zen: '' });
    return (await fetch(`${url}/api/github/webhooks`, { method: 'POST', headers, body })).status;
  };
  const during = await stage.start({ WEBHOOK_SECRET: `${fresh},${old}` });
  expect([await send(during.url, old), await send(during.url, fresh)]).toEqual([202, 202]);
  await during.stop();
  const after = await stage.start({ WEBHOOK_SECRET: fresh });
  expect([await send(after.url, old), await send(after.url, fresh)]).toEqual([401, 202]);
  await after.stop();
}, 200_000);

test('private key: the new one works beside the old one, and alone after a restart', async () => {
  const stage = await setStage();
  const first = await stage.start();
  expect((await stage.judged(await stage.leak('first'))).conclusion).toBe('failure');
  const fresh = await stage.github.addKey(stage.app);
  expect((await stage.judged(await stage.leak('second'))).conclusion).toBe('failure');
  await first.stop();
  const second = await stage.start({ PRIVATE_KEY: fresh });
  stage.github.deleteFirstKey(stage.app);
  expect((await stage.judged(await stage.leak('third'))).conclusion).toBe('failure');
  await second.stop();

  const late = await stage.start();
  // Something to do at once: what is due by itself comes within a minute.
  const head = await stage.leak('fourth');
  await until(() => late.output().includes('GitHub does not accept the credentials'));
  expect(stage.checksOf(head)).toEqual([]);
  await late.stop();
}, 300_000);

test('fingerprint key: refused while the server runs, then new; known leaks stay the same leaks', async () => {
  const stage = await setStage();
  const keyFile = join(stage.folder, 'data/fingerprint.key');
  const first = await stage.start();
  await stage.judged(await stage.leak('first'));
  await until(() => stage.issues().length === 1);
  const leaks = (await stage.command(['leaks'])).output;
  expect(await stage.command(['rotate-key'])).toMatchObject({ code: 2, complaint: expect.stringContaining('stop it') });
  await first.stop();

  const old = readFileSync(keyFile, 'utf8');
  expect(await stage.command(['rotate-key'])).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^The fingerprint key is \w+ now; 1 places/),
  });
  expect(readFileSync(keyFile, 'utf8')).not.toBe(old);
  expect(await stage.command(['serve'], { LEAKWARDEN_KEY: old.trim() })).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('leakwarden rotate-key'),
  });
  const second = await stage.start();
  await stage.judged(await stage.leak('second'));
  await until(() => stage.issues().length === 2);
  expect((await stage.command(['leaks'])).output).toContain(leaks.split('  ')[0]);
  await second.stop();

  // Where the key is a setting, it is changed there first.
  const set = { LEAKWARDEN_KEY: 'e'.repeat(64) };
  expect(await stage.command(['rotate-key'], set)).toMatchObject({ code: 0 });
  expect(await stage.command(['rotate-key'], set)).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('set it to a new one'),
  });
}, 500_000);
