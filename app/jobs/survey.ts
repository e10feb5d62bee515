/** Looks through a repository once, for all its leaks: which are still there, and where. */
import { listOpenPulls, type Mirror } from '../../github/index.ts';
import { blockingLeaks } from '../../scan/index.ts';
import { toFoundLeaks } from '../decide/found.ts';
import { findLeaksOf, findPlaces, saveSight, type StoredLeak, type StoredPlace } from '../store/index.ts';
import { loadConfiguration } from './configuration.ts';
import { remoteOf } from './content.ts';
import type { JobContext } from './context.ts';
import type { Job } from './kinds.ts';
import { openPlace, type Place } from './place.ts';
import { remember } from './remember.ts';
import { settleLater } from './settle-later.ts';
import { longestScan, toScanOrder } from './scan-order.ts';

type SurveyJob = Extract<Job, { kind: 'survey' }>;

export async function survey(context: JobContext, job: SurveyJob): Promise<void> {
  const place = await openPlace(context, job);
  // Before the first sweep it is not known where a leak stands: it counts as present.
  if (!place || place.row.swept_at === null) return;
  const leaks = await findLeaksOf(context.db, place.row.id);
  if (leaks.length === 0) return;
  const placesOf = new Map<StoredLeak, StoredPlace[]>();
  for (const leak of leaks) {
    const all = await findPlaces(context.db, leak.id);
    placesOf.set(
      leak,
      all.filter(({ repository_id }) => repository_id === place.row.id),
    );
  }
  const seen = await look(context, place, [...placesOf.values()].flat());
  const changed: string[] = [];
  for (const [leak, places] of placesOf) {
    const sight = { present: places.some(seen.isPresent), inPulls: places.some(seen.isInPulls) };
    await saveSight(context.db, { leak: leak.id, repository: place.row.id, ...sight });
    // The others are where they are thought to be: thousands of them would all be settled after each push.
    if (leak.state === 'open' ? !sight.present : leak.state === 'gone' && sight.present) changed.push(leak.id);
  }
  await settleLater(context, job.installation, changed);
}

interface Seen {
  readonly isPresent: (place: StoredPlace) => boolean;
  readonly isInPulls: (place: StoredPlace) => boolean;
}

async function look(context: JobContext, place: Place, places: readonly StoredPlace[]): Promise<Seen> {
  const objects = [...new Set(places.flatMap(({ blobs }) => blobs))];
  const open = new Set<string>();
  for await (const pull of listOpenPulls(place.github, place.where)) open.add(`refs/pull/${pull.number}/head`);
  return context.mirrors.useAll(place.row.id, remoteOf(context, place), async (mirror) => {
    const refs = await mirror.remoteRefs();
    await mirror.fetchAll();
    const isLive = (name: string): boolean => !isPull(name) || open.has(name);
    const inLive = await reachable(mirror, objects, refs, isLive);
    const inPulls = await reachable(mirror, objects, refs, isPull);
    const has = (set: ReadonlySet<string>, { blobs }: StoredPlace): boolean => blobs.some((blob) => set.has(blob));
    const doubtful = places.some((each) => each.has_more && !has(inLive, each));
    const isElsewhere = doubtful ? await lookForOthers(context, place, mirror, tipsOf(refs, isLive)) : () => false;
    return {
      // Texts have no objects, nor have paths that should not be there: both stand where they were last seen.
      isPresent: (each) => (each.blobs.length === 0 ? each.in_head : has(inLive, each) || isElsewhere(each)),
      isInPulls: (each) => has(inPulls, each) && !has(inLive, each),
    };
  });
}

function reachable(
  mirror: Mirror,
  objects: readonly string[],
  refs: ReadonlyMap<string, string>,
  counts: (ref: string) => boolean,
): Promise<ReadonlySet<string>> {
  return mirror.reachable(objects, tipsOf(refs, counts));
}

function tipsOf(refs: ReadonlyMap<string, string>, counts: (ref: string) => boolean): readonly string[] {
  return [...new Set([...refs].filter(([name]) => counts(name)).map(([, commit]) => commit))];
}

/**
 * Only so many objects are listed for one place. Where those are gone, and there are others, what can be reached is
 * scanned: what is found is listed from then on. Without a scan to its end nothing is gone.
 */
async function lookForOthers(
  context: JobContext,
  place: Place,
  mirror: Mirror,
  tips: readonly string[],
): Promise<(place: StoredPlace) => boolean> {
  const configuration = await loadConfiguration(context, place);
  if (configuration.config === null) return ({ has_more: hasMore }) => hasMore;
  const report = await context.sweeper.scan(
    toScanOrder(context, configuration, {
      path: mirror.gitDir,
      history: { kind: 'between', from: [], to: tips },
      head: configuration.commit,
      onlyNews: false,
      texts: [],
      base: configuration.commit,
    }),
    { signal: context.signal, timeLimit: longestScan },
  );
  const leaks = blockingLeaks(report, configuration.config);
  await remember(context, place, configuration, { report, leaks, origin: 'change', textsOf: null });
  const found = new Set(toFoundLeaks(report, leaks, 'change').flatMap(({ places }) => places.map(nameOf)));
  return (each) => each.has_more && (!report.complete || found.has(nameOf(each)));
}

function nameOf({ rule, fingerprint, path }: Pick<StoredPlace, 'rule' | 'fingerprint' | 'path'>): string {
  return JSON.stringify([rule, fingerprint, path]);
}

function isPull(ref: string): boolean {
  return ref.startsWith('refs/pull/');
}
