/** Scans the whole history of all refs: at the beginning, and when it is no longer sure what was seen. */
import type { Mirror } from '../../mirror/index.ts';
import type { Report } from '../../rules/index.ts';
import { blockingLeaks, type HistorySelection, type Progress } from '../../scan/index.ts';
import type { JobContext } from '../job-context.ts';
import { remember } from '../leaks/remember.ts';
import type { Job } from '../queue/index.ts';
import { loadConfiguration, type RepositoryConfiguration } from '../repository/configuration.ts';
import { openRepository, type RepositoryAccess } from '../repository/open.ts';
import { remoteOf } from '../repository/remote.ts';
import { longestScan, toScanOrder } from '../repository/scan-order.ts';
import {
  findUnfilled,
  setHistoryProgress,
  setHistoryState,
  setHistoryScanned,
  type HistoryScan,
} from '../store/index.ts';
import { joinNotCovered } from '../repository/not-covered.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'scan-history': InRepository;
  }
}

type HistoryJob = Job<'scan-history'>;

export async function scanHistory(context: JobContext, job: HistoryJob): Promise<void> {
  const access = await openRepository(context, job);
  if (!access) return;
  const configuration = await loadConfiguration(context, access);
  if (configuration.config === null) return;
  const swept = await scanAll(context, access, configuration);
  await setHistoryScanned(context.db, access.row.id, { at: context.now(), policy: configuration.policy, ...swept });
  const where = { installation: job.installation, repository: job.repository };
  await context.queue.send({ kind: 'verify-leaks', ...where });
  await context.queue.send({ kind: 'write-summary', installation: job.installation });
}

type ScannedRefs = Pick<HistoryScan, 'commits' | 'notCovered'>;

/** Returns what branches and tags point to. Pull requests go on meanwhile, from a cache of their own. */
function scanAll(
  context: JobContext,
  access: RepositoryAccess,
  configuration: RepositoryConfiguration,
): Promise<ScannedRefs> {
  return context.mirrors.useAll(
    access.row.id,
    remoteOf(context, access),
    async (mirror) => {
      const refs = await mirror.remoteRefs();
      if (refs.size === 0) return { commits: [], notCovered: [] };
      await mirror.fetchAll();
      const live = [...refs].filter(([name]) => !name.startsWith('refs/pull/'));
      const notCovered = await scanSteps(context, access, configuration, { mirror, refs });
      return { commits: [...new Set(live.map(([, commit]) => commit))], notCovered };
    },
    context.signal,
  );
}

interface RefsToScan {
  readonly mirror: Mirror;
  readonly refs: ReadonlyMap<string, string>;
}

/**
 * In steps of so many commits of the default branch, oldest first, and at last everything else: whoever dies in a large
 * history goes on with the step in which it died. Each step remembers what it found. Returns what was not covered.
 */
async function scanSteps(
  context: JobContext,
  access: RepositoryAccess,
  configuration: RepositoryConfiguration,
  { mirror, refs }: RefsToScan,
): Promise<HistoryScan['notCovered']> {
  const head = refs.get(`refs/heads/${access.present.defaultBranch}`) ?? null;
  const { policy } = configuration;
  const begun = access.row.sweep_state?.policy === policy ? access.row.sweep_state : null;
  const done = begun ? [...(await mirror.present(begun.done))] : [];
  const { stops, commits } = await planSteps(context, mirror, { head, done });
  let notCovered = begun?.notCovered ?? [];
  let scanned = begun?.scanned ?? 0;
  for (const to of stops) {
    const history: HistorySelection = { kind: 'between', from: [...done], to: [to] };
    notCovered = joinNotCovered(notCovered, await scanStep(context, access, configuration, { mirror, history, head }));
    done.push(to);
    scanned += context.historyStep;
    await setHistoryState(context.db, access.row.id, { policy, done, scanned, commits, notCovered });
  }
  const rest: HistorySelection =
    done.length === 0 ? { kind: 'all' } : { kind: 'between', from: done, to: [...new Set(refs.values())] };
  return joinNotCovered(notCovered, await scanStep(context, access, configuration, { mirror, history: rest, head }));
}

interface Step {
  readonly mirror: Mirror;
  readonly history: HistorySelection;
  readonly head: string | null;
}

async function scanStep(
  context: JobContext,
  access: RepositoryAccess,
  configuration: RepositoryConfiguration,
  { mirror, history, head }: Step,
): Promise<Report> {
  const report = await context.historyScanner.scan(
    toScanOrder(context, configuration, {
      path: mirror.gitDir,
      history,
      head,
      onlyNews: false,
      decidedAt: await findUnfilled(context.db, access.row.id),
      texts: [],
      base: head,
    }),
    { signal: context.signal, timeLimit: longestScan, onProgress: reportProgress(context, access) },
  );
  const leaks = blockingLeaks(report, configuration.config);
  await remember(context, access, configuration, { report, leaks, origin: originOf(access), textsOf: null });
  return report;
}

interface Steps {
  /** Commits, each with the history behind it. */
  readonly stops: readonly string[];
  /** Of the default branch, in all. */
  readonly commits: number;
}

async function planSteps(
  { historyStep: step, isPortable }: JobContext,
  mirror: Mirror,
  { head, done }: { readonly head: string | null; readonly done: readonly string[] },
): Promise<Steps> {
  // Without `git` only small repositories are read.
  if (head === null || isPortable) return { stops: [], commits: 0 };
  const all = (await mirror.commits({ from: [], to: head })).length;
  const oldestFirst = (await mirror.commits({ from: done, to: head })).toReversed();
  const stops = oldestFirst.filter((_, at) => at % step === step - 1 && at < oldestFirst.length - 1);
  return { stops, commits: all };
}

/** Milliseconds between two notes of how far it is. */
const progressEvery = 5_000;

function reportProgress(context: JobContext, access: RepositoryAccess): (progress: Progress) => void {
  let last = 0;
  return ({ documents, documentsTotal }) => {
    if (Date.now() - last < progressEvery) return;
    last = Date.now();
    void setHistoryProgress(context.db, access.row.id, { documents, total: documentsTotal }).catch(() => undefined);
  };
}

/** Only what the first scan finds was there before us. */
function originOf({ row }: RepositoryAccess): 'sweep' | 'change' {
  return row.swept_at === null ? 'sweep' : 'change';
}
