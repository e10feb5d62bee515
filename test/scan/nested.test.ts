/** Repositories inside what is scanned: looked into with their histories, or named as not covered. */
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../rules/index.ts';
import { makeFolder, makeRepository, writeTree, type TestRepository } from '../support/repository.ts';
import { builtInRules, places, requestFor, scanPath as scanWith } from '../support/scan.ts';
import { awsKey } from '../support/secrets.ts';

const line = (seed: string): string => `key = "${awsKey(seed)}"\n`;
const keyRule = builtInRules().filter(({ id }) => id === 'secrets/aws-access-key-id');
const scanPath: typeof scanWith = (path, change) => scanWith(path, { rules: keyRule, ...change });
const paths = (report: Report): string[] =>
  report.findings
    .filter(({ rule }) => rule === 'secrets/aws-access-key-id')
    .map(({ path }) => path)
    .toSorted();
const missing = (report: Report): string[] =>
  report.coverage.skipped
    .filter((skip) => skip.class === 'not-covered')
    .map(({ path, reason }) => `${path}: ${reason}`);

/** A repository with a key in its history, and one in its work tree that is not committed. */
function makeLeaky(seed: string): TestRepository {
  const repository = makeRepository();
  repository.commit({ 'old.txt': line(`${seed} old`), 'README.md': 'A service.\n' });
  repository.remove('old.txt');
  writeTree(repository.folder, { 'new.txt': line(`${seed} new`) });
  return repository;
}

function cloneInto(folder: string, path: string, seed: string): string {
  const target = join(folder, path);
  mkdirSync(join(target, '..'), { recursive: true });
  renameSync(makeLeaky(seed).folder, target);
  return target;
}

/** Only its `.git` is left. */
function emptied(folder: string, path: string): string {
  const target = cloneInto(folder, path, path);
  for (const file of ['README.md', 'new.txt']) rmSync(join(target, file));
  return target;
}

interface Super extends TestRepository {
  /** The repository that the submodule was cloned from. */
  readonly origin: TestRepository;
  readonly gitIn: (...args: readonly string[]) => string;
}

function makeSuper(): Super {
  const origin = makeRepository();
  origin.commit({ 'inner.txt': 'nothing\n' });
  const outer = makeRepository();
  outer.commit({ 'outer.txt': 'nothing\n' });
  outer.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', origin.folder, 'lib/sub');
  outer.commit({}, 'Add');
  return { ...outer, origin, gitIn: (...args) => outer.git('-C', 'lib/sub', ...args) };
}

/** Commits in the submodule, and its new commit around it. */
function bump(outer: Super, seed: string): string {
  writeTree(outer.folder, { 'lib/sub/leak.txt': line(seed) });
  outer.gitIn('add', '-A');
  outer.gitIn('commit', '-q', '-m', 'Leak');
  return outer.commit({}, 'Bump');
}

