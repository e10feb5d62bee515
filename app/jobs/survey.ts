/** Looks through a repository once, for all its leaks: which are still there, and where. */
import { listOpenPulls, type Mirror } from '../../github/index.ts';
import { findLeaksOf, findPlaces, saveSight, type StoredLeak, type StoredPlace } from '../store/index.ts';
import { remoteOf } from './content.ts';
import type { JobContext } from './context.ts';
import type { Job } from './kinds.ts';
import { openPlace, type Place } from './place.ts';

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
  for (const [leak, places] of placesOf) {
    const sight = { present: places.some(seen.isPresent), inPulls: places.some(seen.isInPulls) };
    await saveSight(context.db, { leak: leak.id, repository: place.row.id, ...sight });
    // The others are where they are thought to be: thousands of them would all be settled after each push.
    if (leak.state === 'open' ? !sight.present : leak.state === 'gone' && sight.present) {
      await context.queue.send({
        kind: 'settle',
        installation: job.installation,
        repository: job.repository,
        leak: leak.id,
      });
    }
  }
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
    const inLive = await reachable(mirror, objects, refs, (name) => !isPull(name) || open.has(name));
    const inPulls = await reachable(mirror, objects, refs, isPull);
    const has = (set: ReadonlySet<string>, { blobs }: StoredPlace): boolean => blobs.some((blob) => set.has(blob));
    return {
      // Texts have no objects, nor have paths that should not be there: both stand where they were last seen.
      isPresent: (each) => (each.blobs.length === 0 ? each.in_head : has(inLive, each)),
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
  const from = [...new Set([...refs].filter(([name]) => counts(name)).map(([, commit]) => commit))];
  return mirror.reachable(objects, from);
}

function isPull(ref: string): boolean {
  return ref.startsWith('refs/pull/');
}
