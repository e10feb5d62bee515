/**
 * Looks at the settings of all repositories of an organisation in few requests. What changed without an event, or is due,
 * is judged for itself; what is only reported is counted for the summary.
 */
import { whyOutOfScope } from '../../gate/index.ts';
import { readAllSettings, readOrganisationSettings } from '../../github/index.ts';
import type { JobContext } from '../job-context.ts';
import { failingIn, failuresIn, judgeOne, toReport } from '../posture/judged.ts';
import { ofRepository } from '../posture/notice.ts';
import { openOrganisation, type OpenOrganisation } from '../posture/organisation.ts';
import { assertWhole, openReader } from '../posture/read.ts';
import type { Job } from '../queue/index.ts';
import {
  findHoldings,
  findInstallation,
  listPostures,
  listRepositories,
  savePosture,
  type StoredPosture,
} from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'audit-repositories': { readonly installation: number };
  }
}

export async function auditRepositories(context: JobContext, job: Job<'audit-repositories'>): Promise<void> {
  const organisation = await openOrganisation(context, job.installation);
  if (organisation === null) return auditEach(context, job.installation);
  const seen = await readStates(context, organisation);
  const postures = await listPostures(context.db, job.installation);
  const known = new Map(postures.map((posture) => [posture.repository_id, posture]));
  for (const row of organisation.repositories) {
    const [now, before] = [seen.get(row.id), known.get(row.id)];
    if (!now) continue;
    // Also of one that is judged for itself: it counts if that comes to nothing.
    if (before === undefined || before.config === null)
      await savePosture(context.db, ofRepository(row), { failing: now.failing });
    if (isToBeJudged(now, before, context.now()))
      await context.queue.send({ kind: 'audit-settings', installation: job.installation, repository: row.id });
  }
  await context.queue.send({ kind: 'write-summary', installation: job.installation });
}

/** A person has few, and nothing that shows all of them at once. */
async function auditEach(context: JobContext, installation: number): Promise<void> {
  if ((await findInstallation(context.db, installation))?.account_type !== 'User') return;
  for (const { id: repository } of await listRepositories(context.db, { installation }))
    await context.queue.send({ kind: 'audit-settings', installation, repository });
}

interface Seen {
  readonly state: string;
  readonly isInScope: boolean;
  readonly failing: number;
  /** By the organisation's configuration something is to be told or fixed. */
  readonly isTold: boolean;
}

/** @throws RetryAt where not all could be read */
async function readStates(
  context: JobContext,
  { github, installation, config }: OpenOrganisation,
): Promise<ReadonlyMap<number, Seen>> {
  const reader = openReader(context, installation.id, github);
  const organisation = await readOrganisationSettings(reader, installation.account);
  const holdings = await findHoldings(context.db, { installation: installation.id });
  const seen = new Map<number, Seen>();
  for await (const settings of readAllSettings(reader, { login: installation.account, isInstallation: true })) {
    const { people = 0, secrets = 0 } = holdings.get(settings.id) ?? {};
    const weight = { config: config.settings, people, secrets, organisation };
    const { state, subject } = judgeOne(context, settings, weight);
    const isInScope = whyOutOfScope(settings, config.settings.scope) === null;
    const told = failingIn(toReport(context, subject, config.settings));
    seen.set(settings.id, {
      state,
      isInScope,
      failing: isInScope ? failuresIn(subject).length : 0,
      isTold: isInScope && Object.keys(told).length > 0,
    });
  }
  assertWhole(context, installation.id, reader);
  return seen;
}

function isToBeJudged(now: Seen, before: StoredPosture | undefined, at: Date): boolean {
  if (before === undefined || before.config === null) return now.isTold;
  if (!now.isInScope) return before.is_open;
  return before.state !== now.state || (before.due_at !== null && before.due_at <= at);
}
