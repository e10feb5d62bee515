/** Brings the commits of a pull request here and scans them with everything that was written around them. */
import { excusingCommits, filesFromGit, lookAhead, type ConfigurationEffect } from '../../../gate/index.ts';
import type { Pull } from '../../../github/index.ts';
import { MirrorError, type Mirror } from '../../../mirror/index.ts';
import type { BranchFacts } from '../../../report/index.ts';
import type { Report } from '../../../rules/index.ts';
import type { JobContext } from '../../job-context.ts';
import { early, together } from '../../parallel.ts';
import type { RepositoryConfiguration } from '../../repository/configuration.ts';
import type { RepositoryAccess } from '../../repository/open.ts';
import { readTexts } from '../../repository/pull-texts.ts';
import { remoteOf } from '../../repository/remote.ts';
import { longestScan, toScanOrder } from '../../repository/scan-order.ts';
import { findUnfilled } from '../../store/index.ts';

export interface ScannedHead extends ConfigurationEffect {
  readonly report: Report;
  readonly base: string | null;
  readonly branch: BranchFacts | null;
  readonly addedLines: ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>;
}

export interface HeadToScan {
  readonly head: string;
  /** Null: a group of a merge queue, with a base of its own. */
  readonly pull: Pull | null;
  readonly base: string | null;
  readonly configuration: RepositoryConfiguration;
}

export async function scanHead(
  context: JobContext,
  access: RepositoryAccess,
  wanted: HeadToScan,
): Promise<ScannedHead> {
  const { pull, head, configuration } = wanted;
  const texts = pull ? early(readTexts(access.github, access.where, pull, context.login)) : [];
  return context.mirrors.use(
    access.row.id,
    remoteOf(context, access),
    async (mirror) => {
      const bases = basesOf(wanted);
      await mirror.fetchRange({ heads: [head], bases, size: access.present.size });
      const scan = context.scanner.scan(
        toScanOrder(context, configuration, {
          path: mirror.gitDir,
          history: { kind: 'between', from: bases, to: [head] },
          head,
          onlyNews: true,
          decidedAt: await fetchDecided(context, access, mirror),
          texts: await texts,
          base: bases[0] ?? null,
        }),
        { signal: context.signal, timeLimit: longestScan },
      );
      const [report, change] = await together(scan, describeChange(mirror, head, bases));
      const proposed = await lookAhead(configuration.loading, configuration, filesFromGit(mirror, head));
      return { report, base: bases[0] ?? null, ...proposed, ...change };
    },
    context.signal,
  );
}

/** As far as GitHub still has them. */
async function fetchDecided(
  { db }: JobContext,
  { row, present }: RepositoryAccess,
  mirror: Mirror,
): Promise<readonly string[]> {
  const commits = await findUnfilled(db, row.id);
  const here = new Set(await mirror.present(commits));
  for (const commit of commits.filter((each) => !here.has(each))) {
    try {
      await mirror.fetchRange({ heads: [commit], bases: [], size: present.size });
    } catch (error) {
      if (!(error instanceof MirrorError) || error.kind !== 'missing') throw error;
    }
  }
  return commits;
}

/** What excuses stands in the commit that the configuration was read from: one state of the default branch for both. */
function basesOf({ pull, base, configuration }: HeadToScan): readonly string[] {
  if (!pull) return base === null ? [] : [base];
  return excusingCommits(configuration.commit);
}

async function describeChange(
  mirror: Mirror,
  head: string,
  bases: readonly string[],
): Promise<Pick<ScannedHead, 'branch' | 'addedLines'>> {
  const base = bases[0];
  const mergeBase = base === undefined ? null : await mirror.mergeBase(base, head);
  if (mergeBase === null) return { branch: null, addedLines: new Map() };
  const range = { from: bases, to: head };
  const [{ ranges: addedLines }, count] = await together(mirror.addedLines(mergeBase, head), mirror.count(range));
  return { branch: { mergeBase, commits: count.commits, merges: count.hasMerges }, addedLines };
}
