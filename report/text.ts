/** For people at a terminal: leaks, most severe first, with what to do next. */
import picocolors from 'picocolors';
import type { Dataset, Finding, Leak, Report } from '../rules/index.ts';
import { proposeAcceptance } from './acceptance.ts';
import { badge, type Colors } from './badge.ts';
import { foldAlike, foldFolders, type FolderOfLeaks } from './fold.ts';
import { toPlain } from './neutralise.ts';
import { publicationLines } from './publication.ts';
import { dataOf, gravestFirst, sinceOf, whoseOf } from './people-words.ts';
import type { ReportContext } from './types.ts';
import {
  coverageOf,
  datasetRule,
  evidenceOf,
  inventing,
  isAtLeast,
  lawsOf,
  missingByReason,
  partsOf,
  pathOf,
  placeOf,
  plural,
  toCount,
  type LeakParts,
  verdictOf,
  worstFirst,
  wrapPlain,
} from './words.ts';

const usualWidth = 100;
const placesShown = 3;
const reasonsShown = 10;
const foldedShown = 12;
/** Folders with leaks that are low. */
const foldersShown = 20;

export function formatText(report: Report, context: ReportContext): string {
  const colors = picocolors.createColors(context.color);
  const { width = usualWidth } = context;
  const wrap = (text: string, indent: string): string[] => wrapPlain(text, indent, width);
  const printer = { context, colors, said: new Set<string>(), width, wrap };
  const shown = gravestFirst(report.leaks.filter(({ severity }) => isAtLeast(severity, context.show)));
  const { rest, folders } = foldFolders(report, shown);
  const leaks = foldAlike(report, rest).map(({ leak, alike }) => {
    const text = formatLeak(partsOf(report, leak), printer);
    return alike.length === 0 ? text : `${text}${colors.dim(alikeWords(report, alike))}\n`;
  });
  const parts = [
    ...leaks,
    ...formatFolders(folders, printer),
    ...formatFolded(report, context, colors),
    formatSummary(report, printer),
  ];
  return `${parts.join('\n')}\n`;
}

/** One line a folder. */
function formatFolders(folders: readonly FolderOfLeaks[], { context, colors, wrap }: Printer): string[] {
  if (folders.length === 0) return [];
  const lines = folders.slice(0, foldersShown).flatMap(({ rule, folder, leaks, files }) => {
    const title = context.rules.get(rule)?.title ?? rule;
    const [first = '', ...more] = wrap(
      `${title}: ${toCount(leaks.length)} in ${folder || './'} (${plural(files, 'file')})`,
      '',
    );
    return [`${badge('low', colors)} ${first}`, ...more.map((line) => `      ${line}`)];
  });
  const left = folders.slice(foldersShown);
  const count = left.reduce((sum, { leaks }) => sum + leaks.length, 0);
  const rest = `      + ${plural(count, 'more leak')} like these in ${plural(left.length, 'folder')}`;
  const all = '      one by one: --format json';
  return [
    `${[...lines, colors.dim(left.length > 0 ? `${rest};${all.trimStart().padStart(all.trimStart().length + 1)}` : all)].join('\n')}\n`,
  ];
}

function alikeWords(report: Report, alike: readonly Leak[]): string {
  const paths = new Set(alike.flatMap((leak) => partsOf(report, leak).findings.map(({ path }) => path)));
  return `      + ${plural(alike.length, 'more leak')} like this in ${plural(paths.size, 'file')}; all of them: --format json\n`;
}

interface Printer {
  readonly context: ReportContext;
  readonly colors: Colors;
  /** Advice that was given above. */
  readonly said: Set<string>;
  /** Of a line, in characters. */
  readonly width: number;
  readonly wrap: (text: string, indent: string) => string[];
}

