/** Forgets what nobody may keep any longer: removed repositories and installations, handled deliveries, old intents. */
import { defaultConfig } from '../../scan/index.ts';
import {
  deleteRepository,
  findRetired,
  purgeDecisions,
  purgeInstallations,
  purgeLeaksOf,
  removeDeliveries,
  removeIntents,
} from '../store/index.ts';
import type { JobContext } from './context.ts';

/** `retention.days` of each repository counts; what belongs to none is kept as long as by default. */
export async function retire(context: JobContext): Promise<void> {
  const { days } = defaultConfig.retention;
  const now = context.now();
  const before = new Date(now.getTime() - days * 86_400_000);
  for (const repository of await findRetired(context.db, { now, days })) {
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
