/** What is loaded into the process of Vitest must not hide that tests failed. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a process that loads the stores of the tests fails where it says so', () => {
  const stores = pathToFileURL(join(import.meta.dirname, 'support/stores-of-run.ts')).href;
  const { status } = spawnSync(process.execPath, [
    '--input-type=module',
    '--eval',
    `await import(${JSON.stringify(stores)}); process.exitCode = 1;`,
  ]);
  expect(status).toBe(1);
});
