/**
 * What the App has to do, as data that can wait in the queue. Ids only: everything else is read again from GitHub when
 * the job runs, so that doing one twice, late or out of order is harmless.
 */

interface InRepository {
  readonly installation: number;
  readonly repository: number;
}

/** There is one of it at a time, for all that the App holds. */
type NoIds = unknown;

/** Kinds of jobs, each with the ids that it is known by. */
export interface JobIds {
  /** Hand one webhook delivery to Probot. */
  readonly 'handle-delivery': { readonly guid: string; readonly installation: number | null };
  /** Judge one head for all its open pull requests, or for the merge queue: against `base`, or the one it had before. */
  readonly 'judge-head': InRepository & { readonly head: string; readonly base: string | null };
  /** The same, since what it was judged by has changed: nobody waits for it. */
  readonly 'rejudge-head': InRepository & { readonly head: string };
  /** The organisation's configuration changed: look which heads of its repositories it concerns. */
  readonly 'compare-repositories': { readonly installation: number };
  /** Which open heads were judged by another configuration than the one of now? */
  readonly 'compare-judgements': InRepository;
  /** Commits arrived on a branch or tag. */
  readonly 'scan-push': InRepository & { readonly before: string; readonly after: string };
  /** Something was said on a pull request: judge its present head. */
  readonly 'read-discussion': InRepository & { readonly number: number };
  /** Compare what is stored of one repository with what it is now: visibility, refs, open pull requests. */
  readonly 'inspect-repository': InRepository;
  /** Somebody changed an issue, which may be one of ours. */
  readonly 'follow-issue': InRepository & { readonly number: number };
  /** The repository became public: take back what its checks told. */
  readonly 'redact-checks': InRepository;
  /** Scan the whole history of all refs. */
  readonly 'scan-history': InRepository;
  /** See which leaks of a repository are still there. */
  readonly 'verify-leaks': InRepository;
  /** Bring a leak and its issue to the same state. */
  readonly 'sync-issue': InRepository & { readonly leak: string };
  /** The same for all leaks of a repository that wait for it. */
  readonly 'sync-issues': InRepository;
  /** Bring the issue that lists leaks of a repository to the state of its leaks. */
  readonly 'sync-collection': InRepository;
  /** Read one comment on an issue or pull request and do what it asks. */
  readonly 'run-command': InRepository & { readonly number: number; readonly comment: number };
  /** Find out whether the check is required, and make it so where configuration says. */
  readonly 'require-check': InRepository;
  /** Which repositories does an installation hold now? */
  readonly 'sync-repositories': { readonly installation: number };
  /** Write the summary issue of an installation's first scan. */
  readonly 'write-summary': { readonly installation: number };
  /** Compare with reality: missed deliveries, heads without a check, issues. */
  readonly reconcile: NoIds;
  readonly 'review-leaks': NoIds;
  /** Tell whoever is to be told of decisions what is new. */
  readonly 'report-audit': NoIds;
  /** Forget what nobody may keep any longer. */
  readonly 'delete-expired': NoIds;
}

export type JobKind = keyof JobIds;

export type Job<Kind extends JobKind = JobKind> = {
  readonly [Each in Kind]: { readonly kind: Each } & JobIds[Each];
}[Kind];
