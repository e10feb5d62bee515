/** A backup of a running server, and a server that goes on from it as if nothing had happened. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../support/repository.ts';
import { until, untilIdle } from '../../support/until.ts';
import { setStage } from './stage.ts';

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

test('restored into an empty folder, no issue and no check is written twice, and work goes on', async () => {
  const stage = await setStage({ isEmbedded: true });
  const data = join(stage.folder, 'data');
  const first = await stage.start();
  const head = await stage.leak('first');
  await stage.judged(head);
  await until(() => stage.issues().length === 1);
  await untilIdle(first);
  const runs = stage.checksOf(head).length;
  const log = (await stage.command(['audit'])).output;
  const file = join(makeFolder(), 'backup');
  expect(await stage.command(['backup', file])).toMatchObject({ code: 0, complaint: '' });
  expect(modeOf(file)).toBe('600');
  expect(readFileSync(file).includes(stage.secret)).toBe(false);
  expect(await stage.command(['backup', file])).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('there already'),
  });

  await first.stop('SIGKILL');
  rmSync(data, { recursive: true });
  expect(await stage.command(['restore', file])).toMatchObject({ code: 0, complaint: '' });
  expect(await stage.command(['restore', file])).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('there already'),
  });
  expect([modeOf(data), modeOf(join(data, 'fingerprint.key'))]).toEqual(['700', '600']);

  const second = await stage.start();
  expect((await stage.command(['audit'])).output).toBe(log);
  const next = await stage.leak('second');
  expect((await stage.judged(next)).conclusion).toBe('failure');
  await until(() => stage.issues().length === 2);
  await untilIdle(second);
  expect([stage.checksOf(head).length, stage.issues().length]).toEqual([runs, 2]);
  await second.stop();
}, 400_000);

test('what is no whole backup, or of another key, is refused and leaves nothing behind', async () => {
  const stage = await setStage({ isEmbedded: true });
  const file = join(makeFolder(), 'backup');
  expect(await stage.command(['backup', file])).toMatchObject({ code: 0 });
  const target = makeFolder();
  const restore = (name: string, environment = {}): ReturnType<typeof stage.command> =>
    stage.command(['restore', name], environment, target);
  expect(await restore(file, { LEAKWARDEN_KEY: 'f'.repeat(40) })).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('another fingerprint key'),
  });
  truncateSync(file, statSync(file).size - 100);
  expect(await restore(file)).toMatchObject({ code: 2, complaint: expect.stringContaining('damaged or cut off') });
  expect(await restore(join(target, 'none'))).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('cannot be read'),
  });
  writeFileSync(join(target, 'other'), 'something else\n');
  expect(await restore(join(target, 'other'))).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('not a backup'),
  });
  expect(existsSync(join(target, 'data'))).toBe(false);
}, 300_000);

test('a data folder and secrets that others can read are closed at the start', async () => {
  const stage = await setStage({ isEmbedded: true });
  const data = join(stage.folder, 'data');
  mkdirSync(data, { recursive: true });
  for (const name of ['fingerprint.key', '.env'])
    writeFileSync(join(data, name), name === '.env' ? '' : 'f'.repeat(64));
  for (const name of ['', 'fingerprint.key', '.env']) chmodSync(join(data, name), name === '' ? 0o755 : 0o644);
  const server = await stage.start();
  const socket = readdirSync(data).find((name) => /^operate-[0-9a-f]+\.sock$/.test(name)) ?? 'no socket';
  expect(['', 'fingerprint.key', '.env', socket, 'lock.holder'].map((name) => modeOf(join(data, name)))).toEqual([
    '700',
    '600',
    '600',
    '600',
    '600',
  ]);
  await server.stop();
}, 200_000);
