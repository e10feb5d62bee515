/** The same sources without `git`: isomorphic-git walks refs, commits, trees and the index. */
import * as fs from 'node:fs';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import git from 'isomorphic-git';
import ignore from 'ignore';
import { assertPortableSize } from '../kernel/portable-reader.ts';
import type { HistorySelection, Repository } from '../types.ts';
import { listFiles, type Listed } from './files.ts';
import { GitError } from './git.ts';
import { History, toIsoDate, type CommitFacts } from './history.ts';

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

interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Throws GitError where a revision does not exist, PortableLimitError where the packs are too large. */
export async function readPortableHistory(
  repository: Repository,
  selection: HistorySelection,
  limit: number,
): Promise<History> {
  assertPortableSize(repository, limit);
  const reader = new Reader(repository);
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
    const known = new Set(history.blobs);
    for (const { path, oid } of await reader.index()) if (!known.has(oid)) history.addEntry(oid, path);
  }
  return history;
}

/** Commit id of a revision. Throws GitError where there is none. */
export async function resolvePortableRevision(repository: Repository, revision: string): Promise<string | null> {
  const { include } = await new Reader(repository).tips({ kind: 'range', range: `${revision}..${revision}` });
  return include[0] ?? null;
}

class Reader {
  readonly #gitdir: string;
  readonly #cache = {};
  readonly #head: string | null;

