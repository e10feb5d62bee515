/** `allow` entries that fit nothing in a whole repository: they were misspelt, or what they excused is gone. */
import { findGlobMistake, toGlobTest } from '../../rules/index.ts';
import type { AllowEntry } from '../model/config.ts';
import { isExpired } from '../suppress/index.ts';
import type { ReportInput } from './input.ts';

const mostNamed = 10;

interface UnusedContext extends ReportInput {
  readonly fitting: readonly ReadonlySet<AllowEntry>[];
}

/** Nothing where it is not certain: of a part, of a change, of some of the rules. */
export function noticeUnused({ collected, request, repository, fitting }: UnusedContext): readonly string[] {
  const { history, files, told, ruleIds, config, today } = request;
  const isAll = history?.kind === 'all' && files && repository?.scope.length === 0 && collected.nested.size === 0;
  if (!isAll || told !== undefined || ruleIds === undefined) return [];
  const isUnused = (entry: AllowEntry): boolean =>
    !isExpired(entry, today) && !fitting.some((set) => set.has(entry)) && mayFit(entry, ruleIds);
  const paths = new Set(collected.filePaths.values());
  const unused = config.allow.filter((entry) => isUnused(entry) && !isMistaken(entry, paths));
  if (unused.length === 0) return [];
  const named = unused.slice(0, mostNamed).map(nameOf).join('; ');
  const more = unused.length > mostNamed ? `; and ${unused.length - mostNamed} more` : '';
  const words = unused.length === 1 ? 'an entry excuses' : `${unused.length} entries excuse`;
  return [`\`allow\`: ${words} nothing in all of this repository, files and history: ${named}${more}`];
}

/** Told with the configuration, with what was meant: what can match nothing, and a folder. */
function isMistaken({ path }: AllowEntry, paths: ReadonlySet<string>): boolean {
  if (path === null) return false;
  return findGlobMistake(path) !== null || [...paths].some((each) => each.startsWith(`${path}/`));
}

/** A rule that nobody knows is told with the configuration; some fingerprints hold with one key only. */
function mayFit({ rule, fingerprint }: AllowEntry, ids: readonly string[]): boolean {
  if (fingerprint !== null && !/^(?:sha256|path):/.test(fingerprint)) return false;
  if (rule === null) return true;
  const fits = toGlobTest([rule]);
  return ids.some((id) => fits(id) || fits(id.slice(id.indexOf('/') + 1)));
}

function nameOf({ path, rule, domain, fingerprint, reason }: AllowEntry): string {
  const keys = [path, rule, domain, fingerprint].filter((key) => key !== null);
  return `${keys.join(', ')} (${reason})`;
}
