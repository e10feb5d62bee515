/** Something was said on a pull request: an open one is judged with the new words, of a closed one they are read. */
import { wouldBlock } from '../../gate/index.ts';
import { readPull, type Pull } from '../../github/index.ts';
import type { JobContext } from '../job-context.ts';
import { remember } from '../leaks/remember.ts';
import { RetryAt, type Job } from '../queue/index.ts';
import { readBringer } from '../repository/bringer.ts';
import { loadConfiguration } from '../repository/configuration.ts';
import { openRepository, type RepositoryAccess } from '../repository/open.ts';
import { prefixOf, readTexts } from '../repository/pull-texts.ts';
import { longestScan, toScanOrder } from '../repository/scan-order.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'read-discussion': InRepository & { readonly number: number };
  }
}

export async function readDiscussion(context: JobContext, job: Job<'read-discussion'>): Promise<void> {
  const access = await openRepository(context, job);
  if (!access) return;
  // Comments stand under issues too, which are not judged.
  const found = await readPull(access.github, access.where, job.number);
  if (!found) return;
  const { installation, repository } = job;
  if (found.state === 'closed') return readClosed(context, access, found);
  await context.queue.send({ kind: 'judge-head', installation, repository, head: found.head.sha, base: null });
}

/** Minutes. Nobody judges this pull request again, which would read its words. */
const patience = 60;

/** What it says can be read by everybody who could before; and nobody has to merge it for that. */
async function readClosed(context: JobContext, access: RepositoryAccess, found: Pull): Promise<void> {
  const configuration = await loadConfiguration(context, access);
  if (configuration.config === null) {
    const later = new Date(context.now().getTime() + patience * 60_000);
    throw new RetryAt(later, 'there is no configuration to read a closed pull request by');
  }
  const prefix = prefixOf(found.number);
  const texts = await readTexts(access.github, access.where, found, context.login);
  const report = await context.scanner.scan(
    toScanOrder(context, configuration, {
      path: context.settings.data,
      history: null,
      head: null,
      onlyNews: false,
      // Its branch may be gone, and its name cannot be changed: what it tells remains.
      texts: texts.filter(({ name }) => name !== `${prefix}branch name)`),
      base: null,
    }),
    { signal: context.signal, timeLimit: longestScan },
  );
  const { config } = configuration;
  const leaks = wouldBlock({ report, config, failOn: null, since: access.since, now: context.now() });
  await remember(context, access, configuration, {
    report,
    leaks,
    origin: 'change',
    textsOf: prefix,
    broughtBy: leaks.size > 0 ? await readBringer(access, found) : null,
  });
}
