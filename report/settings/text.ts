/** For people at a terminal: what to fix, most severe first, each with where to click. */
import picocolors from 'picocolors';
import { badge, type Colors } from '../badge.ts';
import { toPlain } from '../neutralise.ts';
import { plural, toCount, wrapPlain } from '../words.ts';
import type { SettingsReport } from './types.ts';
import {
  auditCoverage,
  failuresOf,
  isListed,
  missingPermissions,
  notOffered,
  resultsOf,
  settingsVerdict,
  type SettingsContext,
  type SubjectResult,
} from './words.ts';

const width = 100;
const namesShown = 8;

export function formatSettingsText(report: SettingsReport, context: SettingsContext): string {
  const colors = picocolors.createColors(context.color);
  const failures = failuresOf(report);
  const listed = failures.filter((each) => isListed(each, context));
  const hidden = failures.length - listed.length;
  const said = new Set<string>();
  const paint = report.verdict === 'pass' && report.complete ? colors.green : colors.red;
  const lines = [
    ...alike(listed).map((group) => formatGroup(group, colors, said)),
    ...(hidden > 0
      ? [colors.dim(`+ ${plural(hidden, 'more setting')} of lower severity (--show low lists them)\n`)]
      : []),
    paint(colors.bold(toPlain(settingsVerdict(report)))),
    colors.dim(auditCoverage(report)),
    ...formatUnknown(report, colors),
    ...formatNotOffered(report, colors),
    ...resultsOf(report, 'excepted').flatMap(formatException),
  ];
  return `${lines.join('\n')}\n`;
}

/** What is the same in several repositories is one thing to fix. */
function alike(failures: readonly SubjectResult[]): readonly (readonly SubjectResult[])[] {
  const key = ({ result }: SubjectResult): string => JSON.stringify([result.severity, result.policy, result.fact]);
  return [...Map.groupBy(failures, key).values()];
}

/** Advice is given once, under the first failure of a policy. */
function formatGroup(group: readonly SubjectResult[], colors: Colors, said: Set<string>): string {
  const [first] = group;
  if (first === undefined) return '';
  const { result } = first;
  const advice = said.has(result.policy) ? [] : [...wrap(result.why, indent), ...wrap(result.fix, `${indent}→ `)];
  said.add(result.policy);
  const fixable = result.call === null ? '' : `  --policy ${result.policy} --fix changes it`;
  const lines = [
    `${badge(result.severity ?? 'low', colors)} ${colors.bold(toPlain(result.title))}: ${toPlain(result.fact)}`,
    ...wrap(namesOf(group), indent).map((line) => colors.bold(line)),
    ...advice,
    ...(result.link === null || group.length > 1 ? [] : [`${indent}${colors.underline(toPlain(result.link))}`]),
    colors.dim(toPlain(`${indent}settings/${result.policy}${fixable}`)),
  ];
  return `${lines.join('\n')}\n`;
}

const indent = '      ';

function namesOf(group: readonly SubjectResult[]): string {
  const names = group.map(({ subject: { name, visibility } }) =>
    visibility === null ? name : `${name} (${visibility})`,
  );
  const more = names.length - namesShown;
  return [...names.slice(0, namesShown), ...(more > 0 ? [`${toCount(more)} more`] : [])].join(', ');
}

function formatException({ subject, result: { policy, exception } }: SubjectResult): string[] {
  const end = exception?.until ? ` (until ${exception.until})` : '';
  return wrap(`Excepted: ${policy} in ${subject.name}: ${exception?.reason ?? ''}${end}`, '');
}

function formatUnknown(report: SettingsReport, colors: Colors): string[] {
  const missing = missingPermissions(report);
  if (missing.length === 0) return [];
  return [
    colors.yellow('Unknown, and so not passed:'),
    ...missing.flatMap(({ needs, policies, subjects }) =>
      wrap(`${needs}: ${policies.join(', ')} (${plural(subjects, 'place')})`, '  '),
    ),
  ];
}

function formatNotOffered(report: SettingsReport, colors: Colors): string[] {
  const names = notOffered(report);
  return names === null ? [] : wrap(`Not offered on this plan of GitHub: ${names}`, '').map(colors.dim);
}

const wrap = (text: string, before: string): string[] => wrapPlain(text, before, width);
