/** What a pull request brings, wherever in it: every commit of a range counts, not the difference of its ends. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import { makeFolder, makeRepository, writeTree, type TestRepository } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { awsKey, customerCsv } from '../../support/secrets.ts';

const line = (seed: string): string => `key = "${awsKey(seed)}"\n`;
const found = ({ findings }: Report): string[] => findings.map(({ path }) => path).toSorted();

function scanRange(folder: string, range: string, change: Parameters<typeof scanPath>[1] = {}): Promise<Report> {
  return scanPath(folder, { history: { kind: 'range', range }, files: false, ...change });
}

describe.each([
  ['git', false],
  ['portable', true],
])('by %s', (_, portable) => {
  const check = (folder: string, range: string): Promise<Report> => scanRange(folder, range, { portable });

  test('in the 31st of 40 commits, overwritten by the next', async () => {
    const repository = makeRepository();
    const base = repository.commit({ 'a.txt': 'start\n' });
    const commits = Array.from({ length: 40 }, (__, step) =>
      repository.commit({ 'a.txt': step === 30 ? line('deep') : `step ${step}\n` }),
    );
    const report = await check(repository.folder, `${base}..HEAD`);
    expect(report.findings).toMatchObject([{ path: 'a.txt', inHead: false, first: { commit: commits[30] } }]);
    expect(report.coverage.commits).toBe(40);
  });

  test('added and deleted again, the file with it', async () => {
    const repository = makeRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'folder/secret.txt': line('gone'), 'people.csv': customerCsv(20) });
    repository.remove('folder/secret.txt', 'people.csv');
    const report = await check(repository.folder, `${base}..HEAD`);
    expect(found(report)).toEqual(['folder/secret.txt']);
    expect(report.datasets).toMatchObject([{ path: 'people.csv', inHead: false }]);
  });

  test('added and reverted', async () => {
    const repository = makeRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'a.txt': `a\n${line('reverted')}` });
    repository.git('revert', '--no-edit', 'HEAD');
    const report = await check(repository.folder, `${base}..HEAD`);
    expect(report.findings).toMatchObject([{ path: 'a.txt', inHead: false, commits: 1 }]);
  });

  test('only in a merge commit, and only in its message', async () => {
    const repository = makeRepository();
    const { git } = repository;
    const base = repository.commit({ 'a.txt': 'a\n' });
    git('checkout', '-q', '-b', 'side');
    repository.commit({ 'side.txt': 'side\n' });
    git('checkout', '-q', 'main');
    repository.commit({ 'main.txt': 'main\n' });
    git('merge', '-q', '--no-ff', '--no-commit', 'side');
    writeTree(repository.folder, { 'a.txt': line('evil merge') });
    git('add', '-A');
    git('commit', '-q', '-m', `Merge ${awsKey('message')}`);
    expect(found(await check(repository.folder, `${base}..HEAD`))).toEqual(['(commit message)', 'a.txt']);
  });

  test('what the base has already is not of the range, merged in or not', async () => {
    const repository = makeRepository();
    const { git } = repository;
    repository.commit({ 'a.txt': 'a\n' });
    git('checkout', '-q', '-b', 'topic');
    repository.commit({ 'topic.txt': line('topic') });
    git('checkout', '-q', 'main');
    repository.commit({ 'old.txt': line('of the base') });
    git('checkout', '-q', 'topic');
    git('merge', '-q', '--no-edit', 'main');
    expect(found(await check(repository.folder, 'main..topic'))).toEqual(['topic.txt']);
  });

  test('renamed: the new name is told, since rules and allows hold by path', async () => {
    const repository = makeRepository();
    const base = repository.commit({ 'docs/a.txt': line('renamed') });
    repository.move('docs/a.txt', 'src/b.txt');
    expect(found(await check(repository.folder, `${base}..HEAD`))).toEqual(['src/b.txt']);
  });
});

describe('a partial clone', () => {
  function clone(repository: TestRepository, ...fetched: readonly string[]): string {
    const folder = join(makeFolder(), 'mirror.git');
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    repository.git('clone', '-q', '--bare', '--no-local', '--filter=blob:none', `file://${repository.folder}`, folder);
    for (const id of fetched) repository.git('--git-dir', folder, 'cat-file', '-e', id);
    return folder;
  }

  function makeChange(): { repository: TestRepository; range: string; blobs: string[]; old: string } {
    const repository = makeRepository();
    const base = repository.commit({ 'old.txt': line('old'), 'kept.txt': 'kept\n' });
    const head = repository.commit({ 'a.txt': line('a'), 'b.txt': line('b'), 'c.txt': 'nothing\n' });
    const idOf = (path: string): string => repository.git('rev-parse', `${head}:${path}`);
    return {
      repository,
      range: `${base}..${head}`,
      blobs: ['a.txt', 'b.txt', 'c.txt'].map(idOf),
      old: idOf('old.txt'),
    };
  }

  test('with the blobs of the range is complete, without any other', async () => {
    const { repository, range, blobs, old } = makeChange();
    const folder = clone(repository, ...blobs);
    const report = await scanRange(folder, range);
    expect(report).toMatchObject({ complete: true, coverage: { skipped: [], commits: 1 } });
    expect(found(report)).toEqual(['a.txt', 'b.txt']);
    expect(isPresent(repository, folder, old)).toBe(false);
  });

  test('without one is incomplete: named by path, never fetched', async () => {
    const { repository, range, blobs } = makeChange();
    const [a = '', b = '', c = ''] = blobs;
    const folder = clone(repository, a, c);
    const report = await scanRange(folder, range);
    expect(report.complete).toBe(false);
    expect(report.coverage.skipped).toMatchObject([{ path: 'b.txt', blob: b, class: 'not-covered' }]);
    expect(report.coverage.skipped[0]?.reason).toMatch(/^the object is not in the repository/);
    expect(found(report)).toEqual(['a.txt']);
    expect(isPresent(repository, folder, b)).toBe(false);
  });

  test('without many is told as quickly', async () => {
    const repository = makeRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    const names = Array.from({ length: 300 }, (_, index) => `file-${index}.txt`);
    repository.commit(Object.fromEntries(names.map((name) => [name, `${name}\n`])));
    const report = await scanRange(clone(repository), `${base}..HEAD`);
    expect(report.coverage.skipped.map(({ path }) => path).toSorted()).toEqual(names.toSorted());
  });

  test('whose remote is gone is asked for what it has, with the same answer', async () => {
    const { repository, range, blobs } = makeChange();
    const [a = '', b = '', c = ''] = blobs;
    const folder = clone(repository, a, c);
    repository.git('--git-dir', folder, 'remote', 'remove', 'origin');
    const report = await scanRange(folder, range);
    expect(report.coverage.skipped).toMatchObject([{ path: 'b.txt', blob: b, class: 'not-covered' }]);
    expect(found(report)).toEqual(['a.txt']);
  });

  /** Asked without the promisor, so that asking fetches nothing. */
  function isPresent(repository: TestRepository, folder: string, id: string): boolean {
    const answer = repository.git('--git-dir', folder, 'rev-list', '--objects', '--all', '--missing=print');
    return !answer.includes(`?${id}`);
  }
});

