/** A disk that is full or cannot be written, a real one: nothing that was accepted is lost, and it goes on by itself. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeSecret, privateKey, signDelivery, startServerProcess, type ServerProcess } from '../../support/app.ts';
import { layEmptyStore } from '../../support/empty-store.ts';
import { makeFolder } from '../../support/repository.ts';
import { until } from '../../support/until.ts';

const secret = makeSecret();
const mounted: string[] = [];
const running: ServerProcess[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop('SIGKILL');
  for (const disk of mounted.splice(0)) execFileSync('umount', ['-l', disk]);
});

function mountDisk(options: string): string {
  const disk = join(makeFolder(), 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]);
  mounted.push(disk);
  return disk;
}

/** Only the superuser mounts, and not in every container. */
function canMount(): boolean {
  const disk = makeFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', disk], { stdio: 'ignore' }).status !== 0) return false;
  execFileSync('umount', [disk]);
  return true;
}

async function start(data: string): Promise<ServerProcess> {
  const server = await startServerProcess({
    folder: makeFolder(),
    environment: {
      APP_ID: '5',
      PRIVATE_KEY: privateKey,
      WEBHOOK_SECRET: secret,
      GITHUB_API_URL: 'http://127.0.0.1:1',
      LEAKWARDEN_DATA: data,
    },
  });
  running.push(server);
  return server;
}

async function post(url: string): Promise<number> {
  const { headers, body } = signDelivery(secret, 'ping', {});
  return (await fetch(`${url}/api/github/webhooks`, { method: 'POST', headers, body })).status;
}

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

describe.skipIf(!canMount())('the disk of the data folder', () => {
  test('full: deliveries are refused before they could be lost, and taken again when there is room', async () => {
    const disk = mountDisk('size=160m');
    const data = join(disk, 'data');
    await layEmptyStore(data);
    const { url, output } = await start(data);
    expect(await post(url)).toBe(202);
    fill(join(disk, 'filler'));
    expect([await post(url), await statusOf(`${url}/readyz`), await statusOf(`${url}/healthz`)]).toEqual([
      503, 503, 200,
    ]);
    expect(output()).toMatch(/"says":"the disk of [^"]* is full: \d+ MB are free, \d+ MB are needed; free some/);
    rmSync(join(disk, 'filler'));
    expect([await post(url), await statusOf(`${url}/readyz`)]).toEqual([202, 200]);
    const done = /^leakwarden_deliveries\{state="done",event="ping"\} 2$/m;
    await until(async () => done.test(await (await fetch(`${url}/metrics`)).text()));
  });

  test('full or read-only from the start: refused in one line', async () => {
    await expect(start(join(mountDisk('size=1m'), 'data'))).rejects.toThrow(/ended with 2: leakwarden: the disk of /);
    await expect(start(join(mountDisk('size=1m,ro'), 'data'))).rejects.toThrow(
      /ended with 2: leakwarden: .* cannot be used: the file system is read-only \(EROFS\); [^\n]*\n$/,
    );
  });
});

function fill(file: string): void {
  try {
    for (;;) writeFileSync(file, Buffer.alloc(1024 * 1024), { flag: 'a' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
