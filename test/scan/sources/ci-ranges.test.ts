/** Ranges as CI gives them: a beginning or an end that is nothing, or that is gone. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import { makeFolder, makeRepository, type TestRepository } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const line = (seed: string): string => `key = "${awsKey(seed)}"\n`;
const found = ({ findings }: Report): string[] => findings.map(({ path }) => path).toSorted();
const zero = '0'.repeat(40);
const gone = '1234567890'.repeat(4);

function scanRange(folder: string, range: string, portable = false): Promise<Report> {
  return scanPath(folder, { history: { kind: 'range', range }, files: false, portable });
}

/** `main` with an old leak, and a branch on it with a new one, checked out. */
function makeBranch(): TestRepository {
  const repository = makeRepository();
  repository.commit({ 'old.txt': line('old') });
  repository.git('checkout', '-q', '-b', 'feature');
  repository.commit({ 'new.txt': line('new') });
  return repository;
}

describe('from zero, a new branch', () => {
  test.each([['HEAD'], ['feature'], ['the id']])('to %s: what no other branch or tag has', async (end) => {
    const { folder, git } = makeBranch();
    const report = await scanRange(folder, `${zero}..${end === 'the id' ? git('rev-parse', 'HEAD') : end}`);
    expect(found(report)).toEqual(['new.txt']);
    expect(report.notices.join()).toMatch(/a new branch.*no other branch or tag has/);
  });

  test('what came with it says nothing of what is old: its tag, its remote branch, a branch upon it', async () => {
    const repository = makeBranch();
    const { folder, git } = repository;
    const id = git('rev-parse', 'HEAD');
    git('tag', 'v1');
    git('update-ref', 'refs/remotes/origin/feature', id);
    git('checkout', '-q', '-b', 'upon');
    repository.commit({ 'c.txt': 'c\n' });
    git('update-ref', 'refs/remotes/origin/upon', 'HEAD');
    expect(found(await scanRange(folder, `${zero}..feature`))).toEqual(['new.txt']);
    expect(found(await scanRange(folder, `${zero}..${id}`))).toEqual(['new.txt']);
  });

  test('the first branch of all brings everything', async () => {
    const repository = makeRepository();
    repository.commit({ 'old.txt': line('old') });
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(found(await scanRange(repository.folder, `${zero}..HEAD`))).toEqual(['old.txt']);
    repository.git('checkout', '-q', '--detach');
    const report = await scanRange(repository.folder, `${zero}..${repository.git('rev-parse', 'HEAD')}`);
    expect(found(report)).toEqual(['old.txt']);
  });

  test('a branch made on the default branch brings nothing, and that is said', async () => {
    const { folder, git } = makeBranch();
    git('checkout', '-q', '-b', 'release', 'main');
    const report = await scanRange(folder, `${zero}..HEAD`);
    expect(report).toMatchObject({ findings: [], complete: true, coverage: { commits: 0 } });
    expect(report.notices.join()).toMatch(/no commit: nothing was scanned/);
  });

  test('in a shallow clone is incomplete', async () => {
    const { folder, git } = makeBranch();
    const clone = join(makeFolder(), 'clone');
    git('clone', '-q', '--depth=1', '--branch=feature', `file://${folder}`, clone);
    expect((await scanRange(clone, `${zero}..HEAD`)).complete).toBe(false);
  });
});

describe('to zero, a deleted branch', () => {
  test('brings nothing in, and says so', async () => {
    const { folder } = makeBranch();
    const report = await scanRange(folder, `HEAD..${zero}`);
    expect(report).toMatchObject({ complete: true, findings: [] });
    expect(report.notices.join()).toMatch(/was deleted/);
  });

  test('from zero too is a mistake of the caller', async () => {
    await expect(scanRange(makeBranch().folder, `${zero}..${zero}`)).rejects.toThrow(/both ends of the range are zero/);
  });
});

describe('a commit that is gone', () => {
  test('after a force push is no pass: it says how to get it, and what to scan instead', async () => {
    await expect(scanRange(makeBranch().folder, `${gone}..HEAD`)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(
        new RegExp(`there is no commit ${gone}.*force push.*git fetch origin ${gone}.*--range ${zero}\\.\\.HEAD`),
      ),
    });
  });

  test('of a shallow clone: what to fetch', async () => {
    const { folder, git } = makeBranch();
    const clone = join(makeFolder(), 'clone');
    git('clone', '-q', '--depth=1', `file://${folder}`, clone);
    const base = git('rev-parse', 'main');
    await expect(scanRange(clone, `${base}..HEAD`)).rejects.toThrow(/shallow.*--unshallow.*fetch-depth: 0/);
  });

  test.each([
    [`${gone}..HEAD`, 'at the beginning'],
    [`main..${gone}`, 'at the end'],
  ])('by --portable: %s (%s) is no empty range', async (range) => {
    await expect(scanRange(makeBranch().folder, range, true)).rejects.toThrow(`there is no commit "${gone}"`);
  });
});

describe('other spellings', () => {
  test.each([['main...HEAD'], ['^main HEAD'], ['feature ^main'], ['main..']])('%s', async (range) => {
    expect(found(await scanRange(makeBranch().folder, range))).toEqual(['new.txt']);
  });

  test('three dots are read as two, and that is said', async () => {
    const { notices } = await scanRange(makeBranch().folder, 'main...feature');
    expect(notices).toEqual(['"main...feature" was read as main..feature: what feature has and main has not']);
  });

  test('an annotated tag at the end brings its message', async () => {
    const { folder, git } = makeBranch();
    git('tag', '-a', '-m', `Release ${awsKey('tag message')}`, 'v1');
    expect(found(await scanRange(folder, 'main..v1'))).toEqual(['(tag message)', 'new.txt']);
  });

  test('an end that is left out is HEAD, and that is said', async () => {
    const { notices } = await scanRange(makeBranch().folder, 'main..');
    expect(notices).toEqual(['"main.." was read as main..HEAD: what HEAD has and main has not']);
  });

  test.each([
    ['..', /both ends are empty, probably a variable that is not set; write A\.\.B/],
    ['...', /both ends are empty/],
    ['..feature', /the beginning is empty, probably a variable/],
    ['...feature', /the beginning is empty/],
    ['main..feature ..HEAD', /the range "\.\.HEAD" does not say where it begins/],
    ['^ feature', /the range "\^" does not say where it begins/],
  ])('"%s" of variables that are not set is refused', async (range, message) => {
    const { folder } = makeBranch();
    for (const portable of [false, true])
      await expect(scanRange(folder, range, portable)).rejects.toMatchObject({
        exitCode: 2,
        message: expect.stringMatching(message),
      });
  });

  test('since nothing is refused', async () => {
    const history = { kind: 'since', revision: '' } as const;
    await expect(scanPath(makeBranch().folder, { history, files: false })).rejects.toMatchObject({ exitCode: 2 });
  });

  test.each([['HEAD'], ['main feature'], ['--all..HEAD'], ['^main'], ['']])(
    '"%s" is refused, with the form',
    async (range) => {
      await expect(scanRange(makeBranch().folder, range)).rejects.toThrow(/is not a range; write it as A\.\.B/);
    },
  );

  test('an empty range says so, and asks where the ends are changed over', async () => {
    const { folder } = makeBranch();
    expect((await scanRange(folder, 'HEAD..HEAD')).notices).toEqual(['the range holds no commit: nothing was scanned']);
    expect((await scanRange(folder, 'HEAD..main')).notices.join()).toMatch(/other way round/);
  });
});
