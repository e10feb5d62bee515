/** What becomes of a leak, from what is stored and what was seen. Pure: jobs read, this decides, jobs write. */
import { isOver } from '../../gate/index.ts';
import type { StoredCover } from '../store/covers.ts';
import type { StoredLeak } from '../store/leaks.ts';

/** What was seen of a leak in all repositories where it stands. */
export interface Sight {
  /** Reached from a branch, a tag or an open pull request, or standing in a text of one. */
  readonly present: boolean;
  /** Reached from closed pull requests, which only GitHub can delete. */
  readonly inPulls: boolean;
  /** Forks, which may hold it whatever happens here. */
  readonly forks: number;
  /** Every place was looked through; what was not looked through may hold it. */
  readonly complete: boolean;
}

export type LeakState = StoredLeak['state'];

export interface StateDecision {
  readonly state: LeakState;
  /** What people should be told, once; null where nothing changed for them. */
  readonly change: 'closed' | 'remains' | 'reappeared' | 'expired' | 'uncovered' | null;
  /** Of what is let pass. */
  readonly until?: string | null;
}

/** What decisions say of a leak. */
export interface LeakCovers {
  readonly covers: readonly Pick<StoredCover, 'repository_id' | 'action' | 'until' | 'outgrown'>[];
  /** Where it stands, as far as is known. */
  readonly repositories: readonly number[];
}

export interface LeakExcuse {
  readonly state: 'accepted' | 'false-positive';
  /** The day of the first decision that ends. */
  readonly until: string | null;
}

/** Null: in a repository where it stands nobody with the right lets all of it pass. */
export function excuseBy({ covers, repositories }: LeakCovers, today: string): LeakExcuse | null {
  const holding = covers.filter(({ until, outgrown }) => !outgrown && !isOver(until, today));
  const own = repositories.map((id) => holding.find(({ repository_id: repository }) => repository === id) ?? null);
  const all = own.flatMap((cover) => cover ?? []);
  if (all.length === 0 || all.length < own.length) return null;
  const ends = all.flatMap(({ until }) => until ?? []).toSorted();
  return {
    state: all.every(({ action }) => action === 'false-positive') ? 'false-positive' : 'accepted',
    until: ends[0] ?? null,
  };
}

type KnownState = Pick<StoredLeak, 'state' | 'accepted_until' | 'acknowledged_at' | 'remains_at'>;

/** `today` as ISO 8601 date; an acceptance holds until the end of its last day. */
export function decideState(leak: KnownState, sight: Sight, covers: LeakCovers, today: string): StateDecision {
  const excuse = excuseBy(covers, today);
  switch (leak.state) {
    case 'revoked':
      return unchanged('revoked');
    case 'accepted':
    case 'false-positive':
      if (isOver(leak.accepted_until, today)) return { state: 'open', change: 'expired' };
      // Where it stands nowhere any more nobody has to decide.
      if (covers.repositories.length === 0) return unchanged(leak.state);
      return excuse ? { ...excuse, change: null } : { state: 'open', change: 'uncovered' };
    case 'gone':
      return sight.present ? { state: 'open', change: 'reappeared' } : unchanged('gone');
    case 'open':
      return excuse ? { ...excuse, change: null } : decideOpen(leak, sight);
  }
}

function decideOpen(leak: KnownState, sight: Sight): StateDecision {
  if (sight.present || !sight.complete) return unchanged('open');
  const remains = sight.inPulls || sight.forks > 0;
  if (!remains || leak.acknowledged_at !== null) return { state: 'gone', change: 'closed' };
  return { state: 'open', change: leak.remains_at === null ? 'remains' : null };
}

function unchanged(state: LeakState): StateDecision {
  return { state, change: null };
}
