/** Commits arrived: what is new since the refs were last looked at is scanned, whichever event told of it. */
import { isNullId, MirrorError, type Mirror } from '../../mirror/index.ts';
import type { Report } from '../../rules/index.ts';
import { blockingLeaks } from '../../scan/index.ts';
import type { JobContext } from '../job-context.ts';
import { isPull, tipsOf } from '../leaks/landed.ts';
import { remember } from '../leaks/remember.ts';
import type { Job } from '../queue/index.ts';
import { noticePolicies } from '../posture/notice.ts';
import { loadConfiguration, type RepositoryConfiguration } from '../repository/configuration.ts';
import { openRepository, type RepositoryAccess } from '../repository/open.ts';
import { noticeOrganisation } from '../repository/organisation.ts';
import { remoteOf } from '../repository/remote.ts';
import { longestScan, toScanOrder } from '../repository/scan-order.ts';
import { findUnjudged } from '../repository/unjudged.ts';
import { findJudgements, findUnfilled, setKnownCommits, setNotCovered } from '../store/index.ts';
import { joinNotCovered } from '../repository/not-covered.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'scan-push': InRepository & { readonly before: string; readonly after: string };
  }
}

type PushJob = Job<'scan-push'>;

export async function scanPush(context: JobContext, job: PushJob): Promise<void> {
  const access = await openRepository(context, job);
  if (!access) return;
  const where = { installation: job.installation, repository: job.repository };
  await noticeOrganisation(context, access);
  const configuration = await loadConfiguration(context, access);
  // Without a configuration nothing can be judged; the scan of the history that follows its repair finds what came meanwhile.
  if (configuration.config === null) return;
  await noticePolicies(context, access, configuration);
  const { commits, stale, failed } = await scanNews(context, access, configuration, job.after);
  // The scan of the history sees what the refs point to; what was pushed away again was scanned right now.
  if (access.row.known_commits === null) return context.queue.send({ kind: 'scan-history', ...where });
  await setKnownCommits(context.db, access.row.id, commits);
  await context.queue.send({ kind: 'verify-leaks', ...where });
  // Also where nothing was new: an earlier attempt may have ended right before.
  await rejudge(context, access, configuration, stale);
  if (failed !== null) throw failed.error;
}

interface PushOutcome {
  /** What the refs point to now, without what could not be scanned: the next push tries it again. */
  readonly commits: readonly string[];
  /** Heads that were judged by what the default branch has no more. */
  readonly stale: ReadonlySet<string>;
  readonly failed: Failure | null;
}

interface Failure {
  readonly error: unknown;
}

function scanNews(
  context: JobContext,
  access: RepositoryAccess,
  configuration: RepositoryConfiguration,
  after: string,
): Promise<PushOutcome> {
  return context.mirrors.use(
    access.row.id,
    remoteOf(context, access),
    async (mirror) => {
      const refs = await mirror.remoteRefs();
      const commits = tipsOf(refs, (name) => !isPull(name));
      const known = access.row.known_commits ?? commits;
      const news = commits.filter((commit) => !known.includes(commit));
      const tip = refs.get(`refs/heads/${access.present.defaultBranch}`) ?? null;
      const look = async (some: readonly string[], pushed: string): Promise<void> => {
        const wanted = await fetchNews(mirror, access, { news: some, known, after: pushed });
        if (wanted.length > 0) await scanCommits(context, access, configuration, { mirror, known, wanted, tip });
      };
      const isMoved = tip !== null && (news.includes(tip) || after === tip || after === '');
      const findStale = (): Promise<ReadonlySet<string>> =>
        findStaleHeads(context, access, mirror, isMoved ? tip : null);
      try {
        await look(news, after);
        return { commits, stale: await findStale(), failed: null };
      } catch (error) {
        context.signal.throwIfAborted();
        if (news.length < 2) throw error;
      }
      const each = [...news, ...(isNothing(after) || news.includes(after) ? [] : [after])];
      const failures = await lookAtEach(context, each, (id) => look(news.includes(id) ? [id] : [], id));
      return {
        commits: commits.filter((commit) => !failures.has(commit)),
        stale: await findStale(),
        failed: [...failures.values()][0] ?? null,
      };
    },
    context.signal,
  );
}

