/**
 * A repository was made public. What is known of it is acted on at once, then all its refs are scanned, before any other
 * history: with a critical leak that is proven it is made private again where configuration asks for it; in all other
 * cases with something grave people are told. Doing it twice, late or out of order changes nothing.
 */
import { decidePublication } from '../../../gate/index.ts';
import { isProblem, makePrivate } from '../../../github/index.ts';
import { defaultConfig, type Config } from '../../../scan/index.ts';
import { publicationOf, type Publication } from '../../decide/publication.ts';
import type { JobContext } from '../../job-context.ts';
import { scanWhole } from '../../leaks/scan-whole.ts';
import { RetryAt, type Job } from '../../queue/index.ts';
import { loadConfigurationOrFloor, type RepositoryConfiguration } from '../../repository/configuration.ts';
import { openRepository, type RepositoryAccess } from '../../repository/open.ts';
import { announceIntent, findDecisions, findIntent, findPublicationEvent, findVisibility } from '../../store/index.ts';
import { findPublishedLeaks } from './leaks.ts';
import { madePrivate, tellOutcome, type PublicationOutcome } from './tell.ts';

declare module '../../queue/job.ts' {
  interface JobIds {
    readonly 'guard-publication': InRepository;
  }
}

/** What GitHub says and the event of it come in any order. Milliseconds. */
const eventPatience = 10_000;

export async function guardPublication(context: JobContext, job: Job<'guard-publication'>): Promise<void> {
  const scene = await openScene(context, job);
  if (!scene) return;
  if (!scene.publication.isPublic) return tellOfMoment(context, scene);
  if (await isDone(context, scene.publication)) return;
  waitForEvent(context, scene.publication);
  if (await act(context, scene, { found: null, isComplete: true })) return;
  const { access, configuration } = scene;
  const scanned = configuration
    ? await scanWhole(context, { access, configuration, scanner: context.scanner })
    : { leaks: new Set<string>(), isComplete: false };
  // Meanwhile it may have been renamed, or made private.
  const after = await openScene(context, job);
  if (!after) return;
  if (!after.publication.isPublic) return tellOfMoment(context, after);
  await act(context, after, { found: scanned.leaks, isComplete: scanned.isComplete });
  await markDone(context, after.publication);
}

interface Scene {
  readonly access: RepositoryAccess;
  /** A repository that breaks its own file is held to what its organisation says. Null: that is broken too. */
  readonly configuration: RepositoryConfiguration | null;
  readonly config: Config;
  readonly publication: Publication;
}

async function openScene(context: JobContext, job: Job<'guard-publication'>): Promise<Scene | null> {
  const access = await openRepository(context, job);
  if (!access) return null;
  const seen = await findVisibility(context.db, [access.row.id]);
  const publication = publicationOf(seen, await findPublicationEvent(context.db, access.row.id));
  if (!publication) return null;
  const configuration = await loadConfigurationOrFloor(context, access);
  return { access, publication, configuration, config: configuration?.config ?? defaultConfig };
}

function waitForEvent({ now }: JobContext, { publishedAt, seenAt }: Publication): void {
  const until = new Date(seenAt.getTime() + eventPatience);
  if (publishedAt === null && now() < until) throw new RetryAt(until, 'the event of the publication is not here yet');
}

interface Known {
  /** Ids of leaks that a scan has just found; null: it is still to come. */
  readonly found: ReadonlySet<string> | null;
  readonly isComplete: boolean;
}

