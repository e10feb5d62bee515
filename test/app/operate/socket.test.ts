/** The operator's socket is in a folder that nobody else can reach into. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { socketPath } from '../../../app/operate/socket.ts';

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
  expect(socketPath(tooLong)).toContain(ours());
});

test('a folder that others can write to is refused', () => {
  mkdirSync(ours());
  chmodSync(ours(), 0o777);
  expect(() => socketPath(tooLong)).toThrow(/not a folder of this user alone/);
});

test('a link to a folder is refused', () => {
  mkdirSync(join(temporary, 'elsewhere'), { mode: 0o700 });
  symlinkSync(join(temporary, 'elsewhere'), ours());
  expect(() => socketPath(tooLong)).toThrow(/not a folder of this user alone/);
});
