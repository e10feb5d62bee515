/** A push may bring other policies, an exception may end: then settings are judged again though none changed. */
import type { JobContext } from '../job-context.ts';
import type { NoConfiguration, RepositoryConfiguration } from '../repository/configuration.ts';
import type { RepositoryAccess } from '../repository/open.ts';
import { findPosture, type PostureSubject, type StoredRepository } from '../store/index.ts';
import { configNameOf, isActedOn } from './judged.ts';

export function ofRepository({ id, installation_id: installation }: StoredRepository): PostureSubject {
  return { subject: `repository:${id}`, installation_id: installation, repository_id: id };
}

export async function noticePolicies(
  { db, queue, now }: Pick<JobContext, 'db' | 'queue' | 'now'>,
  { row }: RepositoryAccess,
  { config }: RepositoryConfiguration | NoConfiguration,
): Promise<void> {
  if (config === null) return;
  const known = await findPosture(db, ofRepository(row).subject);
  const isNew = known?.config !== configNameOf(config.settings);
  const isDue = known !== null && known.due_at !== null && known.due_at <= now();
  const isWanted = isActedOn(config.settings) || known?.is_open === true;
  if ((isNew || isDue) && isWanted)
    await queue.send({ kind: 'audit-settings', installation: row.installation_id, repository: row.id });
}
