/** Reads all that the refs of a repository lead to, and stores what was found. */
import type { Mirror } from '../../mirror/index.ts';
import type { Report } from '../../rules/index.ts';
import { blockingLeaks, type HistorySelection, type Progress, type Scanner } from '../../scan/index.ts';
import { toFoundLeaks } from '../decide/found.ts';
import type { JobContext } from '../job-context.ts';
import type { RepositoryConfiguration } from '../repository/configuration.ts';
import { joinNotCovered } from '../repository/not-covered.ts';
import type { RepositoryAccess } from '../repository/open.ts';
import { remoteOf } from '../repository/remote.ts';
import { longestScan, toScanOrder } from '../repository/scan-order.ts';
import {
  findUnfilled,
  setHistoryProgress,
  setHistoryScanned,
  setHistoryState,
  type HistoryScan,
} from '../store/index.ts';
import { findLanded, isPull, tipsOf } from './landed.ts';
import { remember } from './remember.ts';

export interface WholeScan {
  readonly access: RepositoryAccess;
  readonly configuration: RepositoryConfiguration;
  readonly scanner: Scanner;
}

export interface ScannedWhole {
  /** Ids of the leaks that count, found now; those of steps that an earlier attempt scanned are stored only. */
  readonly leaks: ReadonlySet<string>;
  readonly isComplete: boolean;
}

/** Pull requests go on meanwhile, from a cache of their own. */
export async function scanWhole(context: JobContext, scan: WholeScan): Promise<ScannedWhole> {
  const { access, configuration } = scan;
  const leaks = new Set<string>();
  const swept = await scanAll(context, { ...scan, leaks });
  await setHistoryScanned(context.db, access.row.id, { at: context.now(), policy: configuration.policy, ...swept });
  return { leaks, isComplete: swept.notCovered.length === 0 };
}

interface Scanning extends WholeScan {
  /** Grows with what is found. */
  readonly leaks: Set<string>;
}

type ScannedRefs = Pick<HistoryScan, 'commits' | 'notCovered'>;

/** Returns what branches and tags point to. */
function scanAll(context: JobContext, scanning: Scanning): Promise<ScannedRefs> {
  const { access } = scanning;
  return context.mirrors.useAll(
    access.row.id,
    remoteOf(context, access),
    async (mirror) => {
      const refs = await mirror.fetchAll();
      if (refs.size === 0) return { commits: [], notCovered: [] };
      const notCovered = await scanSteps(context, scanning, { mirror, refs });
      return { commits: tipsOf(refs, (name) => !isPull(name)), notCovered };
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
  scanning: Scanning,
  { mirror, refs }: RefsToScan,
): Promise<HistoryScan['notCovered']> {
  const { access, configuration } = scanning;
  const head = refs.get(`refs/heads/${access.present.defaultBranch}`) ?? null;
  const { policy } = configuration;
  const begun = access.row.sweep_state?.policy === policy ? access.row.sweep_state : null;
  const done = begun ? [...(await mirror.present(begun.done))] : [];
  const { stops, commits } = await planSteps(context, mirror, { head, done });
  let notCovered = begun?.notCovered ?? [];
  let scanned = begun?.scanned ?? 0;
  for (const to of stops) {
    const history: HistorySelection = { kind: 'between', from: [...done], to: [to] };
    notCovered = joinNotCovered(notCovered, await scanStep(context, scanning, { mirror, refs, history, head }));
    done.push(to);
    scanned += context.historyStep;
    await setHistoryState(context.db, access.row.id, { policy, done, scanned, commits, notCovered });
  }
  const rest: HistorySelection =
    done.length === 0 ? { kind: 'all' } : { kind: 'between', from: done, to: [...new Set(refs.values())] };
  return joinNotCovered(notCovered, await scanStep(context, scanning, { mirror, refs, history: rest, head }));
}

interface Step extends RefsToScan {
  readonly history: HistorySelection;
  readonly head: string | null;
}

async function scanStep(
  context: JobContext,
  { access, configuration, scanner, leaks: found }: Scanning,
  { mirror, refs, history, head }: Step,
): Promise<Report> {
  const report = await scanner.scan(
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
  const origin = originOf(access);
  const objects = toFoundLeaks(report, leaks, origin).flatMap(({ places }) => places.flatMap(({ blobs }) => blobs));
  const landed = await findLanded(mirror, refs, objects);
  const stored = await remember(context, access, configuration, { report, leaks, origin, textsOf: null, landed });
  for (const { leak } of stored) found.add(leak.id);
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
  const left = await mirror.commits({ from: done, to: head });
  const { commits } = done.length === 0 ? { commits: left.length } : await mirror.count({ from: [], to: head });
  const stops = left.toReversed().filter((_, at) => at % step === step - 1 && at < left.length - 1);
  return { stops, commits };
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
