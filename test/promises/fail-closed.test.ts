/** Promises 5 and 6: whatever breaks, a scan that did not see everything is never a pass. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { defaultConfig } from '../../scan/index.ts';
import { run, runJson } from '../support/cli.ts';
import { freshBuild } from '../support/fresh-build.ts';
import { makeFolder, makeRepository, writeTree } from '../support/repository.ts';
import { scanBytes, scanPath } from '../support/scan.ts';
import { awsKey, customerCsv } from '../support/secrets.ts';

const secretLine = `key = "${awsKey('closed')}"\n`;

function repositoryOf(commits: number) {
  const repository = makeRepository();
  for (let step = 0; step < commits; step++) repository.commit({ [`f${step}.txt`]: `${step}\n`.repeat(200) });
  return repository;
}

/** A `git` that does what the real one does until `when` is among its arguments; then it does `then`. */
function fakeGit(when: string, then: string): NodeJS.ProcessEnv {
  const folder = makeFolder();
  const real = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\ncase " $* " in *" ${when} "*) ${then} ;; esac\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return { PATH: `${folder}${delimiter}${process.env['PATH']}` };
}

describe('Git breaks', () => {
  const repository = repositoryOf(5);
  /** Objects that lie elsewhere are read by Git. */
  const borrowing = makeFolder();
  spawnSync('git', ['clone', '-q', '--shared', repository.folder, borrowing]);
  test.each([
    ['rev-list dies at once', 'rev-list', 'exit 128'],
    ['rev-list is killed half-way', 'rev-list', 'head -c 10 /dev/urandom; kill -9 $$'],
    ['diff-tree dies', 'diff-tree', 'exit 1'],
    ['diff-tree ends early without an error', 'diff-tree', 'cat >/dev/null; exit 0'],
    ['cat-file dies at once', '--batch', 'exit 128'],
    ['cat-file gives noise', '--batch', 'cat >/dev/null; head -c 5000 /dev/urandom; exit 0'],
    ['cat-file ends early without an error', '--batch', 'exit 0'],
    ['listing objects dies', '--batch-all-objects', 'exit 1'],
    ['listing files dies', 'ls-files', 'exit 1'],
    ['listing HEAD dies', 'ls-tree', 'exit 1'],
    ['nothing works', 'rev-parse', 'exit 1'],
  ])('%s', (_, when, then) => {
    const result = run(['scan', borrowing], { env: fakeGit(when, then) });
    expect([2, 3], `${result.stdout}${result.stderr}`).toContain(result.code);
    expect(result.stdout).not.toMatch(/^Passed/m);
  });

  test('where no object lies elsewhere Git reads none', () => {
    const env = fakeGit('--batch', 'exit 128');
    expect(run(['scan', repository.folder], { env }).code).toBe(0);
    repository.git('repack', '-adq');
    expect(run(['scan', repository.folder], { env }).code).toBe(0);
  });

  test('there is no git: said, with what to do', () => {
    const result = run(['scan', repository.folder], { env: { PATH: makeFolder() } });
    expect(result).toMatchObject({ code: 2, stderr: expect.stringMatching(/git is not installed.*--portable/) });
    expect(run(['scan', repository.folder, '--portable'], { env: { PATH: makeFolder() } }).code).toBe(0);
  });
});

