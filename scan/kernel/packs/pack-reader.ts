/**
 * Reads objects from the packs and files of a repository in this process. What lies elsewhere (alternates, packs that came
 * meanwhile), is large or is not as it should be, Git reads.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectReader, ObjectSink, ObjectType } from '../../model/objects.ts';
import type { LocalRepository } from '../../model/repository.ts';
import { commonFolderOf, listPackIndexes } from '../../sources/index.ts';
import { assertNamed, openObjectHash } from '../object-hash.ts';
import { PackDecoder } from './decoder.ts';
import { readLoose } from './loose.ts';
import type { OpenPack } from './pack-file.ts';
import { readPackIndex } from './pack-index.ts';

/** Indexes are held in memory; of more and larger ones Git reads the objects. */
const most = { packs: 256, indexBytes: 128_000_000 };
/** Objects after which others get their turn. */
const atOnce = 256;

interface Found {
  readonly type: ObjectType;
  readonly bytes: Buffer;
}

/** `verify`: throws GitError for an object that is not what its id says. `git`: reads what is not read here. */
export function createPackReader(repository: LocalRepository, git: ObjectReader, verify = false): ObjectReader {
  const objects = new LocalObjects(join(commonFolderOf(repository), 'objects'));
  return {
    async read(ids, sink) {
      let byGit = 0;
      for (let at = 0; at < ids.length;) {
        const end = await readHere(ids, at, (id) => passObject(objects.find(id), id, sink, verify));
        if (end === at) byGit += await git.read(ids.slice(at, (at = objects.endOfUnknown(ids, at))), sink);
        else at = end;
      }
      return byGit;
    },
    close() {
      objects.close();
      git.close();
    },
  };
}

/** Returns where the first id stands that is not read here. */
async function readHere(
  ids: readonly string[],
  from: number,
  pass: (id: string) => Promise<void> | boolean,
): Promise<number> {
  for (let at = from; at < ids.length; at++) {
    const passed = pass(ids[at] ?? '');
    if (passed === false) return at;
    if (passed !== true) await passed;
    else if (at % atOnce === 0) await new Promise(setImmediate);
  }
  return ids.length;
}

/** False where there is none; a promise where what was found has to stay until it resolves. */
function passObject(found: Found | null, id: string, sink: ObjectSink, verify: boolean): Promise<void> | boolean {
  if (!found) return false;
  const { type, bytes } = found;
  if (verify) assertNamed(openObjectHash('sha1', type, bytes.length).update(bytes), id);
  sink.begin(id, type, bytes.length);
  const waiting = bytes.length > 0 ? sink.data(bytes) : undefined;
  if (waiting) return waiting.then(() => sink.end());
  return sink.end() ?? true;
}

class LocalObjects {
  readonly #folder: string;
  #packs: readonly OpenPack[] | null = null;
  #decoder: PackDecoder | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  find(id: string): Found | null {
    for (const pack of this.#listed()) {
      const offset = pack.index.offsetOf(id);
      if (offset < 0) continue;
      this.#decoder ??= new PackDecoder();
      return this.#decoder.decode(pack, offset);
    }
    return readLoose(this.#folder, id);
  }

  /** Behind the ids from `from` on that Git has to read: at least that one, and those that are in no pack. */
  endOfUnknown(ids: readonly string[], from: number): number {
    let end = from + 1;
    while (end < ids.length && this.#listed().every(({ index }) => index.offsetOf(ids[end] ?? '') < 0)) end++;
    return end;
  }

  close(): void {
    this.#decoder?.close();
  }

  #listed(): readonly OpenPack[] {
    return (this.#packs ??= listPacks(this.#folder));
  }
}

function listPacks(folder: string): readonly OpenPack[] {
  const paths = listNames(folder).map((name) => join(folder, 'pack', name.slice(0, -'.idx'.length)));
  const bytes = paths.reduce((sum, path) => sum + sizeOf(`${path}.idx`), 0);
  if (paths.length > most.packs || bytes > most.indexBytes) return [];
  return paths.flatMap((path, number) => openPack(path, number) ?? []);
}

function listNames(folder: string): string[] {
  try {
    return listPackIndexes(folder);
  } catch {
    return [];
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function openPack(path: string, number: number): OpenPack | null {
  const size = sizeOf(`${path}.pack`);
  if (size === 0) return null;
  try {
    const index = readPackIndex(`${path}.idx`, size);
    return index && { number, path: `${path}.pack`, size, index };
  } catch {
    return null;
  }
}
