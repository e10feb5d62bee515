/**
 * One repository's cache through the `git` binary. Two folders, each with one meaning: `whole.git` holds everything
 * its refs lead to; `partial.git` holds commits, and of trees and blobs what was asked for. The first replaces the
 * second; they never mix, so that what Git tells a server to have is always true.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheAnswers } from './answers.ts';
import { blobsOfDiff, readAddedLines } from './diff.ts';
import { assertIds, type GitDir } from './git.ts';
import { fetchExact, fetchPartialRange, rootTrees, type PartialFetch } from './partial.ts';
import { openBare, packCount, readRefs, removeBare, writeHead } from './bare.ts';
import { MirrorError } from './problem.ts';
import {
  assertCommits,
  assertObjects,
  commitsOf,
  containsCommit,
  countOf,
  findFile,
  listFolder,
  mergeBaseOf,
  presentOf,
  reachableOf,
  readBlob,
  startReading,
  stepsOf,
  type GitReading,
} from './read.ts';
import { listRemote, type Connection } from './remote.ts';
import type { TreeEntry } from './tree-entry.ts';
import type {
  AddedLines,
  AllWanted,
  CommitRange,
  CommitsAsked,
  Mirror,
  MirrorLimits,
  HistoryStep,
  RangeCount,
  StepsAsked,
} from './types.ts';
import { fetchEverything, fetchTips, isComplete, toldRefs } from './whole.ts';

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** A partial cache is not repacked: beyond this many fetches it begins anew. */
const manyPacks = 100;

export const wholeName = 'whole.git';
export const partialName = 'partial.git';
export type CacheName = 'whole' | 'partial';

export interface CacheUse {
  readonly connection: Connection;
  readonly limits: MirrorLimits;
  readonly answers: CacheAnswers;
  /** Folders that are ours for this use. */
  readonly places: readonly CacheName[];
}

export class GitMirror implements Mirror {
  readonly #whole: GitDir;
  readonly #partial: GitDir;
  readonly #connection: Connection;
  readonly #limits: MirrorLimits;
  readonly #answers: CacheAnswers;
  readonly #places: readonly CacheName[];
  #reading: GitReading;

  private constructor(folder: string, { connection, limits, answers, places }: CacheUse) {
    this.#whole = join(folder, wholeName);
    this.#partial = join(folder, partialName);
    this.#places = places;
    this.#connection = connection;
    this.#limits = limits;
    this.#answers = answers;
    this.#reading = startReading(this.#whole, connection.signal, answers);
  }

