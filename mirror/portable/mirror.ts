/** A cache without the `git` binary, for small repositories: always whole histories, read by isomorphic-git. */
import * as fs from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { assertIds } from '../git.ts';
import { openBare, readRefs, removeBare, writeHead, writeRefs, type Refs } from '../bare.ts';
import { MirrorError } from '../problem.ts';
import { toText } from '../names.ts';
import type { Connection } from '../remote.ts';
import type { TreeEntry } from '../tree-entry.ts';
import type {
  AddedLines,
  AllWanted,
  CommitRange,
  CommitsAsked,
  HistoryStep,
  Mirror,
  MirrorLimits,
  RangeCount,
  StepsAsked,
} from '../types.ts';
import { isComplete, keptRefs, tipRefs, toldRefs } from '../whole.ts';
import { takePack } from './pack.ts';
import { fetchPack, listRefs } from './protocol.ts';
import { CommitWalk } from './walk.ts';

export class PortableMirror implements Mirror {
  readonly gitDir: string;
  readonly #connection: Connection;
  readonly #limits: MirrorLimits;
  #walk: CommitWalk;

  private constructor(folder: string, connection: Connection, limits: MirrorLimits) {
    this.gitDir = join(folder, 'whole.git');
    this.#connection = connection;
    this.#limits = limits;
    this.#walk = new CommitWalk(this.gitDir);
  }

  static async open(folder: string, connection: Connection, limits: MirrorLimits): Promise<PortableMirror> {
    const mirror = new PortableMirror(folder, connection, limits);
    await openBare(mirror.gitDir);
    return mirror;
  }

  get isComplete(): boolean {
    return isComplete(this.gitDir);
  }

  async fetchRange({ heads, bases, size }: CommitRange): Promise<void> {
    assertIds([...heads, ...bases]);
    if (size * 1024 > this.#limits.portableBytes)
      throw new MirrorError('too-large', `a repository of ${size} kB cannot be read without git; install git`);
    const refs = await this.#refs();
    await this.#fetch([...heads, ...bases], refs, this.#limits.rangeSeconds);
    const tips = [...heads, ...bases].map((id) => [`${tipRefs}${id}`, id] as const);
    await writeRefs(this.gitDir, new Map([...refs, ...tips]));
    for (const id of [...heads, ...bases]) await this.#walk.assertObject(id);
    const [first] = await this.present(heads);
    if (first !== undefined) await writeHead(this.gitDir, first);
  }

  async fetchAll(wanted: AllWanted = { pulls: true }): Promise<ReadonlyMap<string, string>> {
    const { refs: listed, head } = await listRefs(this.#connection, this.#limits.rangeSeconds);
    const present = keptRefs(listed, wanted);
    await this.#fetch([...present.values()], await this.#refs(), this.#limits.allSeconds);
    await writeRefs(this.gitDir, present);
    if (head !== null && present.has(head)) await writeHead(this.gitDir, head);
    await writeFile(join(this.gitDir, 'complete'), '', { mode: 0o600 });
    return toldRefs(listed);
  }

  async remoteRefs(): Promise<ReadonlyMap<string, string>> {
    const { refs } = await listRefs(this.#connection, this.#limits.rangeSeconds);
    return toldRefs(refs);
  }

  async contains(commit: string): Promise<boolean> {
    assertIds([commit]);
    return this.#walk.commit(commit).then(
      () => true,
      () => false,
    );
  }

  async present(commits: readonly string[]): Promise<readonly string[]> {
    const isHere = await Promise.all(commits.map((commit) => this.contains(commit)));
    return commits.filter((_, at) => isHere[at]);
  }

  async mergeBase(a: string, b: string): Promise<string | null> {
    await Promise.all([this.#walk.commit(a), this.#walk.commit(b)]);
    const found: unknown = await git.findMergeBase({ fs, gitdir: this.gitDir, oids: [a, b], cache: this.#walk.cache });
    return Array.isArray(found) ? (found.map(String)[0] ?? null) : null;
  }

  async commits({ from, to }: CommitsAsked): Promise<readonly string[]> {
    const hidden = await this.#walk.ancestors(from, new Set());
    return this.#walk.inOrder(to, hidden);
  }

  async count(asked: CommitsAsked): Promise<RangeCount> {
    const commits = await this.commits(asked);
    const found = await Promise.all(commits.map((id) => this.#walk.commit(id)));
    return { commits: commits.length, hasMerges: found.some(({ parents }) => parents.length > 1) };
  }

  async steps({ from, to, objects }: StepsAsked): Promise<readonly HistoryStep[]> {
    const hidden = await this.#walk.ancestors(from, new Set());
    const inside = await this.#walk.ancestors(to, hidden);
    return Promise.all([...inside].map((id) => this.#walk.step(id, objects)));
  }

  async list(commit: string, folder: string): Promise<readonly TreeEntry[]> {
    return this.#walk.list((await this.#walk.commit(commit)).tree, folder);
  }

  async readFile(commit: string, path: string, limit: number): Promise<Buffer | null> {
    const blob = await this.#walk.file((await this.#walk.commit(commit)).tree, path);
    if (blob === null) return null;
    const { blob: bytes } = await git.readBlob({ fs, gitdir: this.gitDir, oid: blob, cache: this.#walk.cache });
    if (bytes.length > limit)
      throw new MirrorError('too-large', `a file has ${bytes.length} bytes; ${limit} are read at most`);
    return Buffer.from(bytes);
  }

  /** There is no diff without git: no lines, and it says so. */
  async addedLines(base: string, head: string): Promise<AddedLines> {
    await Promise.all([this.#walk.commit(base), this.#walk.commit(head)]);
    return { ranges: new Map(), isComplete: base === head };
  }

  async reachable(objects: readonly string[], from: readonly string[]): Promise<ReadonlySet<string>> {
    assertIds(objects);
    if (!this.isComplete) throw new MirrorError('missing', 'not all of the repository is here yet: fetchAll first');
    const refs = new Map([...(await this.#refs())].map(([name, id]) => [toText(name), id]));
    const starts = from.map((start) => (start.startsWith('refs/') ? refs.get(start) : start));
    if (starts.includes(undefined))
      throw new MirrorError('missing', 'a ref to start from is not in this cache; fetch again');
    return this.#walk.reachable(
      new Set(objects),
      starts.filter((id) => id !== undefined),
    );
  }

  async discard(): Promise<void> {
    await removeBare(this.gitDir);
    await openBare(this.gitDir);
    this.#walk = new CommitWalk(this.gitDir);
  }

  async #refs(): Promise<Refs> {
    return (await readRefs(this.gitDir)) ?? new Map<string, string>();
  }

  async #fetch(ids: readonly string[], refs: Refs, seconds: number): Promise<void> {
    const haves = [...new Set(refs.values())];
    const known = new Set(haves);
    const wanted = [...new Set(ids)].filter((id) => !known.has(id));
    if (wanted.length === 0) return;
    const pieces = fetchPack(this.#connection, { ids: wanted, haves }, seconds);
    await takePack(this.gitDir, pieces, this.#limits.portableBytes);
    this.#walk = new CommitWalk(this.gitDir);
  }
}
