/** What Git tells a hook of its repository holds for that repository, wherever our own git starts. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import { startedBy } from '../../support/inherited.ts';
import { gitEnvironment, makeFolder, makeRepository, writeTree } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const line = (seed: string): string => `key = "${awsKey(seed)}"\n`;
const found = ({ findings }: Report): string[] => findings.map(({ path }) => path).toSorted();
const scanStaged = (path = '.'): Promise<Report> => scanPath(path, { history: { kind: 'staged' }, files: false });

function stageIn(folder: string, files: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}): void {
  writeTree(folder, files);
  execFileSync('git', ['add', '--', ...Object.keys(files)], { cwd: folder, env: { ...gitEnvironment, ...env } });
}

describe('the first commit of a repository', () => {
  test('is seen through the relative index that Git names', async () => {
    const { folder } = makeRepository();
    stageIn(folder, { 'a b ä.txt': line('first') });
    const report = await startedBy(folder, { GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '' }, scanStaged);
    expect(found(report)).toEqual(['a b ä.txt']);
    expect(report).toMatchObject({ complete: true, coverage: { documents: 2 } });
  });

  test('is seen from a folder below, where tools change into', async () => {
    const { folder } = makeRepository();
    stageIn(folder, { 'pkg/a/x.txt': line('below') });
    const report = await startedBy(join(folder, 'pkg/a'), { GIT_INDEX_FILE: '.git/index' }, () =>
      scanPath('.', { history: { kind: 'staged' }, files: false, whole: true }),
    );
    expect(found(report)).toEqual(['pkg/a/x.txt']);
  });

  test('holds nothing that is only intended to be added', async () => {
    const { folder, git } = makeRepository();
    writeTree(folder, { 'later.txt': line('later') });
    git('add', '-N', 'later.txt');
    const report = await startedBy(folder, { GIT_INDEX_FILE: '.git/index' }, scanStaged);
    expect(report).toMatchObject({ complete: true, findings: [], coverage: { documents: 0 } });
  });

  test('of a SHA-256 repository, and of an orphan branch', async () => {
    const repository = makeRepository({ objectFormat: 'sha256' });
    stageIn(repository.folder, { 'a.txt': line('sha256') });
    expect(found(await scanStaged(repository.folder))).toEqual(['a.txt']);
    repository.git('commit', '-q', '-m', 'first');
    repository.git('checkout', '-q', '--orphan', 'other');
    expect(found(await scanStaged(repository.folder))).toEqual(['a.txt']);
  });
});

describe('an index of its own', () => {
  test('that `git commit -a` and `git commit FILE` make is the one that is looked at', async () => {
    const { folder, commit } = makeRepository();
    commit({ 'a.txt': 'a\n' });
    const index = join(folder, '.git/next-index-1.lock');
    copyFileSync(join(folder, '.git/index'), index);
    stageIn(folder, { 'a.txt': line('temporary') }, { GIT_INDEX_FILE: index });
    expect(found(await scanStaged(folder))).toEqual([]);
    expect(found(await startedBy(folder, { GIT_INDEX_FILE: index }, scanStaged))).toEqual(['a.txt']);
  });

  test('that is not there is no empty one', async () => {
    const { folder, commit } = makeRepository();
    commit({ 'a.txt': 'a\n' });
    stageIn(folder, { 'b.txt': line('unseen') });
    await expect(startedBy(folder, { GIT_INDEX_FILE: '/gone/index' }, scanStaged)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/GIT_INDEX_FILE is set to \/gone\/index/),
    });
  });

  test('with a conflict is looked at from all sides', async () => {
    const { folder, git, commit } = makeRepository();
    commit({ 'a.txt': 'a\n' });
    git('checkout', '-q', '-b', 'side');
    commit({ 'a.txt': line('theirs') });
    git('checkout', '-q', 'main');
    commit({ 'a.txt': 'ours\n' });
    expect(() => git('merge', '-q', 'side')).toThrow(/git merge/);
    expect(found(await scanStaged(folder))).toEqual(['a.txt']);
  });
});

describe('a Git directory of its own', () => {
  test('of a linked work tree', async () => {
    const { folder, git, commit } = makeRepository();
    commit({ 'a.txt': 'a\n' });
    const tree = join(makeFolder(), 'linked tree');
    git('worktree', 'add', '-q', '-b', 'linked', tree);
    stageIn(tree, { 'b.txt': line('linked') });
    const gitDir = git('-C', tree, 'rev-parse', '--absolute-git-dir');
    const variables = { GIT_DIR: gitDir, GIT_INDEX_FILE: join(gitDir, 'index') };
    expect(found(await startedBy(tree, variables, scanStaged))).toEqual(['b.txt']);
    expect(found(await scanStaged(folder))).toEqual([]);
  });

  test('that lies apart from the work tree: staged and on disk', async () => {
    const { folder } = makeRepository();
    renameSync(join(folder, '.git'), join(folder, 'dotfiles'));
    const variables = { GIT_DIR: 'dotfiles', GIT_WORK_TREE: '.' };
    stageIn(folder, { 'a.txt': line('apart') }, variables);
    expect(found(await startedBy(folder, variables, scanStaged))).toEqual(['a.txt']);
    mkdirSync(join(folder, 'below'));
    writeTree(folder, { 'below/b.txt': line('on disk') });
    const onDisk = await startedBy(folder, variables, () => scanPath('below', { history: null }));
    expect(found(onDisk)).toEqual(['below/b.txt']);
  });

  test('that is none is an error, not a folder without history', async () => {
    const folder = makeFolder();
    await expect(startedBy(folder, { GIT_DIR: 'gone' }, () => scanPath('.'))).rejects.toThrow(
      /GIT_DIR is set to "gone"/,
    );
  });

  test('of another repository changes nothing for a path that is named', async () => {
    const [here, other] = [makeRepository(), makeRepository()];
    stageIn(here.folder, { 'here.txt': line('here') });
    stageIn(other.folder, { 'other.txt': line('other') });
    const variables = {
      GIT_DIR: join(here.folder, '.git'),
      GIT_WORK_TREE: here.folder,
      GIT_INDEX_FILE: join(here.folder, '.git/index'),
    };
    const scan = (path: string) => startedBy(here.folder, variables, () => scanStaged(path));
    expect(found(await scan(other.folder))).toEqual(['other.txt']);
    expect(found(await scan(here.folder))).toEqual(['here.txt']);
  });
});

test('objects in the quarantine of a push are read, and those beside it', async () => {
  const { folder, git, commit } = makeRepository();
  const base = commit({ 'a.txt': 'a\n' });
  const head = commit({ 'b.txt': line('pushed') });
  const server = makeRepository({ bare: true });
  server.git('fetch', '-q', folder, `${base}:refs/heads/main`);
  const variables = {
    GIT_DIR: '.',
    GIT_OBJECT_DIRECTORY: join(folder, '.git/objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: './objects',
    GIT_QUARANTINE_PATH: join(folder, '.git/objects'),
  };
  const history = { kind: 'pushed', to: [head], from: [], hidden: 'all' } as const;
  const report = await startedBy(server.folder, variables, () => scanPath('.', { history, files: false }));
  expect(found(report)).toEqual(['b.txt']);
  expect(report).toMatchObject({ complete: true, coverage: { commits: 1 } });
  expect(git('cat-file', '-t', head)).toBe('commit');
});
