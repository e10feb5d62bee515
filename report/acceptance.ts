/** What to add to a configuration so that the same scan is complete: `acceptNotCovered`, ready to paste. */
import { escapeGlob, toGlobTest, type Report, type Skip } from '../rules/index.ts';
import { toJson } from './neutralise.ts';

const mostEntries = 10;
/** So many files of one ending in one folder are one entry. */
const leastFolded = 3;
const longestPath = 500;

interface Entry {
  readonly path: string;
  readonly reason: string;
}

/** Lines of YAML, each harmless in a terminal; none where the scan is complete. */
export function proposeAcceptance({ complete, coverage }: Report): readonly string[] {
  if (complete) return [];
  const named = toNamed(coverage.skipped.filter((skip) => skip.class === 'not-covered' && !skip.accepted));
  const { entries, left } = toEntries(named);
  if (entries.length === 0) return [];
  const more = entries.length - mostEntries;
  return [
    'acceptNotCovered:',
    ...entries
      .slice(0, mostEntries)
      .flatMap(({ path, reason }) => [`  - path: ${toJson(path)}`, `    reason: ${toJson(reason)}`]),
    ...(more > 0 ? [`  # + ${more} more`] : []),
    ...(left > 0 ? [`  # ${left} cannot be written here`] : []),
  ];
}

/** Names as configuration calls them, archives as folders, with the first reason of each. */
function toNamed(skips: readonly Skip[]): ReadonlyMap<string, string> {
  const whole = new Set(skips.filter(({ within = [] }) => within.length === 0).map(({ path }) => path));
  const named = new Map<string, string>();
  for (const { path, within = [], reason } of skips) {
    if (within.length > 0 && whole.has(path)) continue;
    const name = [path, ...within].join('/');
    if (!named.has(name)) named.set(name, reason.split(/[:;]/)[0] ?? reason);
  }
  return named;
}

function toEntries(named: ReadonlyMap<string, string>): { readonly entries: readonly Entry[]; readonly left: number } {
  const groups = new Map<string, string[]>();
  let left = 0;
  for (const name of named.keys()) {
    if (!isWritable(name)) left++;
    else groups.set(toGroup(name), [...(groups.get(toGroup(name)) ?? []), name]);
  }
  const entries = [...groups].flatMap(([glob, names]) =>
    (names.length >= leastFolded ? [glob] : names.map(escapeGlob)).map((path, index) => ({
      path,
      reason: named.get(names[index] ?? '') ?? '',
    })),
  );
  return { entries, left };
}

/** The files of the same ending in the same folder; of a name without an ending the name itself. */
function toGroup(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  const dot = name.lastIndexOf('.');
  return dot > slash ? `${escapeGlob(name.slice(0, slash))}*${escapeGlob(name.slice(dot))}` : escapeGlob(name);
}

/** What hides a value shows it as `***`, and what stands for no file is in brackets: neither names anything. */
function isWritable(name: string): boolean {
  if (name.length > longestPath || name.includes('***') || /^\([^/]*\)$/.test(name)) return false;
  return [escapeGlob(name), toGroup(name)].every((glob) => toGlobTest([glob])(name));
}