/** The default branch was written anew: what it held then excuses nothing now. */
async function findStaleHeads(
  { db }: JobContext,
  { row, present }: RepositoryAccess,
  mirror: Mirror,
  tip: string | null,
): Promise<ReadonlySet<string>> {
  const judged = (await findJudgements(db, row.id)).filter(({ pull, base }) => pull !== 0 && base !== '');
  if (tip === null || judged.length === 0) return new Set();
  if (!(await mirror.contains(tip))) await mirror.fetchRange({ heads: [tip], bases: [], size: present.size });
  const gone = new Set<string>();
  for (const base of new Set(judged.map((each) => each.base))) {
    const isHeld = (await mirror.contains(base)) && (await mirror.mergeBase(base, tip)) === base;
    if (!isHeld) gone.add(base);
  }
  return new Set(judged.filter(({ base }) => gone.has(base)).map(({ head }) => head.sha));
}

/** One ref that breaks the scan must not hide what the others brought. */
async function lookAtEach(
  { signal }: JobContext,
  news: readonly string[],
  look: (commit: string) => Promise<void>,
): Promise<ReadonlyMap<string, Failure>> {
  const failures = new Map<string, Failure>();
  for (const commit of news) {
    try {
      await look(commit);
    } catch (error) {
      signal.throwIfAborted();
      failures.set(commit, { error });
    }
  }
  return failures;
}

interface PushRange {
  readonly mirror: Mirror;
  readonly known: readonly string[];
  readonly wanted: readonly string[];
  /** Of the default branch. */
  readonly tip: string | null;
}

async function scanCommits(
  context: JobContext,
  access: RepositoryAccess,
  configuration: RepositoryConfiguration,
  { mirror, known, wanted, tip }: PushRange,
): Promise<void> {
  const [head = null] = await mirror.present(wanted);
  const report = await context.scanner.scan(
    toScanOrder(context, configuration, {
      path: mirror.gitDir,
      history: { kind: 'between', from: await mirror.present(known), to: wanted },
      head,
      onlyNews: false,
      decidedAt: await findUnfilled(context.db, access.row.id),
      texts: [],
      base: tip,
    }),
    { signal: context.signal, timeLimit: longestScan },
  );
  await rememberNotCovered(context, access, report);
  const leaks = blockingLeaks(report, configuration.config);
  const isMerged = tip !== null && wanted.includes(tip);
  await remember(context, access, configuration, {
    report,
    leaks,
    origin: 'change',
    textsOf: null,
    ...(isMerged ? { unmerged: null } : {}),
  });
}

async function rememberNotCovered(
  { db, queue }: JobContext,
  { row, installation }: RepositoryAccess,
  report: Report,
): Promise<void> {
  const known = row.not_covered ?? [];
  const all = joinNotCovered(known, report);
  if (all.length === known.length) return;
  await setNotCovered(db, row.id, all);
  await queue.send({ kind: 'write-summary', installation: installation.id });
}

interface News {
  readonly news: readonly string[];
  readonly known: readonly string[];
  readonly after: string;
}

/** The branch was deleted, or whoever asked did not know what arrived. */
function isNothing(after: string): boolean {
  return after === '' || isNullId(after);
}

/** What was pushed and already pushed away again was readable meanwhile: it is scanned as long as GitHub has it. */
async function fetchNews(
  mirror: Mirror,
  { present }: RepositoryAccess,
  { news, known, after }: News,
): Promise<readonly string[]> {
  const range = { bases: known, size: present.size };
  if (news.length > 0) await mirror.fetchRange({ ...range, heads: news });
  if (isNothing(after) || news.includes(after) || known.includes(after)) return news;
  try {
    await mirror.fetchRange({ ...range, heads: [after] });
    return [...news, after];
  } catch (error) {
    if (error instanceof MirrorError && error.kind === 'missing') return news;
    throw error;
  }
}

/** A new configuration on the default branch changes what open pull requests are judged by, and so does a new history. */
async function rejudge(
  context: JobContext,
  access: RepositoryAccess,
  configuration: RepositoryConfiguration,
  stale: ReadonlySet<string>,
): Promise<void> {
  const judged = await findJudgements(context.db, access.row.id);
  // None judged: perhaps there was no configuration until now that they could be judged by.
  const isSame = judged.length > 0 && judged.every(({ policy }) => policy === configuration.policy);
  const unjudged = isSame ? [] : await findUnjudged(context, access, configuration);
  const [installation, repository] = [access.installation.id, access.row.id];
  for (const head of new Set([...unjudged, ...stale]))
    await context.queue.send({ kind: 'judge-head', installation, repository, head, base: null });
}
