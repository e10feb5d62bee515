/** Rules that only look at names and sizes. */
import { toPathHit } from '../match/path-hit.ts';
import { createPathTest, isBrokenByName, type ExpressionTest } from '../match/paths.ts';
import type { ScanRequest } from '../model/request.ts';
import type { ScanResults } from '../run/collected.ts';
import type { Occurrence } from './occurrences.ts';

/** Rules that only look at names and sizes. */
export function findByPath(
  collected: ScanResults,
  request: ScanRequest,
  { holds, place }: { readonly holds: ExpressionTest; readonly place: (path: string) => string },
): Occurrence[] {
  const breaks = createPathTest(request.rules, holds);
  const paths = new Map<string, string | null>();
  for (const path of collected.history.paths) paths.set(path, collected.head.get(path) ?? null);
  for (const path of collected.filePaths.values()) paths.set(path, collected.head.get(path) ?? null);
  const isOnDisk = new Set(collected.filePaths.values());
  return [...paths].flatMap(([path, blob]) =>
    breaks(path).flatMap((index) => {
      const rule = request.rules[index];
      const size = collected.fileSizes.get(path);
      if (!rule || !isBrokenByName(rule) || (size !== undefined && size < (rule.path?.minSize ?? 0))) return [];
      const inHead = blob !== null || isOnDisk.has(path);
      return [
        {
          rule,
          path,
          within: [],
          value: path,
          hits: [
            { hit: toPathHit(index, rule.confidence, place(path)), location: { path, blob, commits: [], inHead } },
          ],
        },
      ];
    }),
  );
}
