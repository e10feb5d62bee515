/** SARIF 2.1.0 (OASIS), as GitHub code scanning reads it. */
import { pageLink, type Dataset, type Finding, type Report, type RuleInfo, type Skip } from '../rules/index.ts';
import { toJson } from './neutralise.ts';
import { publicationLines } from './publication.ts';
import { levelOf, securitySeverity, toMessage } from './sarif-words.ts';
import type { ReportContext } from './types.ts';
import { datasetRule, evidenceOf, pathOf, placeOf, regionInFile, regionOf } from './words.ts';

/** GitHub shows 5,000 results of a run. */
const mostResults = 5_000;
const mostNotifications = 1_000;

export function formatSarif(report: Report, context: ReportContext): string {
  const results = [
    ...report.datasets.map((dataset) => toDatasetResult(dataset)),
    ...report.findings.map((finding) => toResult(finding, context)),
  ];
  const used = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted();
  const left = results.length - Math.min(results.length, mostResults);
  const rules = used.flatMap((id) => context.rules.get(id) ?? []);
  return `${toJson(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Leakwarden',
              informationUri: 'https://github.com/leakwarden/leakwarden',
              semanticVersion: report.tool.version,
              rules: rules.map((rule) => toRule(rule, report.tool.version)),
            },
          },
          automationDetails: { id: `${context.category ?? 'leakwarden'}/` },
          columnKind: 'unicodeCodePoints',
          invocations: [
            { executionSuccessful: report.complete, toolExecutionNotifications: notifications(report, left) },
          ],
          originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository' } } },
          results: bySeverity(results).slice(0, mostResults),
        },
      ],
    },
    1,
  )}\n`;
}

function toRule(rule: RuleInfo, version: string): object {
  const { id, title, why, fix, refs, severity, confidence, tags } = rule;
  const helpUri = pageLink(rule, version) ?? refs[0];
  return {
    id,
    name: id
      .split('/')
      .at(-1)
      ?.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${why}` },
    help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n**${fix}**${refs.map((ref) => `\n\n${ref}`).join('')}` },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      'security-severity': securitySeverity[severity],
      precision: precisionOf(confidence),
      tags: ['security', ...tags],
    },
  };
}

function precisionOf(confidence: number): string {
  if (confidence >= 0.9) return 'very-high';
  if (confidence >= 0.75) return 'high';
  return confidence >= 0.5 ? 'medium' : 'low';
}

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly [key: string]: unknown;
}

function bySeverity(results: readonly Result[]): Result[] {
  const levels = ['error', 'warning', 'note'];
  return results.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

function toResult(finding: Finding, context: ReportContext): Result {
  const title = context.rules.get(finding.rule)?.title ?? finding.rule;
  const preview = finding.preview ? ` (${finding.preview})` : '';
  return {
    ruleId: finding.rule,
    message: toMessage(`${title}${preview}, ${evidenceOf(finding)}${whereabouts(finding)}`),
    locations: [toLocation(finding.path, toRegion(finding))],
    ...toShared(finding),
  };
}

function toDatasetResult(dataset: Dataset): Result {
  const columns = dataset.columns.map(({ identifier }) => identifier).join(', ');
  return {
    ruleId: datasetRule,
    message: toMessage(`${dataset.subjects} people in ${dataset.rows} rows: ${columns}${whereabouts(dataset)}`),
    locations: [toLocation(dataset.path)],
    ...toShared(dataset),
  };
}

function toShared(item: Finding | Dataset): Omit<Result, 'ruleId'> & { readonly level: string } {
  return {
    level: levelOf(item.severity),
    partialFingerprints: { 'leakwarden/v1': item.fingerprint },
    rank: Math.round(item.confidence * 100),
    properties: {
      leak: item.leak,
      provenance: item.provenance,
      inHead: item.inHead,
      ...('tags' in item && item.tags ? { tags: item.tags } : {}),
      commit: item.first.commit,
      ...(item.within.length > 0 ? { within: item.within } : {}),
      'security-severity': securitySeverity[item.severity],
    },
  };
}

function whereabouts(item: Finding | Dataset): string {
  const isInside = item.within.length > 0 || ('places' in item && regionOf(item)?.cell !== undefined);
  return `${isInside ? `; in ${'places' in item ? placeOf(item) : pathOf(item)}` : ''}${item.inHead ? '' : '; only in history'}`;
}

type Region = Readonly<Record<string, number>>;

/** Lines of what stands inside an archive are no lines of the archive. */
function toRegion(finding: Finding): Region | undefined {
  const region = regionInFile(finding);
  if (!region) return undefined;
  const { line, column, endLine, endColumn } = region;
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** GitHub asks for a region everywhere. */
function toLocation(path: string, region: Region = { startLine: 1 }): object {
  return { physicalLocation: { artifactLocation: { uri: toUri(path), uriBaseId: '%SRCROOT%' }, region } };
}

/** RFC 3986: each part of the path is encoded by itself. */
function toUri(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}

function notifications(report: Report, left: number): object[] {
  const missing = report.coverage.skipped.filter((skip) => skip.class === 'not-covered').map(missingNotification);
  const excused = report.suppressed.map(excusedNotification);
  return [
    ...atMost(missing, 'error', 'not covered'),
    ...publicationLines(report.publication).map((line) => toNotification('note', line)),
    ...report.notices.map((notice) => toNotification('warning', notice)),
    ...(left > 0 ? [toNotification('warning', `${left} results over the limit of ${mostResults} are left out`)] : []),
    ...atMost(excused, 'note', 'excused'),
  ];
}

function missingNotification({ reason, accepted, ...skip }: Skip): object {
  return toNotification(accepted ? 'note' : 'error', `not covered: ${pathOf(skip)}: ${reason}`);
}

/** No result with `suppressions`: GitHub shows those as open alerts (github/codeql-action#1230). */
function excusedNotification({ rule, path, by, reason, until }: Report['suppressed'][number]): object {
  return toNotification('note', `excused: ${rule} in ${path}, ${by}: ${reason}${until ? ` (until ${until})` : ''}`);
}

function atMost(list: readonly object[], level: string, what: string): object[] {
  const left = list.length - mostNotifications;
  const shown = list.slice(0, mostNotifications);
  return left > 0 ? [...shown, toNotification(level, `${what}: ${left} more`)] : shown;
}

function toNotification(level: string, text: string): object {
  return { level, message: toMessage(text) };
}
