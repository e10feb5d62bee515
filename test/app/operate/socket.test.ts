/** The operator's socket is in a folder that nobody else can reach into. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askServer, serveOperations, socketsOf } from '../../../app/operate/socket.ts';

let temporary: string;
const tooLong = `/srv/${'a'.repeat(120)}`;
const ours = (): string => join(temporary, `leakwarden-${userInfo().uid}`);

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'leakwarden-socket-'));
  vi.stubEnv('TMPDIR', temporary);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

test('a long data path leads to a folder of our own', () => {
  expect(socketsOf(tooLong).folder).toBe(ours());
  expect(socketsOf(tooLong).prefix).not.toBe(socketsOf(`${tooLong}b`).prefix);
});

test('a folder that others can write to is refused', () => {
  mkdirSync(ours());
  chmodSync(ours(), 0o777);
  expect(() => socketsOf(tooLong)).toThrow(/not a folder of this user alone/);
});

test('a link to a folder is refused', () => {
  mkdirSync(join(temporary, 'elsewhere'), { mode: 0o700 });
  symlinkSync(join(temporary, 'elsewhere'), ours());
  expect(() => socketsOf(tooLong)).toThrow(/not a folder of this user alone/);
});

describe('several processes on one data folder', () => {
  /** Their audit logs are empty, and each counts how often it is asked. */
  function serve(): ReturnType<typeof serveOperations> {
    const db = { selectFrom: () => never } as never;
    return serveOperations({ settings: { data: temporary }, db } as never);
  }
  const never = new Proxy({}, { get: (_, name, all) => (name === 'execute' ? () => Promise.resolve([]) : () => all) });
  const sockets = (): string[] => readdirSync(temporary).filter((name) => name.endsWith('.sock'));
  const ask = () => askServer(temporary, 'audit', {});

  test('do not take it from each other: who is left answers', async () => {
    expect(await ask()).toBeNull();
    const first = await serve();
    const second = await serve();
    expect(sockets()).toHaveLength(2);
    expect(await ask()).toEqual({ result: [] });
    await first.close();
    expect(await ask()).toEqual({ result: [] });
    await second.close();
    expect(sockets()).toEqual([]);
    expect(await ask()).toBeNull();
  });

  test('what a killed one left is no obstacle, and goes', async () => {
    writeFileSync(join(temporary, 'operate-00000000.sock'), '');
    expect(await ask()).toBeNull();
    const served = await serve();
    expect(sockets()).toHaveLength(1);
    expect(await ask()).toEqual({ result: [] });
    await served.close();
  });

  test('is opened by its owner alone', async () => {
    const served = await serve();
    expect(sockets().map((name) => statSync(join(temporary, name)).mode & 0o777)).toEqual([0o600]);
    await served.close();
  });
});
