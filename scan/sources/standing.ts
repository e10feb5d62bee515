/** Whether objects are there, and what keeps them: refs, reflogs, an index, or a store that nobody has cleaned. */
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ObjectType } from '../model/objects.ts';
import type { LocalRepository } from '../model/repository.ts';
import { commonFolderOf } from './common.ts';
import { runGit, streamGit } from './git.ts';
import type { History } from './history.ts';
import { isPartialClone, listAbsent } from './partial.ts';
import { splitRecords } from './records.ts';
import { listRefs, peelRefs } from './refs.ts';
import { isObjectId } from './revisions.ts';
import { readHistory } from './walk.ts';

export interface ObjectStanding {
  readonly id: string;
  readonly type: ObjectType;
  readonly size: number;
  /** A branch, a tag, a note, the stash, or the HEAD of a work tree leads to it. */
  readonly isInRefs: boolean;
  /** Whole names of some of them; none where many objects are still there, which one would not read. */
  readonly refs: readonly string[];
  /** A reflog leads to it (a stash that is not the newest, a branch as it was). */
  readonly isInReflog: boolean;
  /** The index of a work tree holds it. */
  readonly isStaged: boolean;
  readonly stores: readonly ObjectStore[];
}

export interface ObjectStore {
  readonly kind: 'loose' | 'pack';
  /** Of a pack. */
  readonly name: string;
  /** It is another repository's, which this one borrows from (objects/info/alternates). */
  readonly isBorrowed: boolean;
  /** A file beside the pack tells gc to leave it alone (git-index-pack, --keep). */
  readonly isKept: boolean;
}

export interface Standings {
  /** Those that are there. */
  readonly present: readonly ObjectStanding[];
  /** A partial clone: what is not here may be with its remote, and is not asked for. */
  readonly isPartial: boolean;
}

const mostRefs = 20;
/** Objects whose refs are named. */
const mostNamed = 30;
const mostCommits = 10;

/** Type and size of those that are there. Ids of the repository's own format only. */
export async function readTypes(
  repository: LocalRepository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly type: ObjectType; readonly size: number }>> {
  const absent = await listAbsent(repository, ids);
  const asked = [...new Set(ids)].filter((id) => isObjectId(id) && !absent.has(id));
  if (asked.length === 0) return new Map();
  const answer = await runGit(repository, ['cat-file', '--batch-check'], `${asked.join('\n')}\n`);
  const lines = answer.toString('latin1').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [id = '', type = '', size = ''] = line.split(' ');
      return isType(type) ? [[id, { type, size: Number(size) }] as const] : [];
    }),
  );
}

function isType(type: string): type is ObjectType {
  return ['blob', 'commit', 'tag', 'tree'].includes(type);
}

export async function readStandings(repository: LocalRepository, ids: readonly string[]): Promise<Standings> {
  const types = await readTypes(repository, ids);
  const isPartial = isPartialClone(repository);
  if (types.size === 0) return { present: [], isPartial };
  const wanted = [...types.keys()];
  const reached = await findReached(repository, ['--all'], new Set(wanted));
  const logged = await findReached(repository, ['--reflog'], new Set(wanted));
  const history = await readHistory(repository, { kind: 'all' });
  const named = new Map<string, readonly string[]>();
  for (const id of [...reached].slice(0, mostNamed)) {
    const { type = 'blob' } = types.get(id) ?? {};
    named.set(id, await nameRefs(repository, { id, type }, history));
  }
  const stores = new Stores(repository);
  const present = [...types].map(([id, { type, size }]) => ({
    id,
    type,
    size,
    isInRefs: reached.has(id),
    refs: named.get(id) ?? [],
    isInReflog: logged.has(id),
    isStaged: history.isStaged(id),
    stores: stores.storesOf(id),
  }));
  return { present, isPartial };
}

/** Refs by the commits that brought an object, which Git answers without walking every tree again. */
async function nameRefs(
  repository: LocalRepository,
  { id, type }: { readonly id: string; readonly type: ObjectType },
  history: History,
): Promise<readonly string[]> {
  const entries = type === 'blob' ? [...history.entriesOf(id)] : [];
  const commits = entries.flatMap(({ commit }) => (commit === null ? [] : history.commitId(commit)));
  const brought = [...new Set(type === 'commit' ? [id] : commits)].slice(0, mostCommits);
  const how = brought.length > 0 ? brought.map((commit) => `--contains=${commit}`) : [`--points-at=${id}`];
  const answer = await runGit(repository, ['for-each-ref', `--count=${mostRefs}`, '--format=%(refname)', ...how]);
  return answer.toString('utf8').split('\n').filter(Boolean);
}

