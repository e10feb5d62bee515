/**
 * Stores the leaks of a report that people have to act on, and asks for their issues to be brought up to date. Tables of
 * people that only inform are stored beside them, for the breach view.
 */
import type { FoundPlace } from '../../gate/index.ts';
import type { IntroducingPull, UnmergedPull } from '../../report/index.ts';
import type { Report } from '../../rules/index.ts';
import { toFoundLeaks } from '../decide/found.ts';
import { isIssueDue, isTold } from '../decide/rollout.ts';
import type { JobContext } from '../job-context.ts';
import type { RepositoryConfiguration } from '../repository/configuration.ts';
import type { RepositoryAccess } from '../repository/open.ts';
import { forgetTexts, markPresent, rememberLeaks, type FoundLeak, type RememberedLeak } from '../store/index.ts';
import { holdCovers, type JudgedLeak } from './hold-covers.ts';
import { syncLater } from './sync-later.ts';

export interface LeaksToStore {
  readonly report: Report;
  /** Ids of leaks in the report that count. */
  readonly leaks: ReadonlySet<string>;
  readonly origin: FoundLeak['facts']['origin'];
  /** Texts with names that begin so are all in this report: what is no longer among them is gone. */
  readonly textsOf: string | null;
  /** Objects of the report that branches and tags lead to; nothing: all of them, unless it is of a pull request. */
  readonly landed?: ReadonlySet<string>;
  /** The pull request whose head it is. */
  readonly broughtBy?: IntroducingPull | null;
  /** See FoundLeak. */
  readonly unmerged?: UnmergedPull | null;
}

/** Returns the leaks that count. */
export async function remember(
  context: JobContext,
  access: RepositoryAccess,
  { config }: RepositoryConfiguration,
  { report, leaks, origin, textsOf, landed, broughtBy = null, unmerged }: LeaksToStore,
): Promise<readonly JudgedLeak[]> {
  const home = {
    installation: access.installation.id,
    repository: access.row.id,
    isShared: config.report.repository !== null,
    isLanded: ({ blobs }: FoundPlace) =>
      textsOf === null && (landed === undefined || blobs.some((blob) => landed.has(blob))),
  };
  const found = toFoundLeaks(report, leaks, origin).map((each) => ({
    ...each,
    facts: { ...each.facts, weighed_public: access.present.visibility === 'public' },
    broughtBy,
    ...(unmerged === undefined ? {} : { unmerged }),
  }));
  const kept = found.flatMap(({ places }) => places);
  const isNews = ({ isNew, isWorse, hasTurned, newPlaces, merged, leak }: RememberedLeak): boolean =>
    isTold(leak)
      ? isNew || isWorse || hasTurned || newPlaces > 0 || merged.length > 0
      : isIssueDue(leak, config, access.since, context.now());
  // With what is to be done about it, or not at all: a second attempt would not see what is new.
  return context.db.transaction().execute(async (within) => {
    const remembered = await rememberLeaks(within, home, found);
    const changed = textsOf === null ? [] : await forgetTexts(within, access.row.id, textsOf, kept);
    const ids = remembered.map(({ leak: { id } }) => id);
    const back = textsOf === null ? [] : await markPresent(within, access.row.id, ids);
    const news = remembered.filter(isNews).map(({ leak: { id } }) => id);
    const { judged, outgrown } = await holdCovers(within, access.row.id, remembered, found);
    const merged = remembered.flatMap((each) => each.merged);
    const all = new Set([...changed, ...back, ...news, ...merged, ...outgrown]);
    await syncLater(context, home.installation, [...all], within);
    return judged;
  });
}
