/**
 * The one summary issue of an installation: what the first scans found, and where the check blocks. It stands in the
 * repository that configuration names, else in the organisation's `.github-private`, else in the only repository there is;
 * where none is private, nowhere: `leakwarden leaks` tells the operator.
 */
import { ensureIssue, updateIssue, type GitHub, type Repository } from '../../../github/index.ts';
import { formatSummaryIssue, markerOf } from '../../../report/index.ts';
import type { Config } from '../../../scan/index.ts';
import { intentOf } from '../../intent.ts';
import type { JobContext } from '../../job-context.ts';
import type { Job } from '../../queue/index.ts';
import { findPrivate } from '../../posture/place.ts';
import { loadConfiguration } from '../../repository/configuration.ts';
import { openRepository } from '../../repository/open.ts';
import { takeBackIn } from '../../repository/take-back.ts';
import { findWeakenings, tellWeakenings } from '../../repository/weakenings.ts';
import {
  findInstallation,
  hasOldLeaks,
  listRepositories,
  setSummaryIssue,
  type StoredInstallation,
  type StoredRepository,
} from '../../store/index.ts';
import { readSummary } from './facts.ts';

declare module '../../queue/job.ts' {
  interface JobIds {
    readonly 'write-summary': { readonly installation: number };
  }
}

export async function writeSummary(context: JobContext, job: Job<'write-summary'>): Promise<void> {
  const installation = await findInstallation(context.db, job.installation);
  const repositories = await listRepositories(context.db, { installation: job.installation });
  const [first] = repositories;
  if (installation?.state !== 'active' || !first) return;
  const access = await openRepository(context, { installation: job.installation, repository: first.id });
  const configuration = access && (await loadConfiguration(context, access));
  if (!access || !configuration?.config) return;
  const home = await findSummaryHome(context, installation, configuration.config, repositories);
  if (!home) return;
  const facts = await readSummary(context, installation, repositories, configuration.config);
  // Nothing to tell: no issue.
  const weakenings = await findWeakenings(context, installation.id);
  const isNews =
    facts.settings.untold.length > 0 || weakenings.length > 0 || (await hasOldLeaks(context.db, installation.id));
  if (installation.summary_issue === null && !isNews) return;
  const text = formatSummaryIssue(facts);
  const key = `summary:${installation.id}`;
  const github = await context.clients.installation(installation.id);
  const where = { owner: home.owner, repo: home.repo };
  const issue = await ensureIssue(github, where, {
    marker: markerOf('summary', installation.account),
    creator: context.login,
    ...text,
    knownNumber: installation.summary_repository_id === home.id ? installation.summary_issue : null,
    intent: await intentOf(context, key),
    now: context.now(),
  });
  await leaveOld(context, github, installation, home.id);
  await setSummaryIssue(context.db, installation.id, { repository: home.id, number: issue.number });
  if (issue.body !== text.body || issue.title !== text.title) await updateIssue(github, where, issue.number, text);
  await tellWeakenings(context, { github, where, issue: issue.number }, weakenings);
}

/** Before the new one is remembered: a crash in between does it again. */
async function leaveOld(
  context: JobContext,
  github: GitHub,
  { summary_repository_id: repository, summary_issue: number, account }: StoredInstallation,
  home: number,
): Promise<void> {
  if (repository === null || number === null || repository === home) return;
  await takeBackIn(context, github, { repository, number, marker: markerOf('summary', account) });
}

async function findSummaryHome(
  context: JobContext,
  { id, account }: StoredInstallation,
  { report }: Config,
  repositories: readonly StoredRepository[],
): Promise<Repository | null> {
  const github = await context.clients.installation(id);
  const only = repositories.length === 1 && repositories[0] ? [`${repositories[0].owner}/${repositories[0].name}`] : [];
  const names = [...(report.repository === null ? [] : [report.repository]), `${account}/.github-private`, ...only];
  return findPrivate(github, account, names);
}
