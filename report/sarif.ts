/** SARIF 2.1.0 (OASIS), as GitHub code scanning reads it. */
import type { Dataset, Finding, Report, RuleInfo, Severity } from '../rules/index.ts';
import { toPlain } from './neutralise.ts';
import type { ReportContext } from './types.ts';

/** GitHub shows 5,000 results of a run. */
const mostResults = 5_000;
const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '0.1',
};

export function formatSarif(report: Report, context: ReportContext): string {
  const results = [
    ...report.datasets.map((dataset) => toDatasetResult(dataset)),
    ...report.findings.map((finding) => toResult(finding, context)),
  ];
  const used = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted();
  const left = results.length - Math.min(results.length, mostResults);
  const suppressed = report.suppressed.slice(0, mostResults - Math.min(mostResults, results.length)).map(toSuppressed);
  const rules = [...new Set([...used, ...suppressed.map(({ ruleId }) => ruleId)])].flatMap(
    (id) => context.rules.get(id) ?? [],
  );
  return `${JSON.stringify(
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
              rules: rules.map(toRule),
            },
          },
          automationDetails: { id: 'leakwarden/' },
          columnKind: 'unicodeCodePoints',
          invocations: [
            { executionSuccessful: report.complete, toolExecutionNotifications: notifications(report, left) },
          ],
          originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository' } } },
          results: [...bySeverity(results).slice(0, mostResults), ...suppressed],
        },
      ],
    },
    null,
    1,
  )}\n`;
}

function toRule({ id, title, why, fix, refs, severity, confidence, tags }: RuleInfo): object {
  return {
    id,
    name: id
      .split('/')
      .at(-1)
      ?.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${why}` },
    help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n**${fix}**${refs.map((ref) => `\n\n${ref}`).join('')}` },
    ...(refs[0] ? { helpUri: refs[0] } : {}),
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

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'note';
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
  const place = finding.places[0];
  const region =
    place && place.length > 0
      ? {
          region: {
            startLine: place.line,
            startColumn: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
          },
        }
      : { region: { startLine: 1 } };
  return {
    ruleId: finding.rule,
    level: levelOf(finding.severity),
    message: {
      text: toPlain(
        `${title}${finding.preview ? ` (${finding.preview})` : ''}: ${finding.evidence.join(', ')}${finding.inHead ? '' : '; only in history'}`,
      ),
    },
    locations: [
      { physicalLocation: { artifactLocation: { uri: toUri(finding.path), uriBaseId: '%SRCROOT%' }, ...region } },
    ],
    partialFingerprints: { 'leakwarden/v1': finding.fingerprint },
    rank: Math.round(finding.confidence * 100),
    properties: {
      leak: finding.leak,
      provenance: finding.provenance,
      inHead: finding.inHead,
      commit: finding.first.commit,
      'security-severity': securitySeverity[finding.severity],
    },
  };
}

function toDatasetResult(dataset: Dataset): Result {
  const columns = dataset.columns.map(({ identifier }) => identifier).join(', ');
  return {
    ruleId: 'people/dataset',
    level: levelOf(dataset.severity),
    message: {
      text: toPlain(
        `${dataset.subjects} people in ${dataset.rows} rows: ${columns}${dataset.inHead ? '' : '; only in history'}`,
      ),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(dataset.path), uriBaseId: '%SRCROOT%' },
          region: { startLine: 1 },
        },
      },
    ],
    partialFingerprints: { 'leakwarden/v1': dataset.fingerprint },
    rank: Math.round(dataset.confidence * 100),
    properties: {
      leak: dataset.leak,
      provenance: dataset.provenance,
      inHead: dataset.inHead,
      commit: dataset.first.commit,
      'security-severity': securitySeverity[dataset.severity],
    },
  };
}

function toSuppressed({ rule, path, by, reason, fingerprint }: Report['suppressed'][number]): Result {
  return {
    ruleId: rule,
    level: 'note',
    message: { text: toPlain(`excused: ${reason}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: toUri(path), uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } },
      },
    ],
    partialFingerprints: { 'leakwarden/v1': fingerprint },
    suppressions: [{ kind: by === 'inline' ? 'inSource' : 'external', justification: toPlain(reason) }],
  };
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
  const missing = report.coverage.skipped.filter((skip) => skip.class === 'not-covered').slice(0, 1_000);
  return [
    ...missing.map(({ path, reason }) => ({
      level: 'error',
      message: { text: toPlain(`not covered: ${path}: ${reason}`) },
    })),
    ...(left > 0
      ? [{ level: 'warning', message: { text: `${left} results over the limit of ${mostResults} are left out` } }]
      : []),
  ];
}
