/** Where the content of a repository comes from, and by whose right. */
import type { Remote } from '../../mirror/index.ts';
import type { JobContext } from '../job-context.ts';
import type { RepositoryAccess } from './open.ts';

export function remoteOf(context: JobContext, { where, row, installation }: RepositoryAccess): Remote {
  return {
    url: `${context.settings.serverUrl}/${where.owner}/${where.repo}.git`,
    token: () => context.clients.token(installation.id, { repositories: [row.id], permissions: { contents: 'read' } }),
  };
}
