/** Commits, trees and blobs of a bare repository. */
import { readLoose } from './loose.ts';
import { gitLines, gitText, runGit } from './run.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | null;
  readonly path: string;
}

const fields = '%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B%x00%x00';

export async function readCommit(gitDir: string, sha: string): Promise<Commit> {
  const loose = isId(sha) ? await readLoose(gitDir, sha) : null;
  const known = loose?.type === 'commit' ? parseCommit(sha, loose.body.toString('utf8')) : null;
  if (known !== null) return known;
  const [commit] = await readCommits(gitDir, ['--max-count=1', sha], true);
  if (commit === undefined) throw new Error(`no commit ${sha}`);
  return commit;
}

/** Null where it holds more than Git writes into a plain one: an encoding, a signature. */
function parseCommit(sha: string, text: string): Commit | null {
  const parts = /^tree (\w+)\n((?:parent \w+\n)*)author (.*)\ncommitter (.*)\n\n([^]*)$/.exec(text);
  if (!parts) return null;
  const [, tree = '', parents = '', author = '', committer = '', message = ''] = parts;
  return {
    sha,
    tree,
    parents: parents.split('\n').flatMap((line) => line.split(' ')[1] ?? []),
    author: parsePerson(author),
    committer: parsePerson(committer),
    message: message.trimEnd(),
  };
}

function parsePerson(text: string): Person {
  const [, name = '', email = '', seconds = ''] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? [];
  return { name, email, date: utc(new Date(Number(seconds) * 1000).toISOString()) };
}

/** `range`: arguments of `git log`; lasting when they are ids only. */
export async function readCommits(gitDir: string, range: readonly string[], isLasting = false): Promise<Commit[]> {
  const text = (
    await runGit(gitDir, ['log', '--no-color', `--format=tformat:${fields}`, ...range], { isLasting })
  ).toString('utf8');
  return text
    .split('\0\0\n')
    .filter((record) => record !== '')
    .map(toCommit);
}

function toCommit(record: string): Commit {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] =
    record.split('\0');
  return {
    sha,
    tree,
    parents: parents.split(' ').filter((each) => each !== ''),
    author: { name: an, email: ae, date: utc(ad) },
    committer: { name: cn, email: ce, date: utc(cd) },
    message: message.trimEnd(),
  };
}

const isId = (name: string): boolean => /^[0-9a-f]{40}$/.test(name);
const utc = (date: string): string => `${new Date(date).toISOString().slice(0, 19)}Z`;

/** Ids of `from..to`, oldest first, as pull requests list them. */
export async function listCommits(gitDir: string, from: string, to: string): Promise<string[]> {
  return gitLines(gitDir, ['rev-list', '--reverse', '--topo-order', to, `^${from}`]);
}

export async function countCommits(gitDir: string, from: string, to: string): Promise<number> {
  return Number(await gitText(gitDir, ['rev-list', '--count', to, `^${from}`], { isLasting: true }));
}

export async function readTree(gitDir: string, tree: string, recursive: boolean): Promise<TreeEntry[]> {
  const args = ['ls-tree', '-l', '-z', '--full-tree', ...(recursive ? ['-r', '-t'] : []), tree];
  const text = (await runGit(gitDir, args, { isLasting: isId(tree) })).toString('utf8');
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map(toEntry);
}

function toEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const [mode = '', type = 'blob', sha = '', size = '-'] = line.slice(0, tab).split(/ +/);
  return {
    mode,
    type: type as TreeEntry['type'],
    sha,
    size: size === '-' ? null : Number(size),
    path: line.slice(tab + 1),
  };
}

/** null: there is nothing at that path. Of a commit many paths are asked for: one list answers them all. */
export async function findEntry(gitDir: string, commit: string, path: string): Promise<TreeEntry | null> {
  return (await readTree(gitDir, commit, true)).find((entry) => entry.path === path) ?? null;
}

/** null: no such blob. */
export async function readBlob(gitDir: string, sha: string): Promise<Buffer | null> {
  const loose = isId(sha) ? await readLoose(gitDir, sha) : null;
  if (loose?.type === 'blob') return loose.body;
  try {
    return await runGit(gitDir, ['cat-file', 'blob', sha], { isLasting: isId(sha) });
  } catch {
    return null;
  }
}

export interface Tag {
  readonly sha: string;
  readonly tag: string;
  readonly message: string;
  readonly tagger: Person;
  readonly object: { readonly type: string; readonly sha: string };
}

/** Null where there is no annotated tag of this id. */
export async function readTag(gitDir: string, sha: string): Promise<Tag | null> {
  if (!isId(sha)) return null;
  const text = await gitText(gitDir, ['cat-file', 'tag', sha]).catch(() => null);
  const parts = /^object (\w+)\ntype (\w+)\ntag (.*)\ntagger (.*) <(.*)> (\d+) [+-]\d+\n\n([^]*)$/.exec(text ?? '');
  if (!parts) return null;
  const [, object = '', type = '', tag = '', name = '', email = '', seconds = '', message = ''] = parts;
  const date = new Date(Number(seconds) * 1000).toISOString();
  return { sha, tag, message, tagger: { name, email, date: utc(date) }, object: { type, sha: object } };
}
