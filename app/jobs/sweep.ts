/** Scans the whole history of all refs: at the beginning, and when it is no longer sure what was seen. */
import { existsSync } from 'node:fs';
import { blockingLeaks, type Progress } from '../../scan/index.ts';
import { setSweepProgress, setSwept } from '../store/index.ts';
import { loadConfiguration, type Configuration } from './configuration.ts';
import { remoteOf } from './content.ts';
import type { JobContext } from './context.ts';
import type { Job } from './kinds.ts';
import { openPlace, type Place } from './place.ts';
import { remember } from './remember.ts';
import { longestScan, toScanOrder } from './scan-order.ts';

type SweepJob = Extract<Job, { kind: 'sweep' }>;

export async function sweep(context: JobContext, job: SweepJob): Promise<void> {
  const place = await openPlace(context, job);
  if (!place) return;
  const configuration = await loadConfiguration(context, place);
  if (configuration.config === null) return;
  const commits = await sweepAll(context, place, configuration);
  await setSwept(context.db, place.row.id, { at: context.now(), policy: configuration.policy, commits });
  const where = { installation: job.installation, repository: job.repository };
  await context.queue.send({ kind: 'survey', ...where });
  await context.queue.send({ kind: 'summarise', installation: job.installation });
}

/** Returns what branches and tags point to. */
async function sweepAll(context: JobContext, place: Place, configuration: Configuration): Promise<readonly string[]> {
  const fetched = await fetchEverything(context, place);
  if (!fetched) return [];
  // Outside the exclusive use of the cache: pull requests of this repository must not wait for the whole history.
  const report = await context.scanner.scan(
    toScanOrder(context, configuration, {
      path: fetched.gitDir,
      history: { kind: 'all' },
      head: fetched.head,
      texts: [],
      base: fetched.head,
    }),
    { signal: context.signal, timeLimit: longestScan, onProgress: reportProgress(context, place) },
  );
  if (!existsSync(fetched.gitDir)) throw new Error('the cache was removed while it was scanned');
  const leaks = blockingLeaks(report, configuration.config);
  await remember(context, place, configuration, { report, leaks, origin: originOf(place), textsOf: null });
  return fetched.commits;
}

interface Fetched {
  readonly gitDir: string;
  readonly head: string | null;
  readonly commits: readonly string[];
}

/** Null: there is nothing in it. */
function fetchEverything(context: JobContext, place: Place): Promise<Fetched | null> {
  return context.mirrors.use(
    place.row.id,
    remoteOf(context, place),
    async (mirror) => {
      const refs = await mirror.remoteRefs();
      if (refs.size === 0) return null;
      await mirror.fetchAll();
      const live = [...refs].filter(([name]) => !name.startsWith('refs/pull/'));
      return {
        gitDir: mirror.gitDir,
        head: refs.get(`refs/heads/${place.present.defaultBranch}`) ?? null,
        commits: [...new Set(live.map(([, commit]) => commit))],
      };
    },
    context.signal,
  );
}

/** Milliseconds between two notes of how far it is. */
const progressEvery = 5_000;

function reportProgress(context: JobContext, place: Place): (progress: Progress) => void {
  let last = 0;
  return ({ documents, documentsTotal }) => {
    if (Date.now() - last < progressEvery) return;
    last = Date.now();
    void setSweepProgress(context.db, place.row.id, { documents, total: documentsTotal }).catch(() => undefined);
  };
}

/** Only what the first scan finds was there before us. */
function originOf({ row }: Place): 'sweep' | 'change' {
  return row.swept_at === null ? 'sweep' : 'change';
}
