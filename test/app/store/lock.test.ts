import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { lockFolder } from '../../../app/store/lock.ts';
import { makeFolder } from '../../support/repository.ts';

const holder = `
import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, '../../../app/store/lock.ts'))};
lockFolder(process.argv[1]);
gc();
process.stdout.write('held');
setInterval(() => {}, 1000);
`;

/** None outlives its test: it would keep the output of the whole run open. */
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

async function holdElsewhere(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', holder, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

describe('the lock of the data folder', () => {
  test('refuses a second process and names the first; a killed one holds nothing', async () => {
    const folder = makeFolder();
    const child = await holdElsewhere(folder);
    expect(() => lockFolder(folder)).toThrow(new RegExp(`in use by process ${child.pid} on .*DATABASE_URL`));
    child.kill('SIGKILL');
    await once(child, 'exit');
    lockFolder(folder).release();
  });

  test('refuses the same process too, until it is released', () => {
    const folder = makeFolder();
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(/in use/);
    lock.release();
    lockFolder(folder).release();
  });

  test('makes the folder private, whatever it was', () => {
    const folder = makeFolder();
    chmodSync(folder, 0o755);
    lockFolder(join(folder)).release();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('says what to do where no folder can be', () => {
    expect(() => lockFolder('/dev/null/folder')).toThrow(/LEAKWARDEN_DATA/);
  });
});
