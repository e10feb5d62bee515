/** What a hook goes by: what is published with the change, or files that were named when it was installed. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../support/cli.ts';
import { gitEnvironment, makeFolder, makeRepository, writeTree, type TestRepository } from '../support/repository.ts';
import { awsKey, customers, make } from '../support/secrets.ts';

const allowing = 'allow:\n  - { path: "samples/**", reason: made up }\n';
const leak = `key = "${awsKey('hook configuration')}"\n`;
const gitIn = (folder: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync('git', args, { cwd: folder, env: gitEnvironment, encoding: 'utf8' });
const saidBy = ({ stdout, stderr }: SpawnSyncReturns<string>): string => stdout + stderr;

function withHooks(...options: readonly string[]): TestRepository {
  const repository = makeRepository();
  expect(run(['hook', 'install', ...options], { cwd: repository.folder })).toMatchObject({ code: 0, stderr: '' });
  return repository;
}

describe('the configuration of pre-commit is the one that is staged', () => {
  test('a file that is only on disk excuses nothing, and the report says why', () => {
    const { folder, git } = withHooks();
    writeTree(folder, { '.leakwarden.yml': allowing, 'samples/a.txt': leak });
    git('add', 'samples');
    const refused = gitIn(folder, 'commit', '-q', '-m', 'x');
    expect(refused.status).toBe(1);
    expect(saidBy(refused).replace(/\s+/g, ' ')).toContain(
      '.leakwarden.yml on disk differs from what is staged, and only what is staged counts here; git add it',
    );
    git('add', '.leakwarden.yml');
    expect(gitIn(folder, 'commit', '-q', '-m', 'x')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('one that is staged holds though the file on disk says otherwise, what it extends too', () => {
    const { folder, git } = withHooks();
    writeTree(folder, { '.leakwarden.yml': 'extends: base.yml\n', 'base.yml': allowing, 'samples/a.txt': leak });
    git('add', '-A');
    writeTree(folder, { '.leakwarden.yml': 'enforce: { mode: maybe }\n', 'base.yml': 'packs: [none]\n' });
    expect(gitIn(folder, 'commit', '-q', '-m', 'x')).toMatchObject({ status: 0, stderr: '' });
  });

  test('of `commit FILE` only what that commit holds counts', () => {
    const { folder, git } = withHooks();
    writeTree(folder, { 'a.txt': 'a\n', '.leakwarden.yml': allowing, 'samples/a.txt': 'fine\n' });
    git('add', 'a.txt', 'samples');
    git('commit', '-q', '-m', 'first');
    git('add', '-A');
    writeTree(folder, { 'samples/a.txt': leak });
    expect(gitIn(folder, 'commit', '-q', '-m', 'x', 'samples/a.txt').status).toBe(1);
    git('add', '-A');
    expect(gitIn(folder, 'commit', '-q', '-m', 'x').status).toBe(0);
  });

  test('what is broken in it is told by its place in the index', () => {
    const { folder, git } = withHooks();
    writeTree(folder, { '.leakwarden.yml': 'enforce:\n  mode: maybe\n' });
    git('add', '-A');
    expect(saidBy(gitIn(folder, 'commit', '-q', '-m', 'x'))).toMatch(/index: \.leakwarden\.yml:2:\d+/);
  });
});

test('the configuration of pre-push is that of HEAD', () => {
  const { folder, git, commit } = withHooks('--pre-push');
  const remote = makeRepository({ bare: true });
  git('remote', 'add', 'origin', remote.folder);
  commit({ 'samples/a.txt': leak });
  writeTree(folder, { '.leakwarden.yml': allowing });
  git('add', '-A');
  const refused = gitIn(folder, 'push', '-q', 'origin', 'main');
  expect(refused.status).not.toBe(0);
  expect(saidBy(refused).replace(/\s+/g, ' ')).toContain('differs from what is committed');
  git('commit', '-q', '-m', 'Excuse the samples');
  expect(gitIn(folder, 'push', '-q', 'origin', 'main').status).toBe(0);
});

describe('what is named at the installation holds at each run', () => {
  const pack = (id: string): string =>
    `[[rules]]\nid = "${id}"\nregex = '''acme_[a-z0-9]{20}'''\nkeywords = ["acme_"]\n`;
  const own = `acme_${make('{{alnum-lower:20}}')}\n`;

  test('a gitleaks.toml of the repository, in every work tree of it', () => {
    const repository = makeRepository();
    const { folder, git, commit } = repository;
    commit({ 'rules/own packs.toml': pack('acme'), 'a.txt': 'a\n' });
    const install = run(['hook', 'install', '--packs', 'own packs.toml'], { cwd: join(folder, 'rules') });
    expect(install).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, '.git/hooks/pre-commit'), 'utf8')).toContain("'--packs' 'rules/own packs.toml'");
    const tree = join(makeFolder(), 'tree');
    git('worktree', 'add', '-q', '-b', 'linked', tree);
    for (const each of [folder, tree]) {
      writeTree(each, { 'b.txt': own });
      gitIn(each, 'add', '-A');
      const refused = gitIn(each, 'commit', '-q', '-m', 'x');
      expect(refused.status).toBe(1);
      expect(saidBy(refused)).toContain('gitleaks/acme');
    }
  });

  test('a configuration outside of it', () => {
    const outside = makeFolder();
    writeTree(outside, { 'mine.yml': allowing });
    const { folder, git } = withHooks('--config', join(outside, 'mine.yml'));
    writeTree(folder, { 'samples/a.txt': leak });
    git('add', '-A');
    expect(gitIn(folder, 'commit', '-q', '-m', 'x').status).toBe(0);
  });

  test.each([
    ['that is not there', ['--packs', 'none.toml'], /none\.toml: file not found/],
    ['that is broken', ['--packs', 'bad.toml'], /bad\.toml:3:1/],
    ['a configuration that is broken', ['--config', 'bad.yml'], /bad\.yml:1:\d+/],
  ])('one %s is told at once, and nothing is written', (_, options, message) => {
    const { folder } = makeRepository();
    writeTree(folder, { 'bad.toml': '[[rules]]\nid = "x"\nregex = "(?=a)"\n', 'bad.yml': 'enforce: 5\n' });
    expect(run(['hook', 'install', ...options], { cwd: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(message),
    });
    expect(() => readFileSync(join(folder, '.git/hooks/pre-commit'))).toThrow();
  });
});

test('what is let through is one line, with what shows it', () => {
  const { folder, git } = withHooks();
  const rows = customers(30).map(({ name, mail }) => `${name},${mail}`);
  writeTree(folder, { 'people.csv': `name,email\n${rows.join('\n')}\n` });
  git('add', '-A');
  const hook = gitIn(folder, 'commit', '-q', '-m', 'x');
  expect(hook).toMatchObject({ status: 0, stdout: '' });
  expect(hook.stderr).toMatch(/^leakwarden: not blocking: 1 medium leak; `leakwarden scan --staged` shows more\n$/);
});

test('who is stopped is told by what, and of nothing that a hook does not know', () => {
  const { folder, git } = withHooks();
  writeTree(folder, { 'a.txt': leak });
  git('add', '-A');
  const said = saidBy(gitIn(folder, 'commit', '-q', '-m', 'x'));
  expect(said).toMatch(/^leakwarden: the pre-commit hook stops Git here$/m);
  expect(said).toMatch(
    /Accept a known leak: `leakwarden ignore [0-9a-f]{12} --reason TEXT`\nAccept a single value: leakwarden:allow/,
  );
  expect(said).not.toContain('--write-baseline');
});

test('without a hook named, the places that are free are taken, and of the others is said what to do', () => {
  const { folder } = makeRepository();
  writeTree(folder, { '.git/hooks/pre-push': '#!/bin/sh\ngit lfs pre-push "$@"\n' });
  const { code, stdout } = run(['hook', 'install'], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /pre-commit hook written[^]*pre-merge-commit hook written[^]*no pre-push hook: .*add `leakwarden hook run pre-push`/,
  );
  expect(readFileSync(join(folder, '.git/hooks/pre-push'), 'utf8')).toContain('git lfs');
});
