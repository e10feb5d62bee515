/** Words and numbers that several formats share. */
import { safetyWords } from './publication.ts';
import {
  severities,
  type Cell,
  type Dataset,
  type Finding,
  type Leak,
  type Report,
  type Severity,
  type Skip,
} from '../rules/index.ts';
import { toPlain } from './neutralise.ts';
import type { ReportContext } from './types.ts';

/** The way out for those who need data of that shape. */
export const inventing = '`leakwarden synthesise FILE` copies a file with invented people in it';

/** The rule of datasets: what stands where a finding has its own. */
export const datasetRule = 'people/dataset';

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least);
}

export const worstFirst: readonly Severity[] = severities.toReversed();

/** A whole number with its thousands told apart: `1,234`. Intl would take a hook 12 ms to load. */
export function toCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${toCount(count)} ${count === 1 ? one : many}`;
}

export function toBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power] ?? ''}`;
}

function sureness(confidence: number): string {
  if (confidence >= 0.95) return 'certain';
  if (confidence >= 0.8) return 'very likely';
  return confidence >= 0.6 ? 'likely' : 'possible';
}

/** How sure it is, and why. */
export function evidenceOf({ confidence, evidence }: Pick<Finding, 'confidence' | 'evidence'>): string {
  return [sureness(confidence), ...(evidence.length > 0 ? [evidence.join(', ')] : [])].join(': ');
}

export interface LeakParts {
  readonly leak: Leak;
  readonly findings: readonly Finding[];
  readonly datasets: readonly Dataset[];
}

export function partsOf(report: Report, leak: Leak): LeakParts {
  return {
    leak,
    findings: leak.findings.flatMap((index) => report.findings[index] ?? []),
    datasets: leak.datasets.flatMap((index) => report.datasets[index] ?? []),
  };
}

/** The path, and behind it the one inside archives: `backup.zip › customers.csv`. */
export function pathOf({ path, within = [] }: { readonly path: string; readonly within?: readonly string[] }): string {
  return [path, ...within].join(' › ');
}

/** `GDPR, GDPR Art. 9, HIPAA`; empty where nothing is known. */
export function lawsOf({ tags = [] }: Pick<Leak, 'tags'>): string {
  return tags.map((tag) => (tag === 'GDPR-9' ? 'GDPR Art. 9' : tag)).join(', ');
}

/** As spreadsheets name a cell: `Sheet1!C17`. */
export function cellOf({ table, row, column }: Cell): string {
  return `${table}!${lettersOf(column)}${row}`;
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? lettersOf(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** The first place as lines and columns, or null where the whole document is meant. */
export function regionOf({ places }: Finding): Finding['places'][number] | null {
  const [place] = places;
  return place && place.length > 0 ? place : null;
}

/** The cell of the first place; null: it stands in no sheet or database. */
export function cellIn(finding: Finding): string | null {
  const cell = regionOf(finding)?.cell;
  return cell ? cellOf(cell) : null;
}

/** As `regionOf`, where its lines are those of the file: not inside archives, not in sheets and databases. */
export function regionInFile(finding: Finding): Finding['places'][number] | null {
  const region = regionOf(finding);
  return finding.within.length > 0 || region?.cell ? null : region;
}

/** `path:line` of the first place, or its cell. */
export function placeOf(finding: Finding): string {
  const region = regionOf(finding);
  if (region?.cell) return `${pathOf(finding)} › ${cellOf(region.cell)}`;
  const path = region ? `${pathOf(finding)}:${region.line}` : pathOf(finding);
  return finding.ref === undefined ? path : `${path} (${refWords(finding.ref)})`;
}

function refWords(ref: string): string {
  return ref.startsWith('refs/notes/') ? `note in ${ref} on that object` : ref;
}

/** The headline: it agrees with the exit code. */
export function verdictOf(
  { verdict, summary, publication }: Report,
  { pardon }: Pick<ReportContext, 'pardon'>,
): string {
  if (publication) return safetyWords(publication);
  const worst = worstFirst.find((severity) => summary.bySeverity[severity] > 0) ?? 'info';
  const count = summary.bySeverity[worst];
  const leaks = plural(summary.leaks, 'leak');
  if (verdict === 'incomplete')
    return `Incomplete: not everything could be scanned, so this does not pass${summary.leaks > 0 ? `; ${leaks} so far` : ''}`;
  if (verdict === 'fail') {
    const found =
      count === summary.leaks ? plural(count, `${worst} leak`) : `${leaks}, ${toCount(count)} of them ${worst}`;
    return pardon === undefined ? `Failed: ${found}` : `Found, but not failed: ${found}; ${pardon}`;
  }
  return summary.leaks === 0 ? 'Passed: no leaks' : 'Passed: no blocking leaks';
}

/** What was looked at, and what was not but does no harm. */
export function coverageOf({ coverage }: Report): string {
  const accepted = coverage.skipped.filter((skip) => skip.accepted).length;
  return [
    `${plural(coverage.documents, 'document')}, ${toBytes(coverage.bytes)}, ${plural(coverage.commits, 'commit')} in ${coverage.seconds} s`,
    ...(coverage.readByGit ? [`${plural(coverage.readByGit, 'object')} read by Git, which is slower`] : []),
    ...(coverage.nothingToRead > 0 ? [`${toCount(coverage.nothingToRead)} with nothing to read`] : []),
    ...(accepted > 0 ? [`${toCount(accepted)} not covered but accepted`] : []),
  ].join('; ');
}

/** `not-covered` reasons with how many there are and some paths each. */
export function missingByReason(report: Report, mostPaths = 5): readonly SkipGroup[] {
  const missing = report.coverage.skipped.filter((skip) => skip.class === 'not-covered' && !skip.accepted);
  return groupByReason(missing, mostPaths);
}

export interface SkipGroup {
  readonly reason: string;
  readonly paths: readonly string[];
  readonly count: number;
}

export function groupByReason(
  missing: readonly Pick<Skip, 'path' | 'within' | 'reason'>[],
  mostPaths = 5,
): readonly SkipGroup[] {
  const groups = new Map<string, string[]>();
  for (const skip of missing) {
    const paths = groups.get(skip.reason);
    if (paths) paths.push(pathOf(skip));
    else groups.set(skip.reason, [pathOf(skip)]);
  }
  return [...groups]
    .map(([reason, paths]) => ({ reason, paths: [...new Set(paths)].slice(0, mostPaths), count: paths.length }))
    .toSorted((a, b) => b.count - a.count);
}

/** Text of others in lines of so many characters, broken at spaces; the indent of the first is kept as blanks below. */
export function wrapPlain(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of toPlain(text).split(' ')) {
    if (line !== '' && indent.length + line.length + word.length + 1 > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  if (line !== '') lines.push(line);
  // A word of others may now stand at the start of a line.
  return lines.map((each, index) => (index === 0 ? indent : ' '.repeat(indent.length)) + toPlain(each));
}
