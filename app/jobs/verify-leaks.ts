/** Looks through a repository once, for all its leaks: which are still there, and where. */
import { listOpenPulls } from '../../github/index.ts';
import type { Mirror } from '../../mirror/index.ts';
import { blockingLeaks } from '../../scan/index.ts';
import { toFoundLeaks } from '../decide/found.ts';
import type { JobContext } from '../job-context.ts';
import { findLanded, isPull, tipsOf } from '../leaks/landed.ts';
import { remember } from '../leaks/remember.ts';
import { syncLater } from '../leaks/sync-later.ts';
import type { Job } from '../queue/index.ts';
import { loadConfiguration } from '../repository/configuration.ts';
import { openRepository, type RepositoryAccess } from '../repository/open.ts';
import { pullOf } from '../repository/pull-texts.ts';
import { remoteOf } from '../repository/remote.ts';
import { longestScan, toScanOrder } from '../repository/scan-order.ts';
import {
  findLeaksOf,
  findPlaces,
  isBranchName,
  saveSight,
  setMerged,
  type StoredLeak,
  type StoredPlace,
} from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'verify-leaks': InRepository;
  }
}

type VerifyJob = Job<'verify-leaks'>;

export async function verifyLeaks(context: JobContext, job: VerifyJob): Promise<void> {
  const access = await openRepository(context, job);
  // Before the first scan of the history it is not known where a leak stands: it counts as present.
  if (!access || access.row.swept_at === null) return;
  const leaks = await findLeaksOf(context.db, access.row.id);
  if (leaks.length === 0) return;
  const placesOf = new Map<StoredLeak, StoredPlace[]>();
  for (const leak of leaks) {
    const all = await findPlaces(context.db, leak.id);
    placesOf.set(
      leak,
      all.filter(({ repository_id }) => repository_id === access.row.id),
    );
  }
  const followed = new Set([...placesOf].flatMap(([{ state }, places]) => (state === 'open' ? places : [])));
  const seen = await look(context, access, [...placesOf.values()].flat(), followed);
  await readClosedAgain(context, access, followed, seen);
  const changed: string[] = [];
  for (const [leak, places] of placesOf) {
    const sight = { present: places.some(seen.isPresent), inPulls: places.some(seen.isInPulls) };
    await saveSight(context.db, { leak: leak.id, repository: access.row.id, ...sight });
    const isMerged = leak.unmerged !== null && places.some(seen.isMerged);
    if (isMerged) await setMerged(context.db, leak.id);
    // The others are where they are thought to be: thousands of them would all be synchronised after each push.
    const hasMoved = leak.state === 'open' ? !sight.present : leak.state === 'gone' && sight.present;
    if (isMerged || hasMoved) changed.push(leak.id);
  }
  await syncLater(context, job.installation, changed);
}

/** What is said of a change to them may be lost. */
async function readClosedAgain(
  { queue }: JobContext,
  { row, installation }: RepositoryAccess,
  followed: ReadonlySet<StoredPlace>,
  { isOpen }: RepositoryView,
): Promise<void> {
  const standing = [...followed].filter(({ in_head: inHead }) => inHead).flatMap(({ path }) => pullOf(path) ?? []);
  for (const number of new Set(standing))
    if (!isOpen(number))
      await queue.send({ kind: 'read-discussion', installation: installation.id, repository: row.id, number });
}

interface RepositoryView {
  readonly isOpen: (pull: number) => boolean;
  readonly isPresent: (place: StoredPlace) => boolean;
  readonly isInPulls: (place: StoredPlace) => boolean;
  /** The default branch holds it. */
  readonly isMerged: (place: StoredPlace) => boolean;
}

