/** The repository a job is about, as GitHub says now. */
import { findHome as findHomeOf, homesOf, toRepositoryFacts, type Home } from '../../gate/index.ts';
import { isProblem, readRepository, type GitHub, type Repository, type Where } from '../../github/index.ts';
import type { RepositoryFacts } from '../../report/index.ts';
import type { Config } from '../../scan/index.ts';
import { beginningOf } from '../decide/rollout.ts';
import type { JobContext } from '../job-context.ts';
import { syncLater } from '../leaks/sync-later.ts';
import {
  decide,
  findInstallation,
  findLeaksOf,
  findRepository,
  markRepositoryRemoved,
  rehomeLeaks,
  saveRepository,
  type StoredInstallation,
  type StoredRepository,
  type RepositoryState,
} from '../store/index.ts';

export interface RepositoryAccess {
  readonly github: GitHub;
  readonly where: Where;
  readonly present: Repository;
  readonly row: StoredRepository;
  readonly installation: StoredInstallation;
  /** When its milder first days began; null: it has none. */
  readonly since: Date | null;
}

/** Null where the App can no longer see it; that is remembered. */
export async function openRepository(
  context: JobContext,
  { installation: id, repository }: { readonly installation: number; readonly repository: number },
): Promise<RepositoryAccess | null> {
  const installation = await findInstallation(context.db, id);
  if (installation?.state !== 'active') return null;
  const github = await context.clients.installation(id);
  const present = await readPresent(context, github, id, repository);
  if (!present) return null;
  // Everybody sees a public one: that it was transferred, only its new owner is told.
  if (present.ownerId !== installation.account_id) {
    await loseRepository(context, id, repository);
    return null;
  }
  await noticeExposure(context, present, id);
  await saveRepository(context.db, toState(present, id));
  const row = await findRepository(context.db, repository);
  if (!row) return null;
  const arrival = { createdAt: present.createdAt, addedAt: row.added_at, installedAt: installation.installed_at };
  const where = { owner: present.owner, repo: present.repo };
  return { github, where, present, row, installation, since: beginningOf(arrival) };
}

async function readPresent(
  context: JobContext,
  github: GitHub,
  installation: number,
  repository: number,
): Promise<Repository | null> {
  try {
    const present = await readRepository(github, repository);
    if (!present) await loseRepository(context, installation, repository);
    return present;
  } catch (error) {
    // Refused for now (taken down, an address that is not allowed): that is no word of its being gone.
    if (isProblem(error, 'forbidden', 'gone')) return null;
    throw error;
  }
}

/** Somebody took a repository away from the App, or deleted it: the organisation should know. */
export async function loseRepository(context: JobContext, installation: number, repository: number): Promise<void> {
  const at = context.now();
  if (!(await markRepositoryRemoved(context.db, { installation, id: repository, at }))) return;
  await decide(context.db, {
    actor: 'github',
    actorId: null,
    action: 'repository-removed',
    installation,
    repository,
    leak: null,
    head: null,
    reason: 'the installation no longer holds this repository',
    until: null,
    source: `repository-removed:${repository}:${at.toISOString()}`,
  });
  await context.queue.send({ kind: 'write-summary', installation });
  for (const { id: leak, repository_id: home } of await rehomeLeaks(context.db, repository))
    await context.queue.send({ kind: 'sync-issue', installation, repository: home, leak });
  // The floor of the organisation may have gone with it.
  const lost = await findRepository(context.db, repository);
  if (lost && homesOf(lost.owner, context.settings.policies).includes(lost.name))
    await context.queue.send({ kind: 'compare-repositories', installation });
}

/** Who can read the repository decides how its leaks are told: the issues of all of them are brought up to date. Before it is saved. */
export async function noticeExposure(context: JobContext, present: Repository, installation: number): Promise<void> {
  const before = await findRepository(context.db, present.id);
  if (!before || before.visibility === present.visibility) return;
  if (present.visibility === 'public') {
    await context.queue.send({ kind: 'guard-publication', installation, repository: present.id });
    await context.queue.send({ kind: 'redact-issues', installation, repository: present.id });
    await context.queue.send({ kind: 'redact-checks', installation, repository: present.id });
  }
  const told = (await findLeaksOf(context.db, present.id)).filter(({ followed }) => followed);
  await syncLater(
    context,
    installation,
    told.map(({ id }) => id),
  );
}

export function toState(present: Repository, installation: number): RepositoryState {
  return {
    id: present.id,
    installation_id: installation,
    owner: present.owner,
    name: present.repo,
    visibility: present.visibility,
    default_branch: present.defaultBranch,
    archived: present.archived,
  };
}

export function toFacts(
  { settings }: Pick<JobContext, 'settings'>,
  { present }: Pick<RepositoryAccess, 'present'>,
): RepositoryFacts {
  return toRepositoryFacts(present, settings.serverUrl);
}

export function findHome({ github, present, installation }: RepositoryAccess, config: Config): Promise<Home> {
  const mayAdvise = installation.permissions['repository_advisories'] === 'write';
  return findHomeOf({ github, present, mayAdvise }, config);
}
