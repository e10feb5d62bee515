/** What `script/release --packages` makes for this platform, used as people use it: no network, an empty folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { home } from '../support/fresh-build.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';
import { awsKey } from '../support/secrets.ts';

const release = makeFolder('leakwarden release ');
execFileSync(process.execPath, [join(home, 'script/build-packages.ts'), '--here', '--into', release], {
  stdio: 'pipe',
});
const executable = join(release, `leakwarden-${manifest.version}-${process.platform}-${process.arch}`);

/** A user of this machine who has nothing yet. */
function newcomer(): { readonly PATH: string; readonly HOME: string } {
  return { PATH: process.env['PATH'] ?? '', HOME: makeFolder() };
}

test('every file has a checksum', () => {
  execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: release, stdio: 'pipe' });
  const lines = readFileSync(join(release, 'SHA256SUMS'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(readdirSync(release).length - 1);
});

test('the SBOM names what is in the bundle, with licences, and no tool', () => {
  const bill = JSON.parse(readFileSync(join(release, `leakwarden-${manifest.version}.cdx.json`), 'utf8')) as {
    readonly bomFormat: string;
    readonly components: readonly { readonly name: string; readonly licenses?: readonly unknown[] }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['re2', 'commander', 'ajv', 'probot', '@electric-sql/pglite', 'node']));
  expect(names.filter((name) => /vitest|oxlint|typescript|esbuild|postject/.test(name))).toEqual([]);
  expect(bill.components.filter(({ licenses }) => !licenses?.length).map(({ name }) => name)).toEqual([]);
});

test('the npm package installs offline and scans with the native engine', () => {
  const environment = { ...newcomer(), npm_config_offline: 'true' };
  const folder = makeFolder();
  const tarball = join(release, `leakwarden-${manifest.version}.tgz`);
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
    cwd: folder,
    env: environment,
    stdio: 'pipe',
  });
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['leakwarden']);
  expectFinding(join(folder, 'node_modules/.bin/leakwarden'), environment);
});

describe('the executable', () => {
  test('scans with the native engine, and starts again from where it unpacked itself', () => {
    const environment = newcomer();
    expectFinding(executable, environment);
    const [unpacked = ''] = readdirSync(join(environment.HOME, '.cache/leakwarden'));
    expect(unpacked).toMatch(new RegExp(`^${manifest.version}-[0-9a-f]{16}$`));
    expectFinding(executable, environment);
    expect(readdirSync(join(environment.HOME, '.cache/leakwarden'))).toEqual([unpacked]);
  });

  test('unpacks nothing into a folder that others may write', () => {
    const environment = { ...newcomer(), TMPDIR: makeFolder() };
    mkdirSync(join(environment.HOME, '.cache/leakwarden'), { recursive: true });
    execFileSync('chmod', ['0777', join(environment.HOME, '.cache/leakwarden')]);
    expectFinding(executable, environment);
    expect(readdirSync(join(environment.HOME, '.cache/leakwarden'))).toEqual([]);
  });

  test('is what the hook calls that it installs', () => {
    const environment = newcomer();
    const repository = makeRepository();
    const run = (program: string, ...args: string[]): ReturnType<typeof spawnSync> =>
      spawnSync(program, args, { cwd: repository.folder, env: environment, encoding: 'utf8' });
    expect(run(executable, 'hook', 'install').status).toBe(0);
    writeFileSync(join(repository.folder, 'a.txt'), `"${awsKey()}"\n`);
    run('git', 'add', '--all');
    const commit = run('git', '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '--message', 'a');
    expect(commit.status).not.toBe(0);
    expect(commit.stderr).toMatch(/AWS/);
  });
});

function expectFinding(program: string, env: NodeJS.ProcessEnv): void {
  const repository = makeRepository();
  repository.commit({ 'a.txt': `"${awsKey()}"\n` });
  const { status, stdout, stderr } = spawnSync(program, ['scan', repository.folder], { encoding: 'utf8', env });
  expect(status, stderr).toBe(1);
  expect(stdout).toMatch(/a\.txt:1/);
  expect(stdout + stderr).not.toMatch(/portable engine/);
}