describe('a folder of clones', () => {
  test('each is scanned with its history, and one report names them', async () => {
    const folder = makeFolder();
    cloneInto(folder, 'a', 'a');
    cloneInto(folder, 'team/b', 'b');
    const bare = makeLeaky('bare');
    bare.git('clone', '-q', '--bare', bare.folder, join(folder, 'c.git'));
    writeTree(folder, { 'notes.txt': line('notes') });
    const report = await scanPath(folder);
    expect(paths(report)).toEqual(
      ['a/new.txt', 'a/old.txt', 'c.git/old.txt', 'notes.txt', 'team/b/new.txt', 'team/b/old.txt'].toSorted(),
    );
    expect(report).toMatchObject({ complete: true, target: { kind: 'directory', path: folder, head: null } });
    expect(report.coverage.commits).toBe(6);
    expect(report.coverage.repositories?.map(({ path }) => path.slice(folder.length))).toEqual([
      '',
      '/a',
      '/c.git',
      '/team/b',
    ]);
    expect(places(await scanPath(folder, { portable: true }))).toEqual(places(report));
  });

  test('the same secret in two of them is one leak, files that count by their name and datasets are not', async () => {
    const folder = makeFolder();
    for (const name of ['a', 'b']) {
      const repository = makeRepository();
      const rows = Array.from(
        { length: 30 },
        (_, row) => `${name}${row},Person ${name}${row},${name}.p${row}@kestrel.io`,
      );
      const people = `id,full_name,email\n${rows.join('\n')}\n`;
      repository.commit({ [`${name}.txt`]: line('same'), '.env': 'A=1\n', 'people.csv': people });
      renameSync(repository.folder, join(folder, name));
    }
    const report = await scanWith(folder);
    const secret = report.leaks.filter(({ kind }) => kind === 'secret');
    expect(secret).toHaveLength(1);
    expect(secret[0]?.findings.map((index) => report.findings[index]?.path)).toEqual(['a/a.txt', 'b/b.txt']);
    expect(report.findings.every(({ leak }) => report.leaks.some(({ id }) => id === leak))).toBe(true);
    expect(report.datasets.map(({ path }) => path)).toEqual(['a/people.csv', 'b/people.csv']);
    expect(new Set(report.datasets.map(({ leak }) => leak)).size).toBe(2);
    const exposed = report.leaks.filter(({ kind }) => kind === 'exposure');
    expect(exposed.every(({ findings }) => findings.length === 1)).toBe(true);
    expect(new Set(report.leaks.map(({ id }) => id)).size).toBe(report.leaks.length);
  });

  test('one that is broken is named and takes none of the others with it', async () => {
    const folder = makeFolder();
    cloneInto(folder, 'a', 'a');
    const damaged = cloneInto(folder, 'damaged', 'damaged');
    rmSync(join(damaged, '.git/objects'), { recursive: true });
    mkdirSync(join(damaged, '.git/objects'));
    mkdirSync(join(folder, 'gone'));
    writeFileSync(join(folder, 'gone/.git'), 'gitdir: /nowhere/.git/worktrees/gone\n');
    writeTree(folder, { 'gone/left.txt': line('left') });
    const report = await scanPath(folder);
    expect(report.complete).toBe(false);
    expect(paths(report)).toEqual(expect.arrayContaining(['a/new.txt', 'a/old.txt', 'gone/left.txt']));
    expect(missing(report).join('\n')).toMatch(/^damaged[:/]/m);
    expect(missing(report).join('\n')).toMatch(/^gone\/\.git: /m);
  });

  test('an entry of the configuration speaks of the path as the report shows it', async () => {
    const folder = makeFolder();
    cloneInto(folder, 'a', 'a');
    cloneInto(folder, 'b', 'b');
    const { config } = requestFor(folder);
    const allow = [{ path: 'a/**', rule: null, fingerprint: null, domain: null, reason: 'known', until: null }];
    expect(paths(await scanPath(folder, { config: { ...config, allow } }))).toEqual(['b/new.txt', 'b/old.txt']);
  });
});

