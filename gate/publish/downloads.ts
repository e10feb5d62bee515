/** Files that GitHub keeps beside Git, brought to disk to be scanned: read in pieces, never run or unpacked by us. */
import { mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

export interface WantedFile {
  /** A folder below the root, the words of others: made safe here. */
  readonly folder: string;
  readonly name: string;
  readonly id: number;
  /** Bytes, as GitHub says them; null: it says nothing reliable. */
  readonly size: number | null;
  /** @param timeout milliseconds for all of it */
  readonly open: (timeout: number) => Promise<AsyncIterable<Uint8Array>>;
}

/** Bytes of all files together, unless it is said: a runner's disk has little more. */
const mostBytes = 16 * 1024 ** 3;

export interface DownloadLimits {
  /** Bytes of one file. */
  readonly file: number;
  /** Bytes of all together. */
  readonly all?: number;
}

/** Milliseconds for one file. */
const longest = 1_800_000;

export class Downloads {
  readonly root: string;
  readonly #limits: Required<DownloadLimits>;
  readonly #taken = new Set<string>();
  #bytes = 0;

  constructor(root: string, limits: DownloadLimits) {
    this.root = root;
    this.#limits = { all: mostBytes, ...limits };
    mkdirSync(root, { recursive: true, mode: 0o700 });
  }

  /** Null: it is here; else why it is not, or not all of it. @throws GitHubProblem */
  async bring(wanted: WantedFile): Promise<string | null> {
    if (wanted.size !== null && wanted.size > this.#limits.file) return tooLarge;
    try {
      return await this.#write(wanted);
    } catch (error) {
      // Told of the file, which is not covered then: the others are still to be read.
      if (error instanceof Error && 'syscall' in error && 'code' in error)
        return `cannot be written to this disk (${String(error.code)})`;
      throw error;
    }
  }

  async #write(wanted: WantedFile): Promise<string | null> {
    const folder = join(this.root, toFileName(wanted.folder));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const target = await open(this.#freePath(wanted, folder), 'wx', 0o600);
    try {
      let bytes = 0;
      for await (const piece of await wanted.open(longest)) {
        bytes += piece.length;
        this.#bytes += piece.length;
        if (bytes > this.#limits.file) return tooLarge;
        if (this.#bytes > this.#limits.all) return 'more than is brought to this disk in one run';
        await target.write(piece);
      }
      // No archive of GitHub is: https://docs.github.com/en/rest/actions/artifacts#download-an-artifact
      if (wanted.size === null && bytes === 0) return 'its download is empty';
      return wanted.size === null || bytes === wanted.size ? null : 'its download broke off';
    } finally {
      await target.close();
    }
  }

  #freePath({ id, name }: WantedFile, folder: string): string {
    const safe = toFileName(name);
    let chosen = safe === name ? safe : `${id}-${safe}`;
    for (let count = 1; this.#isTaken(join(folder, chosen)); count++) chosen = `${id}-${count}-${safe}`;
    const path = join(folder, chosen);
    this.#taken.add(path.toLowerCase());
    return path;
  }

  /** Some systems do not tell capital letters from small ones. */
  #isTaken(path: string): boolean {
    return this.#taken.has(path.toLowerCase());
  }
}

const tooLarge = 'larger than limits.documentSize';

/** One folder or file below ours, on every system. */
function toFileName(name: string): string {
  const safe = name
    .replaceAll(/[^\w.\-+ ]/g, '_')
    .replace(/^\./, '_.')
    .slice(0, 200)
    .replace(/[. ]+$/, '_');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(safe) ? `_${safe}` : safe || '_';
}
