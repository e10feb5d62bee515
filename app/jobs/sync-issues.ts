/** Brings all leaks of a repository that wait for it, and their issues, to the same state: repository, branch and configuration are read once. */
import { isProblem, SettleLater } from '../../github/index.ts';
import type { JobContext } from '../job-context.ts';
import { RetryAt, type Job } from '../queue/index.ts';
import { assertEnoughLeft } from '../request-reserve.ts';
import { findUnsynced, markSynced } from '../store/index.ts';
import { openScene, syncIssueIn } from './sync-issue/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'sync-issues': InRepository;
  }
}

export async function syncIssues(context: JobContext, job: Job<'sync-issues'>): Promise<void> {
  const leaks = await findUnsynced(context.db, job.repository);
  const scene = leaks.length === 0 ? null : await openScene(context, job);
  if (!scene) return;
  const failed: unknown[] = [];
  for (const leak of leaks) {
    context.signal.throwIfAborted();
    assertEnoughLeft(context, job.installation);
    try {
      await syncIssueIn(context, scene, leak);
      await markSynced(context.db, leak);
    } catch (error) {
      // What GitHub asks to wait for waits with all others; anything else concerns this one alone.
      if (isProblem(error, 'limited') || error instanceof RetryAt || context.signal.aborted) throw error;
      failed.push(error);
    }
  }
  const worst = failed.find((error) => !(error instanceof SettleLater)) ?? failed[0];
  if (worst !== undefined) throw worst;
}
