/** All caches of one data folder. */
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { GitMirror } from './git-mirror.ts';
import { assertGit } from './git.ts';
import { withLock, withLockIfFree } from './lock.ts';
import { removePlace, sizeOf } from './place.ts';
import { toSafeUrl, type Connection } from './remote.ts';
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

  constructor(options: MirrorOptions) {
    const own = { ...usualLimits, ...options.limits };
    this.#options = options;
    this.#limits = { ...own, fetchBytes: Math.min(own.fetchBytes, options.limitBytes) };
    this.#folder = join(options.folder, 'mirrors');
  }

  async use<T>(
    repositoryId: number,
    remote: Remote,
    work: (mirror: Mirror) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    toSafeUrl(remote.url);
    const folder = this.#folderOf(repositoryId);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const before = await sizeOf(folder);
    try {
      return await withLock(folder, signal, (signal) =>
        this.#work(folder, { remote, options: this.#options, signal }, work),
      );
    } finally {
      if ((await sizeOf(folder)) > before) await this.evict();
    }
  }

  async #work<T>(folder: string, connection: Connection, work: (mirror: Mirror) => Promise<T>): Promise<T> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      return await work(await this.#open(folder, connection));
    } finally {
      await utimes(folder, new Date(), new Date()).catch(() => undefined);
    }
  }

  async drop(repositoryId: number): Promise<void> {
    const folder = this.#folderOf(repositoryId);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await withLock(folder, undefined, () => removePlace(folder));
  }

  async evict(): Promise<void> {
    const caches = await this.#list();
    let bytes = caches.reduce((sum, each) => sum + each.bytes, 0);
    for (const { folder, bytes: own } of caches) {
      if (bytes <= this.#options.limitBytes) return;
      const isGone = await withLockIfFree(folder, () => removePlace(folder).then(() => true));
      if (isGone) bytes -= own;
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
  async #open(folder: string, connection: Connection): Promise<Mirror> {
    if (!this.#options.portable) await assertGit();
    if (!this.#options.portable) return GitMirror.open(folder, connection, this.#limits);
    const { PortableMirror } = await import('./portable/mirror.ts');
    return PortableMirror.open(folder, connection, this.#limits);
  }
}
