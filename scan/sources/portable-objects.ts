/** Refs, commits, trees, tags and the index of one repository, read through isomorphic-git. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import git from 'isomorphic-git';
import type { HistorySelection, LocalRepository } from '../model/repository.ts';
import type { PathChange } from './changes.ts';
import { commonFolderOf } from './common.ts';
import { toAuthorName, toIsoDate, type CommitFacts } from './facts.ts';
import { GitError } from './git.ts';
import { readIndexFile } from './index-file.ts';
import { createPortableFs } from './portable-fs.ts';
import { isSomething, rangeOf } from './range.ts';
import { mostLevels, type Ref } from './refs.ts';

interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

export class PortableObjects {
  readonly #gitdir: string;
  /** Of refs and logs that work trees share. */
  readonly #common: string;
  readonly #fs: ReturnType<typeof createPortableFs>;
  readonly #cache = {};
  readonly #head: string | null;
  readonly #isShallow: boolean;

  constructor(repository: LocalRepository) {
    [this.#gitdir, this.#head, this.#isShallow] = [repository.gitDir, repository.head, repository.shallow];
    [this.#common, this.#fs] = [commonFolderOf(repository), createPortableFs(repository)];
  }

  async tips(selection: HistorySelection): Promise<{ include: string[]; exclude: string[] }> {
    const range = rangeOf(selection);
    if (range) return { include: await this.#resolveAll(range.to), exclude: await this.#resolveAll(range.from) };
    if (selection.kind === 'between') return { include: [...selection.to], exclude: [...selection.from] };
    const tips = selection.kind === 'all' ? (selection.tips ?? []) : [];
    const all = [...this.#refs().values(), ...this.#stashes(), ...(this.#head ? [this.#head] : []), ...tips];
    return { include: [...new Set(all)], exclude: [] };
  }

  #resolveAll(revisions: readonly string[]): Promise<string[]> {
    if (!revisions.every(isSomething)) throw new GitError('a range from or to zero needs git; scan without --portable');
    return Promise.all(revisions.map((revision) => this.#resolve(revision)));
  }

  async #resolve(revision: string): Promise<string> {
    try {
      if (/^[0-9a-f]{40}$/.test(revision)) return await this.#existing(revision);
      if (/^[0-9a-f]{4,39}$/.test(revision))
        return await git.expandOid({ fs: this.#fs, gitdir: this.#gitdir, oid: revision, cache: this.#cache });
      const [, name = revision, up = ''] = /^(.*?)((?:~\d*|\^)*)$/.exec(revision) ?? [];
      let id = await git.resolveRef({ fs: this.#fs, gitdir: this.#gitdir, ref: name });
      const steps = [...up.matchAll(/~(\d*)|\^/g)].reduce(
        (sum, [whole, count]) => sum + (whole === '^' ? 1 : Number(count || 1)),
        0,
      );
      for (let step = 0; step < steps; step++) id = (await this.commit(id))?.parents[0] ?? '';
      return await this.#existing(id);
    } catch {
      throw new GitError(`there is no commit "${revision}" in this repository`);
    }
  }

  /** A commit that is not there has no history, and an end of a range without history would be an empty range. */
  async #existing(id: string): Promise<string> {
    if (await this.commit(id)) return id;
    throw new GitError(`there is no commit ${id}`);
  }

  refNames(): Iterable<string> {
    return this.#refs().keys();
  }

  /** Every ref of any name: loose files before packed-refs, which may be older. */
  #refs(): ReadonlyMap<string, string> {
    const refs = new Map<string, string>();
    const walk = (folder: string, prefix: string): void => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        const [id] = entry.isFile() ? (/^[0-9a-f]{40}/.exec(readFileSync(path, 'latin1')) ?? []) : [];
        if (entry.isDirectory()) walk(path, `${prefix}${entry.name}/`);
        else if (id) refs.set(`${prefix}${entry.name}`, id);
      }
    };
    if (existsSync(join(this.#common, 'refs'))) walk(join(this.#common, 'refs'), 'refs/');
    const packed = join(this.#common, 'packed-refs');
    const lines = existsSync(packed) ? readFileSync(packed, 'utf8').matchAll(/^([0-9a-f]{40}) (.+)$/gm) : [];
    for (const [, id = '', name = ''] of lines) if (!refs.has(name)) refs.set(name, id);
    return refs;
  }

  #stashes(): string[] {
    const log = join(this.#common, 'logs', 'refs', 'stash');
    return existsSync(log)
      ? [...readFileSync(log, 'latin1').matchAll(/^[0-9a-f]{40} ([0-9a-f]{40})/gm)].map((match) => match[1] ?? '')
      : [];
  }

  /** As `peelRefs` of refs.ts. */
  async peelRefs(): Promise<{ readonly tags: readonly string[]; readonly peeled: readonly Ref[] }> {
    const tags = new Set<string>();
    const peeled: Ref[] = [];
    for (const [name, tip] of this.#refs()) {
      let id = tip;
      for (let depth = 0; depth < mostLevels; depth++) {
        const read = await git
          .readObject({ fs: this.#fs, gitdir: this.#gitdir, oid: id, format: 'parsed', cache: this.#cache })
          .catch(() => null);
        if (read?.type !== 'tag') {
          if (read) peeled.push({ name, id, type: read.type });
          break;
        }
        tags.add(id);
        id = (read.object as { object: string }).object;
      }
    }
    return { tags: [...tags], peeled };
  }

  /** Path and blob of every file of a tree. */
  async *files(tree: string, prefix = ''): AsyncGenerator<[path: string, blob: string]> {
    for (const [name, { oid, type }] of await this.tree(tree)) {
      if (type === 'blob') yield [prefix + name, oid];
      else if (type === 'tree') yield* this.files(oid, `${prefix}${name}/`);
    }
  }

  async commit(oid: string): Promise<Commit | null> {
    try {
      const read = await git.readCommit({ fs: this.#fs, gitdir: this.#gitdir, oid, cache: this.#cache });
      return { id: read.oid, tree: read.commit.tree, parents: read.commit.parent };
    } catch {
      return null; // a ref to a tree or blob, or beyond the shallow boundary
    }
  }

  async #isMissing(oid: string): Promise<boolean> {
    const found = { fs: this.#fs, gitdir: this.#gitdir, oid, cache: this.#cache, format: 'deflated' as const };
    return git.readObject(found).then(
      () => false,
      () => true,
    );
  }

  async facts(oid: string): Promise<CommitFacts | null> {
    const read = await git
      .readCommit({ fs: this.#fs, gitdir: this.#gitdir, oid, cache: this.#cache })
      .catch(() => null);
    if (!read) return null;
    const { name, timestamp, timezoneOffset } = read.commit.author;
    const minutes = Math.abs(timezoneOffset);
    const zone = `${timezoneOffset > 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
    return { author: toAuthorName(name), date: toIsoDate(timestamp, zone) };
  }

  /** Reachable commits, parents before children. */
  async commits(tips: readonly string[], hidden: ReadonlySet<string>): Promise<Commit[]> {
    const ordered: Commit[] = [];
    const seen = new Set(hidden);
    const stack: (string | Commit)[] = [...tips];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (typeof next !== 'string') ordered.push(next);
      else if (!seen.has(next)) {
        seen.add(next);
        const commit = await this.commit(next);
        if (commit) stack.push(commit, ...commit.parents);
        else if (!this.#isShallow && (await this.#isMissing(next)))
          throw new GitError('a commit of the history is not in this repository; scan without --portable to see which');
      }
    }
    return ordered;
  }

  async tree(oid: string): Promise<ReadonlyMap<string, { readonly oid: string; readonly type: string }>> {
    const { tree } = await git.readTree({ fs: this.#fs, gitdir: this.#gitdir, oid, cache: this.#cache });
    return new Map(tree.map((entry) => [entry.path, { oid: entry.oid, type: entry.type }]));
  }

  /** The file at a path of a commit; null where there is none. */
  async blobAt(commit: string, path: string): Promise<string | null> {
    let tree = (await this.commit(commit))?.tree;
    const names = path.split('/');
    const last = names.pop() ?? '';
    for (const name of names) tree = idOf(tree ? (await this.tree(tree)).get(name) : undefined, 'tree') ?? undefined;
    return idOf(tree ? (await this.tree(tree)).get(last) : undefined, 'blob');
  }

  /** Files, and commits of other repositories. Folders of a sparse index stand for the files in them. */
  async index(gitDir = this.#gitdir): Promise<{ path: string; oid: string; type: 'blob' | 'commit' }[]> {
    const found: { path: string; oid: string; type: 'blob' | 'commit' }[] = [];
    for (const { path, oid, type } of readIndexFile(gitDir)) {
      if (type !== 'tree') found.push({ path, oid, type });
      else for await (const [name, blob] of this.files(oid, path)) found.push({ path: name, oid: blob, type: 'blob' });
    }
    return found;
  }
}

type Tree = Awaited<ReturnType<PortableObjects['tree']>>;
type Entry = NonNullable<ReturnType<Tree['get']>>;

/** A path that came, changed or went, with what the parents hold there: files, and commits of other repositories. */
interface Difference extends Pick<PathChange, 'path' | 'blob' | 'parents'> {
  readonly link: string | null;
  readonly links: readonly string[];
}

/** What a commit changed: paths that differ from every parent, as `git diff-tree -c` says. */
export class TreeDiff {
  readonly #reader: PortableObjects;

  constructor(reader: PortableObjects) {
    this.#reader = reader;
  }

  async changesOf({ tree, parents }: Commit): Promise<Difference[]> {
    const before = await Promise.all(parents.map(async (id) => (await this.#reader.commit(id))?.tree ?? null));
    const found: Difference[] = [];
    await this.#walk(tree, before, '', found);
    return found;
  }

  async #walk(
    tree: string | null,
    before: readonly (string | null)[],
    prefix: string,
    found: Difference[],
  ): Promise<void> {
    if (before.includes(tree)) return;
    const [now = new Map<string, Entry>(), ...olds]: Tree[] = await Promise.all(
      [tree, ...before].map(async (id) => (id ? this.#reader.tree(id) : new Map())),
    );
    for (const name of new Set([...now.keys(), ...olds.flatMap((old) => [...old.keys()])])) {
      const entries = [now.get(name), ...olds.map((old) => old.get(name))];
      if (entries.slice(1).some((other) => other?.oid === entries[0]?.oid)) continue;
      const difference = toDifference(prefix + name, entries);
      if (difference) found.push(difference);
      const [inner = null, ...inners] = entries.map((entry) => idOf(entry, 'tree'));
      if ([inner, ...inners].some(isThere)) await this.#walk(inner, inners, `${prefix}${name}/`, found);
    }
  }
}

/** Null where there is nothing but folders. */
function toDifference(path: string, entries: readonly (Entry | undefined)[]): Difference | null {
  const [blob = null, ...parents] = entries.map((entry) => idOf(entry, 'blob'));
  const [link = null, ...links] = entries.map((entry) => idOf(entry, 'commit'));
  if (![blob, link, ...parents, ...links].some(isThere)) return null;
  return { path, blob, parents, link, links: links.filter(isThere) };
}

const isThere = (id: string | null): id is string => id !== null;

function idOf(entry: Entry | undefined, type: 'blob' | 'tree' | 'commit'): string | null {
  return entry?.type === type ? entry.oid : null;
}
