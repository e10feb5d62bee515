/**
 * What the App has to do, as data that can wait in the queue. Ids only: everything else is read again from GitHub when
 * the job runs, so that doing one twice, late or out of order is harmless.
 */

interface InRepository {
  readonly installation: number;
  readonly repository: number;
}

export type Job =
  /** Hand one webhook delivery to Probot. */
  | { readonly kind: 'deliver'; readonly guid: string; readonly installation: number | null }
  /** Judge one head for all its open pull requests, or for the merge queue: against `base`, or the one it had before. */
  | ({ readonly kind: 'judge'; readonly head: string; readonly base: string | null } & InRepository)
  /** The same, since what it was judged by has changed: nobody waits for it. */
  | ({ readonly kind: 'rejudge'; readonly head: string } & InRepository)
  /** The organisation's configuration changed: look which heads of its repositories it concerns. */
  | { readonly kind: 'spread'; readonly installation: number }
  /** Which open heads were judged by another configuration than the one of now? */
  | ({ readonly kind: 'compare' } & InRepository)
  /** Commits arrived on a branch or tag. */
  | ({ readonly kind: 'push'; readonly before: string; readonly after: string } & InRepository)
  /** Something was said on a pull request: judge its present head. */
  | ({ readonly kind: 'pull'; readonly number: number } & InRepository)
  /** Compare what is stored of one repository with what it is now: visibility, refs, open pull requests. */
  | ({ readonly kind: 'inspect' } & InRepository)
  /** Somebody changed an issue, which may be one of ours. */
  | ({ readonly kind: 'issue'; readonly number: number } & InRepository)
  /** The repository became public: take back what its checks told. */
  | ({ readonly kind: 'hush' } & InRepository)
  /** Scan the whole history of all refs. */
  | ({ readonly kind: 'sweep' } & InRepository)
  /** See which leaks of a repository are still there. */
  | ({ readonly kind: 'survey' } & InRepository)
  /** Bring a leak and its issue to the same state. */
  | ({ readonly kind: 'settle'; readonly leak: string } & InRepository)
  /** The same for all leaks of a repository that wait for it. */
  | ({ readonly kind: 'settle-all' } & InRepository)
  /** Bring the issue that lists leaks of a repository to the state of its leaks. */
  | ({ readonly kind: 'collect' } & InRepository)
  /** Read one comment on an issue or pull request and do what it asks. */
  | ({ readonly kind: 'command'; readonly number: number; readonly comment: number } & InRepository)
  /** Find out whether the check is required, and make it so where configuration says. */
  | ({ readonly kind: 'blocking' } & InRepository)
  /** Which repositories does an installation hold now? */
  | { readonly kind: 'enrol'; readonly installation: number }
  /** Write the summary issue of an installation's first scan. */
  | { readonly kind: 'summarise'; readonly installation: number }
  /** Compare with reality: missed deliveries, heads without a check, issues. */
  | { readonly kind: 'reconcile' }
  | { readonly kind: 'remind' }
  /** Tell whoever is to be told of decisions what is new. */
  | { readonly kind: 'report-audit' }
  /** Forget what nobody may keep any longer. */
  | { readonly kind: 'retire' };

export type JobKind = Job['kind'];

/** Higher goes first. */
export const priorities: Readonly<Record<JobKind, number>> = {
  deliver: 100,
  hush: 95,
  command: 90,
  inspect: 85,
  push: 80,
  pull: 75,
  judge: 70,
  issue: 65,
  survey: 62,
  settle: 60,
  'settle-all': 59,
  collect: 58,
  enrol: 50,
  blocking: 30,
  summarise: 28,
  'report-audit': 26,
  reconcile: 25,
  remind: 20,
  spread: 18,
  compare: 14,
  rejudge: 12,
  sweep: 10,
  retire: 5,
};

/** Two jobs of the same key wait as one. */
export function keyOf(job: Job): string {
  switch (job.kind) {
    case 'deliver':
      return `deliver:${job.guid}`;
    case 'judge':
    case 'rejudge':
      return `${job.kind}:${job.repository}:${job.head}`;
    case 'push':
      return `push:${job.repository}:${job.before}:${job.after}`;
    case 'settle':
      return `settle:${job.leak}`;
    case 'command':
      return `command:${job.repository}:${job.comment}`;
    case 'pull':
    case 'issue':
      return `${job.kind}:${job.repository}:${job.number}`;
    case 'sweep':
    case 'inspect':
    case 'compare':
    case 'hush':
    case 'survey':
    case 'settle-all':
    case 'collect':
    case 'blocking':
      return `${job.kind}:${job.repository}`;
    case 'enrol':
    case 'spread':
    case 'summarise':
      return `${job.kind}:${job.installation}`;
    default:
      return job.kind;
  }
}
