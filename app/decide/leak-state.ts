/** What becomes of a leak, from what is stored and what was seen. Pure: jobs read, this decides, jobs write. */
import { isOver } from '../../gate/index.ts';
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

export interface Decided {
  readonly state: LeakState;
  /** What people should be told, once; null where nothing changed for them. */
  readonly change: 'closed' | 'remains' | 'reappeared' | 'expired' | null;
}

type Known = Pick<StoredLeak, 'state' | 'accepted_until' | 'acknowledged_at' | 'remains_at'>;

/** `today` as ISO 8601 date; an acceptance holds until the end of its last day. */
export function decideState(leak: Known, sight: Sight, today: string): Decided {
  switch (leak.state) {
    case 'false-positive':
    case 'revoked':
      return unchanged(leak.state);
    case 'accepted':
      return isOver(leak.accepted_until, today) ? { state: 'open', change: 'expired' } : unchanged('accepted');
    case 'gone':
      return sight.present ? { state: 'open', change: 'reappeared' } : unchanged('gone');
    case 'open':
      return decideOpen(leak, sight);
  }
}

function decideOpen(leak: Known, sight: Sight): Decided {
  if (sight.present || !sight.complete) return unchanged('open');
  const remains = sight.inPulls || sight.forks > 0;
  if (!remains || leak.acknowledged_at !== null) return { state: 'gone', change: 'closed' };
  return { state: 'open', change: leak.remains_at === null ? 'remains' : null };
}

function unchanged(state: LeakState): Decided {
  return { state, change: null };
}
