/** Scans the whole history of all refs: at the beginning, and when it is no longer sure what was seen. */
import type { JobContext } from '../job-context.ts';
import { scanWhole } from '../leaks/scan-whole.ts';
import type { Job } from '../queue/index.ts';
import { loadConfiguration } from '../repository/configuration.ts';
import { openRepository } from '../repository/open.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'scan-history': InRepository;
  }
}

export async function scanHistory(context: JobContext, job: Job<'scan-history'>): Promise<void> {
  const access = await openRepository(context, job);
  if (!access) return;
  const configuration = await loadConfiguration(context, access);
  if (configuration.config === null) return;
  await scanWhole(context, { access, configuration, scanner: context.historyScanner });
  const where = { installation: job.installation, repository: job.repository };
  await context.queue.send({ kind: 'verify-leaks', ...where });
  await context.queue.send({ kind: 'write-summary', installation: job.installation });
}
