/** Brings one leak and its issue to the same state: read, decide, write, remember. Doing it twice changes nothing. */
import type { Home } from '../../../gate/index.ts';
import { readRepository } from '../../../github/index.ts';
import { decideState, type StateDecision } from '../../decide/leak-state.ts';
import { hasDigest, withoutRinging } from '../../digest/covered.ts';
import { isIssueDue, isTold } from '../../decide/rollout.ts';
import { today, type JobContext } from '../../job-context.ts';
import { readCovers } from '../../leaks/read-covers.ts';
import type { Job } from '../../queue/index.ts';
import { loadConfiguration, type RepositoryConfiguration } from '../../repository/configuration.ts';
import { findHome, openRepository, type RepositoryAccess } from '../../repository/open.ts';
import {
  changeLeak,
  findJudgements,
  findLeak,
  findPlaces,
  forgetJudgements,
  type LeakChange,
  type StoredLeak,
} from '../../store/index.ts';
import { readFacts } from './facts.ts';
import { pointTo } from './move.ts';
import { readQuota } from './quota.ts';
import { readSight } from './sight.ts';
import { takeBack } from './take-back.ts';
import { tellOf } from './tell.ts';

declare module '../../queue/job.ts' {
  interface JobIds {
    readonly 'sync-issue': InRepository & { readonly leak: string };
  }
}

type SyncJob = Job<'sync-issue'>;

export async function syncIssue(context: JobContext, job: SyncJob): Promise<void> {
  const leak = await findLeak(context.db, job.leak);
  if (!leak) return;
  const scene = await openScene(context, { installation: leak.installation_id, repository: leak.repository_id });
  if (scene) await syncIssueIn(context, scene, leak);
}

/** What the leaks of a repository share. */
export interface Scene {
  readonly access: RepositoryAccess;
  readonly configuration: RepositoryConfiguration;
  readonly home: Home;
}

export async function openScene(
  context: JobContext,
  where: { readonly installation: number; readonly repository: number },
): Promise<Scene | null> {
  const access = await openRepository(context, where);
  if (!access) return null;
  const configuration = await loadConfiguration(context, access);
  if (configuration.config === null) return null;
  return { access, configuration, home: await findHome(access, configuration.config) };
}

export async function syncIssueIn(context: JobContext, scene: Scene, leak: StoredLeak): Promise<void> {
  const { access } = scene;
  if (leak.merged_into !== null) return leaveForOther(context, access, leak, leak.merged_into);
  const decided = decideState(
    leak,
    await readSight(context, access, leak),
    await readCovers(context.db, leak.id),
    today(context),
  );
  const told = await tell(context, scene, { leak, decided });
  await changeLeak(context.db, leak.id, toChange(context, leak, decided, told), leak.state);
  if (leak.collected || told?.collected) await collectAgain(context, leak);
  if (decided.change === 'expired' || decided.change === 'uncovered') await judgeAgain(context, access, leak);
}

/** It turned out to be a part of another leak, whose issue tells of it. */
async function leaveForOther(
  context: JobContext,
  access: RepositoryAccess,
  leak: StoredLeak,
  into: string,
): Promise<void> {
  const other = await findLeak(context.db, into);
  if (other?.issue_kind !== 'issue' || other.issue_number === null) return;
  const home = await readRepository(access.github, other.issue_repository_id ?? access.row.id);
  if (!home) return;
  const url = `${context.settings.serverUrl}/${home.owner}/${home.repo}/issues/${other.issue_number}`;
  await pointTo(context, access, leak, { key: `merged:${into}`, change: { kind: 'merged', url } });
}

interface Deciding {
  readonly leak: StoredLeak;
  readonly decided: StateDecision;
}

/** The list of the repository changes with what is in it. */
function collectAgain(
  { queue }: JobContext,
  { installation_id: installation, repository_id: repository }: StoredLeak,
): Promise<void> {
  return queue.send({ kind: 'sync-collection', installation, repository });
}

async function tell(
  context: JobContext,
  { access, configuration, home }: Scene,
  { leak, decided }: Deciding,
): Promise<LeakChange | null> {
  const { config, commit } = configuration;
  const isKnown = isTold(leak);
  // One that is gone before anybody was told has leaked all the same: its issue is opened, and closed at once.
  const isNews = leak.state === 'open' || decided.state === 'open';
  if (!isKnown && !(isNews && isIssueDue(leak, config, access.since, context.now()))) return null;
  const taken = await takeBack(context, access, leak, home);
  if (home.kind === 'none') return taken;
  const quota = isKnown ? 'open' : await readQuota(context, leak, config);
  if (quota !== 'open') return quota === 'list' ? { collected: true } : null;
  // Its team hears of it by the digest.
  const isQuiet = leak.severity !== 'critical' && hasDigest(context.settings.digests, access.row);
  const heard = isQuiet ? withoutRinging(config) : config;
  const reading = {
    access,
    home,
    config: heard,
    configuration: { ...configuration, config: heard },
    commit,
    leak,
    decided,
  };
  const facts = await readFacts(context, reading);
  return tellOf(context, { ...reading, facts });
}

const reopens = new Set<StateDecision['change']>(['reappeared', 'expired', 'uncovered']);

function toChange(
  context: JobContext,
  leak: StoredLeak,
  decided: StateDecision,
  told: LeakChange | null,
): Parameters<typeof changeLeak>[2] {
  const hasChanged = decided.change !== null;
  return {
    state: decided.state,
    ...(hasChanged ? { turn: leak.turn + 1 } : {}),
    ...(decided.change === 'remains' ? { remains_at: context.now() } : {}),
    ...(decided.change === 'closed' ? { closed_at: context.now() } : {}),
    ...(reopens.has(decided.change)
      ? { closed_at: null, remains_at: null, acknowledged_at: null, accepted_until: null }
      : {}),
    ...(decided.until === undefined
      ? {}
      : { accepted_until: decided.until, closed_at: leak.closed_at ?? context.now() }),
    ...told,
  };
}

/** What was accepted blocks again. What a head was let pass with is not stored, so all heads of its places are judged. */
async function judgeAgain(context: JobContext, { installation }: RepositoryAccess, leak: StoredLeak): Promise<void> {
  const places = await findPlaces(context.db, leak.id);
  for (const repository of new Set(places.map(({ repository_id: id }) => id))) {
    const judged = await findJudgements(context.db, repository);
    const heads = judged.map(({ head }) => head.sha);
    await forgetJudgements(context.db, repository, heads);
    await context.queue.send({ kind: 'inspect-repository', installation: installation.id, repository });
  }
}
