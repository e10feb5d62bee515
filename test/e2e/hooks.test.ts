/** Hooks as Git really starts them, in repositories as people make them. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, run } from '../support/cli.ts';
import { gitEnvironment, makeFolder, makeRepository, writeTree, type TestRepository } from '../support/repository.ts';
import { awsKey } from '../support/secrets.ts';

const line = (seed: string): string => `key = "${awsKey(seed)}"\n`;
const gitIn = (folder: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync('git', args, { cwd: folder, env: gitEnvironment, encoding: 'utf8' });

function install(folder: string, ...options: readonly string[]): void {
  expect(run(['hook', 'install', ...options], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
}

function withHook(...options: readonly string[]): TestRepository {
  const repository = makeRepository();
  install(repository.folder, ...options);
  return repository;
}

/** What is staged of it is what the commit would add. */
function stage({ folder, git }: TestRepository, files: Readonly<Record<string, string>>): void {
  writeTree(folder, files);
  git('add', '-A');
}

describe('pre-commit', () => {
  test('stops the first commit of a repository, and that of an orphan branch', () => {
    const repository = withHook();
    stage(repository, { 'a b ä.env': line('first') });
    const refused = gitIn(repository.folder, 'commit', '-q', '-m', 'first');
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('a b ä.env:1');
    repository.git('commit', '-q', '--no-verify', '-m', 'first');
    repository.git('checkout', '-q', '--orphan', 'other');
    expect(gitIn(repository.folder, 'commit', '-q', '-m', 'orphan').status).toBe(1);
  });

  test('lets pass what brings nothing: a deletion, a mode, a new name, an empty commit', () => {
    const repository = makeRepository();
    repository.commit({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
    install(repository.folder);
    const { folder, git } = repository;
    git('mv', 'a.txt', 'c.txt');
    git('rm', '-q', 'b.txt');
    chmodSync(join(folder, 'c.txt'), 0o755);
    git('add', '-A');
    expect(gitIn(folder, 'commit', '-q', '-m', 'moved')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(gitIn(folder, 'commit', '-q', '--allow-empty', '-m', 'empty').status).toBe(0);
  });

  test('installed from a linked work tree stops commits there', () => {
    const repository = makeRepository();
    repository.commit({ 'a.txt': 'a\n' });
    const tree = join(makeFolder(), 'tree');
    repository.git('worktree', 'add', '-q', '-b', 'linked', tree);
    install(tree);
    writeTree(tree, { 'b.txt': line('linked') });
    gitIn(tree, 'add', '-A');
    expect(gitIn(tree, 'commit', '-q', '-m', 'linked').status).toBe(1);
  });

  test('is not excused by a configuration in the folder one stands in', () => {
    const repository = withHook();
    stage(repository, {
      'pkg/a/.leakwarden.yml': 'allow:\n  entries:\n    - { path: "**", reason: mine }\n',
      'pkg/a/x.txt': line('excused'),
    });
    const folder = join(repository.folder, 'pkg/a');
    expect(run(['hook', 'run', 'pre-commit'], { cwd: folder }).code).toBe(1);
    expect(run(['scan', '--staged'], { cwd: folder }).code).toBe(1);
  });

  test('that cannot scan stops the commit, and says that and why', () => {
    const repository = withHook();
    stage(repository, { '.leakwarden.yml': 'enforce:\n  mode: maybe\n' });
    const refused = gitIn(repository.folder, 'commit', '-q', '-m', 'broken');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/pre-commit hook could not scan everything, so Git stops here/);
    expect(refused.stderr).toMatch(/leakwarden\.yml:2/);
  });
});

test('pre-merge-commit stops what a merge brings in', () => {
  const repository = makeRepository();
  repository.commit({ 'a.txt': 'a\n' });
  repository.git('checkout', '-q', '-b', 'side');
  repository.commit({ 'b.txt': line('merged') });
  repository.git('checkout', '-q', 'main');
  repository.commit({ 'c.txt': 'c\n' });
  install(repository.folder, '--pre-merge-commit');
  expect(gitIn(repository.folder, 'merge', '-q', '--no-edit', 'side').status).not.toBe(0);
});

test('pre-merge-commit stops a merge that keeps what its other side took out', () => {
  const repository = makeRepository();
  repository.commit({ 'a.txt': line('kept') });
  repository.git('checkout', '-q', '-b', 'side');
  repository.commit({ 'a.txt': 'a\n' });
  repository.git('checkout', '-q', 'main');
  repository.commit({ 'c.txt': 'c\n' });
  install(repository.folder, '--pre-merge-commit');
  expect(gitIn(repository.folder, 'merge', '-q', '--no-edit', '-s', 'ours', 'side').status).not.toBe(0);
  repository.git('merge', '--abort');
  expect(gitIn(repository.folder, 'merge', '-q', '--no-edit', 'side').status).toBe(0);
});

test('pre-push stops the message of a tag, and lets a deletion pass', () => {
  const repository = makeRepository();
  const remote = makeRepository({ bare: true });
  repository.commit({ 'a.txt': 'a\n' });
  repository.git('remote', 'add', 'origin', remote.folder);
  repository.git('push', '-q', 'origin', 'main', 'main:side');
  install(repository.folder, '--pre-push');
  repository.git('tag', '-a', '-m', `Release ${awsKey('tag')}`, 'v1');
  expect(gitIn(repository.folder, 'push', '-q', 'origin', 'v1').status).not.toBe(0);
  expect(gitIn(repository.folder, 'push', '-q', 'origin', ':side').status).toBe(0);
});

test('pre-push looks at every branch where nobody says which one is pushed', () => {
  const repository = makeRepository();
  repository.commit({ 'a.txt': 'a\n' });
  const hook = () => run(['hook', 'run', 'pre-push', 'origin', 'url'], { cwd: repository.folder });
  expect(hook().code).toBe(0);
  repository.git('checkout', '-q', '-b', 'other');
  repository.commit({ 'b.txt': line('other branch') });
  repository.git('checkout', '-q', 'main');
  expect(hook()).toMatchObject({ code: 1, stdout: expect.stringContaining('b.txt:1') });
});

describe('pre-receive on a server', () => {
  function makeServer(): {
    server: TestRepository;
    repository: TestRepository;
    push: (...refs: string[]) => number | null;
  } {
    const server = makeRepository({ bare: true });
    install(server.folder, '--pre-receive');
    const repository = makeRepository();
    const push = (...refs: string[]): number | null =>
      gitIn(repository.folder, 'push', '-q', server.folder, ...refs).status;
    return { server, repository, push };
  }

  test('accepts what is clean and refuses every commit that leaks, on any branch', () => {
    const { server, repository, push } = makeServer();
    repository.commit({ 'a.txt': 'a\n' });
    expect(push('main')).toBe(0);
    repository.commit({ 'b.txt': line('pushed') });
    repository.remove('b.txt');
    expect(push('main')).not.toBe(0);
    expect(push('HEAD~2:refs/heads/fine', 'HEAD:refs/heads/leaking')).not.toBe(0);
    expect(server.git('branch')).toBe('* main');
    expect(push('HEAD~2:refs/heads/fine')).toBe(0);
    expect(push(':refs/heads/fine')).toBe(0);
  });

  test('refuses a tag of a blob that leaks', () => {
    const { repository, push } = makeServer();
    repository.commit({ 'a.txt': 'a\n' });
    writeTree(repository.folder, { loose: line('loose') });
    repository.git('tag', 'blob', repository.git('hash-object', '-w', 'loose'));
    expect(push('main')).toBe(0);
    expect(push('blob')).not.toBe(0);
  });

  test('goes by the configuration of the default branch, not by one that is pushed', () => {
    const { repository, push } = makeServer();
    const allowing = 'allow:\n  entries:\n    - { path: "samples/**", reason: made up }\n';
    repository.commit({ 'a.txt': 'a\n' });
    expect(push('main')).toBe(0);
    repository.commit({ '.leakwarden.yml': allowing, 'samples/x.txt': line('sample') });
    expect(push('main')).not.toBe(0);
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    repository.commit({ '.leakwarden.yml': allowing });
    expect(push('main')).toBe(0);
    repository.commit({ 'samples/x.txt': line('sample') });
    expect(push('main')).toBe(0);
  });

  test('that is told of no push stops', () => {
    const { server } = makeServer();
    const refused = run(['hook', 'run', 'pre-receive'], { cwd: server.folder });
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/standard input/) });
  });
});

