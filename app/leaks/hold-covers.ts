/** Whether what was decided in a repository still covers what was found there now. */
import type { DecisionLapse } from '../../rules/index.ts';
import { holdAgainst, presentIn } from '../decide/covered.ts';
import {
  fillCover,
  findCoversOf,
  findPlaces,
  setOutgrown,
  type Database,
  type FoundLeak,
  type RememberedLeak,
  type StoredCover,
} from '../store/index.ts';

export interface JudgedLeak extends RememberedLeak {
  /** What was decided about it here; null: nothing. */
  readonly cover: StoredCover | null;
  /** Why that does not hold for what was found now. */
  readonly outgrown: DecisionLapse | null;
}

export interface CoverReview {
  /** Those that are followed. */
  readonly judged: readonly JudgedLeak[];
  /** Ids of the leaks of which that is news. */
  readonly outgrown: readonly string[];
}

export async function holdCovers(
  within: Database,
  repository: number,
  remembered: readonly RememberedLeak[],
  found: readonly FoundLeak[],
): Promise<CoverReview> {
  const followed = remembered.filter(({ leak }) => leak.followed);
  const ids = followed.map(({ leak: { id } }) => id);
  const covers = await findCoversOf(within, repository, ids);
  const judged: JudgedLeak[] = [];
  const news: string[] = [];
  for (const each of followed) {
    const cover = covers.get(each.leak.id) ?? null;
    const own = found.find(({ key }) => key === each.key);
    const outgrown = cover && own ? await hold(within, cover, own) : null;
    judged.push({ ...each, cover, outgrown });
    if (cover && outgrown && (await setOutgrown(within, cover, outgrown))) news.push(each.leak.id);
  }
  return { judged, outgrown: news };
}

async function hold(within: Database, cover: StoredCover, found: FoundLeak): Promise<DecisionLapse | null> {
  const all = await findPlaces(within, cover.leak_id);
  const now = presentIn(
    found,
    all.filter(({ repository_id: id }) => id === cover.repository_id),
  );
  if (!now) return null;
  const { outgrown, filled } = holdAgainst(cover, found, now);
  if (filled) await fillCover(within, cover, filled);
  return outgrown;
}
