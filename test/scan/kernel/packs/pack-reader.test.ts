/** Reads what Git reads: the same bytes of the same objects in the same order. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../../../rules/authoring.ts';
import { createGitReader } from '../../../../scan/kernel/git-reader.ts';
import { createPackReader } from '../../../../scan/kernel/packs/pack-reader.ts';
import type { ObjectReader } from '../../../../scan/model/objects.ts';
import type { LocalRepository } from '../../../../scan/model/repository.ts';
import { makeRepository, type TestRepository } from '../../../support/repository.ts';

interface Read {
  /** Id, type and hash of what was read, or why it was not. */
  readonly objects: readonly string[];
  /** Objects that were left to Git. */
  readonly left: number;
}

async function readAll(
  ids: readonly string[],
  open: (git: ObjectReader) => ObjectReader,
  of: LocalRepository,
): Promise<Read> {
  const git = createGitReader(of);
  let left = 0;
  const counted: ObjectReader = {
    read: (asked, sink) => ((left += asked.length), git.read(asked, sink)),
    close: () => git.close(),
  };
  const objects: string[] = [];
  let [name, hash] = ['', createHash('sha1')];
  const reader = open(counted);
  await reader.read(ids, {
    begin: (id, type, size) => void ([name, hash] = [`${id} ${type} ${size}`, createHash('sha1')]),
    data: (chunk) => void hash.update(chunk),
    end: () => void objects.push(`${name} ${hash.digest('hex')}`),
    missing: (id, reason) => void objects.push(`${id}: ${reason}`),
  });
  reader.close();
  return { objects, left };
}

const readHere = (ids: readonly string[], of: LocalRepository): Promise<Read> =>
  readAll(ids, (git) => createPackReader(of, git), of);
const readByGit = (ids: readonly string[], of: LocalRepository): Promise<Read> => readAll(ids, (git) => git, of);

function open({ folder }: TestRepository): LocalRepository {
  const gitDir = join(folder, '.git');
  return {
    gitDir,
    workTree: folder,
    head: null,
    objectFormat: 'sha1',
    shallow: false,
    scope: [],
    environment: {},
  };
}

function listIds(repository: TestRepository): string[] {
  return repository.git('cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)').split('\n');
}

/** Versions of a table, each with some rows changed: long chains of deltas. */
function makeHistory(): TestRepository {
  const repository = makeRepository();
  const random = createRandom('history');
  const next = (below: number): number => Math.floor(random() * below);
  const rows = Array.from({ length: 900 }, (_, row) => `${row};${next(1e6)};${'x'.repeat(next(60))}`);
  for (let version = 0; version < 25; version++) {
    for (let change = 0; change < 4; change++) rows.splice(next(rows.length), next(3), `${version};${next(1e9)}`);
    repository.commit({ 'table.csv': rows.join('\n'), [`note ${version % 3}.md`]: `${next(1e9)}`, empty: '' });
  }
  repository.git('tag', '-a', '-m', 'of note', 'v1');
  return repository;
}

let repository: TestRepository;
beforeAll(() => void (repository = makeHistory()));

test('loose objects, packs with either kind of delta, and both together', async () => {
  const of = open(repository);
  const ids = listIds(repository);
  const expected = (await readByGit(ids, of)).objects;
  expect(expected).toHaveLength(ids.length);
  expect(await readHere(ids, of)).toEqual({ objects: expected, left: 0 });
  for (const byOffset of ['true', 'false']) {
    repository.git('-c', `repack.useDeltaBaseOffset=${byOffset}`, 'repack', '-adfq', '--depth=40', '--window=30');
    expect(await readHere(ids, of)).toEqual({ objects: expected, left: 0 });
    expect((await readHere(ids.toReversed(), of)).objects).toEqual(expected.toReversed());
  }
  repository.commit({ 'new.txt': 'in no pack yet' });
  const all = [...listIds(repository), 'f'.repeat(40)];
  expect(await readHere(all, of)).toEqual({ objects: (await readByGit(all, of)).objects, left: 1 });
});

test('packs that are replaced while they are read', async () => {
  const of = open(repository);
  const ids = listIds(repository);
  const expected = (await readByGit(ids, of)).objects;
  let isReplaced = false;
  const { objects } = await readAll(
    ids,
    (git) => {
      const reader = createPackReader(of, git);
      return {
        close: () => reader.close(),
        read: (asked, sink) =>
          reader.read(asked, {
            ...sink,
            begin: (id, type, size) => {
              if (!isReplaced) repository.git('repack', '-adfq', '--depth=3');
              isReplaced = true;
              sink.begin(id, type, size);
            },
          }),
      };
    },
    of,
  );
  expect(objects).toEqual(expected);
});

test('what is damaged is said by Git, the rest is read', async () => {
  const damaged = makeHistory();
  damaged.git('repack', '-adfq');
  const folder = join(damaged.folder, '.git/objects/pack');
  const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');
  const of = open(damaged);
  const ids = listIds(damaged);
  const whole = readFileSync(pack);
  for (let round = 1; round <= 8; round++) {
    const bytes = Buffer.from(whole);
    const at = Math.floor((bytes.length * round) / 9);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (round - 1));
    rmSync(pack);
    writeFileSync(pack, bytes);
    expect((await readHere(ids, of)).objects).toEqual((await readByGit(ids, of)).objects);
  }
});
