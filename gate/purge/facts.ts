/** What Git knows of the objects that a purge takes out, and of what stands around them. */
import type { BesidePlan, RewrittenName } from '../../report/index.ts';
import {
  countSignatures,
  findPosition,
  listLooseRefs,
  listRefs,
  readBeginnings,
  readHistory,
  readOrigin,
  type Beginning,
  type LocalRepository,
} from '../../scan/index.ts';
import { isShownAs } from './names.ts';
import type { TargetName, PurgeTargets } from './targets.ts';

export interface PurgeFacts {
  readonly repository: LocalRepository;
  readonly origin: string | null;
  /** Of blobs, commits and tags that are here. */
  readonly objects: ReadonlyMap<string, Beginning>;
  /** Commits that brought a blob to a path. */
  readonly brought: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly (RewrittenName & { readonly commits: readonly string[] })[];
  /** Names, as they are shown, of which no file could be found. */
  readonly unnamed: readonly string[];
  /** Whole names of refs, each with the blob of the purge that it leads to, and what it names itself: that or a tree. */
  readonly loose: readonly { readonly name: string; readonly target: string; readonly blob: string }[];
  readonly beside: Pick<
    BesidePlan,
    'commits' | 'signedCommits' | 'signedTags' | 'notes' | 'hasStash' | 'pulls' | 'modules'
  >;
}

/** As much of an object as says what it is: Git looks no further for a NUL byte, and headers are shorter. */
const beginning = 8_000;

export async function readFacts(repository: LocalRepository, targets: PurgeTargets): Promise<PurgeFacts> {
  const blobs = targets.blobs.map(({ id }) => id);
  const objects = await readBeginnings(repository, [...blobs, ...targets.texts.map(({ id }) => id)], beginning);
  const history = await readHistory(repository, { kind: 'all' });
  const refs = await listRefs(repository);
  const { names, unnamed } = await findNames(repository, history, targets.names);
  return {
    repository,
    origin: await readOrigin(repository),
    objects,
    brought: new Map(blobs.map((id) => [id, commitsOf(history, id)])),
    names,
    unnamed,
    loose: await findLoose(repository, history, new Set(blobs)),
    beside: {
      ...(await countSignatures(repository)),
      notes: refs.map(({ name }) => name).filter((name) => name.startsWith('refs/notes/')),
      hasStash: refs.some(({ name }) => name === 'refs/stash'),
      pulls: pullsOf(refs.map(({ name }) => name)),
      modules: [...history.links.keys()],
    },
  };
}

type History = Awaited<ReturnType<typeof readHistory>>;

function commitsOf(history: History, blob: string): string[] {
  const commits = [...history.entriesOf(blob)].flatMap(({ commit }) => commit ?? []);
  return [...new Set(commits)].map((commit) => history.commitId(commit));
}

function pullsOf(refs: readonly string[]): number[] {
  const numbers = refs.flatMap((name) => /^refs\/(?:remotes\/[^/]+\/)?pull\/(\d{1,9})\//.exec(name)?.[1] ?? []);
  return [...new Set(numbers.map(Number))].toSorted((a, b) => a - b);
}

/** Paths by what is shown of them; each with the commits that have a file there. */
async function findNames(
  repository: LocalRepository,
  history: History,
  targets: readonly TargetName[],
): Promise<Pick<PurgeFacts, 'names' | 'unnamed'>> {
  if (targets.length === 0) return { names: [], unnamed: [] };
  const groups = [...Map.groupBy(targets, ({ shown }) => shown)];
  const meant = new Map<string, string>();
  for (const path of history.paths)
    for (const [shown, parts] of groups) if (isShownAs(path, shown, parts)) meant.set(path, shown);
  const commits = new Map<string, Set<string>>();
  for (const blob of history.blobs)
    for (const { path, commit } of history.entriesOf(blob)) {
      const name = history.path(path);
      if (commit === null || !meant.has(name)) continue;
      commits.set(name, (commits.get(name) ?? new Set()).add(history.commitId(commit)));
    }
  const names = [];
  for (const [path, ids] of commits) {
    const [commit = ''] = ids;
    const position = await findPosition(repository, commit, path);
    if (position !== null) names.push({ commit, position, commits: [...ids] });
  }
  const found = new Set([...commits.keys()].map((path) => meant.get(path)));
  return { names, unnamed: groups.map(([shown]) => shown).filter((shown) => !found.has(shown)) };
}

/** A blob that a ref leads to without a commit stands below the name of that ref. */
async function findLoose(
  repository: LocalRepository,
  history: History,
  blobs: ReadonlySet<string>,
): Promise<PurgeFacts['loose']> {
  const refs = await listLooseRefs(repository);
  if (refs.length === 0) return [];
  return [...blobs].flatMap((blob) => {
    const paths = [...history.entriesOf(blob)]
      .filter(({ commit }) => commit === null)
      .map(({ path }) => history.path(path));
    return refs
      .filter(({ name, target, type }) =>
        type === 'blob' ? target === blob : paths.some((path) => path.startsWith(`${name}/`)),
      )
      .map(({ name, target }) => ({ name, target, blob }));
  });
}