  constructor({ gitDir, head }: Repository) {
    [this.#gitdir, this.#head] = [gitDir, head];
  }

  async tips(selection: HistorySelection): Promise<{ include: string[]; exclude: string[] }> {
    if (selection.kind === 'since')
      return { include: [await this.#resolve('HEAD')], exclude: [await this.#resolve(selection.revision)] };
    if (selection.kind === 'range') {
      const [from = '', to] = selection.range.split('..');
      if (to === undefined) throw new GitError(`"${selection.range}" is no range; write it as A..B`);
      return { include: [await this.#resolve(to || 'HEAD')], exclude: [await this.#resolve(from || 'HEAD')] };
    }
    if (selection.kind === 'between') return { include: [...selection.to], exclude: [...selection.from] };
    const all = [...this.#refs(), ...this.#stashes(), ...(this.#head ? [this.#head] : [])];
    return { include: [...new Set(all)], exclude: [] };
  }

  async #resolve(revision: string): Promise<string> {
    try {
      if (/^[0-9a-f]{40}$/.test(revision)) return revision;
      if (/^[0-9a-f]{4,39}$/.test(revision))
        return await git.expandOid({ fs, gitdir: this.#gitdir, oid: revision, cache: this.#cache });
      const [, name = revision, up = ''] = /^(.*?)((?:~\d*|\^)*)$/.exec(revision) ?? [];
      let id = await git.resolveRef({ fs, gitdir: this.#gitdir, ref: name });
      const steps = [...up.matchAll(/~(\d*)|\^/g)].reduce(
        (sum, [whole, count]) => sum + (whole === '^' ? 1 : Number(count || 1)),
        0,
      );
      for (let step = 0; step < steps; step++) id = (await this.commit(id))?.parents[0] ?? '';
      return id;
    } catch {
      throw new GitError(`there is no commit "${revision}" in this repository`);
    }
  }

  /** Every ref of any name: loose files and packed-refs. */
  #refs(): string[] {
    const ids: string[] = [];
    const packed = join(this.#gitdir, 'packed-refs');
    if (existsSync(packed))
      ids.push(...[...readFileSync(packed, 'latin1').matchAll(/^([0-9a-f]{40}) /gm)].map((match) => match[1] ?? ''));
    const walk = (folder: string): void => {
      for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) walk(path);
        else if (entry.isFile()) ids.push(...(/^[0-9a-f]{40}/.exec(readFileSync(path, 'latin1')) ?? []));
      }
    };
    if (existsSync(join(this.#gitdir, 'refs'))) walk(join(this.#gitdir, 'refs'));
    return ids;
  }

  #stashes(): string[] {
    const log = join(this.#gitdir, 'logs', 'refs', 'stash');
    return existsSync(log)
      ? [...readFileSync(log, 'latin1').matchAll(/^[0-9a-f]{40} ([0-9a-f]{40})/gm)].map((match) => match[1] ?? '')
      : [];
  }

  async tags(): Promise<string[]> {
    const found = new Set<string>();
    for (let oid of this.#refs()) {
      for (let depth = 0; depth < 20 && oid && !found.has(oid); depth++) {
        const read = await git
          .readObject({ fs, gitdir: this.#gitdir, oid, format: 'parsed', cache: this.#cache })
          .catch(() => null);
        if (read?.type !== 'tag') break;
        found.add(oid);
        oid = (read.object as { object: string }).object;
      }
    }
    return [...found];
  }

  async commit(oid: string): Promise<Commit | null> {
    try {
      const read = await git.readCommit({ fs, gitdir: this.#gitdir, oid, cache: this.#cache });
      return { id: read.oid, tree: read.commit.tree, parents: read.commit.parent };
    } catch {
      return null; // a ref to a tree or blob, or beyond the shallow boundary
    }
  }

  async facts(oid: string): Promise<CommitFacts | null> {
    const read = await git.readCommit({ fs, gitdir: this.#gitdir, oid, cache: this.#cache }).catch(() => null);
    if (!read) return null;
    const { name, timestamp, timezoneOffset } = read.commit.author;
    const minutes = Math.abs(timezoneOffset);
    const zone = `${timezoneOffset > 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
    return { author: name, date: toIsoDate(timestamp, zone) };
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
      }
    }
    return ordered;
  }

  async tree(oid: string): Promise<ReadonlyMap<string, { readonly oid: string; readonly type: string }>> {
    const { tree } = await git.readTree({ fs, gitdir: this.#gitdir, oid, cache: this.#cache });
    return new Map(tree.map((entry) => [entry.path, { oid: entry.oid, type: entry.type }]));
  }

  async index(): Promise<{ path: string; oid: string }[]> {
    if (!existsSync(join(this.#gitdir, 'index'))) return [];
    const found: { path: string; oid: string }[] = [];
    await git.walk({
      fs,
      dir: dirname(this.#gitdir),
      gitdir: this.#gitdir,
      trees: [git.STAGE()],
      map: async (path, [entry]) => {
        if (entry && (await entry.type()) === 'blob') found.push({ path, oid: (await entry.oid()) ?? '' });
        return undefined;
      },
    });
    return found;
  }
}

type Tree = Awaited<ReturnType<Reader['tree']>>;

/** What a commit brought in: paths that differ from every parent, as `git diff-tree -c` says. */
class TreeDiff {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async entriesOf({ tree, parents }: Commit): Promise<{ path: string; blob: string }[]> {
    const before = await Promise.all(parents.map(async (id) => (await this.#reader.commit(id))?.tree ?? null));
    const found: { path: string; blob: string }[] = [];
    await this.#walk(tree, before, '', found);
    return found;
  }

  async #walk(
    tree: string,
    before: readonly (string | null)[],
    prefix: string,
    found: { path: string; blob: string }[],
  ): Promise<void> {
    if (before.includes(tree)) return;
    const [now, ...olds]: Tree[] = await Promise.all(
      [tree, ...before].map(async (id) => (id ? this.#reader.tree(id) : new Map())),
    );
    for (const [name, { oid, type }] of now ?? []) {
      const others = olds.map((old) => old.get(name) ?? null);
      if (type === 'commit' || others.some((other) => other?.oid === oid)) continue;
      if (type === 'blob') found.push({ path: prefix + name, blob: oid });
      else
        await this.#walk(
          oid,
          others.map((other) => (other?.type === 'tree' ? other.oid : null)),
          `${prefix}${name}/`,
          found,
        );
    }
  }
}

export async function readPortableCommitFacts(
  repository: Repository,
  ids: readonly string[],
): Promise<Map<string, CommitFacts>> {
  const reader = new Reader(repository);
  const facts = new Map<string, CommitFacts>();
  for (const id of ids) {
    const known = await reader.facts(id);
    if (known) facts.set(id, known);
  }
  return facts;
}

export async function listPortableHead(repository: Repository): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const reader = new Reader(repository);
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

// ---------------------------------------------------------------- files

/** Tracked files, and untracked ones that no .gitignore of the work tree names. */
export async function* listPortableFiles(path: string, repository: Repository | null): AsyncGenerator<Listed> {
  if (!repository?.workTree) {
    yield* listFiles(path, null);
    return;
  }
  const root = repository.workTree;
  const tracked = new Map((await new Reader(repository).index()).map(({ path: name, oid }) => [name, oid]));
  const isIgnored = createIgnoreTest(root);
  const start = resolve(path);
  const prefix = relative(root, start).split(sep).join('/');
  for await (const found of listFiles(start, null)) {
    if ('skip' in found) {
      yield { skip: { ...found.skip, path: below(prefix, found.skip.path) } };
      continue;
    }
    const name = statSync(start).isDirectory() ? below(prefix, found.path) : prefix;
    const indexOid = tracked.get(name) ?? null;
    if (indexOid !== null || !isIgnored(name)) yield { ...found, path: name, tracked: indexOid !== null, indexOid };
  }
}

function below(prefix: string, path: string): string {
  return prefix === '' ? path : `${prefix}/${path}`;
}

/** Every folder's .gitignore holds for what is below it (gitignore). */
function createIgnoreTest(root: string): (path: string) => boolean {
  const rules = new Map<string, ReturnType<typeof ignore> | null>();
  const rulesOf = (folder: string): ReturnType<typeof ignore> | null => {
    const known = rules.get(folder);
    if (known !== undefined) return known;
    const file = join(root, folder, '.gitignore');
    const made = existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : null;
    rules.set(folder, made);
    return made;
  };
  return (path) => {
    const parts = path.split('/');
    return parts.some(
      (_, depth) => rulesOf(parts.slice(0, depth).join('/'))?.ignores(parts.slice(depth).join('/')) ?? false,
    );
  };
}