/** @param followed those of leaks that are open */
async function look(
  context: JobContext,
  access: RepositoryAccess,
  places: readonly StoredPlace[],
  followed: ReadonlySet<StoredPlace>,
): Promise<RepositoryView> {
  const objects = [...new Set(places.flatMap(({ blobs }) => blobs))];
  const open = new Set<string>();
  for await (const pull of listOpenPulls(access.github, access.where)) open.add(`refs/pull/${pull.number}/head`);
  return context.mirrors.useAll(access.row.id, remoteOf(context, access), async (mirror) => {
    const refs = await mirror.fetchAll();
    const isLive = (name: string): boolean => !isPull(name) || open.has(name);
    const inLive = await reachable(mirror, objects, refs, isLive);
    // Each question walks the whole history: the others are asked only of what the first one leaves open.
    const inPulls = await reachable(
      mirror,
      objects.filter((id) => !inLive.has(id)),
      refs,
      isPull,
    );
    const main = `refs/heads/${access.present.defaultBranch}`;
    const inMain = await reachable(mirror, [...inLive], refs, (name) => name === main);
    const has = (set: ReadonlySet<string>, { blobs }: StoredPlace): boolean => blobs.some((blob) => set.has(blob));
    // A name of a file has no object either, and cannot be looked up: it is shown without what it tells.
    const isName = (each: StoredPlace): boolean =>
      each.blobs.length === 0 && pullOf(each.path) === null && followed.has(each);
    const doubtful = places.some((each) => isName(each) || (each.has_more && !has(inLive, each)));
    const isElsewhere = doubtful ? await lookForOthers(context, access, mirror, { refs, isLive }) : () => false;
    const isPresent = (each: StoredPlace): boolean => {
      // Texts stand where they were last seen.
      if (each.blobs.length === 0 && !isName(each)) return each.in_head;
      return has(inLive, each) || isElsewhere(each);
    };
    const hasClosed = [...refs.keys()].some((name) => !isLive(name));
    return {
      isOpen: (number) => open.has(`refs/pull/${number}/head`),
      isPresent,
      isMerged: (each) => has(inMain, each),
      isInPulls: (each) =>
        !isPresent(each) && (isName(each) ? hasClosed : has(inPulls, each) || isBranchName(each.path)),
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

/**
 * Only so many objects are listed for one place. Where those are gone, and there are others, what can be reached is
 * scanned: what is found is listed from then on. Without a scan to its end nothing is gone.
 */
async function lookForOthers(
  context: JobContext,
  access: RepositoryAccess,
  mirror: Mirror,
  { refs, isLive }: { readonly refs: ReadonlyMap<string, string>; readonly isLive: (ref: string) => boolean },
): Promise<(place: StoredPlace) => boolean> {
  const configuration = await loadConfiguration(context, access);
  if (configuration.config === null) return isUnlisted;
  const report = await context.historyScanner.scan(
    toScanOrder(context, configuration, {
      path: mirror.gitDir,
      history: { kind: 'between', from: [], to: tipsOf(refs, isLive) },
      head: configuration.commit,
      onlyNews: false,
      texts: [],
      base: configuration.commit,
    }),
    { signal: context.signal, timeLimit: longestScan },
  );
  const leaks = blockingLeaks(report, configuration.config);
  const places = toFoundLeaks(report, leaks, 'change').flatMap((each) => each.places);
  const objects = places.flatMap(({ blobs }) => blobs);
  const landed = await findLanded(mirror, refs, objects);
  await remember(context, access, configuration, { report, leaks, origin: 'change', textsOf: null, landed });
  const found = new Set(places.map(nameOf));
  return (each) => isUnlisted(each) && (!report.complete || found.has(nameOf(each)));
}

/** Its objects say not everything, or nothing. */
function isUnlisted({ has_more: hasMore, blobs }: StoredPlace): boolean {
  return hasMore || blobs.length === 0;
}

function nameOf({ rule, fingerprint, path }: Pick<StoredPlace, 'rule' | 'fingerprint' | 'path'>): string {
  return JSON.stringify([rule, fingerprint, path]);
}
