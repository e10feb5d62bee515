/** All caches of one data folder. */
import { mkdir, readdir, rm, stat, statfs, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { keepAnswers } from './answers.ts';
import { GitMirror, partialName, wholeName, type CacheName } from './git-mirror.ts';
import { assertGit } from './git.ts';
import { withLock, withLockIfFree } from './lock.ts';
import { removeBare, sizeOf } from './bare.ts';
import { toSafeUrl, type Connection } from './remote.ts';
import { isComplete } from './whole.ts';
import type { Mirror, MirrorLimits, MirrorOptions, Mirrors, Remote } from './types.ts';

const gigabyte = 1024 ** 3;
const usualLimits: MirrorLimits = {
  partialAbove: 100_000,
  fetchBytes: 16 * gigabyte,
  rangeSeconds: 600,
  allSeconds: 3600,
  diffBytes: gigabyte / 8,
  portableBytes: gigabyte / 8,
};

export function openMirrors(options: MirrorOptions): Mirrors {
  return new Caches(options);
}

class Caches implements Mirrors {
  readonly #options: MirrorOptions;
  readonly #limits: MirrorLimits;
  readonly #folder: string;
  readonly #answers = keepAnswers();

  constructor(options: MirrorOptions) {
    const own = { ...usualLimits, ...options.limits };
    this.#options = options;
    this.#limits = { ...own, fetchBytes: Math.min(own.fetchBytes, options.limitBytes) };
    this.#folder = join(options.folder, 'mirrors');
  }

  use<T>(id: number, remote: Remote, work: Work<T>, signal?: AbortSignal): Promise<T> {
    return this.#inTurn(id, remote, async ({ folder, open }) => {
      const locks = locksOf(folder);
      if (this.#options.portable) return withLock(locks.whole, signal, (signal) => open(signal, work, ['whole']));
      return withLock(locks.partial, signal, async (signal) => {
        const tryWhole = () =>
          withLockIfFree(locks.whole, signal, (signal) => open(signal, work, ['whole', 'partial']));
        const free = (await tryWhole()) ?? (await soon(tryWhole, signal));
        return free ? free.value : open(signal, work, ['partial']);
      });
    });
  }

  useAll<T>(id: number, remote: Remote, work: Work<T>, signal?: AbortSignal): Promise<T> {
    return this.#inTurn(id, remote, async ({ folder, open }) => {
      const locks = locksOf(folder);
      return withLock(locks.whole, signal, async (signal) => {
        const result = await open(signal, work, ['whole']);
        const partial = join(folder, partialName);
        if (isComplete(join(folder, wholeName))) await withLockIfFree(locks.partial, signal, () => removeBare(partial));
        return result;
      });
    });
  }

  /** Around each use: the folder, when it was used, and what it costs others. */
  async #inTurn<T>(id: number, remote: Remote, use: (turn: Turn<T>) => Promise<T>): Promise<T> {
    toSafeUrl(remote.url);
    const folder = this.#folderOf(id);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const before = await sizeOf(folder);
    const open: Turn<T>['open'] = async (signal, work, places) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return work(await this.#open(folder, { remote, options: this.#options, signal }, places));
    };
    try {
      return await use({ folder, open });
    } finally {
      await utimes(folder, new Date(), new Date()).catch(() => undefined);
      if ((await sizeOf(folder)) > before) await this.evict();
    }
  }

  async drop(repositoryId: number): Promise<void> {
    const folder = this.#folderOf(repositoryId);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const { partial, whole } = locksOf(folder);
    await withLock(partial, undefined, () => withLock(whole, undefined, () => removeBare(folder)));
  }

  async evict(): Promise<void> {
    const caches = await this.#list();
    let bytes = caches.reduce((sum, each) => sum + each.bytes, 0);
    const limit = Math.min(this.#options.limitBytes, bytes + (await freeBytes(this.#folder)) - reserve);
    for (const { folder, bytes: own } of caches) {
      if (bytes <= limit) return;
      if (await removeIfFree(folder)) bytes -= own;
    }
  }

  /** Least recently used first. What a killed removal left is removed. */
  async #list(): Promise<{ folder: string; bytes: number }[]> {
    const found: { folder: string; bytes: number; used: number }[] = [];
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const folder = join(this.#folder, name);
      if (name.endsWith('.removed')) await rm(folder, { recursive: true, force: true });
      if (!/^\d+$/.test(name)) continue;
      const used = await stat(folder).catch(() => null);
      if (used) found.push({ folder, bytes: await sizeOf(folder), used: used.mtimeMs });
    }
    return found.toSorted((a, b) => a.used - b.used);
  }

  #folderOf(repositoryId: number): string {
    if (!Number.isSafeInteger(repositoryId) || repositoryId < 0)
      throw new TypeError('a repository id is a whole number');
    return join(this.#folder, String(repositoryId));
  }

  /** isomorphic-git takes its time to load: only where it is needed. */
  async #open(folder: string, connection: Connection, places: readonly CacheName[]): Promise<Mirror> {
    if (!this.#options.portable) {
      await assertGit();
      return GitMirror.open(folder, { connection, places, limits: this.#limits, answers: this.#answers });
    }
    const { PortableMirror } = await import('./portable/mirror.ts');
    return PortableMirror.open(folder, connection, this.#limits);
  }
}

/** Left free on the disk for the store, which cannot be fetched again. */
const reserve = 256 * 1024 ** 2;

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Most uses of the whole history are over sooner than a part of it is fetched. Milliseconds. */
const patience = 1000;
const pause = 100;

async function soon<T>(attempt: () => Promise<T | null>, signal: AbortSignal): Promise<T | null> {
  for (let waited = 0; waited < patience; waited += pause) {
    await wait(pause, undefined, { signal });
    const result = await attempt();
    if (result !== null) return result;
  }
  return null;
}

type Work<T> = (mirror: Mirror) => Promise<T>;

interface Turn<T> {
  readonly folder: string;
  readonly open: (signal: AbortSignal, work: Work<T>, places: readonly CacheName[]) => Promise<T>;
}

/** Who needs both takes `partial` first, or takes the second only where it is free. */
function locksOf(folder: string): { readonly partial: string; readonly whole: string } {
  return { partial: `${folder}.partial`, whole: `${folder}.whole` };
}

async function removeIfFree(folder: string): Promise<boolean> {
  const { partial, whole } = locksOf(folder);
  const removed = await withLockIfFree(partial, undefined, () =>
    withLockIfFree(whole, undefined, () => removeBare(folder)),
  );
  return removed !== null && removed.value !== null;
}
