/** What findings name: authors, dates, and what HEAD holds. */
import { realpathSync } from 'node:fs';
import type { LocalRepository } from '../model/repository.ts';
import { discover, folderOf } from './discover.ts';
import { readInherited } from './environment.ts';
import { runGit, streamGit, type GitPlace } from './git.ts';
import { nameOf } from './names.ts';
import { splitRecords } from './records.ts';
import { openRepository } from './repository.ts';

export interface CommitFacts {
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
}

/** Author names (no addresses) and author dates of the commits named. */
export async function readCommitFacts(
  repository: LocalRepository,
  ids: readonly string[],
): Promise<Map<string, CommitFacts>> {
  const facts = new Map<string, CommitFacts>();
  if (ids.length === 0) return facts;
  const text = (await runGit(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`)).toString('utf8');
  let id = '';
  for (const line of text.split('\n')) {
    id = /^([0-9a-f]{40,64}) commit \d+$/.exec(line)?.[1] ?? id;
    const [, author = '', seconds = '', zone = ''] = /^author (.*?) ?<[^>]*> (\d+) ([+-]\d{4})$/.exec(line) ?? [];
    if (seconds && !facts.has(id))
      facts.set(id, { author: toAuthorName(author), date: toIsoDate(Number(seconds), zone) });
  }
  return facts;
}

/** Some write their address where their name belongs, and some a token. */
export function toAuthorName(name: string): string {
  const withoutAddress = name.replace(/[^\s@<>]+@[^\s@<>]+/g, '(address)');
  return withoutAddress.replace(/[\w+/=-]{16,}/g, (word) =>
    /\d/.test(word) && /[a-z]/i.test(word) ? '(withheld)' : word,
  );
}

/** Git's seconds and zone (`+0530`) as ISO 8601 with that zone. */
export function toIsoDate(seconds: number, zone: string): string {
  const minutes = Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5)));
  const local = new Date((seconds + minutes * 60) * 1000);
  if (Number.isNaN(local.getTime())) return new Date(0).toISOString();
  return `${local.toISOString().slice(0, 19)}${zone.slice(0, 3)}:${zone.slice(3, 5)}`;
}

/** What a file is read from that is not read from disk: the commit at HEAD, or what is staged. */
export type StoredTree = 'HEAD' | 'index';

/** Texts in the order of the paths asked for; null for those that are not there. */
export type ReadStored = (files: readonly string[]) => Promise<readonly (string | null)[]>;

/** Reads files by their paths, any number of them in one process. */
export async function openStored(path: string, where: StoredTree): Promise<ReadStored> {
  // A hook has no time to ask first what the repository is like: of an ordinary one Git answers at once.
  const [folder, given] = [folderOf(path), readInherited()];
  const place = { gitDir: folder, environment: given ?? {} };
  let opened: Promise<LocalRepository | null> | null = null;
  if (given === null ? discover(path) !== null : folder === realpathSync('.'))
    return (files) => readFrom(place, where === 'HEAD' ? 'HEAD' : '', files).catch(() => ask(files));
  return ask;

  async function ask(files: readonly string[]): Promise<readonly (string | null)[]> {
    const repository = await (opened ??= openRepository(path));
    if (!repository || (where === 'HEAD' && repository.head === null)) return files.map(() => null);
    return readFrom(repository, where === 'HEAD' ? (repository.head ?? '') : '', files);
  }
}

async function readFrom(place: GitPlace, tree: string, files: readonly string[]): Promise<readonly (string | null)[]> {
  // What Git does not know is answered with its name, which would be two lines.
  const names = files.map((file) => (file.includes('\n') ? ':' : `${tree}:${file}`));
  return readAnswers(await runGit(place, ['cat-file', '--batch'], `${names.join('\n')}\n`), files.length);
}

/** `<id> blob <size>LF<contents>LF` for each, or a line that says what is missing (git-cat-file, BATCH OUTPUT). */
function readAnswers(output: Buffer, count: number): (string | null)[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const end = output.indexOf(10, at);
    const [, type, size] = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
    const start = end + 1;
    at = size === undefined ? start : start + Number(size) + 1;
    return type === 'blob' ? output.toString('utf8', start, at - 1) : null;
  });
}

/** Path and blob of every file in HEAD. */
export async function listHead(repository: LocalRepository): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  if (repository.head === null) return files;
  for await (const record of splitRecords(streamGit(repository, ['ls-tree', '-r', '-z', repository.head]), 0)) {
    const tab = record.indexOf(9);
    const [, type, id] = record.toString('latin1', 0, tab).split(' ');
    if (type === 'blob' && id) files.set(nameOf(record.subarray(tab + 1)), id);
  }
  return files;
}