describe('limits', () => {
  const limited = (limits: Partial<typeof defaultConfig.limits>) => ({
    config: { ...defaultConfig, limits: { ...defaultConfig.limits, ...limits } },
  });

  test('a document over the size limit is not covered, by path and reason', async () => {
    const folder = makeFolder();
    writeTree(folder, { 'large.txt': 'x'.repeat(2_000_000), 'small.txt': 'x' });
    const report = await scanPath(folder, { history: null, ...limited({ documentSize: 1_000_000 }) });
    expect(report).toMatchObject({ complete: false, verdict: 'incomplete' });
    expect(report.coverage.skipped).toMatchObject([{ path: 'large.txt', class: 'not-covered' }]);
  });

  test('a document that takes too long is not covered', async () => {
    const report = await scanBytes('password = "x"\n'.repeat(400_000), limited({ documentTime: 1 }));
    expect(report.complete).toBe(false);
    expect(report.coverage.skipped[0]?.reason).toMatch(/time|limit/);
  });

  test('of a table that takes too long those count that were read, not the findings that may be told', async () => {
    let now = performance.now();
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 60_000));
    const report = await scanBytes(customerCsv(3_000, 'slow'), limited({ documentTime: 1 }));
    clock.mockRestore();
    expect(report.complete).toBe(false);
    expect(report.coverage.skipped[0]?.reason).toMatch(/documentTime/);
    expect(report.datasets.map(({ subjects }) => subjects)).toEqual([3_000]);
  });

  test('a blob over the limit in history', async () => {
    const repository = makeRepository();
    repository.commit({ 'large.txt': 'x'.repeat(2_000_000) });
    const report = await scanPath(repository.folder, { files: false, ...limited({ documentSize: 1_000_000 }) });
    expect(report.coverage.skipped).toMatchObject([{ path: 'large.txt', class: 'not-covered' }]);
  });

  test('--portable says where its limit is, and ends with 3', () => {
    const repository = repositoryOf(1);
    writeTree(repository.folder, { '.github/leakwarden.yml': 'limits: { portableSize: 100B }\n' });
    repository.git('gc', '-q');
    const result = run(['scan', repository.folder, '--portable']);
    expect(result.code).toBe(3);
    expect(result.stderr + result.stdout).toMatch(/portableSize|limit/);
  });

  test('a shallow clone is incomplete and says how to mend it', () => {
    const repository = repositoryOf(3);
    const clone = join(makeFolder(), 'shallow');
    spawnSync('git', ['clone', '-q', '--depth', '1', `file://${repository.folder}`, clone]);
    const { code, report } = runJson(['scan', clone]);
    expect(code).toBe(3);
    expect(report.coverage.skipped.map(({ reason }) => reason).join()).toMatch(/unshallow/);
    expect(run(['scan', clone, '--no-history']).code).toBe(0);
  });
});

describe('our own parts break', () => {
  const copy = join(makeFolder(), 'copy of leakwarden');
  cpSync(join(freshBuild(), 'dist'), join(copy, 'dist'), { recursive: true });
  const runCopy = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, [join(copy, 'dist/leakwarden.js'), ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...env },
      timeout: 60_000,
    });
  const repository = makeRepository();
  repository.commit({ 'a.txt': secretLine });
  const large = makeRepository();
  large.commit({ 'large.txt': 'quiet\n'.repeat(4_000_000) });

  test('re2 is absent: the portable engine finds the same, with one line of notice', () => {
    expect(existsSync(join(copy, 'node_modules'))).toBe(false);
    const result = runCopy(['scan', repository.folder]);
    expect(result.status).toBe(1);
    expect(result.stdout).toMatch(/a\.txt:1/);
    expect(result.stdout.match(/re2 is not available here/g)).toHaveLength(1);
  });

  test('the worker is broken', () => {
    const worker = join(copy, 'dist/worker.js');
    const good = readFileSync(worker);
    for (const broken of ['syntax error here', 'process.exit(0)', 'setInterval(() => {}, 1e6); throw new Error("x")']) {
      writeFileSync(worker, broken);
      const result = runCopy(['scan', large.folder, '--jobs', '2']);
      expect([2, 3], broken).toContain(result.status);
      expect(result.stdout).not.toMatch(/Passed/);
    }
    writeFileSync(worker, good);
  });

  test('the packs are broken or gone', () => {
    const packs = join(copy, 'dist/packs.json');
    const good = readFileSync(packs);
    for (const broken of ['{', '{"version":1,"rules":[]}', '']) {
      writeFileSync(packs, broken);
      expect([2, 3], broken).toContain(runCopy(['scan', repository.folder]).status);
    }
    rmSync(packs);
    expect([2, 3]).toContain(runCopy(['scan', repository.folder]).status);
    writeFileSync(packs, good);
  });
});

test('standard input that breaks off with an error is no pass', async () => {
  const stream = (async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('fine so far\n');
    throw new Error('read failed');
  })();
  await expect(scanPath('.', { history: null, files: false, input: { name: 'x', stream } })).rejects.toThrow(
    'read failed',
  );
});
