/** Forgets what nobody may keep any longer: removed repositories and installations, handled deliveries, old intents. */
import { closeIssue, comment, isProblem, readRepository } from '../../github/index.ts';
import { referenceOf } from '../../report/index.ts';
import { defaultConfig } from '../../scan/index.ts';
import { intentOf } from '../intent.ts';
import type { JobContext } from '../job-context.ts';
import { leaveForgotten } from '../posture/leave.ts';
import {
  deleteRepository,
  findInstallation,
  findRetired,
  findToldElsewhere,
  purgeDecisions,
  purgeInstallations,
  purgeLeaksOf,
  rehomeLeaks,
  removeDeliveries,
  removeIntents,
  type StoredLeak,
} from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'delete-expired': NoIds;
  }
}

/** `retention.days` of each repository counts; what belongs to none is kept as long as by default. */
export async function deleteExpired(context: JobContext): Promise<void> {
  const { days } = defaultConfig.retention;
  const now = context.now();
  const before = new Date(now.getTime() - days * 86_400_000);
  for (const repository of await findRetired(context.db, { now, days })) {
    await rehomeLeaks(context.db, repository);
    await endTold(context, repository);
    await leaveForgotten(context, repository);
    await purgeLeaksOf(context.db, repository);
    await context.mirrors.drop(repository);
    await deleteRepository(context.db, repository);
    context.log.info({ repository }, 'repository forgotten');
  }
  const decisions = await purgeDecisions(context.db, context.settings.auditWebhook !== null);
  if (decisions > 0) context.log.info({ decisions }, 'decisions of forgotten repositories deleted');
  await purgeInstallations(context.db, before);
  await removeDeliveries(context.db, { now, days });
  await removeIntents(context.db, before);
  await context.mirrors.evict();
}

/** Nobody would look after issues that stand elsewhere: they are closed, and say that nothing was verified. */
async function endTold(context: JobContext, repository: number): Promise<void> {
  for (const leak of await findToldElsewhere(context.db, repository)) {
    try {
      await endIssue(context, leak);
    } catch (error) {
      if (!isProblem(error, 'forbidden', 'gone', 'not-found')) throw error;
    }
  }
}

async function endIssue(context: JobContext, leak: StoredLeak): Promise<void> {
  const { issue_repository_id: repository, issue_number: number, installation_id: id } = leak;
  const installation = await findInstallation(context.db, id);
  if (installation?.state !== 'active' || repository === null || number === null) return;
  const github = await context.clients.installation(id);
  const present = await readRepository(github, repository);
  if (!present || present.visibility === 'public') return;
  const where = { owner: present.owner, repo: present.repo };
  const key = `${leak.id}:forgotten`;
  await comment(github, where, number, {
    key,
    body: `The repository of ${referenceOf(leak.id)} was deleted or taken away from Leakwarden, and what was known of it is forgotten now. Whether the leak is gone was **not** verified.`,
    creator: context.login,
    intent: await intentOf(context, `comment:${key}`),
    now: context.now(),
  });
  await closeIssue(github, where, number, 'not_planned');
}