  /** Mends what the last use left behind, in the folders that nobody else uses now. */
  static async open(folder: string, use: CacheUse): Promise<GitMirror> {
    const mirror = new GitMirror(folder, use);
    if (mirror.#has('whole')) await openBare(mirror.#whole);
    if (mirror.#has('partial') && (existsSync(mirror.#partial) || !mirror.#has('whole')))
      await openBare(mirror.#partial);
    if (await mirror.#prefersPartial(existsSync(mirror.#partial))) mirror.#use(mirror.#partial);
    return mirror;
  }

  get gitDir(): GitDir {
    return this.#current;
  }

  get isComplete(): boolean {
    return this.#has('whole') && isComplete(this.#whole);
  }

  async fetchRange({ heads, bases, size }: CommitRange): Promise<void> {
    assertIds([...heads, ...bases]);
    const isPartial = await this.#prefersPartial(size > this.#limits.partialAbove);
    const gitDir = isPartial ? this.#partial : this.#whole;
    if (gitDir !== this.#current) this.#use(gitDir);
    if (isPartial) await this.#startPartial();
    const fetch = async (): Promise<void> => {
      if (isPartial) await fetchPartialRange(this.#toPartial(), heads, bases);
      else await fetchTips(this.#whole, this.#connection, this.#limits, [...heads, ...bases]);
      await assertObjects(this.#reading, [...heads, ...bases]);
    };
    await this.#orAnew(fetch);
    const [first] = await this.present(heads);
    if (first !== undefined) await writeHead(this.#current, first);
  }

  async fetchAll(wanted: AllWanted = { pulls: true }): Promise<ReadonlyMap<string, string>> {
    if (!this.#has('whole')) throw busy();
    const before = this.#current;
    this.#use(this.#whole);
    try {
      const listed = await this.#orAnew(() => fetchEverything(this.#whole, this.#connection, this.#limits, wanted));
      if (this.#has('partial')) await removeBare(this.#partial);
      return toldRefs(listed);
    } catch (error) {
      if (await this.#isWholeEmpty()) this.#use(before);
      throw error;
    }
  }

  async remoteRefs(): Promise<ReadonlyMap<string, string>> {
    const { refs } = await listRemote(this.#current, this.#connection, this.#limits.rangeSeconds);
    return toldRefs(refs);
  }

  contains(commit: string): Promise<boolean> {
    return containsCommit(this.#reading, commit);
  }

  present(commits: readonly string[]): Promise<readonly string[]> {
    return presentOf(this.#reading, commits);
  }

  mergeBase(a: string, b: string): Promise<string | null> {
    return mergeBaseOf(this.#reading, a, b);
  }

  commits(asked: CommitsAsked): Promise<readonly string[]> {
    return commitsOf(this.#reading, asked);
  }

  count(asked: CommitsAsked): Promise<RangeCount> {
    return countOf(this.#reading, asked);
  }

  steps(asked: StepsAsked): Promise<readonly HistoryStep[]> {
    return stepsOf(this.#reading, asked);
  }

  async list(commit: string, folder: string): Promise<readonly TreeEntry[]> {
    await assertCommits(this.#reading, [commit]);
    return listFolder(this.#reading, await this.#bringTree(commit), folder);
  }

  async readFile(commit: string, path: string, limit: number): Promise<Buffer | null> {
    await assertCommits(this.#reading, [commit]);
    const tree = await this.#bringTree(commit);
    const blob = await findFile(this.#reading, tree, path);
    if (blob === null) return null;
    await this.#bring(new Set([blob]));
    return readBlob(this.#reading, blob, limit);
  }

  async addedLines(base: string, head: string): Promise<AddedLines> {
    const common = await this.mergeBase(base, head);
    const after = await this.#bringTree(head);
    const before = common === null ? emptyTree : await this.#bringTree(common);
    if (this.#isPartial) await this.#bring(await blobsOfDiff(this.#current, [before, after], this.#signal));
    return readAddedLines(this.#current, [before, after], this.#limits.diffBytes, this.#signal);
  }

  async reachable(objects: readonly string[], from: readonly string[]): Promise<ReadonlySet<string>> {
    assertIds(objects);
    if (!this.#has('whole')) throw busy();
    if (!this.isComplete) throw new MirrorError('missing', 'the repository is not complete yet: call fetchAll first');
    return reachableOf(this.#whole, objects, from, this.#signal);
  }

  async discard(): Promise<void> {
    for (const name of this.#places) await removeBare(name === 'whole' ? this.#whole : this.#partial);
    this.#use(this.#has('whole') ? this.#whole : this.#partial);
    await openBare(this.#current);
  }

  // ---------------------------------------------------------------- inside

  get #current(): GitDir {
    return this.#reading.gitDir;
  }

  /** Forgets what the folder answered before: it may have been made anew. */
  #use(gitDir: GitDir): void {
    this.#reading = startReading(gitDir, this.#signal, this.#answers);
  }

  get #signal(): AbortSignal | undefined {
    return this.#connection.signal;
  }

  get #isPartial(): boolean {
    return this.#current === this.#partial;
  }

  #has(name: CacheName): boolean {
    return this.#places.includes(name);
  }

  /** As long as nothing whole is here; whole is also what a `fetchAll` that was broken off after a step left. */
  async #prefersPartial(isWanted: boolean): Promise<boolean> {
    if (!this.#has('whole') || !this.#has('partial')) return this.#has('partial');
    return isWanted && (await this.#isWholeEmpty());
  }

  async #isWholeEmpty(): Promise<boolean> {
    return !this.isComplete && ((await readRefs(this.#whole))?.size ?? 0) === 0;
  }

  async #startPartial(): Promise<void> {
    if ((await packCount(this.#partial)) > manyPacks) {
      await removeBare(this.#partial);
      this.#use(this.#partial);
    }
    await openBare(this.#partial);
  }

  #toPartial(): PartialFetch {
    return { gitDir: this.#partial, connection: this.#connection, limits: this.#limits };
  }

  /** What Git cannot work on any longer is thrown away once: everything in it can be fetched again. */
  async #orAnew<T>(fetch: () => Promise<T>): Promise<T> {
    const wasEmpty = (await packCount(this.#current)) === 0;
    try {
      return await fetch();
    } catch (error) {
      if (wasEmpty || !(error instanceof MirrorError) || error.kind !== 'git') throw error;
      await removeBare(this.#current);
      await openBare(this.#current);
      this.#use(this.#current);
      return fetch();
    }
  }

  /** The root tree of a commit, here with all that is below; where everything is, the commit stands for it. */
  async #bringTree(commit: string): Promise<string> {
    if (!this.#isPartial) return commit;
    const tree = (await rootTrees(this.#current, [commit], this.#signal)).get(commit);
    if (tree === undefined) throw new MirrorError('git', 'a commit of this cache has no tree');
    await this.#bring(new Set([tree]));
    return tree;
  }

  async #bring(ids: ReadonlySet<string>): Promise<void> {
    if (this.#isPartial) await fetchExact(this.#toPartial(), ids);
  }
}

function busy(): MirrorError {
  return new MirrorError('unavailable', 'the whole history of this repository is in use; try again later');
}