describe('inside a repository', () => {
  test('a clone that is not tracked, one whose files are tracked, a bare one, and one inside of those', async () => {
    const { folder, commit } = makeRepository();
    writeTree(folder, { 'vendor/lib/a.txt': 'a\n' });
    commit({});
    cpSync(join(makeLeaky('vendored').folder, '.git'), join(folder, 'vendor/lib/.git'), { recursive: true });
    const clone = cloneInto(folder, 'clone', 'clone');
    cloneInto(clone, 'deeper', 'deeper');
    const bare = makeLeaky('bare');
    bare.git('clone', '-q', '--bare', bare.folder, join(folder, 'fixtures/x.git'));
    const report = await scanPath(folder);
    expect(paths(report)).toEqual(
      [
        'clone/deeper/new.txt',
        'clone/deeper/old.txt',
        'clone/new.txt',
        'clone/old.txt',
        'fixtures/x.git/old.txt',
        'vendor/lib/old.txt',
      ].toSorted(),
    );
    expect(report.complete).toBe(true);
    expect(paths(await scanPath(folder, { portable: true }))).toEqual(paths(report));
  });

  test.each(['objects', 'HEAD', 'refs'])('one that lost .git/%s and has no file beside it is named', async (part) => {
    const { folder, commit } = makeRepository();
    commit({ 'a.txt': 'a\n', '.gitignore': 'out\n' });
    for (const path of ['inner', 'new/deep/inner', 'out/inner', 'new/out'])
      rmSync(join(emptied(folder, path), '.git', part), { recursive: true });
    const named = [expect.stringMatching(/^inner\/\.git: /), expect.stringMatching(/^new\/deep\/inner\/\.git: /)];
    for (const portable of [false, true]) {
      const report = await scanPath(folder, { portable });
      expect(missing(report)).toEqual(named);
      expect(report.complete).toBe(false);
    }
    expect(missing(await scanPath(join(folder, 'inner')))).toEqual(named.slice(0, 1));
  });

  test('one whose only branch is gone is told of', async () => {
    const { folder, commit } = makeRepository();
    commit({ 'a.txt': 'a\n' });
    const inner = emptied(folder, 'inner');
    rmSync(join(inner, '.git/refs/heads/main'));
    rmSync(join(inner, '.git/index'));
    const report = await scanPath(folder);
    expect(report.notices.join()).toMatch(/no branch, tag or HEAD of the repository in inner\/ leads to a commit/);
    expect((await scanPath(makeRepository().folder)).notices).toEqual([]);
  });

  test('one whose HEAD holds no ref and that has no file beside it is named', async () => {
    const { folder, commit } = makeRepository();
    commit({ 'a.txt': 'a\n' });
    writeFileSync(join(emptied(folder, 'inner'), '.git/HEAD'), 'nothing\n');
    expect(missing(await scanPath(folder))).toEqual([expect.stringMatching(/^inner: .*cannot be opened/)]);
  });

  test('a linked work tree adds what is its own, not the history once more', async () => {
    const { folder, git, commit } = makeRepository();
    commit({ 'old.txt': line('old') });
    git('worktree', 'add', '-q', '.trees/other', '-b', 'other');
    writeTree(folder, { '.trees/other/staged.txt': line('staged'), '.trees/other/new.txt': line('new') });
    git('-C', '.trees/other', 'add', 'staged.txt');
    writeTree(folder, { '.trees/other/staged.txt': 'taken back\n' });
    const report = await scanPath(folder);
    expect(paths(report)).toEqual([
      '.trees/other/new.txt',
      '.trees/other/old.txt',
      '.trees/other/staged.txt',
      'old.txt',
    ]);
    expect(report.coverage.commits).toBe(1);
  });

  test.each(['elsewhere', 'ignored', 'gone'])('what is staged in a linked work tree (%s) is found', async (where) => {
    const { folder, git, commit } = makeRepository();
    commit({ 'a.txt': 'a\n', '.gitignore': '.trees\n' });
    const other = join(where === 'ignored' ? folder : makeFolder(), '.trees/other');
    git('worktree', 'add', '-q', other, '-b', 'other');
    writeTree(other, { 'staged.txt': line('staged') });
    git('-C', other, 'add', 'staged.txt');
    rmSync(join(other, 'staged.txt'));
    if (where === 'gone') rmSync(other, { recursive: true });
    for (const portable of [false, true]) expect(paths(await scanPath(folder, { portable }))).toEqual(['staged.txt']);
    writeTree(folder, { 'main.txt': line('main') });
    git('add', 'main.txt');
    rmSync(join(folder, 'main.txt'));
    if (where === 'elsewhere') expect(paths(await scanPath(other))).toEqual(['main.txt', 'staged.txt']);
  });
});

