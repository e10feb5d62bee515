/** Forgets what nobody may keep any longer: removed repositories and installations, handled deliveries, old intents. */
import { defaultConfig } from '../../scan/index.ts';
import {
  deleteRepository,
  findRetired,
  purgeInstallations,
  purgeLeaksOf,
  removeDeliveries,
  removeIntents,
} from '../store/index.ts';
import type { JobContext } from './context.ts';

export async function retire(context: JobContext): Promise<void> {
  const days = defaultConfig.retention.days;
  const before = new Date(context.now().getTime() - days * 86_400_000);
  for (const repository of await findRetired(context.db, before)) {
    await purgeLeaksOf(context.db, repository);
    await context.mirrors.drop(repository);
    await deleteRepository(context.db, repository);
    context.log.info({ repository }, 'repository forgotten');
  }
  await purgeInstallations(context.db, before);
  await removeDeliveries(context.db, before);
  await removeIntents(context.db, before);
  await context.mirrors.evict();
}