function formatLeak({ leak, findings, datasets }: LeakParts, printer: Printer): string {
  const { context, colors, wrap } = printer;
  const first = findings[0]?.rule ?? datasetRule;
  const rule = context.rules.get(first);
  const lead = findings[0] ?? datasets[0];
  const more = Math.max(0, findings.length - placesShown) + Math.max(0, datasets.length - placesShown);
  const lines = [
    `${badge(leak.severity, colors)} ${colors.bold(toPlain(leak.title))}${preview(findings[0], colors)}`,
    ...datasets.slice(0, placesShown).flatMap((dataset) => formatDataset(dataset, printer)),
    ...findings.slice(0, placesShown).map((finding) => formatFinding(finding, colors)),
    ...(more > 0 ? [colors.dim(`      + ${plural(more, 'more path')}`)] : []),
    ...(lead ? wrap(evidenceOf(withoutColumns(lead)), '      ').map(colors.dim) : []),
    ...formatAdvice(adviceFor(leak.inHead, rule?.fix ?? ''), printer),
    colors.dim(`      ${[first, leak.id, toPlain(lawsOf(leak))].join('  ').trimEnd()}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** They stand above, one by one. */
function withoutColumns({ confidence, evidence }: Finding | Dataset): Pick<Finding, 'confidence' | 'evidence'> {
  return { confidence, evidence: evidence.filter((each) => !each.startsWith('columns ')) };
}

function preview(finding: Finding | undefined, colors: Colors): string {
  return finding?.preview ? `  ${colors.cyan(toPlain(finding.preview))}` : '';
}

function formatDataset(dataset: Dataset, { colors, wrap }: Printer): string[] {
  const columns = dataset.columns
    .map(({ name, identifier }) => (isNameOf(identifier, name) ? name : `${name} = ${identifier}`))
    .join(', ');
  const table = dataset.table ? ` table ${dataset.table}` : '';
  const since = sinceOf(dataset);
  return [
    `      ${colors.underline(toPlain(pathOf(dataset)))}${toPlain(table)}  ${plural(dataset.rows, 'row')}, ${plural(dataset.subjects, 'person', 'people')}${origin(dataset)}`,
    ...wrap([dataOf(dataset), ...(since === '' ? [] : [since]), whoseOf(dataset)].join('; '), '      '),
    ...wrap(columns, '      ').map(colors.dim),
    ...dataset.sample.map((row) => colors.dim(`      │ ${row.map(toPlain).join('  ')}`)),
  ];
}

/** `First_Name` says as much as `first-name`. */
function isNameOf(identifier: string, column: string): boolean {
  return column.toLowerCase().replaceAll(/[ _]/g, '-') === identifier;
}

function formatFinding(finding: Finding, colors: Colors): string {
  const more = finding.placesTotal > 1 ? colors.dim(` (${finding.placesTotal} places)`) : '';
  return `      ${colors.underline(toPlain(placeOf(finding)))}${more}${origin(finding)}`;
}

/** Since when, by whom, and whether it is still there. */
function origin({ first, inHead }: Finding | Dataset): string {
  const where = inHead ? '' : '  only in history';
  if (!first.commit) return where;
  const date = first.date ? ` ${first.date.slice(0, 10)}` : '';
  return `  since ${first.commit.slice(0, 10)}${date}${first.author ? ` by ${toPlain(first.author)}` : ''}${where}`;
}

function adviceFor(inHead: boolean, fix: string): string {
  return inHead ? fix : `${fix} No file at HEAD contains it, but the history and every clone do.`.trimStart();
}

/** The same advice under each of a hundred leaks hides the leaks: it is given once. */
function formatAdvice(advice: string, { said, wrap }: Printer): string[] {
  if (said.has(advice)) return [];
  said.add(advice);
  return wrap(advice, '      → ');
}

/** What is below the threshold of the list, one line a rule. */
function formatFolded(report: Report, context: ReportContext, colors: Colors): string[] {
  const counts = new Map<string, number>();
  for (const leak of report.leaks) {
    if (isAtLeast(leak.severity, context.show)) continue;
    const title = `${leak.severity}: ${leak.datasets.length > 0 ? 'lists of people' : (context.rules.get(report.findings[leak.findings[0] ?? -1]?.rule ?? '')?.title ?? leak.title)}`;
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const rows = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, foldedShown);
  const lines = rows.map(([title, count]) => `  ${toCount(count)} × ${toPlain(title)}`);
  const left = [...counts.values()].reduce((sum, count) => sum + count, 0) - rows.reduce((sum, row) => sum + row[1], 0);
  if (left > 0) lines.push(`  + ${plural(left, 'more leak')} of other rules`);
  const head = `Also found, not listed${context.isHook ? '' : ' (`--show info` lists all)'}:`;
  return [`${[head, ...lines].map(colors.dim).join('\n')}\n`];
}

// ---------------------------------------------------------------- summary

function formatSummary(report: Report, printer: Printer): string {
  const { context, colors, width, wrap } = printer;
  const { summary, suppressed, notices } = report;
  const counts = worstFirst
    .filter((severity) => summary.bySeverity[severity] > 0)
    .map((severity) => `${toCount(summary.bySeverity[severity])} ${severity}`);
  const isPardoned = report.verdict === 'fail' && context.pardon !== undefined;
  const paint = report.verdict === 'pass' ? colors.green : isPardoned ? colors.yellow : colors.red;
  const lines = [
    colors.dim('─'.repeat(width)),
    paint(colors.bold(verdictOf(report, context))),
    `${plural(summary.leaks, 'leak')}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}${summary.subjects > 0 ? `, ${plural(summary.subjects, 'person', 'people')}` : ''}`,
    colors.dim(coverageOf(report)),
    ...formatMissing(report, printer),
    ...(suppressed.length > 0
      ? [colors.dim(`${plural(suppressed.length, 'finding')} excused (inline, allow, baseline)`)]
      : []),
    ...publicationLines(report.publication).flatMap((line) => wrap(line, '- ')),
    ...notices.flatMap((notice) => wrap(notice, '! ').map(colors.yellow)),
    ...nextSteps(report, context).flatMap((step) => wrap(step, '').map(colors.dim)),
    ...formatAcceptance(report, colors),
  ];
  return lines.join('\n');
}

/** What can be typed next. */
function nextSteps({ leaks, findings, verdict }: Report, { isHook = false, show }: ReportContext): string[] {
  if (leaks.length === 0) return [];
  const listed = leaks.filter(({ severity }) => isAtLeast(severity, show));
  const id = listed.length === 1 ? (listed[0]?.id ?? 'ID') : 'ID';
  const known = [
    `Accept a known leak: \`leakwarden ignore ${id} --reason TEXT\``,
    ...(findings.length > 0
      ? ['Accept a single value: leakwarden:allow <rule> <reason> in a comment on its line']
      : []),
  ];
  return [
    ...(isHook && verdict === 'fail' ? ['Next: fix the files, `git add` them, and run the same command again.'] : []),
    ...known,
    ...(isHook ? [] : ['Accept all existing leaks for now: --write-baseline FILE']),
    ...(leaks.some(({ kind }) => kind !== 'secret') ? [`Test data: ${inventing}`] : []),
    ...(isHook
      ? []
      : [`Details of a leak: \`leakwarden explain ${id}\`. In the browser: --open, or --format html=report.html`]),
  ];
}

/** Last, so that it can be copied without anything behind it. */
function formatAcceptance(report: Report, colors: Colors): string[] {
  const lines = proposeAcceptance(report);
  if (lines.length === 0) return [];
  return [
    colors.yellow('If nobody needs to look into these, add to the configuration (.github/leakwarden.yml):'),
    ...lines.map(colors.dim),
  ];
}

function formatMissing(report: Report, { colors, wrap }: Printer): string[] {
  const groups = missingByReason(report);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, reasonsShown).flatMap(({ reason, paths, count }) => {
    const rest = count > paths.length ? `, + ${count - paths.length}` : '';
    return wrap(`${toPlain(reason)}: ${paths.map(toPlain).join(', ')}${rest}`, '  ');
  });
  const left = groups.length - Math.min(groups.length, reasonsShown);
  return [
    colors.yellow('Not covered (accept by name with acceptNotCovered):'),
    ...lines.map(colors.dim),
    ...(left > 0 ? [colors.dim(`  + ${plural(left, 'more reason')}`)] : []),
  ];
}
