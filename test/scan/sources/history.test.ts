/** Everything a repository can hide a secret in, read by Git and by the portable reader with the same findings. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import {
  gitEnvironment,
  makeFolder,
  makeRepository,
  writeTree,
  type TestRepository,
} from '../../support/repository.ts';
import { places, scanPath } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const line = (seed: string): string => `key = "${awsKey(seed)}"\n`;
const awsPaths = (report: Report): string[] =>
  report.findings
    .filter(({ rule }) => rule === 'secrets/aws-access-key-id')
    .map(({ path }) => path)
    .toSorted();

async function both(path: string): Promise<Report> {
  const native = await scanPath(path);
  const portable = await scanPath(path, { portable: true });
  expect(places(portable)).toEqual(places(native));
  expect(portable.coverage.commits).toBe(native.coverage.commits);
  return native;
}

describe('full history', () => {
  test('removed files, other branches, tags, stashes, pull refs, merges, messages', async () => {
    const repository = makeRepository();
    const { git, commit, remove } = repository;
    commit({ 'a.txt': 'a\n', 'kept.txt': line('kept') });
    commit({ 'gone.txt': line('gone') });
    remove('gone.txt');
    git('checkout', '-q', '-b', 'side');
    commit({ 'side.txt': line('side') }, `Use ${awsKey('message')}`);
    git('checkout', '-q', 'main');
    commit({ 'main.txt': 'm\n' });
    git('merge', '-q', '--no-ff', '--no-commit', 'side');
    writeTree(repository.folder, { 'evil.txt': line('evil merge') });
    git('add', '-A');
    git('commit', '-q', '-m', 'Merge');
    git('branch', '-D', 'side');
    commit({ 'tagged.txt': line('tagged') });
    git('tag', '-a', 'v1', '-m', `release ${awsKey('tag message')}`);
    git('reset', '-q', '--hard', 'HEAD~1');
    writeTree(repository.folder, { 'a.txt': line('stash'), 'new.txt': line('untracked stash') });
    git('stash', '-q', '-u');
    const pull = commit({ 'pull.txt': line('pull') });
    git('update-ref', 'refs/pull/7/head', pull);
    git('reset', '-q', '--hard', 'HEAD~1');

    const report = await both(repository.folder);
    expect(awsPaths(report)).toEqual(
      [
        '(commit message)',
        '(tag message)',
        'a.txt',
        'evil.txt',
        'gone.txt',
        'kept.txt',
        'new.txt',
        'pull.txt',
        'side.txt',
        'tagged.txt',
      ].toSorted(),
    );
    expect(report.complete).toBe(true);
    const kept = report.findings.find(({ path }) => path === 'kept.txt');
    expect(kept?.inHead).toBe(true);
    expect(kept?.first.author).toBe('Ada');
    expect(report.findings.find(({ path }) => path === 'gone.txt')?.inHead).toBe(false);
  });

  test('a bare repository gives the same as its clone', async () => {
    const repository = makeRepository();
    repository.commit({ 'x/y.txt': line('bare') });
    repository.remove('x/y.txt');
    const bare = join(makeFolder(), 'bare.git');
    repository.git('clone', '-q', '--bare', repository.folder, bare);
    const report = await both(bare);
    expect(awsPaths(report)).toEqual(['x/y.txt']);
    expect(report.target.kind).toBe('repository');
    // Git's own files (packs, refs, samples of hooks) are no documents.
    expect(report.coverage.documents).toBe((await both(repository.folder)).coverage.documents);
    await expect(scanPath(bare, { history: null })).rejects.toThrow(/bare repository/);
  });

  test('packed objects and packed refs are read like loose ones', async () => {
    const repository = makeRepository();
    for (let step = 0; step < 20; step++)
      repository.commit({ 'big.txt': `${'text\n'.repeat(500)}${step}\n${step === 7 ? line('packed') : ''}` });
    const loose = await both(repository.folder);
    repository.git('gc', '-q', '--aggressive', '--prune=now');
    repository.git('pack-refs', '--all');
    const packed = await both(repository.folder);
    expect(places(packed)).toEqual(places(loose));
    expect(packed.coverage).not.toHaveProperty('readByGit');
    expect(awsPaths(packed)).toEqual(['big.txt']);
  });

  test('sha-256 repositories', async () => {
    const repository = makeRepository({ objectFormat: 'sha256' });
    repository.commit({ 'a.txt': line('sha256') });
    const report = await scanPath(repository.folder);
    expect(awsPaths(report)).toEqual(['a.txt']);
    expect(report.findings[0]?.places[0]?.blob).toMatch(/^[0-9a-f]{64}$/);
    // A blob and a commit.
    expect(report.coverage.readByGit).toBe(2);
  });

  test('one secret in many places is one leak with all of them', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.txt': line('same'), 'b.txt': `\n\n${line('same')}` });
    repository.move('a.txt', 'c/d.txt');
    const report = await both(repository.folder);
    expect(report.leaks).toHaveLength(1);
    expect(awsPaths(report)).toEqual(['a.txt', 'b.txt', 'c/d.txt']);
    expect(report.leaks[0]?.findings).toHaveLength(3);
  });

  test('a linked work tree and a folder inside a repository scan their own repository', async () => {
    const repository = makeRepository();
    repository.commit({ 'inner/a.txt': line('inner') });
    repository.commit({ 'outside.txt': line('outside') });
    const linked = join(makeFolder(), 'linked tree');
    repository.git('worktree', 'add', '-q', linked, '-b', 'other');
    expect(awsPaths(await scanPath(linked))).toEqual(['inner/a.txt', 'outside.txt']);
    expect(awsPaths(await scanPath(join(repository.folder, 'inner'), { whole: true }))).toContain('outside.txt');
  });

  test('an empty repository and an empty folder are a pass', async () => {
    expect(await both(makeRepository().folder)).toMatchObject({ complete: true, leaks: [] });
    expect(await scanPath(makeFolder(), { history: null })).toMatchObject({ complete: true, leaks: [] });
  });

  test('file names of all kinds are told and are documents themselves', async () => {
    const repository = makeRepository();
    const names = [
      'sp ace.txt',
      'tab\tname.txt',
      'new\nline.txt',
      'quo"te.txt',
      'ümläut.txt',
      '-rf.txt',
      '::warning::x.txt',
    ];
    repository.commit(Object.fromEntries(names.map((name) => [name, line(name)])));
    expect(awsPaths(await both(repository.folder))).toEqual(names.toSorted());
    repository.commit({ [`backup-${awsKey('in a name')}.txt`]: 'nothing\n' });
    expect(awsPaths(await both(repository.folder)).some((path) => path.startsWith('backup-'))).toBe(true);
  });

  test('a submodule is no blob, and a symbolic link is read as its target text only', async () => {
    const repository = makeRepository();
    const outside = makeFolder();
    writeFileSync(join(outside, 'secret.txt'), line('outside'));
    symlinkSync(join(outside, 'secret.txt'), join(repository.folder, 'link.txt'));
    symlinkSync(outside, join(repository.folder, 'folder'));
    mkdirSync(join(repository.folder, 'sub/module'), { recursive: true });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub/module`);
    repository.commit({ 'a.txt': 'a\n' });
    const report = await both(repository.folder);
    expect(report.findings).toEqual([]);
    expect(report.coverage.skipped.map(({ path }) => path)).toEqual(['sub/module']);
  });
});

describe('what only refs lead to', () => {
  const tagged = (repository: TestRepository, seed: string): string => {
    writeTree(repository.folder, { 'loose.txt': line(seed) });
    const blob = repository.git('hash-object', '-w', 'loose.txt');
    rmSync(join(repository.folder, 'loose.txt'));
    return blob;
  };
  const treeOf = (repository: TestRepository, seed: string): string => {
    repository.git('update-index', '--add', '--cacheinfo', `100644,${tagged(repository, seed)},in/tree.txt`);
    const tree = repository.git('write-tree');
    repository.git('read-tree', 'HEAD');
    return tree;
  };

  test('tags of blobs and trees, tags of such tags, and refs of any name are read, and belong to no commit', async () => {
    const repository = makeRepository();
    const { git } = repository;
    repository.commit({ 'a.txt': 'a\n' });
    git('tag', 'light', tagged(repository, 'light'));
    git('tag', '-a', '-m', 'inner', 'inner', tagged(repository, 'annotated'));
    git('tag', '-a', '-m', 'outer', 'outer', 'inner');
    git('tag', '-d', 'inner');
    git('tag', '-a', '-m', 'tree', 'tree', treeOf(repository, 'tree'));
    git('update-ref', 'refs/own/state', tagged(repository, 'own ref'));
    git('pack-refs', '--all');
    const report = await both(repository.folder);
    expect(awsPaths(report)).toEqual([
      'refs/own/state',
      'refs/tags/light',
      'refs/tags/outer',
      'refs/tags/tree/in/tree.txt',
    ]);
    expect(report.findings.map(({ first, inHead }) => [first.commit, inHead])).toEqual(
      report.findings.map(() => [null, false]),
    );
  });

  test('notes are read', async () => {
    const repository = makeRepository();
    const commit = repository.commit({ 'a.txt': 'a\n' });
    repository.git('notes', 'add', '-m', line('note'));
    expect(awsPaths(await both(repository.folder))).toEqual([commit]);
  });
});

describe('a folder or a file as argument', () => {
  const repository = makeRepository();
  repository.commit({ 'a/old.txt': line('a'), 'b/y.txt': line('b'), 'b/[z].txt': line('z') }, `Use ${awsKey('say')}`);
  repository.git('tag', '-a', '-m', line('tag'), 'v1');
  repository.remove('a/old.txt', 'b/[z].txt');
  const below = (name: string): string => join(repository.folder, name);

  test('what stands elsewhere is not reported, of the history neither', async () => {
    expect(awsPaths(await both(below('b')))).toEqual(['b/[z].txt', 'b/y.txt']);
    expect(awsPaths(await both(below('b/y.txt')))).toEqual(['b/y.txt']);
  });
  test('a name with the characters of a pattern is a name', async () => {
    writeTree(repository.folder, { 'b/[y].txt': 'nothing\n' });
    expect(awsPaths(await both(below('b/[y].txt')))).toEqual([]);
  });
  test('it limits a range and what is staged', async () => {
    const { folder, git, commit } = makeRepository();
    const from = commit({ 'a.txt': 'a\n' });
    const to = commit({ 'a/x.txt': line('ax'), 'b/x.txt': line('bx') });
    const range = { history: { kind: 'range', range: `${from}..${to}` }, files: false } as const;
    expect(awsPaths(await scanPath(join(folder, 'a'), range))).toEqual(['a/x.txt']);
    git('reset', '-q', '--soft', from);
    const staged = { history: { kind: 'staged' }, files: false } as const;
    expect(awsPaths(await scanPath(join(folder, 'b'), staged))).toEqual(['b/x.txt']);
  });
  test('several of one repository are one scan of it', async () => {
    const both = await scanPath(below('b/y.txt'), { also: [below('b/[y].txt'), below('b')] });
    expect(awsPaths(both)).toEqual(['b/[z].txt', 'b/y.txt']);
  });
});

describe('parts of a repository', () => {
  const repository = makeRepository();
  const first = repository.commit({ 'old.txt': line('old') });
  const second = repository.commit({ 'new.txt': line('new') });
  const scanPart = (history: Parameters<typeof scanPath>[1]) =>
    scanPath(repository.folder, { files: false, ...history });

  test('a range', async () => {
    expect(awsPaths(await scanPart({ history: { kind: 'range', range: `${first}..${second}` } }))).toEqual(['new.txt']);
  });
  test('since a revision', async () => {
    expect(awsPaths(await scanPart({ history: { kind: 'since', revision: first } }))).toEqual(['new.txt']);
  });
  test.each(['--upload-pack=touch x', '-x', 'nothing..HEAD', 'a..b..c'])(
    'a range that is none (%s) is refused',
    async (range) => {
      await expect(scanPart({ history: { kind: 'range', range } })).rejects.toThrow(
        /revision|range|there is no commit/,
      );
    },
  );
  test('what is staged, not what lies beside it', async () => {
    writeTree(repository.folder, { 'staged.txt': line('staged'), 'new.txt': line('on disk only') });
    repository.git('add', 'staged.txt');
    const report = await scanPart({ history: { kind: 'staged' } });
    expect(awsPaths(report)).toEqual(['staged.txt']);
    expect(report.findings.every(({ inHead }) => inHead)).toBe(true);
  });
  test('the files on disk: changed, untracked, but not ignored ones; ignored ones when tracked', async () => {
    writeTree(repository.folder, {
      '.gitignore': 'ignored*\n',
      'ignored.txt': line('ignored'),
      'ignored-tracked.txt': line('tracked'),
    });
    repository.git('add', '-f', 'ignored-tracked.txt');
    const report = await scanPath(repository.folder, { history: null });
    expect(awsPaths(report)).toEqual(['ignored-tracked.txt', 'new.txt', 'old.txt', 'staged.txt']);
  });
});

describe('Git LFS', () => {
  const pointer = (oid: string, size: number): string =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
  test('an object that is here is scanned, one that is absent is not covered', async () => {
    const { createHash } = await import('node:crypto');
    const repository = makeRepository();
    const content = `${line('large')}${'x\n'.repeat(50)}`;
    const oid = createHash('sha256').update(content).digest('hex');
    repository.commit({ 'here.bin': pointer(oid, content.length), 'absent.bin': pointer('ab'.repeat(32), 10) });
    const store = join(repository.folder, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4));
    mkdirSync(store, { recursive: true });
    writeFileSync(join(store, oid), content);
    const report = await scanPath(repository.folder);
    expect(awsPaths(report)).toEqual(['here.bin']);
    expect(report.complete).toBe(false);
    expect(report.coverage.skipped.filter((skip) => skip.class === 'not-covered').map(({ path }) => path)).toEqual([
      'absent.bin',
    ]);
  });
});

test('what only the index holds is in no commit, and nobody is named for it', async () => {
  const repository = makeRepository();
  repository.commit({ 'a.txt': 'a\n' });
  writeTree(repository.folder, { 'staged.txt': line('staged') });
  repository.git('add', 'staged.txt');
  rmSync(join(repository.folder, 'staged.txt'));
  const { findings } = await scanPath(repository.folder);
  expect(findings).toMatchObject([{ path: 'staged.txt', inHead: true, first: { author: null, date: null } }]);
  expect(findings[0]?.first.commit ?? null).toBeNull();
});

describe('what is damaged', () => {
  const damage = (repository: TestRepository, name: string, content: string | null): void => {
    const id = repository.git('rev-parse', name);
    const file = join(repository.folder, '.git/objects', id.slice(0, 2), id.slice(2));
    rmSync(file);
    if (content !== null) writeFileSync(file, content);
  };

  test('a file that cannot be unpacked is named, and the rest is looked at', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'b.txt': line('beside') });
    damage(repository, 'HEAD:a.txt', 'garbage');
    const report = await scanPath(repository.folder, { files: false });
    expect(report).toMatchObject({ complete: false, coverage: { skipped: [{ path: 'a.txt', class: 'not-covered' }] } });
    expect(awsPaths(report)).toEqual(['b.txt']);
  });

  test('without one of the commits nothing is known: not covered, and no wrong usage', async () => {
    const repository = makeRepository();
    for (const name of ['a', 'b', 'c']) repository.commit({ [name]: name });
    damage(repository, 'HEAD~1', null);
    const scanning = scanPath(repository.folder);
    await expect(scanning).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('git fsck') });
  });

  test('a folder that leads to a repository elsewhere, which is not there', async () => {
    const folder = makeFolder();
    writeTree(folder, { '.git': 'gitdir: /nonexistent/leakwarden' });
    await expect(scanPath(folder)).rejects.toMatchObject({ name: 'ScanError' });
  });
});

test('of two branches that brought the same the older commit is the first, also behind their merge', async () => {
  const repository = makeRepository();
  const commitAt = (branch: string, day: string): string => {
    repository.git('checkout', '-q', '-B', branch, 'main');
    writeTree(repository.folder, { [`${branch}.txt`]: line('twice') });
    repository.git('add', '-A');
    const dates = { GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
    const env = { ...gitEnvironment, ...dates };
    execFileSync('git', ['commit', '-q', '-m', day], { cwd: repository.folder, env });
    return repository.git('rev-parse', 'HEAD');
  };
  repository.commit({ 'a.txt': 'a\n' });
  commitAt('younger', '2031-07-07');
  const older = commitAt('older', '2031-06-30');
  repository.git('checkout', '-q', 'younger');
  repository.git('merge', '-q', '--no-edit', 'older');
  for (const portable of [false, true]) {
    const { findings } = await scanPath(repository.folder, { portable });
    expect(new Set(findings.map(({ first }) => first.commit))).toEqual(new Set([older]));
  }
});
