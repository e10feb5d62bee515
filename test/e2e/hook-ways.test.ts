/** Which ways into a branch meet which hook, with the Git of this machine: the table of docs/hooks.md. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../support/cli.ts';
import { home } from '../support/fresh-build.ts';
import { gitEnvironment, makeRepository, writeTree, type TestRepository } from '../support/repository.ts';
import { awsKey } from '../support/secrets.ts';

const leak = `key = "${awsKey('ways')}"\n`;
const environment = { ...gitEnvironment, GIT_EDITOR: 'true' };
const gitIn = (folder: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync('git', args, { cwd: folder, env: environment, encoding: 'utf8' });

/** Each hook says that it ran. */
function record({ folder }: TestRepository, hooks: readonly string[]): () => readonly string[] {
  const log = join(folder, '.git/ran');
  for (const hook of hooks.map((name) => join(folder, '.git/hooks', name))) {
    renameSync(hook, `${hook}.ours`);
    writeFileSync(hook, `#!/bin/sh\necho "\${0##*/}" >> '${log}'\nexec '${hook}.ours' "$@"\n`, { mode: 0o755 });
  }
  return () => {
    const ran = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
    rmSync(log, { force: true });
    return ran;
  };
}

/** `main`, with what `leaking` brings in beside it, and `revert`, which took out what a revert brings back. */
function prepare(): { repository: TestRepository; ran: () => readonly string[] } {
  const repository = makeRepository();
  const remote = makeRepository({ bare: true });
  const { git, commit, remove } = repository;
  commit({ 'a.txt': 'a\n' });
  git('remote', 'add', 'origin', remote.folder);
  git('push', '-q', 'origin', 'main');
  git('checkout', '-q', '-b', 'leaking');
  commit({ 'leak.txt': leak, 'both.txt': 'theirs\n' });
  git('checkout', '-q', '-b', 'removed', 'main');
  commit({ 'old.txt': leak });
  remove('old.txt');
  git('checkout', '-q', '-b', 'conflict', 'main');
  commit({ 'both.txt': 'ours\n' });
  git('checkout', '-q', '-b', 'behind', 'main');
  git('checkout', '-q', 'main');
  commit({ 'c.txt': 'c\n' });
  expect(run(['hook', 'install'], { cwd: repository.folder }).code).toBe(0);
  return { repository, ran: record(repository, ['pre-commit', 'pre-merge-commit', 'pre-push']) };
}

type Bring = (repository: TestRepository) => SpawnSyncReturns<string>;
const inside =
  (...args: readonly string[]): Bring =>
  ({ folder }) =>
    gitIn(folder, ...args);
const onBranch =
  (branch: string, ...args: readonly string[]): Bring =>
  ({ folder, git }) => {
    git('checkout', '-q', branch);
    return gitIn(folder, ...args);
  };
/** Both sides have `both.txt`. */
const afterConflict =
  (...args: readonly string[]): Bring =>
  ({ folder, git }) => {
    git('checkout', '-q', 'conflict');
    expect(gitIn(folder, ...args, 'leaking').status).not.toBe(0);
    writeTree(folder, { 'both.txt': 'settled\n' });
    git('add', '-A');
    return gitIn(folder, args[0] ?? '', '--continue');
  };
const staged =
  (...args: readonly string[]): Bring =>
  ({ folder, git }) => {
    writeTree(folder, { 'leak.txt': leak });
    git('add', '-A');
    return gitIn(folder, ...args);
  };
const patched: Bring = ({ folder, git }) => {
  git('format-patch', '-q', '-1', '-o', '.git/patches', 'leaking');
  return gitIn(folder, 'am', '-q', '.git/patches/0001-Change.patch');
};

/** As docs/hooks.md has it: the hook's name, or null where Git runs none that could look. */
const ways: readonly (readonly [way: string, hook: string | null, bring: Bring])[] = [
  ['git commit', 'pre-commit', staged('commit', '-q', '-m', 'x')],
  ['git commit --amend', 'pre-commit', staged('commit', '-q', '--amend', '--no-edit')],
  ['git merge', 'pre-merge-commit', inside('merge', '-q', '--no-edit', 'leaking')],
  ['git merge --continue', 'pre-commit', afterConflict('merge')],
  ['git cherry-pick --continue', 'pre-commit', afterConflict('cherry-pick')],
  ['git merge --ff-only', null, onBranch('behind', 'merge', '-q', '--ff-only', 'leaking')],
  ['git revert', null, onBranch('removed', 'revert', '--no-edit', 'HEAD')],
  ['git cherry-pick', null, inside('cherry-pick', 'leaking')],
  ['git rebase', null, onBranch('leaking', 'rebase', '-q', 'main')],
  [
    'git rebase --continue',
    null,
    (repository) => {
      const { folder, git } = repository;
      git('checkout', '-q', 'leaking');
      expect(gitIn(folder, 'rebase', '-q', 'conflict').status).not.toBe(0);
      writeTree(folder, { 'both.txt': 'settled\n' });
      git('add', '-A');
      return gitIn(folder, 'rebase', '--continue');
    },
  ],
  ['git am', null, patched],
];

const table = readFileSync(join(home, 'docs/hooks.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `git '));

describe.each(ways)('%s', (way, hook, bring) => {
  test('is in the table', () => {
    const row = table.find((line) => (line.split('|')[1] ?? '').includes(`\`${way}\``));
    expect(row?.split('|')[2]?.trim()).toBe(hook ?? 'none');
  });

  test(hook === null ? 'meets no hook before pre-push, which stops it' : `is stopped by ${hook}`, () => {
    const { repository, ran } = prepare();
    expect(bring(repository).status === 0).toBe(hook === null);
    expect(ran()).toEqual(hook === null ? [] : [hook]);
    if (hook !== null) return;
    expect(gitIn(repository.folder, 'push', '-q', 'origin', 'HEAD:refs/heads/new').status).not.toBe(0);
    expect(ran()).toEqual(['pre-push']);
  });
});

test('git stash meets none, and is seen by a scan of the whole', () => {
  const { repository, ran } = prepare();
  expect(staged('stash', '-q')(repository).status).toBe(0);
  expect(ran()).toEqual([]);
  expect(run(['scan'], { cwd: repository.folder }).stdout).toMatch(/leak\.txt/);
  expect(table.some((row) => row.startsWith('| `git stash` | none |'))).toBe(true);
});
