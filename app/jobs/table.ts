/** Every kind of job: when its turn is, of which key only one waits, and what does it. */
import type { JobContext } from '../job-context.ts';
import type { Job, JobKind, JobPlan, Lane, Share } from '../queue/index.ts';
import { blocking } from './blocking.ts';
import { collect } from './collect.ts';
import { command } from './command/index.ts';
import { compare } from './compare.ts';
import { deliver } from './deliver.ts';
import { enrol } from './enrol.ts';
import { hush } from './hush.ts';
import { inspect } from './inspect.ts';
import { issue } from './issue.ts';
import { judge, rejudge } from './judge/index.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { reconcile } from './reconcile.ts';
import { remind } from './remind.ts';
import { reportAudit } from './report-audit.ts';
import { retire } from './retire.ts';
import { settleAll } from './settle/all.ts';
import { settle } from './settle/index.ts';
import { spread } from './spread.ts';
import { summarise } from './summarise/index.ts';
import { survey } from './survey.ts';
import { sweep } from './sweep.ts';

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
  deliver: { priority: 100, key: ({ guid }) => [guid], run: deliver, isUrgent: true, share: 'deliveries' },
  hush: { priority: 95, key: ofRepository, run: hush, isUrgent: true },
  command: { priority: 90, key: ({ repository, comment }) => [repository, comment], run: command, isUrgent: true },
  inspect: { priority: 85, key: ofRepository, run: inspect, isUrgent: true },
  push: { priority: 80, key: ({ repository, before, after }) => [repository, before, after], run: push, isUrgent: true },
  pull: { priority: 75, key: ofNumber, run: pull, isUrgent: true },
  judge: { priority: 70, key: ofHead, run: judge, isUrgent: true, share: 'judgements' },
  issue: { priority: 65, key: ofNumber, run: issue },
  survey: { priority: 62, key: ofRepository, run: survey },
  settle: { priority: 60, key: ({ leak }) => [leak], run: settle },
  'settle-all': { priority: 59, key: ofRepository, run: settleAll },
  collect: { priority: 58, key: ofRepository, run: collect },
  enrol: { priority: 50, key: ofInstallation, run: enrol, isUrgent: true },
  blocking: { priority: 30, key: ofRepository, run: blocking },
  summarise: { priority: 28, key: ofInstallation, run: summarise },
  'report-audit': { priority: 26, key: alone, run: reportAudit },
  reconcile: { priority: 25, key: alone, run: reconcile },
  remind: { priority: 20, key: alone, run: remind },
  spread: { priority: 18, key: ofInstallation, run: spread },
  compare: { priority: 14, key: ofRepository, run: compare, share: 'background' },
  rejudge: { priority: 12, key: ofHead, run: rejudge, share: 'background' },
  sweep: { priority: 10, key: ofRepository, run: sweep, lane: 'sweep' },
  retire: { priority: 5, key: alone, run: retire },
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
