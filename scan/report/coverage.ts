/** What was not looked at, and what of it configuration accepts. */
import { toGlobTest, type Skip } from '../../rules/index.ts';
import { nameWithin, pathsOf } from '../match/within.ts';
import type { InnerSkip } from '../model/hit.ts';
import type { LocalRepository } from '../model/repository.ts';
import type { ScanRequest } from '../model/request.ts';
import type { ScanResults } from '../run/collected.ts';
import type { KeyedResult } from '../run/jobs.ts';
import type { Location } from '../run/locate.ts';
import { readShallowBoundary } from '../sources/index.ts';
import type { ExceededTest } from './exceeded.ts';
import type { ReportInput } from './input.ts';

/** Commits whose parents were not fetched are among those that were asked for. */
function isCutOff({ history }: ScanResults, request: ScanRequest, repository: LocalRepository): boolean {
  if (request.history?.kind === 'all') return true;
  const boundary = new Set(readShallowBoundary(repository));
  return Array.from({ length: history.commitCount }, (_, index) => history.commitId(index)).some((id) =>
    boundary.has(id),
  );
}

interface SkipContext {
  readonly locate: (result: KeyedResult) => readonly Location[];
  readonly isExceeded: ExceededTest;
}

export function collectSkips(
  { collected, request, repository }: ReportInput,
  { locate, isExceeded }: SkipContext,
): { skipped: Skip[]; nothingToRead: number } {
  const all: Skip[] = [...collected.skips];
  let harmlessInside = 0;
  for (const result of [...collected.results.values()].flat()) {
    const [skips, exceeded] = [skipsOf(result), result.exceeded ?? []];
    if (skips.length + exceeded.length === 0) continue;
    harmlessInside += result.harmless ?? 0;
    const seen = new Set<string>();
    for (const { path, blob } of locate(result)) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const { within, class: kind, reason } of [...skips, ...isExceeded(path, exceeded)]) {
        const inner = nameWithin(path, within);
        all.push({ path, ...(inner.length > 0 ? { within: inner } : {}), blob, commit: null, class: kind, reason });
      }
    }
  }
  if (repository?.shallow && isCutOff(collected, request, repository)) {
    all.push({
      path: '(history before the shallow boundary)',
      blob: null,
      commit: null,
      class: 'not-covered',
      reason: 'shallow clone: fetch the rest with git fetch --unshallow',
    });
  }
  const harmless = all.filter((skip) => skip.class === 'nothing-to-read');
  const missing = all.filter((skip) => skip.class === 'not-covered').map(createAcceptance(request));
  return {
    skipped: [...missing, ...harmless.slice(0, mostHarmlessSkips)],
    nothingToRead: harmless.length + harmlessInside,
  };
}

/** Marks what configuration accepts by name, as the report calls it. */
export function createAcceptance({ config, below = '' }: Pick<ScanRequest, 'config' | 'below'>): (skip: Skip) => Skip {
  const accepted = toGlobTest(config.acceptNotCovered.map(({ path }) => path));
  return (skip) => {
    const [whole] = pathsOf(below + skip.path, skip.within ?? []);
    const names = [below + skip.path, whole];
    return names.some(accepted) ? { ...skip, accepted: true } : skip;
  };
}

function skipsOf({ status, reason, skips = [] }: KeyedResult): readonly Omit<InnerSkip, 'encrypted'>[] {
  return status === 'scanned' ? skips : [{ within: [], class: status, reason: reason ?? '' }, ...skips];
}

const mostHarmlessSkips = 1_000;
