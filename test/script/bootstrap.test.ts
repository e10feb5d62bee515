/** What somebody sees while a machine is made ready, with an npm that does nothing. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/repository.ts';

const script = join(import.meta.dirname, '../../script/bootstrap');

function makeCheckout(npm: string): { readonly folder: string; readonly run: () => ReturnType<typeof bootstrap> } {
  const folder = makeFolder();
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    chmodSync(join(folder, path), 0o755);
  };
  mkdirSync(join(folder, 'script'));
  cpSync(script, join(folder, 'script/bootstrap'));
  put(
    'script/build.ts',
    "import { writeFileSync } from 'node:fs'; console.log('built'); writeFileSync('dist/leakwarden.js', '');",
  );
  mkdirSync(join(folder, 'dist'));
  put('package-lock.json', '{}');
  put('toolchain/package.json', '{}');
  for (const name of 'programs rules scan report copy mirror github gate app action cli script/bundle'.split(' '))
    mkdirSync(join(folder, name));
  put('app.yml', '');
  put('package.json', '{}');
  put('bin/npm', `#!/bin/sh\n${npm}\n`);
  return { folder, run: () => bootstrap(folder) };
}

function bootstrap(folder: string): { readonly status: number | null; readonly said: string; readonly log: string } {
  const { status, stderr } = spawnSync('bash', [join(folder, 'script/bootstrap')], {
    encoding: 'utf8',
    env: { PATH: [join(folder, 'bin'), join(process.execPath, '..'), '/usr/bin', '/bin'].join(':') },
  });
  return { status, said: stderr, log: readFileSync(join(folder, 'toolchain/bootstrap.log'), 'utf8') };
}

test('says which step of how many it is at, and where its log is; then nothing', () => {
  const { folder, run } = makeCheckout('echo "npm $*"; mkdir -p node_modules');
  const first = run();
  expect(first.status, first.said).toBe(0);
  const log = join(folder, 'toolchain/bootstrap.log');
  expect(first.said).toMatch(/^leakwarden: step 1 of 2: installing dependencies/m);
  expect(first.said).toContain(`leakwarden: step 2 of 2: building (log: ${log})`);
  expect(first.log).toMatch(/npm ci [^]*built/);
  expect(run()).toMatchObject({ status: 0, said: '' });
});

test('shows the end of the log where a step fails, and what to try', () => {
  const { run } = makeCheckout('echo "no route to the registry"; exit 1');
  const { status, said } = run();
  expect(status).toBe(2);
  expect(said).toMatch(/no route to the registry[^]*Is the npm registry reachable\?/);
});