describe('install', () => {
  const installIn = (folder: string, env: NodeJS.ProcessEnv = {}, ...options: readonly string[]) =>
    run(['hook', 'install', ...options], { cwd: folder, env });

  test.each([
    [
      'husky 9',
      '.husky/_',
      { '.husky/_/pre-commit': '. "$(dirname "$0")/h"\n' },
      /husky .*`leakwarden hook run pre-commit` to \.husky\/pre-commit/,
    ],
    ['husky 8', '.husky', {}, /\.husky\/pre-commit/],
    [
      'lefthook',
      null,
      { '.git/hooks/pre-commit': 'call_lefthook run "pre-commit" "$@"\n' },
      /under `pre-commit` in lefthook\.yml/,
    ],
    [
      'pre-commit',
      null,
      { '.git/hooks/pre-commit': '# File generated by pre-commit: https://pre-commit.com\n' },
      /\.pre-commit-config\.yaml/,
    ],
    [
      'simple-git-hooks',
      null,
      { '.git/hooks/pre-commit': '#!/bin/sh\nif [ "$SKIP_SIMPLE_GIT_HOOKS" = "1" ]; then exit 0; fi\n' },
      /`simple-git-hooks` in package\.json/,
    ],
  ])('names the file that people edit where %s runs the hooks', (_, hooksPath, files, message) => {
    const { folder, git } = makeRepository();
    if (hooksPath !== null) git('config', 'core.hooksPath', hooksPath);
    writeTree(folder, files);
    const before = Object.keys(files).map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(installIn(folder)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
    expect(installIn(folder, {}, '--force').code).toBe(2);
    expect(Object.keys(files).map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(before);
  });

  test('--global holds for repositories made from now on, and goes without a trace', () => {
    const home = makeFolder();
    const env = { HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig') };
    expect(installIn(home, env, '--global').code).toBe(0);
    const clone = join(home, 'new');
    spawnSync('git', ['init', '-q', clone], { env: { ...gitEnvironment, ...env } });
    writeTree(clone, { 'a.txt': line('global') });
    gitIn(clone, 'add', '-A');
    expect(gitIn(clone, 'commit', '-q', '-m', 'first').status).toBe(1);
    expect(existsSync(join(clone, '.git/info/exclude'))).toBe(true);
    expect(run(['hook', 'uninstall', '--global'], { cwd: home, env }).code).toBe(0);
    expect(readFileSync(join(home, '.gitconfig'), 'utf8')).not.toContain('templateDir');
    expect(existsSync(join(home, '.config/leakwarden'))).toBe(false);
  });

  test('--global uses the folder that core.hooksPath names and leaves its hooks alone; without it that folder is refused', () => {
    const home = makeFolder();
    const env = { HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig') };
    writeTree(home, { '.gitconfig': '[core]\n\thooksPath = ~/hooks\n', 'hooks/pre-push': '#!/bin/sh\n' });
    const { folder } = makeRepository();
    expect(installIn(folder, env)).toMatchObject({ code: 2, stderr: expect.stringMatching(/hook install --global/) });
    expect(installIn(home, env, '--global', '--pre-commit', '--pre-push').code).toBe(2);
    expect(existsSync(join(home, 'hooks/pre-commit'))).toBe(false);
    expect(installIn(home, env, '--global').code).toBe(0);
    expect(readFileSync(join(home, 'hooks/pre-commit'), 'utf8')).toContain(bundle);
    expect(readFileSync(join(home, 'hooks/pre-push'), 'utf8')).toBe('#!/bin/sh\n');
  });
});

test('a runner that starts the hook in a folder below, as lefthook and lint-staged can, sees all that is staged', () => {
  const repository = makeRepository();
  const hook = join(repository.folder, '.git/hooks/pre-commit');
  const command = `'${process.execPath}' '${bundle}' hook run pre-commit some file names`;
  writeFileSync(hook, `#!/bin/sh\ncd pkg && ${command}\n`, { mode: 0o755 });
  stage(repository, { 'pkg/a.txt': 'a\n', 'other/b.txt': line('elsewhere') });
  const refused = gitIn(repository.folder, 'commit', '-q', '-m', 'first');
  expect(refused.status).toBe(1);
  expect(refused.stdout + refused.stderr).toContain('other/b.txt:1');
});
