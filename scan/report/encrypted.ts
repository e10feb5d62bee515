/** Encrypted archives that are called like a copy of data: nothing can be said of them but that. */
import type { CompiledRule } from '../../rules/index.ts';
import { toPathHit } from '../match/path-hit.ts';
import { createPathTest } from '../match/paths.ts';
import { nameWithin, pathsOf } from '../match/within.ts';
import type { KeyedResult } from '../run/jobs.ts';
import type { Location } from '../run/locate.ts';
import type { Occurrence } from './occurrences.ts';

export function findEncrypted(
  results: readonly KeyedResult[],
  locate: (result: KeyedResult) => readonly Location[],
  rules: readonly CompiledRule[],
  show: (path: string) => string,
): Occurrence[] {
  const hasName = createPathTest(
    rules.map((rule) => (rule.path?.encrypted ? rule : { ...rule, path: null })),
    () => false,
  );
  const found = new Map<string, Occurrence>();
  const add = (index: number, location: Location, within: readonly string[]): void => {
    const rule = rules[index];
    if (!rule?.path?.encrypted) return;
    const { path } = location;
    const shown = [show(path), ...within].join('/');
    const hit = toPathHit(index, rule.confidence, shown, 'encrypted, and named like a copy of data');
    const key = [index, path, ...within].join('\0');
    const known = found.get(key);
    if (known?.hits.some((each) => each.location === location)) return;
    if (known) known.hits.push({ hit, location });
    else found.set(key, { rule, path, within, value: key, hits: [{ hit, location }] });
  };
  for (const [result, each] of encryptedParts(results)) {
    for (const location of locate(result)) {
      const within = nameWithin(location.path, each);
      // Of a zip the entries are encrypted: the name may be its own or theirs.
      for (const level of within.length > 0 ? [within.slice(0, -1), within] : [within]) {
        const rulesHere = new Set(pathsOf(location.path, level).flatMap(hasName));
        for (const index of rulesHere) add(index, location, level);
      }
    }
  }
  return [...found.values()];
}

function* encryptedParts(results: readonly KeyedResult[]): Generator<readonly [KeyedResult, readonly string[]]> {
  for (const result of results) {
    if (result.encrypted) yield [result, []];
    for (const { encrypted, within } of result.skips ?? []) if (encrypted) yield [result, within];
  }
}
