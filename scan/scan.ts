/** A scan of what was asked for and of every repository inside it, as one report. */
import type { Report, Skip } from '../rules/index.ts';
import { ScanError } from './model/errors.ts';
import type { ScanRequest } from './model/request.ts';
import { planNested, type NestedPlan } from './nested.ts';
import { createAcceptance } from './report/coverage.ts';
import { joinReports } from './report/join.ts';
import { ScanRun } from './run/run.ts';
import { scanOne, type RepositoryScan } from './scan-one.ts';
import { storeOf } from './sources/index.ts';

/** `run`: of several scans that belong together. Throws ScanError for what the user can mend; anything else is a fault of ours. */
export async function scan(request: ScanRequest, run?: ScanRun): Promise<Report> {
  if (run !== undefined) return scanWithin(request, run);
  const own = new ScanRun();
  const report = await scanWithin(request, own);
  own.end();
  return report;
}

async function scanWithin(request: ScanRequest, run: ScanRun): Promise<Report> {
  const started = performance.now();
  const [first, ...nested] = await scanTree(request, run);
  if (!first) throw new Error('a scan gave no report');
  if (nested.length === 0) return first;
  const report = joinReports([first, ...nested], first.target);
  return { ...report, coverage: { ...report.coverage, seconds: secondsSince(started) } };
}

/** Its own report first, then those of what it holds. */
async function scanTree(request: ScanRequest, run: ScanRun): Promise<Report[]> {
  const scanned = await scanOne(request, run);
  const { repository } = scanned;
  if (repository && isWhole(request) && repository.scope.length === 0) run.stores.add(storeOf(repository));
  const plan = await planNested(scanned, request, run);
  const inner: Report[] = [];
  const failed: Skip[] = [];
  for (const each of plan.requests) {
    try {
      inner.push(...(await scanTree(each, run)));
    } catch (error) {
      failed.push(toSkip(each, error));
    }
  }
  return [withPlan(scanned, { ...plan, skips: [...plan.skips, ...failed] }, request), ...inner];
}

function isWhole({ history }: ScanRequest): boolean {
  return history === null || history.kind === 'all';
}

/** One that breaks takes none of the others with it. */
function toSkip({ below = '' }: ScanRequest, error: unknown): Skip {
  const reason = error instanceof ScanError ? error.message : 'the scan of this repository broke';
  return { path: below.slice(0, -1), blob: null, commit: null, class: 'not-covered', reason };
}

function withPlan({ report }: RepositoryScan, { skips, notices }: NestedPlan, { config }: ScanRequest): Report {
  if (skips.length + notices.length === 0) return report;
  const marked = skips.map(createAcceptance({ config }));
  const missing = marked.filter((skip) => skip.class === 'not-covered');
  const complete = report.complete && missing.every(({ accepted }) => accepted === true);
  const { coverage } = report;
  return {
    ...report,
    verdict: complete ? report.verdict : 'incomplete',
    complete,
    coverage: {
      ...coverage,
      skipped: [...marked, ...coverage.skipped],
      nothingToRead: coverage.nothingToRead + marked.length - missing.length,
    },
    notices: [...report.notices, ...notices],
  };
}

function secondsSince(started: number): number {
  return Math.round((performance.now() - started) / 10) / 100;
}