describe('submodules', () => {
  test('a filled one is scanned once, with its history and its files', async () => {
    const outer = makeSuper();
    bump(outer, 'bumped');
    writeTree(outer.folder, { 'lib/sub/new.txt': line('new') });
    const report = await scanPath(outer.folder);
    expect(paths(report)).toEqual(['lib/sub/leak.txt', 'lib/sub/new.txt']);
    expect(report.coverage.repositories).toHaveLength(2);
    expect(report.complete).toBe(true);
    expect(paths(await scanPath(outer.folder, { history: null }))).toEqual(['lib/sub/leak.txt', 'lib/sub/new.txt']);
    expect(paths(await scanPath(join(outer.folder, 'lib')))).toEqual(['lib/sub/leak.txt', 'lib/sub/new.txt']);
    expect(paths(await scanPath(outer.folder, { portable: true }))).toEqual(['lib/sub/leak.txt', 'lib/sub/new.txt']);
  });

  test.each(['deinit', 'rm'])('one that was emptied (%s) still has its objects here', async (how) => {
    const outer = makeSuper();
    bump(outer, 'bumped');
    if (how === 'deinit') outer.git('submodule', 'deinit', '-q', '-f', 'lib/sub');
    else outer.git('rm', '-q', '-f', 'lib/sub');
    const report = await scanPath(outer.folder);
    expect(paths(report)).toEqual(['lib/sub/leak.txt']);
    expect(report.complete).toBe(true);
  });

  test('one that is not on this disk is not covered, with the path and what to do', async () => {
    const outer = makeSuper();
    const clone = join(makeFolder(), 'clone');
    outer.git('clone', '-q', outer.folder, clone);
    for (const change of [{}, { history: null }, { files: false }, { portable: true }] as const) {
      const report = await scanPath(clone, change);
      expect(missing(report)).toEqual([expect.stringMatching(/^lib\/sub: .*git submodule update --init/)]);
    }
    outer.git('clone', '-q', '--bare', clone, `${clone}.git`);
    expect(missing(await scanPath(`${clone}.git`))).toEqual([expect.stringMatching(/^lib\/sub: /)]);
    const accepted = [{ path: 'lib/sub', reason: 'published elsewhere' }];
    const { config } = requestFor(clone);
    expect(await scanPath(clone, { config: { ...config, acceptNotCovered: accepted } })).toMatchObject({
      complete: true,
    });
  });

  test('one of former commits only is a notice', async () => {
    const outer = makeSuper();
    outer.git('rm', '-q', '-f', 'lib/sub');
    outer.commit({}, 'Remove');
    const clone = join(makeFolder(), 'clone');
    outer.git('clone', '-q', outer.folder, clone);
    const report = await scanPath(clone);
    expect(report.complete).toBe(true);
    expect(report.notices.join()).toMatch(/only earlier commits name these submodules: .*lib\/sub/);
  });

  test('a commit that is named but is not on this disk is not covered', async () => {
    const outer = makeSuper();
    outer.git('update-index', '--cacheinfo', `160000,${'1'.repeat(40)},lib/sub`);
    outer.git('commit', '-q', '-m', 'Bump');
    const report = await scanPath(outer.folder);
    expect(missing(report)).toEqual([expect.stringMatching(/^lib\/sub: commit 111111111111 .*submodule update/)]);
  });

  test('a range and the index look into what the change brought to the submodule, and nothing else', async () => {
    const outer = makeSuper();
    bump(outer, 'before');
    const from = outer.git('rev-parse', 'HEAD');
    writeTree(outer.folder, { 'lib/sub/more.txt': line('more') });
    outer.gitIn('add', '-A');
    outer.gitIn('commit', '-q', '-m', 'More');
    writeTree(outer.folder, { 'lib/sub/dirty.txt': line('dirty') });
    outer.git('add', 'lib/sub');
    const staged = { history: { kind: 'staged' }, files: false } as const;
    expect(paths(await scanPath(outer.folder, staged))).toEqual(['lib/sub/more.txt']);
    const to = outer.commit({}, 'Bump');
    for (const portable of [false, true]) {
      const range = { history: { kind: 'range', range: `${from}..${to}` }, files: false, portable } as const;
      const report = await scanPath(outer.folder, range);
      expect(paths(report)).toEqual(['lib/sub/more.txt']);
      expect(report.complete).toBe(true);
    }
    outer.commit({ 'other.txt': 'x\n' });
    const rest = await scanPath(outer.folder, { history: { kind: 'range', range: `${to}..HEAD` }, files: false });
    expect(rest.coverage.repositories).toBeUndefined();
  });

  test('a range that brings a submodule whose commits are not here is not covered; for a server it is another repository', async () => {
    const outer = makeRepository();
    const from = outer.commit({ 'a.txt': 'a\n' });
    outer.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},lib/sub`);
    outer.git('commit', '-q', '-m', 'Add');
    const range = { history: { kind: 'range', range: `${from}..HEAD` }, files: false } as const;
    expect(missing(await scanPath(outer.folder, range))).toEqual([expect.stringMatching(/^lib\/sub: /)]);
    const served = await scanPath(outer.folder, { ...range, trust: 'base' });
    expect(served.complete).toBe(true);
    expect(served.coverage.skipped.map(({ path }) => path)).toEqual(['lib/sub']);
  });
});