/** Which of the objects these revisions lead to: annotated tags, commits, trees, blobs. */
async function findReached(
  repository: LocalRepository,
  revisions: readonly string[],
  ids: ReadonlySet<string>,
): Promise<Set<string>> {
  const found = new Set<string>();
  const list = ['rev-list', '--objects', '--no-object-names', '--ignore-missing', ...revisions];
  for await (const record of splitRecords(streamGit(repository, list), 10)) {
    const id = record.toString('latin1');
    if (!ids.has(id)) continue;
    found.add(id);
    if (found.size === ids.size) break;
  }
  return found;
}

// ---------------------------------------------------------------- stores

/** Folders of objects: the repository's own, and those it borrows from, to any depth. */
class Stores {
  readonly #folders: { readonly folder: string; readonly isBorrowed: boolean }[] = [];

  constructor(repository: LocalRepository) {
    const own = repository.environment['GIT_OBJECT_DIRECTORY'] ?? join(commonFolderOf(repository), 'objects');
    this.#add(own, false);
  }

  #add(folder: string, isBorrowed: boolean): void {
    if (!existsSync(folder)) return;
    const real = realpathSync(folder);
    if (this.#folders.some((known) => known.folder === real)) return;
    this.#folders.push({ folder: real, isBorrowed });
    const file = join(real, 'info', 'alternates');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    for (const line of lines) if (line !== '' && !line.startsWith('#')) this.#add(resolve(real, line), true);
  }

  storesOf(id: string): ObjectStore[] {
    return this.#folders.flatMap(({ folder, isBorrowed }) => {
      const isLoose = existsSync(join(folder, id.slice(0, 2), id.slice(2)));
      const packs = listPackIndexes(folder).filter((index) => holdsId(join(folder, 'pack', index), id));
      return [
        ...(isLoose ? [{ kind: 'loose', name: '', isBorrowed, isKept: false } as const] : []),
        ...packs.map((index) => toStore(folder, index, isBorrowed)),
      ];
    });
  }
}

function toStore(folder: string, index: string, isBorrowed: boolean): ObjectStore {
  const isKept = existsSync(join(folder, 'pack', index.replace(/\.idx$/, '.keep')));
  return { kind: 'pack', name: index.replace(/\.idx$/, '.pack'), isBorrowed, isKept };
}

/** Names, in the folder of a repository's objects. */
export function listPackIndexes(folder: string): string[] {
  const packs = join(folder, 'pack');
  return existsSync(packs) ? readdirSync(packs).filter((name) => /^pack-[0-9a-f]+\.idx$/.test(name)) : [];
}

/** An index of version 2: magic, version, 256 running counts by first byte, then all ids in order (gitformat-pack). */
function holdsId(file: string, id: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const wanted = Buffer.from(id, 'hex');
    const head = readAt(descriptor, 0, 8 + 1024);
    if (head.length < 8 + 1024 || head.readUInt32BE(0) !== 0xff74_4f63) return false;
    const countTo = (byte: number): number => (byte < 0 ? 0 : head.readUInt32BE(8 + byte * 4));
    const first = wanted[0] ?? 0;
    let [low, high] = [countTo(first - 1), countTo(first)];
    if (8 + 1024 + high * wanted.length > fstatSync(descriptor).size) return false;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = readAt(descriptor, 8 + 1024 + middle * wanted.length, wanted.length).compare(wanted);
      if (order === 0) return true;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return false;
  } finally {
    closeSync(descriptor);
  }
}

function readAt(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, position));
}

/** Blobs, trees and annotated tags that a ref names without a commit: a rewrite of commits passes them by. */
export async function listLooseRefs(
  repository: LocalRepository,
): Promise<readonly { readonly name: string; readonly target: string; readonly type: string }[]> {
  const { peeled } = await peelRefs(repository, await listRefs(repository));
  return peeled
    .filter(({ type }) => type === 'blob' || type === 'tree')
    .map(({ name, id, type }) => ({ name, target: id, type }));
}
