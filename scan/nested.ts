/** What is to be done about the repositories inside one that was scanned: a scan of their own, or a word that there was none. */
import { join } from 'node:path';
import type { Skip } from '../rules/index.ts';
import { createPathPrinter } from './match/shown-paths.ts';
import type { HistorySelection, LocalRepository } from './model/repository.ts';
import type { ScanRequest } from './model/request.ts';
import type { ScanRun } from './run/run.ts';
import { open, type RepositoryScan } from './scan-one.ts';
import {
  commitsHere,
  GitError,
  isItself,
  isLinked,
  listHeadLinks,
  listModules,
  nestedAt,
  readModuleNames,
  storeOf,
} from './sources/index.ts';

export interface NestedPlan {
  readonly requests: readonly ScanRequest[];
  readonly skips: readonly Skip[];
  readonly notices: readonly string[];
}

interface Candidate {
  readonly path: string;
  /** Null where it is not on this disk. */
  readonly folder: string | null;
  /** What the repository around it names now; null where it is no submodule, or none any more. */
  readonly commit: string | null;
}

export async function planNested(scanned: RepositoryScan, request: ScanRequest, run: ScanRun): Promise<NestedPlan> {
  const planner = new Planner(scanned, request, run.stores);
  await planner.run();
  return planner;
}

const remedy = 'git submodule update --init';

class Planner implements NestedPlan {
  readonly requests: ScanRequest[] = [];
  readonly skips: Skip[] = [];
  readonly notices: string[] = [];
  readonly #scanned: RepositoryScan;
  readonly #request: ScanRequest;
  readonly #stores: Set<string>;
  readonly #show: (path: string) => string;
  /** Submodules that are scanned where their repository is. */
  readonly #elsewhere: string[] = [];
  /** A part of the history was asked for: only what it changed counts. */
  readonly #isPart: boolean;

  constructor(scanned: RepositoryScan, request: ScanRequest, stores: Set<string>) {
    [this.#scanned, this.#request, this.#stores] = [scanned, request, stores];
    this.#show = createPathPrinter([...scanned.collected.results.values()].flat());
    this.#isPart = request.history !== null && request.history.kind !== 'all';
  }

  /** A push to a bare repository brings no submodule along. */
  get #isReceived(): boolean {
    return this.#request.history?.kind === 'pushed' && this.#scanned.repository?.workTree === null;
  }

