/**
 * How a leak came here, by what Git holds and GitHub lists of pushes: what a commit says of its author anybody can
 * write. Pure.
 */
import type { Push } from '../../github/index.ts';
import { isNullId, type HistoryStep } from '../../mirror/index.ts';

export interface Trail {
  /** Commits that lead to the head, and those that were pushed over; as far as they are judged. */
  readonly steps: readonly HistoryStep[];
  /** Newest first. */
  readonly pushes: readonly Push[];
  readonly head: string;
  /** Full name of the branch of the head. */
  readonly branch: string;
  /** The head is of a pull request. */
  readonly isPull: boolean;
  /** Were pushed to the branch, and cannot be read any more. */
  readonly lost: ReadonlySet<string>;
}

/** Of one leak in one repository. */
export interface Origin {
  readonly objects: ReadonlySet<string>;
  /** First ones that hold it, as far as is known. */
  readonly commits: readonly string[];
}

export interface BroughtCommit {
  readonly id: string;
  readonly hasPusher: boolean;
}

export interface Introduction {
  /** Ids of accounts. */
  readonly pushers: ReadonlySet<number>;
  /** Those that bring it to the head; where none of them is known, those that are said to. */
  readonly commits: readonly BroughtCommit[];
  /** All that ever brought it. */
  readonly everyCommit: readonly string[];
}

export function findBrought(trail: Trail, origin: Origin): Introduction {
  const history = new History(trail.steps);
  const bringing = history.bringing(origin);
  const { pushers, pushed } = findPushers(trail, history, bringing);
  const present = [...bringing.keys()].filter((commit) => history.from(commit).has(trail.head));
  // It may stand in another branch alone.
  const commits = present.length > 0 ? present : origin.commits;
  return {
    pushers,
    commits: commits.map((id) => ({ id, hasPusher: isPushed(bringing, pushed, id) })),
    everyCommit: [...new Set([...bringing.keys(), ...origin.commits])],
  };
}

/**
 * Whether the branch held it before that time, and still holds what it held then. GitHub tells whole seconds: what came
 * within the same one came later.
 */
export function hasStoodBefore({ pushes, steps, branch, head }: Trail, origin: Origin, time: Date): boolean {
  const last = pushes.find((push) => push.ref === branch && isBefore(push, time));
  if (!last) return false;
  const history = new History(steps);
  if (!history.from(last.after).has(head)) return false;
  return [...history.bringing(origin).keys()].some((commit) => history.from(commit).has(last.after));
}

/** What branches were at before that time: the one of the head, or all that are known. */
export function headsBefore({ pushes, branch }: Trail, time: Date, which: 'own' | 'all'): readonly string[] {
  const heads = new Map<string, string>();
  for (const push of pushes)
    if (isBefore(push, time) && (which === 'all' || push.ref === branch) && !heads.has(push.ref))
      heads.set(push.ref, push.after);
  return [...new Set(heads.values())].filter((commit) => !isNullId(commit));
}

function isBefore({ at }: Push, time: Date): boolean {
  return at.getTime() < Math.floor(time.getTime() / 1000) * 1000;
}

type Bringing = ReadonlyMap<string, ReadonlySet<string>>;

/** By its commit or, where a branch was written anew, by what was in another one. */
function isPushed(bringing: Bringing, pushed: ReadonlySet<string>, commit: string): boolean {
  if (pushed.has(commit)) return true;
  const objects = bringing.get(commit) ?? new Set();
  return [...pushed].some((other) => [...(bringing.get(other) ?? [])].some((object) => objects.has(object)));
}

function findPushers(
  { pushes, branch, lost, isPull }: Trail,
  history: History,
  bringing: Bringing,
): { readonly pushers: ReadonlySet<number>; readonly pushed: ReadonlySet<string> } {
  const pushers = new Set<number>();
  const pushed = new Set<string>();
  const arrived = new Set<string>();
  for (const push of pushes.toReversed()) {
    const isOwn = push.ref === branch;
    // Who merges a pull request brings what nobody pushed here before: into the branch of another one.
    if (push.isMerge && !(isOwn && isPull)) continue;
    const isAlways = isOwn && !push.isMerge;
    const brought = broughtBy(push, history, bringing).filter((commit) => isAlways || !arrived.has(commit));
    for (const commit of brought) arrived.add(commit);
    if (push.by === null) continue;
    for (const commit of brought) pushed.add(commit);
    // What cannot be looked at any more may have held it.
    if (brought.length > 0 || (isOwn && lost.has(push.after))) pushers.add(push.by);
  }
  return { pushers, pushed };
}

/** Whoever writes a branch anew brings only what it did not hold before. */
function broughtBy({ before, after }: Push, history: History, bringing: Bringing): string[] {
  const held = [...bringing].filter(([commit]) => history.from(commit).has(before));
  const brought = [...bringing].filter(
    ([commit]) => history.from(commit).has(after) && !history.from(commit).has(before),
  );
  const isAnew = history.has(before) && !history.from(before).has(after);
  const known = new Set(held.flatMap(([, objects]) => [...objects]));
  return brought
    .filter(([, objects]) => !isAnew || [...objects].some((object) => !known.has(object)))
    .map(([commit]) => commit);
}

class History {
  readonly #steps: ReadonlyMap<string, HistoryStep>;
  readonly #children = new Map<string, string[]>();
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(steps: readonly HistoryStep[]) {
    this.#steps = new Map(steps.map((step) => [step.id, step]));
    for (const { id, parents } of steps)
      for (const parent of parents) this.#children.set(parent, [...(this.#children.get(parent) ?? []), id]);
  }

  has(commit: string): boolean {
    return this.#steps.has(commit);
  }

  /** The commit and all that hold it. */
  from(commit: string): ReadonlySet<string> {
    const known = this.#known.get(commit);
    if (known) return known;
    const found = new Set<string>();
    const queue = this.has(commit) ? [commit] : [];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      queue.push(...(this.#children.get(id) ?? []));
    }
    this.#known.set(commit, found);
    return found;
  }

  /** Commit -> what of the leak it brings; where no object tells, its own id. */
  bringing({ objects, commits }: Origin): Bringing {
    const found = new Map<string, ReadonlySet<string>>();
    for (const { id, brings } of this.#steps.values()) {
      const own = brings.filter((object) => objects.has(object));
      if (own.length > 0) found.set(id, new Set(own));
    }
    for (const id of commits) if (this.has(id) && !found.has(id)) found.set(id, new Set([id]));
    return found;
  }
}
