/** Judges one head for all its open pull requests: scan, remember, decide, tell. */
import { describeBroken, judge as judgeReport, worstOf, wouldBlock } from '../../../gate/index.ts';
import { pullsOfHead, type Pull } from '../../../github/index.ts';
import type { CheckText } from '../../../report/index.ts';
import type { JobContext } from '../../job-context.ts';
import { remember } from '../../leaks/remember.ts';
import { early } from '../../parallel.ts';
import type { Job } from '../../queue/index.ts';
import { readBringer } from '../../repository/bringer.ts';
import {
  loadConfiguration,
  type RepositoryConfiguration,
  type NoConfiguration,
} from '../../repository/configuration.ts';
import { openRepository, type RepositoryAccess } from '../../repository/open.ts';
import { isHome } from '../../repository/organisation.ts';
import { prefixOf } from '../../repository/pull-texts.ts';
import { recordProposal } from '../../repository/weakenings.ts';
import { findCheck, forgetCheck, saveJudgements } from '../../store/index.ts';
import { beginCheck, endCheck, type OpenCheck } from './check-run.ts';
import { failedText } from './failed.ts';
import { grantsOf } from './grants.ts';
import type { JudgedPull } from './judged-pull.ts';
import { scanHead } from './scan-head.ts';
import { toText } from './text.ts';

declare module '../../queue/job.ts' {
  interface JobIds {
    /** Judge one head for all its open pull requests, or for the merge queue: against `base`, or the one it had before. */
    readonly 'judge-head': InRepository & { readonly head: string; readonly base: string | null };
    /** The same, since what it was judged by has changed: nobody waits for it. */
    readonly 'rejudge-head': InRepository & { readonly head: string };
  }
}

type JudgeJob = Job<'judge-head'>;

/** What it was judged by has changed. */
export function rejudgeHead(context: JobContext, job: Job<'rejudge-head'>): Promise<void> {
  return judgeHead(context, { ...job, kind: 'judge-head', base: null });
}

export async function judgeHead(context: JobContext, job: JudgeJob): Promise<void> {
  const access = await openRepository(context, job);
  if (!access) return;
  const pulls = await pullsOfHead(access.github, access.where, job.head);
  const base = job.base ?? (await findCheck(context.db, { repository: access.row.id, sha: job.head }))?.base ?? null;
  if (pulls.length === 0 && base === null) return leave(context, access, job.head);
  const configuration = early(loadConfiguration(context, access));
  const check = await beginCheck(context, access, { sha: job.head, base });
  try {
    const text = await judgePulls(context, access, await configuration, { ...job, base, pulls });
    context.signal.throwIfAborted();
    await endCheck(context, access, check, text);
  } catch (error) {
    // Another process judges this head by now, or will: what this one has to say would come on top of it.
    if (context.signal.aborted) throw error;
    // Fail closed at once; the queue tries again, and a later success replaces this.
    await failCheck(context, access, check, error);
    throw error;
  }
}

/** A head that nobody wants to merge any more keeps what was said of it, and is not left in progress. Its leaks may be gone with it. */
async function leave(context: JobContext, access: RepositoryAccess, sha: string): Promise<void> {
  const head = { repository: access.row.id, sha };
  await context.queue.send({ kind: 'verify-leaks', installation: access.installation.id, repository: access.row.id });
  const stored = await findCheck(context.db, head);
  if (!stored || stored.conclusion !== null) return;
  // Where one was about to be made it may be there, begun and never ended.
  if (stored.checkRun === null && stored.intentAt === null) return forgetCheck(context.db, head);
  const check = await beginCheck(context, access, { sha, base: null });
  const text = failedText(
    new Error('no pull request has this head any more'),
    sha.slice(0, 12),
    access.present.visibility,
  );
  if (text) await endCheck(context, access, check, text);
}

async function failCheck(
  context: JobContext,
  access: RepositoryAccess,
  check: OpenCheck,
  error: unknown,
): Promise<void> {
  // Whoever has the job now, or will have it, says how it ends: a late word of ours must not stand over theirs.
  if (context.signal.aborted) return;
  const text = failedText(error, check.head.sha.slice(0, 12), access.present.visibility);
  // GitHub may be what fails: the first error says more than the second.
  if (text) await endCheck(context, access, check, text).catch(() => undefined);
}

async function judgePulls(
  context: JobContext,
  access: RepositoryAccess,
  configuration: RepositoryConfiguration | NoConfiguration,
  { head, base, pulls }: JudgeJob & { readonly pulls: readonly Pull[] },
): Promise<CheckText> {
  const { visibility } = access.present;
  if (configuration.config === null) {
    // It is not judged any more: as soon as there is a configuration again it has to be.
    await saveJudgements(context.db, { repository: access.row.id, sha: head }, []);
    return describeBroken(configuration.broken, { door: 'app', byThisHead: false, visibility });
  }
  const wanted = pulls.length > 0 ? pulls.map((pull) => ({ pull, base: null })) : [{ pull: null, base }];
  const judged: JudgedPull[] = [];
  for (const each of wanted) {
    const one = await judgePull(context, access, configuration, { head, ...each });
    if (one.mistake !== null) return describeBroken(one.mistake, { door: 'app', byThisHead: true, visibility });
    judged.push(one);
  }
  const key = { repository: access.row.id, sha: head };
  await saveJudgements(
    context.db,
    key,
    judged.map(({ pull, base, verdict, blocking, remembered }) => ({
      head: key,
      pull: pull?.number ?? 0,
      base: base ?? '',
      policy: configuration.policy,
      verdict,
      blocking: remembered.filter((each) => blocking.has(each.key)).map(({ leak }) => leak.id),
    })),
  );
  const worst = worstOf(judged);
  if (!worst) throw new TypeError('a head is judged against at least one base');
  return toText(context, access, configuration, { head, pulls, worst });
}

interface HeadToJudge {
  readonly head: string;
  readonly pull: Pull | null;
  readonly base: string | null;
}

async function judgePull(
  context: JobContext,
  access: RepositoryAccess,
  configuration: RepositoryConfiguration,
  wanted: HeadToJudge,
): Promise<JudgedPull> {
  const scanned = await scanHead(context, access, { ...wanted, configuration });
  const { report } = scanned;
  const judging = {
    report,
    config: configuration.config,
    failOn: null,
    since: access.since,
    now: context.now(),
  };
  const remembered = await remember(context, access, configuration, {
    report,
    leaks: wouldBlock(judging),
    origin: 'change',
    textsOf: wanted.pull ? prefixOf(wanted.pull.number) : null,
    broughtBy: wanted.pull && report.leaks.length > 0 ? await readBringer(access, wanted.pull) : null,
    ...(wanted.pull && { unmerged: { pull: wanted.pull.number, head: wanted.head, branch: scanned.branch } }),
  });
  if (
    scanned.laxer.length > 0 &&
    access.present.visibility === 'public' &&
    isHome(context, access.where.owner, access.where.repo)
  )
    await recordProposal(context, access, { ...wanted, laxer: scanned.laxer });
  const judged = judgeReport(judging, await grantsOf(context, remembered));
  return { ...scanned, ...judged, pull: wanted.pull, remembered };
}