  async run(): Promise<void> {
    const { collected, repository } = this.#scanned;
    const commits = repository ? await this.#listCommits(repository) : new Map<string, string>();
    const met = [...collected.nested.values()].map(({ path, absolute, commit }) => ({
      path,
      folder: absolute,
      commit,
    }));
    for (const { path, commit } of met) if (commit !== null) commits.set(path, commit);
    const modules = repository && (this.#request.history || commits.size > 0) ? listModules(repository) : new Map();
    if (repository) for (const link of await toCandidates(commits, repository, modules)) await this.#add(link);
    this.#noticeElsewhere();
    if (this.#isPart) return;
    for (const each of met) if (!commits.has(each.path)) await this.#add(each);
    if (!this.#request.history || !repository || repository.scope.length > 0) return;
    for (const [path, folder] of modules) await this.#add({ path, folder, commit: null });
    this.#noticeFormer(new Set([...commits.keys(), ...modules.keys(), ...collected.nested.keys()]));
  }

  /** Of submodules: those of the index, or of HEAD where there is none; of a part of the history those that came. */
  async #listCommits(repository: LocalRepository): Promise<Map<string, string>> {
    const { history } = this.#scanned.collected;
    if (this.#isPart)
      return new Map(
        [...history.links].flatMap(([path, { to }]) => [...to].slice(-1).map((id) => [path, id] as const)),
      );
    const hasNoIndex = repository.workTree === null && history.links.size > 0 && !this.#request.portable;
    return new Map(hasNoIndex ? await listHeadLinks(repository) : history.presentLinks);
  }

  async #add(candidate: Candidate): Promise<void> {
    const { path, folder } = candidate;
    // What a server holds is scanned where it lies.
    if (this.#request.trust === 'base' || this.#isReceived) {
      this.#elsewhere.push(path);
      return this.#skip(path, 'nothing-to-read', 'a commit of another repository');
    }
    if (folder === null) return this.#skip(path, 'not-covered', `submodule that is not on this disk (${remedy})`);
    try {
      const repository = await open({ path: folder, portable: this.#request.portable });
      if (!repository || !isItself(repository, folder)) throw new GitError('Git finds none there');
      await this.#addOpened(candidate, repository);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      this.#skip(path, 'not-covered', `the repository in this folder cannot be opened: ${error.message}`);
    }
  }

  async #addOpened({ path, commit }: Candidate, repository: LocalRepository): Promise<void> {
    const link = this.#scanned.collected.history.links.get(path);
    const [from, to] = [[...(link?.from ?? [])], [...(link?.to ?? [])]];
    const wanted = this.#isPart ? to : commit === null ? [] : [commit];
    const here = new Set(await this.#commitsHere(repository, [...from, ...to, ...wanted]));
    for (const id of wanted.filter((each) => !here.has(each)))
      this.#skip(path, 'not-covered', `commit ${id.slice(0, 12)} of this submodule is not on this disk (${remedy})`);
    const tips = to.filter((id) => here.has(id));
    if (!this.#isPart) return this.#addWhole(path, repository, tips);
    const before = from.filter((id) => here.has(id) && !to.includes(id));
    if (tips.length > 0)
      this.#push(path, repository, { history: { kind: 'between', from: before, to: tips }, files: false });
  }

  async #commitsHere(repository: LocalRepository, ids: readonly string[]): Promise<readonly string[]> {
    if (!this.#request.portable) return commitsHere(repository, ids);
    const { portableCommitsHere } = await import('./sources/portable.ts');
    return portableCommitsHere(repository, ids);
  }

  /** Of a further work tree of one history only what is its own. */
  #addWhole(path: string, repository: LocalRepository, tips: readonly string[]): void {
    const { history, files } = this.#request;
    const store = storeOf(repository);
    const isKnown = this.#stores.has(store);
    if (isKnown && !isLinked(repository)) return;
    this.#stores.add(store);
    const selection: HistorySelection | null = history && (isKnown ? { kind: 'staged' } : { kind: 'all', tips });
    this.#push(path, repository, { history: selection, files: files && repository.workTree !== null });
  }

  #push(path: string, { workTree, gitDir }: LocalRepository, part: Pick<ScanRequest, 'history' | 'files'>): void {
    if (part.history === null && !part.files) return;
    const { also: _also, head: _head, below = '', ...request } = this.#request;
    const prefix = `${below}${this.#show(path)}/`;
    this.requests.push({ ...request, ...part, path: workTree ?? gitDir, whole: true, texts: [], below: prefix });
  }

  #skip(path: string, kind: Skip['class'], reason: string): void {
    const shown = `${this.#request.below ?? ''}${this.#show(path)}`;
    this.skips.push({ path: shown, blob: null, commit: null, class: kind, reason });
  }

  #noticeElsewhere(): void {
    if (this.#elsewhere.length === 0) return;
    const names = this.#name(this.#elsewhere);
    this.notices.push(`submodules are separate repositories, and their content is not part of this scan: ${names}`);
  }

  #name(paths: readonly string[]): string {
    const some = paths.slice(0, 3).map((path) => `${this.#request.below ?? ''}${this.#show(path)}`);
    return `${some.join(', ')}${paths.length > some.length ? ` and ${paths.length - some.length} more` : ''}`;
  }

  #noticeFormer(known: ReadonlySet<string>): void {
    const former = [...this.#scanned.collected.history.links.keys()].filter((path) => !known.has(path));
    if (former.length === 0 || this.#request.trust === 'base') return;
    this.notices.push(`not scanned, because only earlier commits name these submodules: ${this.#name(former)}`);
  }
}

async function toCandidates(
  commits: ReadonlyMap<string, string>,
  repository: LocalRepository,
  modules: ReadonlyMap<string, string>,
): Promise<Candidate[]> {
  if (commits.size === 0) return [];
  const names =
    repository.workTree === null ? new Map<string, string>() : await readModuleNames(repository, repository.workTree);
  return [...commits].map(([path, commit]) => {
    const inside = repository.workTree === null ? null : join(repository.workTree, path);
    const isFilled = inside !== null && nestedAt(inside) === 'repository';
    return { path, commit, folder: isFilled ? inside : (modules.get(names.get(path) ?? path) ?? null) };
  });
}
