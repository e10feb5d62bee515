/** Scans the whole history of all refs: at the beginning, and when it is no longer sure what was seen. */
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

/** Returns what branches and tags point to. Pull requests go on meanwhile, from a cache of their own. */
function sweepAll(context: JobContext, place: Place, configuration: Configuration): Promise<readonly string[]> {
  return context.mirrors.useAll(
    place.row.id,
    remoteOf(context, place),
    async (mirror) => {
      const refs = await mirror.remoteRefs();
      if (refs.size === 0) return [];
      await mirror.fetchAll();
      const head = refs.get(`refs/heads/${place.present.defaultBranch}`) ?? null;
      const report = await context.sweeper.scan(
        toScanOrder(context, configuration, {
          path: mirror.gitDir,
          history: { kind: 'all' },
          head,
          texts: [],
          base: head,
        }),
        { signal: context.signal, timeLimit: longestScan, onProgress: reportProgress(context, place) },
      );
      const leaks = blockingLeaks(report, configuration.config);
      await remember(context, place, configuration, { report, leaks, origin: originOf(place), textsOf: null });
      const live = [...refs].filter(([name]) => !name.startsWith('refs/pull/'));
      return [...new Set(live.map(([, commit]) => commit))];
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