describe('a shallow clone', () => {
  function clone(repository: TestRepository, depth: number): string {
    const folder = join(makeFolder(), 'mirror.git');
    repository.git('clone', '-q', '--bare', '--no-local', `--depth=${depth}`, `file://${repository.folder}`, folder);
    return folder;
  }
  function makeChange(): { repository: TestRepository; base: string } {
    const repository = makeRepository();
    repository.commit({ 'old.txt': line('old') });
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'b.txt': line('b') });
    repository.commit({ 'c.txt': 'c\n' });
    return { repository, base };
  }

  test('that holds the whole range is complete for it', async () => {
    const { repository, base } = makeChange();
    const report = await scanRange(clone(repository, 3), `${base}..HEAD`);
    expect(report).toMatchObject({ complete: true, coverage: { commits: 2 } });
    expect(found(report)).toEqual(['b.txt']);
  });

  test('whose boundary lies in the range is not', async () => {
    const { repository, base } = makeChange();
    const folder = clone(repository, 3);
    // The base is there, but the way to it is cut: what lies between is not.
    const head = repository.git('rev-parse', 'HEAD');
    rmSync(join(folder, 'shallow'));
    writeTree(folder, { shallow: `${[base, head].toSorted().join('\n')}\n` });
    const report = await scanRange(folder, `${base}..${head}`);
    expect(report.complete).toBe(false);
    expect(report.coverage.skipped.map(({ path }) => path)).toContain('(history before the shallow boundary)');
  });
});
