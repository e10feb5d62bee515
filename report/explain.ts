/** One leak with all that is known of it, for somebody at a terminal who has to decide. */
import picocolors from 'picocolors';
import { linksOf, type Dataset, type Finding, type Leak, type Report, type RuleInfo } from '../rules/index.ts';
import { badge, type Colors } from './badge.ts';
import { toPlain } from './neutralise.ts';
import { dataOf, nounOf, sinceOf, whoseOf } from './people-words.ts';
import type { ReportContext } from './types.ts';
import { cellOf, datasetRule, evidenceOf, lawsOf, partsOf, pathOf, plural, wrapPlain } from './words.ts';

const width = 100;

/** Every place that the report holds, and what can be done. */
export function explainLeak(report: Report, leak: Leak, context: ReportContext): string {
  const colors = picocolors.createColors(context.color);
  const { findings, datasets } = partsOf(report, leak);
  const lead = findings[0] ?? datasets[0];
  const rule = context.rules.get(findings[0]?.rule ?? datasetRule);
  const preview = findings[0]?.preview ?? '';
  const sections = [
    [
      `${badge(leak.severity, colors)} ${colors.bold(toPlain(leak.title))}${preview === '' ? '' : `  ${toPlain(preview)}`}`,
      `         ${leak.id}  ${toPlain(lawsOf(leak))}`.trimEnd(),
    ],
    section('Why it matters', [rule?.why ?? ''], colors),
    section('Why it was found', [...(lead ? [evidenceOf(lead)] : []), ...rulesOf(findings)], colors),
    section('Where', [...datasets.flatMap(tablePlaces), ...findings.flatMap(places)], colors),
    section('What to do', stepsFor(leak, rule), colors),
    section('How to accept it', excuses(leak, findings), colors),
    section('See', rule ? linksOf(rule, report.tool.version) : [], colors),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, texts: readonly string[], colors: Colors): string[] {
  const said = texts.filter((text) => text !== '');
  if (said.length === 0) return [];
  return [colors.bold(title), ...said.flatMap((text) => wrapPlain(text, '  ', width))];
}

function rulesOf(findings: readonly Finding[]): string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return [`by ${rules.length === 0 ? datasetRule : rules.join(', ')}`];
}

function places(finding: Finding): string[] {
  const left = finding.placesTotal - finding.places.length;
  const lines = finding.places.map(({ line, length, cell, blob }) => {
    const where = cell ? ` › ${cellOf(cell)}` : length > 0 ? `:${line}` : '';
    return `${pathOf(finding)}${where}${blob === null ? '' : `  in blob ${blob.slice(0, 10)}`}`;
  });
  return [...lines, ...(left > 0 ? [`+ ${plural(left, 'more place')} in ${pathOf(finding)}`] : []), originOf(finding)];
}

function tablePlaces(dataset: Dataset): string[] {
  const table = dataset.table === '' ? '' : ` table ${dataset.table}`;
  const size = `${plural(dataset.rows, 'row')}, ${plural(dataset.subjects, 'person', 'people')}`;
  const columns = dataset.columns.map(
    ({ name, identifier, share }) => `${name}: ${nounOf(identifier)}${share < 1 ? ` in ${toShare(share)}` : ''}`,
  );
  return [
    `${pathOf(dataset)}${table}: ${size}; ${dataOf(dataset)}; ${whoseOf(dataset)}`,
    `columns ${columns.join(', ')}`,
    sinceOf(dataset),
    originOf(dataset),
  ];
}

const toShare = (share: number): string => `${(share * 100).toFixed(0)} % of the rows`;

function originOf({ first, inHead, path }: Finding | Dataset): string {
  const standing = inHead ? `at HEAD` : 'only in the history';
  if (first.commit === null) return '';
  const date = first.date === null ? '' : ` of ${first.date.slice(0, 10)}`;
  const author = first.author === null ? '' : ` by ${first.author}`;
  return `${path} holds it ${standing}, first in commit ${first.commit.slice(0, 10)}${date}${author}`;
}

function stepsFor(leak: Leak, rule: RuleInfo | undefined): string[] {
  const isInHistory = leak.since !== null;
  const steps = [
    rule?.fix ?? '',
    leak.inHead ? 'Remove it from the files at HEAD, in a change of its own.' : '',
    leak.kind === 'secret'
      ? ''
      : 'If tests need such data: leakwarden synthesise FILE copies a file with invented people in it.',
    isInHistory ? `Remove it from the history: leakwarden purge plan --leak ${leak.id}` : '',
  ];
  return steps.filter((step) => step !== '').map((step, index) => `${index + 1}. ${step}`);
}

function excuses({ id }: Leak, [finding]: readonly Finding[]): string[] {
  const comment = finding && `leakwarden:allow ${finding.rule} <reason>  in a comment on its line, or`;
  return [comment ?? '', `leakwarden ignore ${id} --reason "…"`];
}
