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

export interface DownloadLimits {
  /** Bytes of one file. */
  readonly file: number;
  /** Bytes of all together. */
  readonly all: number;
}

/** Milliseconds for one file. */
const longest = 1_800_000;

export class Downloads {
  readonly root: string;
  readonly #limits: DownloadLimits;
  readonly #taken = new Set<string>();
  #bytes = 0;

  constructor(root: string, limits: DownloadLimits) {
    this.root = root;
    this.#limits = limits;
    mkdirSync(root, { recursive: true, mode: 0o700 });
  }

  /** Null: it is here; else why it is not, or not all of it. @throws GitHubProblem */
  async bring(wanted: WantedFile): Promise<string | null> {
    if (wanted.size !== null && wanted.size > this.#limits.file) return tooLarge;
    const folder = join(this.root, toFileName(wanted.folder));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, this.#freeName(wanted, folder));
    const target = await open(file, 'wx', 0o600);
    try {
      let bytes = 0;
      for await (const piece of await wanted.open(longest)) {
        bytes += piece.length;
        this.#bytes += piece.length;
        if (bytes > this.#limits.file) return tooLarge;
        if (this.#bytes > this.#limits.all) return 'more than is brought to this disk in one run';
        await target.write(piece);
      }
      return wanted.size === null || bytes === wanted.size ? null : 'its download broke off';
    } finally {
      await target.close();
    }
  }

  #freeName({ id, name }: WantedFile, folder: string): string {
    const safe = toFileName(name);
    // Some systems do not tell capital letters from small ones.
    const isFree = safe === name && !this.#taken.has(join(folder, safe).toLowerCase());
    const chosen = isFree ? safe : `${id}-${safe}`;
    this.#taken.add(join(folder, chosen).toLowerCase());
    return chosen;
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
