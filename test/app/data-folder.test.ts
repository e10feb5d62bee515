/** Folders that cannot be the data folder are told in one line with the remedy, whatever the operating system says. */
import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assertRoom, makeDataFolder, makePrivateFolder } from '../../app/data-folder.ts';
import { lockFolder } from '../../app/store/lock.ts';
import { makeFolder } from '../support/repository.ts';

const remedy = /^[^\n]* cannot be used: [^\n]*; make it writable for this user, or set LEAKWARDEN_DATA[^\n]*$/;

test('makes all folders above it, open to nobody else', () => {
  const folder = join(makeFolder(), 'a/b');
  makePrivateFolder(folder);
  makePrivateFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(() => assertRoom(folder)).not.toThrow();
});

test('a folder of somebody else is left as it is', () => {
  const folder = makeFolder();
  chmodSync(folder, 0o755);
  expect(() => makeDataFolder(folder)).not.toThrow();
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'customers.csv'), '');
  expect(() => makeDataFolder(folder)).toThrow(/holds other files; .* LEAKWARDEN_DATA/);
  expect(statSync(folder).mode & 0o777).toBe(0o755);
  writeFileSync(join(folder, '.env'), '');
  makeDataFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a file in its path, a circle of links and a name too long are refused', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'file'), '');
  symlinkSync(join(folder, 'circle'), join(folder, 'circle'));
  for (const path of ['file', 'file/below', 'circle', 'circle/below', 'n'.repeat(300)])
    expect(() => makePrivateFolder(join(folder, path)), path).toThrow(remedy);
});

test.runIf(process.platform === 'linux')('a file system that takes no folders is refused, not asked for ever', () => {
  for (const path of ['/proc/nothing', '/proc/self/nothing/below', '/sys/nothing', '/dev/null'])
    expect(() => makePrivateFolder(path), path).toThrow(remedy);
});

test('a folder where the lock belongs is refused', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'lock'));
  expect(() => lockFolder(folder)).toThrow(remedy);
});