/** Returns whether it was made private. */
async function act(context: JobContext, scene: Scene, { found, isComplete }: Known): Promise<boolean> {
  const { access, config, publication } = scene;
  const leaks = await findPublishedLeaks(context, access, found ?? new Set());
  const decided = decidePublication({
    now: context.now(),
    publishedAt: publication.publishedAt,
    containedAt: await findContained(context, access),
    contain: config.settings.contain,
    mayContain: access.installation.permissions['administration'] === 'write',
    leaks: found ? leaks.map((leak) => ({ ...leak, isProven: leak.isProven && leak.isSure })) : leaks,
    isComplete,
  });
  if (decided.step === 'nothing') return false;
  // What was pushed since may have taken it away: the scan says.
  if (decided.step === 'contain' && !decided.leaks.some(({ isSure }) => isSure)) return false;
  const outcome = { ...scene, leaks: decided.leaks };
  if (decided.step === 'contain') return contain(context, outcome);
  await tellOutcome(context, { ...outcome, because: decided.because });
  return false;
}

async function findContained({ db }: JobContext, { row }: RepositoryAccess): Promise<Date | null> {
  return (await findDecisions(db, { repository: row.id, actions: [madePrivate] })).at(-1)?.at ?? null;
}

async function contain(context: JobContext, outcome: Omit<PublicationOutcome, 'because'>): Promise<boolean> {
  const { access, publication } = outcome;
  // A process that dies after the change finds by it that the change was ours.
  const key = containing(publication);
  await announceIntent(context.db, key, { before: await findIntent(context.db, key), now: context.now() });
  try {
    await makePrivate(access.github, access.where);
  } catch (error) {
    if (!isProblem(error, 'forbidden', 'invalid', 'not-found')) throw error;
    await tellOutcome(context, { ...outcome, because: 'the App may not change the repository' });
    return false;
  }
  await finish(context, outcome);
  return true;
}

/** The repository is private now, which makes it a private place itself. */
async function finish(context: JobContext, outcome: Omit<PublicationOutcome, 'because'>): Promise<void> {
  const where = { installation: outcome.access.installation.id, repository: outcome.access.row.id };
  const access = (await openRepository(context, where)) ?? outcome.access;
  await tellOutcome(context, { ...outcome, access, because: null });
  await markDone(context, outcome.publication);
}

/** It is private again before anything was decided: by the attempt before this one, or by somebody else. */
async function tellOfMoment(context: JobContext, scene: Scene): Promise<void> {
  const { access, publication } = scene;
  if (await wasDone(context, publication)) return;
  const leaks = (await findPublishedLeaks(context, access, new Set())).filter(
    ({ severity }) => severity === 'critical' || severity === 'high',
  );
  if ((await findIntent(context.db, containing(publication))) !== null)
    return finish(context, { ...scene, leaks: leaks.filter(({ isProven }) => isProven) });
  // GitHub sends two events of one act: the second may come when it is over.
  const contained = await findContained(context, access);
  const isOurs = contained !== null && Math.abs(contained.getTime() - publication.seenAt.getTime()) < 10 * 60_000;
  if (!isOurs && leaks.length > 0) {
    waitForNews(context, publication);
    await tellOutcome(context, { ...scene, leaks, because: 'somebody made it private again' });
  }
  await markDone(context, publication);
}

/** The event may be here before GitHub says that it is public: what is told in the repository itself would be too. */
function waitForNews({ now }: JobContext, { seenAt }: Publication): void {
  const until = new Date(seenAt.getTime() + eventPatience);
  if (now() < until) throw new RetryAt(until, 'GitHub may not say yet that the repository is public');
}

function containing({ key }: Publication): string {
  return `containing:${key}`;
}

/** One that was found without an event is looked at again when the event comes. */
function doneKey({ key, publishedAt }: Publication): string {
  return `guarded:${key}:${publishedAt === null ? 'found' : 'told'}`;
}

async function isDone({ db }: JobContext, publication: Publication): Promise<boolean> {
  return (await findIntent(db, doneKey(publication))) !== null;
}

/** Of one that is over, no event is waited for. */
async function wasDone(context: JobContext, publication: Publication): Promise<boolean> {
  return (
    (await isDone(context, publication)) || (await isDone(context, { ...publication, publishedAt: publication.seenAt }))
  );
}

async function markDone({ db, now }: JobContext, publication: Publication): Promise<void> {
  await announceIntent(db, doneKey(publication), { before: null, now: now() });
}
