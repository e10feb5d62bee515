/**
 * What stands in a commit never changes: the small files that are read for every job are asked for once. Answers about
 * settings are kept as well, by installation, because GitHub does not count the question whether they changed. In this
 * process alone; who may see the repository is asked anew each time.
 */
import {
  memoryCache,
  type AnswerCache,
  type OwnerRule,
  type readForkCopy,
  type RepositoryExposure,
} from '../../github/index.ts';
import type { TreeEntry } from '../../mirror/index.ts';

const most = 500;
/** Characters; longer texts are rare, and read again. */
const longest = 100_000;

export interface Memory {
  readonly files: CommitMemory<string | null>;
  readonly folders: CommitMemory<readonly TreeEntry[]>;
  readonly owners: CommitMemory<readonly OwnerRule[]>;
  /** Of one day: keys end with it. */
  readonly exposures: CommitMemory<RepositoryExposure>;
  readonly forkCopies: CommitMemory<Awaited<ReturnType<typeof readForkCopy>>>;
  /** Answers about settings, to ask only whether they changed. */
  readonly answersOf: (installation: number) => AnswerCache;
}

export function createMemory(): Memory {
  return {
    files: new CommitMemory((text) => (text?.length ?? 0) <= longest),
    folders: new CommitMemory((entries) => entries.length <= most),
    owners: new CommitMemory((rules) => rules.length <= most),
    exposures: new CommitMemory(() => true),
    forkCopies: new CommitMemory(() => true),
    answersOf: rememberAnswers(),
  };
}

/** Installations whose answers are kept. */
const mostInstallations = 20;

function rememberAnswers(): Memory['answersOf'] {
  const all = new Map<number, AnswerCache>();
  return (installation) => {
    const known = all.get(installation) ?? memoryCache();
    all.delete(installation);
    all.set(installation, known);
    const [oldest] = all.keys();
    if (all.size > mostInstallations && oldest !== undefined) all.delete(oldest);
    return known;
  };
}

export class CommitMemory<T> {
  readonly #entries = new Map<string, Promise<T>>();
  readonly #isKept: (value: T) => boolean;

  constructor(isKept: (value: T) => boolean) {
    this.#isKept = isKept;
  }

  /** @param key with the id of the repository and of the commit in it */
  get(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#entries.get(key) ?? this.#read(key, read);
    // Maps keep the order of insertion: the first was not asked for longest.
    this.#entries.delete(key);
    this.#entries.set(key, known);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= most) break;
      this.#entries.delete(oldest);
    }
    return known;
  }

  /** Failures are not remembered. */
  #read(key: string, read: () => Promise<T>): Promise<T> {
    const reading = read();
    const forget = (): void => {
      if (this.#entries.get(key) === reading) this.#entries.delete(key);
    };
    reading.then((value) => this.#isKept(value) || forget(), forget);
    return reading;
  }
}
