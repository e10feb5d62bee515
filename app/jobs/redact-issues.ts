/**
 * The repository became public, and with it the issues of the App: about leaks, settings, publications, the list and the
 * summary. All are found by their markers, since an older one may be remembered nowhere. Then each story is told anew
 * where it may be.
 */
import { ensureIssue, isProblem, listMarked, setArchived, type Issue } from '../../github/index.ts';
import { formatKeptTexts, formatTakenBackIssue, markerLineOf, markerOf } from '../../report/index.ts';
import { today, type JobContext } from '../job-context.ts';
import { intentOf } from '../intent.ts';
import { syncLater } from '../leaks/sync-later.ts';
import { forgetIssuesIn } from '../posture/leave.ts';
import { findPrivate } from '../posture/place.ts';
import { RetryAt, type Job } from '../queue/index.ts';
import { loadConfigurationOrFloor } from '../repository/configuration.ts';
import { openRepository, toFacts, type RepositoryAccess } from '../repository/open.ts';
import { takeBackIssue } from '../repository/take-back.ts';
import { announceIntent, decide, findCollectedIn, findIntent, forgetWordsIn, removeIntent } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'redact-issues': InRepository;
  }
}

const hour = 3_600_000;
const longestOpening = 24 * hour;

export async function redactIssues(context: JobContext, job: Job<'redact-issues'>): Promise<void> {
  const access = await openRepository(context, job);
  if (!access) return;
  if (access.present.visibility !== 'public') return endOpening(context, access, !access.present.archived);
  if (!(await takeBackAll(context, access))) {
    await tellKept(context, access);
    context.log.warn({ repository: access.row.id }, 'issues of a repository that became public cannot be taken back');
    throw new RetryAt(new Date(context.now().getTime() + hour), 'GitHub does not let issues be changed there now');
  }
  await tellElsewhere(context, access);
}

/** False: something still stands. */
async function takeBackAll(context: JobContext, access: RepositoryAccess): Promise<boolean> {
  const { present } = access;
  const issues = present.hasIssues ? await listOwn(context, access) : [];
  const isOpen = !present.archived || (issues.some(isLeft) && (await open(context, access)));
  const isDone = isOpen ? await takeBackEach(context, access, issues) : !issues.some(isLeft);
  await endOpening(context, access, isOpen);
  return present.hasIssues && isDone;
}

const openedKey = ({ row }: RepositoryAccess): string => `unarchived:${row.id}`;

/** Returns whether it can be written to now. */
async function open(context: JobContext, access: RepositoryAccess): Promise<boolean> {
  if (!(await mayOpen(context, access))) return false;
  const before = await findIntent(context.db, openedKey(access));
  await announceIntent(context.db, openedKey(access), { before, now: context.now() });
  try {
    await setArchived(access.github, access.where, false);
    return true;
  } catch (error) {
    if (!isProblem(error, 'forbidden', 'invalid', 'not-found')) throw error;
    return false;
  }
}

/** An archived repository is written to only where somebody asked for changes that end an exposure. */
async function mayOpen(context: JobContext, access: RepositoryAccess): Promise<boolean> {
  if (access.installation.permissions['administration'] !== 'write') return false;
  return (await loadConfigurationOrFloor(context, access))?.config.settings.contain === true;
}

/**
 * Archives again what this attempt opened, or one before it that died. One that has been open for longer is in use by
 * people, who would not know why it is archived.
 */
async function endOpening(context: JobContext, access: RepositoryAccess, isOpen: boolean): Promise<void> {
  const opened = await findIntent(context.db, openedKey(access));
  if (opened === null) return;
  const isOurs = context.now().getTime() - opened.getTime() < longestOpening;
  if (isOpen && isOurs) await setArchived(access.github, access.where, true);
  await removeIntent(context.db, openedKey(access));
}

function listOwn(context: JobContext, { github, where }: RepositoryAccess): Promise<readonly Issue[]> {
  return listMarked(github, where, { creator: context.login, isOurs: (body) => markerLineOf(body) !== null });
}

/** It is closed last, when its text and comments are gone. */
const isLeft = ({ state, body }: Issue): boolean =>
  state === 'open' || body !== formatTakenBackIssue(markerLineOf(body) ?? '').body;

async function takeBackEach(
  context: JobContext,
  { github, where }: RepositoryAccess,
  issues: readonly Issue[],
): Promise<boolean> {
  let isDone = true;
  for (const { number, body } of issues) {
    const marker = markerLineOf(body) ?? '';
    if (!(await takeBackIssue(context, github, where, { number, marker }))) isDone = false;
  }
  return isDone;
}

/** Once, to the audit webhook, and to people in a private place where there is one. */
async function tellKept(context: JobContext, access: RepositoryAccess): Promise<void> {
  const { github, where, present, row, installation } = access;
  if (!present.archived) return;
  const key = `${row.id}:texts`;
  const isNew = await decide(context.db, {
    actor: 'leakwarden',
    actorId: null,
    action: 'issues-kept-public',
    installation: installation.id,
    repository: row.id,
    leak: null,
    head: null,
    reason: 'it is archived, and GitHub lets nobody change its issues',
    until: null,
    source: `issues-kept-public:${row.id}:${today(context)}`,
  });
  if (isNew) await context.queue.send({ kind: 'report-audit' });
  const named = (await loadConfigurationOrFloor(context, access))?.config.report.repository ?? null;
  const found = await findPrivate(github, where.owner, [...(named === null ? [] : [named]), '.github-private']);
  if (!found) return;
  await ensureIssue(
    github,
    { owner: found.owner, repo: found.repo },
    {
      marker: markerOf('publication', key),
      creator: context.login,
      ...formatKeptTexts({ key, repository: toFacts(context, access) }),
      knownNumber: null,
      intent: await intentOf(context, `publication:${key}`),
      now: context.now(),
    },
  );
}

async function tellElsewhere(context: JobContext, { row, installation: { id, ...installation } }: RepositoryAccess) {
  await forgetIssuesIn(context, row.id);
  await syncLater(context, id, await forgetWordsIn(context.db, row.id));
  for (const repository of await findCollectedIn(context.db, row.id))
    await context.queue.send({ kind: 'sync-collection', installation: id, repository });
  if (installation.summary_repository_id === row.id)
    await context.queue.send({ kind: 'write-summary', installation: id });
}
