/** Repositories laid out in ways that only Git itself knows: without Git they are read all the same, or not at all. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, makeRepository, type TestRepository } from '../../support/repository.ts';
import { places, scanPath } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const line = (seed: string): string => `key = "${awsKey(seed)}"\n`;

/** A secret in the history, one in the index, one in a folder of many files. */
function fill(): TestRepository {
  const repository = makeRepository();
  const { commit, remove } = repository;
  commit({ 'gone.txt': line('gone'), 'kept/a.txt': 'a', 'kept/a longer name.txt': 'b', 'other/c.txt': line('c') });
  remove('gone.txt');
  commit({ 'kept/d.txt': line('d') });
  return repository;
}

/** The folder to scan. */
const layouts: Readonly<Record<string, (repository: TestRepository) => string>> = {
  'index of version 4': ({ folder, git }) => {
    git('update-index', '--index-version', '4');
    return folder;
  },
  'index of version 3': ({ folder, git }) => {
    git('update-index', '--skip-worktree', 'kept/a.txt');
    return folder;
  },
  'sparse index': ({ folder, git }) => {
    git('sparse-checkout', 'set', '--cone', '--sparse-index', 'kept');
    return folder;
  },
  'linked work tree': ({ git }) => {
    const linked = join(makeFolder(), 'linked');
    git('worktree', 'add', '-q', linked, '-b', 'side');
    return linked;
  },
  'linked work tree of a packed repository': ({ git }) => {
    git('gc', '-q');
    const linked = join(makeFolder(), 'linked');
    git('worktree', 'add', '-q', linked, '-b', 'side');
    return linked;
  },
  'shared clone': ({ folder, git }) => {
    const clone = join(makeFolder(), 'clone');
    git('clone', '-q', '--shared', folder, clone);
    return clone;
  },
  'clone of a shared clone, packed': ({ folder, git }) => {
    const [first, second] = [join(makeFolder(), 'first'), join(makeFolder(), 'second')];
    git('gc', '-q');
    git('clone', '-q', '--shared', folder, first);
    git('clone', '-q', '--shared', first, second);
    return second;
  },
};

describe('the same is found with and without Git in a', () => {
  test.each(Object.entries(layouts))('%s', async (_, make) => {
    const folder = make(fill());
    const [usual, portable] = [await scanPath(folder), await scanPath(folder, { portable: true })];
    expect(places(portable)).toEqual(places(usual));
    expect(portable.findings.map(({ path }) => path).toSorted()).toEqual(['gone.txt', 'kept/d.txt', 'other/c.txt']);
    expect([portable.complete, portable.coverage.commits]).toEqual([true, usual.coverage.commits]);
  });
});

test('a split index is not read by half', async () => {
  const { folder, git } = fill();
  git('update-index', '--split-index');
  await expect(scanPath(folder, { portable: true })).rejects.toThrow(/index is split/);
});

test('a history with a gap is not read as a short one', async () => {
  const { folder, git } = fill();
  const first = git('rev-list', '--max-parents=0', 'HEAD').trim();
  rmSync(join(folder, '.git', 'objects', first.slice(0, 2), first.slice(2)), { force: true });
  await expect(scanPath(folder, { portable: true })).rejects.toThrow(/commit of the history/);
});
