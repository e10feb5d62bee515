/** The same sources without `git`: isomorphic-git walks refs, commits, trees and the index. */
import * as fs from 'node:fs';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import git from 'isomorphic-git';
import { assertPortableSize } from '../kernel/portable-reader.ts';
import type { HistorySelection, Repository } from '../types.ts';
import type { CommitFacts } from './facts.ts';
import { GitError } from './git.ts';
import { History } from './history.ts';
import { PortableObjects, TreeDiff } from './portable-objects.ts';

export async function openPortableRepository(path: string): Promise<Repository | null> {
  const real = realpathSync(path);
  for (let folder = statSync(real).isDirectory() ? real : dirname(real); ; folder = dirname(folder)) {
    const found = gitDirOf(folder);
    if (found) return describe(found, found === folder ? null : folder);
    if (dirname(folder) === folder) return null;
  }
}

function gitDirOf(folder: string): string | null {
  const inner = join(folder, '.git');
  if (existsSync(inner)) {
    if (statSync(inner).isDirectory()) return inner;
    const link = /^gitdir: (.+)$/m.exec(readFileSync(inner, 'utf8'))?.[1];
    return link ? resolve(folder, link) : null;
  }
  return existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects')) && existsSync(join(folder, 'refs'))
    ? folder
    : null;
}

async function describe(gitDir: string, workTree: string | null): Promise<Repository> {
  const head = await git.resolveRef({ fs, gitdir: gitDir, ref: 'HEAD' }).catch(() => null);
  const config = existsSync(join(gitDir, 'config')) ? readFileSync(join(gitDir, 'config'), 'utf8') : '';
  if (/objectformat\s*=\s*sha256/i.test(config))
    throw new GitError('--portable reads SHA-1 repositories only; scan without it');
  return {
    gitDir,
    workTree,
    head,
    objectFormat: 'sha1',
    shallow: existsSync(join(gitDir, 'shallow')),
  };
}

// ---------------------------------------------------------------- history

/** Throws GitError where a revision does not exist, PortableLimitError where the packs are too large. */
export async function readPortableHistory(
  repository: Repository,
  selection: HistorySelection,
  limit: number,
): Promise<History> {
  assertPortableSize(repository, limit);
  const reader = new PortableObjects(repository);
  const history = new History();
  if (selection.kind === 'staged') throw new GitError('--staged needs git; scan without --portable');
  const { include, exclude } = await reader.tips(selection);
  const hidden = new Set((await reader.commits(exclude, new Set())).map(({ id }) => id));
  const trees = new TreeDiff(reader);
  for (const commit of await reader.commits(include, hidden)) {
    history.addCommit(commit.id);
    for (const { path, blob } of await trees.entriesOf(commit)) history.addEntry(blob, path);
  }
  if (selection.kind === 'all') {
    for (const tag of await reader.tags()) history.addTag(tag);
    const known = new Set(history.blobs); // as it was before the index is read
    for (const { path, oid } of await reader.index()) if (!known.has(oid)) history.addEntry(oid, path);
  }
  return history;
}

/** Commit id of a revision. Throws GitError where there is none. */
export async function resolvePortableRevision(repository: Repository, revision: string): Promise<string | null> {
  const { include } = await new PortableObjects(repository).tips({ kind: 'range', range: `${revision}..${revision}` });
  return include[0] ?? null;
}

export async function readPortableCommitFacts(
  repository: Repository,
  ids: readonly string[],
): Promise<Map<string, CommitFacts>> {
  const reader = new PortableObjects(repository);
  const facts = new Map<string, CommitFacts>();
  for (const id of ids) {
    const known = await reader.facts(id);
    if (known) facts.set(id, known);
  }
  return facts;
}

export async function listPortableHead(repository: Repository): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const reader = new PortableObjects(repository);
  const commit = repository.head ? await reader.commit(repository.head) : null;
  const walk = async (tree: string, prefix: string): Promise<void> => {
    for (const [name, { oid, type }] of await reader.tree(tree)) {
      if (type === 'blob') files.set(prefix + name, oid);
      else if (type === 'tree') await walk(oid, `${prefix}${name}/`);
    }
  };
  if (commit) await walk(commit.tree, '');
  return files;
}
