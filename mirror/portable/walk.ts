/** Walks commits and trees with isomorphic-git. */
import * as fs from 'node:fs';
import git from 'isomorphic-git';
import { assertIds } from '../git.ts';
import { toKind, type TreeEntry } from '../tree-entry.ts';
import { MirrorError } from '../problem.ts';
import type { HistoryStep } from '../types.ts';

interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
}

export class CommitWalk {
  /** What isomorphic-git keeps of packs between calls. */
  readonly cache: object = {};
  readonly #gitDir: string;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** Throws MirrorError `missing`. */
  async commit(oid: string): Promise<Commit> {
    assertIds([oid]);
    try {
      const { commit } = await git.readCommit({ fs, gitdir: this.#gitDir, oid, cache: this.cache });
      return { tree: commit.tree, parents: commit.parent };
    } catch {
      throw new MirrorError('missing', `commit ${oid} is not in this cache`);
    }
  }

  /** Tags may be of anything. Throws MirrorError `missing`. */
  async assertObject(oid: string): Promise<void> {
    try {
      await git.readObject({ fs, gitdir: this.#gitDir, oid, cache: this.cache, format: 'content' });
    } catch {
      throw new MirrorError('missing', `object ${oid} is not in this cache`);
    }
  }

  async ancestors(from: readonly string[], stop: ReadonlySet<string>): Promise<Set<string>> {
    const seen = new Set<string>();
    const queue = [...from];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (seen.has(id) || stop.has(id)) continue;
      seen.add(id);
      queue.push(...(await this.commit(id)).parents);
    }
    return seen;
  }

  /** Children before parents. */
  async inOrder(start: string, hidden: ReadonlySet<string>): Promise<string[]> {
    const inside = await this.ancestors([start], hidden);
    const children = new Map<string, number>();
    for (const id of inside)
      for (const parent of (await this.commit(id)).parents) children.set(parent, (children.get(parent) ?? 0) + 1);
    const order: string[] = [];
    const ready = inside.has(start) ? [start] : [];
    for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
      order.push(id);
      for (const parent of (await this.commit(id)).parents) {
        const left = (children.get(parent) ?? 0) - 1;
        children.set(parent, left);
        if (left === 0 && inside.has(parent)) ready.push(parent);
      }
    }
    return order;
  }

  /** By objects and not by paths: what a commit copies it does not bring. */
  async step(id: string, objects: ReadonlySet<string>): Promise<HistoryStep> {
    const { tree, parents } = await this.commit(id);
    const held = new Set<string>();
    for (const parent of parents)
      for (const each of await this.reachable(objects, [(await this.commit(parent)).tree])) held.add(each);
    const brings = [...(await this.reachable(objects, [tree]))].filter((each) => !held.has(each));
    return { id, parents, brings: objects.has(id) ? [id, ...brings] : brings };
  }

  /** What a folder holds; '' is the tree itself. */
  async list(tree: string, folder: string): Promise<readonly TreeEntry[]> {
    const [name = '', ...rest] = folder.split('/');
    const entries = await this.#tree(tree);
    if (folder === '') return entries.map(({ path, mode, oid }) => ({ name: path, kind: toKind(mode), id: oid }));
    const entry = entries.find((each) => each.path === name);
    return entry?.type === 'tree' ? this.list(entry.oid, rest.join('/')) : [];
  }

  /** Blob of a regular file; null for everything else. */
  async file(tree: string, path: string): Promise<string | null> {
    const [name = '', ...rest] = path.split('/');
    const entry = (await this.#tree(tree)).find((each) => each.path === name);
    if (rest.length > 0) return entry?.type === 'tree' ? this.file(entry.oid, rest.join('/')) : null;
    return entry?.type === 'blob' && /^0?100/.test(entry.mode) ? entry.oid : null;
  }

  /** Which of the wanted are met on the way from the starts (commits or tags). */
  async reachable(wanted: ReadonlySet<string>, starts: readonly string[]): Promise<ReadonlySet<string>> {
    const seen = new Set<string>();
    const queue = [...starts];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push(...(await this.#below(id, seen)));
    }
    return new Set([...wanted].filter((id) => seen.has(id)));
  }

  /** Commits and trees to go on with; blobs are only noted. */
  async #below(oid: string, seen: Set<string>): Promise<readonly string[]> {
    const common = { fs, gitdir: this.#gitDir, oid, cache: this.cache };
    const { type } = await git.readObject({ ...common, format: 'content' });
    if (type === 'tag') return [(await git.readTag(common)).tag.object];
    if (type === 'commit') {
      const { tree, parents } = await this.commit(oid);
      return [tree, ...parents];
    }
    if (type !== 'tree') return [];
    const entries = await this.#tree(oid);
    for (const entry of entries) if (entry.type === 'blob') seen.add(entry.oid);
    return entries.filter((entry) => entry.type === 'tree').map((entry) => entry.oid);
  }

  async #tree(oid: string): Promise<TreeEntries> {
    return (await git.readTree({ fs, gitdir: this.#gitDir, oid, cache: this.cache })).tree;
  }
}

type TreeEntries = Awaited<ReturnType<typeof git.readTree>>['tree'];
