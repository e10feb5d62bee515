/** Every kind of job: when its turn is, of which key only one waits, and what does it. */
import type { JobContext } from '../job-context.ts';
import type { Job, JobKind, JobPlan, Lane, Share } from '../queue/index.ts';
import { requireCheck } from './require-check.ts';
import { auditOrganisation } from './audit-organisation.ts';
import { auditRepositories } from './audit-repositories.ts';
import { auditSettings } from './audit-settings.ts';
import { decideLeak } from './decide-leak.ts';
import { syncCollection } from './sync-collection.ts';
import { runCommand } from './run-command/index.ts';
import { compareJudgements } from './compare-judgements.ts';
import { handleDelivery } from './handle-delivery.ts';
import { syncRepositories } from './sync-repositories.ts';
import { redactChecks } from './redact-checks.ts';
import { redactIssues } from './redact-issues.ts';
import { guardPublication } from './guard-publication/index.ts';
import { inspectRepository } from './inspect-repository.ts';
import { followIssue } from './follow-issue.ts';
import { judgeHead, rejudgeHead } from './judge-head/index.ts';
import { readDiscussion } from './read-discussion.ts';
import { scanPush } from './scan-push.ts';
import { reconcile } from './reconcile.ts';
import { reviewLeaks } from './review-leaks.ts';
import { reportAudit } from './report-audit.ts';
import { deleteExpired } from './delete-expired.ts';
import { sendDigests } from './send-digests.ts';
import { syncIssues } from './sync-issues.ts';
import { syncIssue } from './sync-issue/index.ts';
import { compareRepositories } from './compare-repositories.ts';
import { writeSummary } from './write-summary/index.ts';
import { verifyLeaks } from './verify-leaks.ts';
import { scanHistory } from './scan-history.ts';

interface JobRow<Kind extends JobKind> {
  /** Higher goes first. */
  readonly priority: number;
  /** Two jobs of the same kind and key wait as one. */
  readonly key: (job: Job<Kind>) => readonly (string | number)[];
  readonly run: (context: JobContext, job: Job<Kind>) => Promise<void>;
  /** Somebody waits for it, or it leads to what somebody waits for: it may use the last requests of the hour. */
  readonly isUrgent?: true;
  readonly lane?: Lane;
  readonly share?: Share;
}

type JobTable = { readonly [Kind in JobKind]: JobRow<Kind> };

const alone = (): [] => [];
const ofInstallation = ({ installation }: { readonly installation: number }): [number] => [installation];
const ofRepository = ({ repository }: { readonly repository: number }): [number] => [repository];
const ofNumber = (job: { readonly repository: number; readonly number: number }): number[] => [
  job.repository,
  job.number,
];
const ofHead = (job: { readonly repository: number; readonly head: string }): [number, string] => [
  job.repository,
  job.head,
];

// oxfmt-ignore
const jobs: JobTable = {
  'handle-delivery': { priority: 100, key: ({ guid }) => [guid], run: handleDelivery, isUrgent: true, share: 'deliveries' },
  'guard-publication': { priority: 97, key: ofRepository, run: guardPublication, isUrgent: true },
  'report-audit': { priority: 96, key: alone, run: reportAudit },
  'redact-issues': { priority: 96, key: ofRepository, run: redactIssues, isUrgent: true },
  'redact-checks': { priority: 95, key: ofRepository, run: redactChecks, isUrgent: true },
  'run-command': { priority: 90, key: ({ repository, comment }) => [repository, comment], run: runCommand, isUrgent: true },
  'decide-leak': { priority: 89, key: ({ order }) => [order], run: decideLeak },
  'inspect-repository': { priority: 85, key: ofRepository, run: inspectRepository, isUrgent: true },
  'scan-push': { priority: 80, key: ({ repository, before, after }) => [repository, before, after], run: scanPush, isUrgent: true },
  'read-discussion': { priority: 75, key: ofNumber, run: readDiscussion, isUrgent: true },
  'judge-head': { priority: 70, key: ofHead, run: judgeHead, isUrgent: true, share: 'judgements' },
  'follow-issue': { priority: 65, key: ofNumber, run: followIssue },
  'verify-leaks': { priority: 62, key: ofRepository, run: verifyLeaks },
  'sync-issue': { priority: 60, key: ({ leak }) => [leak], run: syncIssue },
  'sync-issues': { priority: 59, key: ofRepository, run: syncIssues },
  'sync-collection': { priority: 58, key: ofRepository, run: syncCollection },
  'sync-repositories': { priority: 50, key: ofInstallation, run: syncRepositories, isUrgent: true },
  'require-check': { priority: 30, key: ofRepository, run: requireCheck },
  'audit-settings': { priority: 29, key: ofRepository, run: auditSettings },
  'write-summary': { priority: 28, key: ofInstallation, run: writeSummary },
  'send-digests': { priority: 27, key: alone, run: sendDigests },
  reconcile: { priority: 25, key: alone, run: reconcile },
  'audit-organisation': { priority: 24, key: ofInstallation, run: auditOrganisation },
  'review-leaks': { priority: 20, key: alone, run: reviewLeaks },
  'compare-repositories': { priority: 18, key: ofInstallation, run: compareRepositories },
  'audit-repositories': { priority: 16, key: ofInstallation, run: auditRepositories, share: 'background' },
  'compare-judgements': { priority: 14, key: ofRepository, run: compareJudgements, share: 'background' },
  'rejudge-head': { priority: 12, key: ofHead, run: rejudgeHead, share: 'background' },
  'scan-history': { priority: 10, key: ofRepository, run: scanHistory, lane: 'sweep' },
  'delete-expired': { priority: 5, key: alone, run: deleteExpired },
};

export function planOf<Kind extends JobKind>(job: Job<Kind>): JobPlan {
  const { priority, key, lane = 'work', share = 'common' }: JobRow<Kind> = jobs[job.kind];
  return { key: [job.kind, ...key(job)].join(':'), priority, lane, share };
}

export function isUrgent(kind: JobKind): boolean {
  return jobs[kind].isUrgent === true;
}

export function runJob<Kind extends JobKind>(context: JobContext, job: Job<Kind>): Promise<void> {
  return jobs[job.kind].run(context, job);
}
