/** The small files of a commit, by the API or from a clone. What the tree does not list is not there; nothing else is. */
import { isProblem, readBranchHead, readText, readTree, type GitHub, type Where } from '../../github/index.ts';
import { MirrorError, type Mirror, type TreeEntry } from '../../mirror/index.ts';
import { ConfigError, type TextReader } from '../../scan/index.ts';

/** GitHub does not show what it says is there. Nothing is known then, least of all that there is no configuration. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

export interface CommitFiles {
  /** '' is the root; nothing where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly TreeEntry[]>;
  /** Of a file that is listed. Null: it has more bytes than the limit. */
  readonly read: (path: string, limit: number) => Promise<string | null>;
}

// ---------------------------------------------------------------- from where

/** Throws UnreadableError where GitHub shows nothing, GitHubProblem where it fails. */
export function filesFromApi(github: GitHub, { owner, repo }: Where, commit: string): CommitFiles {
  const where = { owner, repo };
  const list = async (folder: string): Promise<readonly TreeEntry[]> => {
    if (folder === '') return shown(readTree(github, where, commit));
    const entry = await findEntry({ list }, folder);
    return entry?.kind === 'folder' ? shown(readTree(github, where, entry.id)) : [];
  };
  return {
    list,
    read: async (path, limit) => {
      try {
        return (await shown(readText(github, where, { path, ref: commit, limit }))) ?? unreadable();
      } catch (error) {
        // Without a status it is the limit that refused.
        if (isProblem(error, 'invalid') && error.status === null) return null;
        throw error;
      }
    },
  };
}

/** The head of a branch; null: there is no such branch, as in an empty repository. Throws UnreadableError. */
export function readTip(github: GitHub, { owner, repo }: Where, branch: string): Promise<string | null> {
  return shown(readBranchHead(github, { owner, repo }, branch));
}

/** GitHub answers who may not read as it answers what is not there. */
async function shown<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (isProblem(error, 'not-found', 'forbidden')) return unreadable();
    throw error;
  }
}

function unreadable(): never {
  throw new UnreadableError('GitHub does not show the files of a commit, so that the configuration is not known');
}

/** The commit is there. */
export function filesFromGit(content: Pick<Mirror, 'list' | 'readFile'>, commit: string): CommitFiles {
  return {
    list: (folder) => content.list(commit, folder),
    read: async (path, limit) => {
      try {
        return (await content.readFile(commit, path, limit))?.toString('utf8') ?? unreadable();
      } catch (error) {
        if (error instanceof MirrorError && error.kind === 'too-large') return null;
        throw error;
      }
    },
  };
}

// ---------------------------------------------------------------- one file

/** Of what stands in the way, where it is no folder. */
export async function findEntry({ list }: Pick<CommitFiles, 'list'>, path: string): Promise<TreeEntry | null> {
  const parts = path.split('/');
  for (const [at, part] of parts.entries()) {
    const entry = (await list(parts.slice(0, at).join('/'))).find(({ name }) => name === part);
    const isLast = at === parts.length - 1;
    if (!entry || isLast) return entry ?? null;
    if (entry.kind !== 'folder') return entry.kind === 'file' ? null : entry;
  }
  return null;
}

/** Bytes of a configuration. */
const largest = 1_000_000;

const words: Readonly<Record<Exclude<TreeEntry['kind'], 'file'>, string>> = {
  folder: 'a folder',
  link: 'a symbolic link',
  submodule: 'a submodule',
};

export interface FileReading {
  /** How a path is called in messages. */
  readonly show: (path: string) => string;
  /** Told of each path that was looked for, with the id of its blob; null: there is nothing. */
  readonly onRead?: (path: string, id: string | null) => void;
}

/** Throws ConfigError where something other than a file stands at the path, or a file that is too long. */
export function toReadText(files: CommitFiles, { show, onRead }: FileReading): TextReader {
  return async (path, limit = largest) => {
    const entry = await findEntry(files, path);
    onRead?.(path, entry?.id ?? null);
    if (entry === null) return null;
    if (entry.kind !== 'file')
      throw new ConfigError(`${show(path)}:1:1: is, or lies in, ${words[entry.kind]}. Put a file in its place`);
    const text = await files.read(path, limit);
    if (text === null) throw new ConfigError(`${show(path)}:1:1: is longer than ${limit} bytes. Shorten it`);
    return text;
  };
}
