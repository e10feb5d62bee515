/** One row a finding and a dataset, then what was excused and what was not covered; for spreadsheets. */
import type { Dataset, Finding, Report } from '../rules/index.ts';
import { toCsvCell } from './neutralise.ts';
import { datasetRule, pathOf, placeOf, regionOf } from './words.ts';

const header = [
  'type',
  'leak',
  'title',
  'severity',
  'rule',
  'kind',
  'confidence',
  'provenance',
  'path',
  'line',
  'preview',
  'rows',
  'subjects',
  'in_head',
  'since',
  'commit',
  'author',
  'places',
  'fingerprint',
  'evidence',
] as const;

type Row = Readonly<Partial<Record<(typeof header)[number], string | number | boolean | null>>>;

export function formatCsv(report: Report): string {
  const leaks = new Map(report.leaks.map((leak) => [leak.id, leak]));
  const missing = report.coverage.skipped.filter((skip) => skip.class === 'not-covered');
  const rows: readonly Row[] = [
    ...report.findings.map((finding) => ({ ...toFindingRow(finding), title: leaks.get(finding.leak)?.title ?? null })),
    ...report.datasets.map((dataset) => {
      const leak = leaks.get(dataset.leak);
      return { ...toDatasetRow(dataset), title: leak?.title ?? null, kind: leak?.kind ?? null };
    }),
    ...report.suppressed.map(({ rule, path, fingerprint, by, reason, until }) => {
      return {
        type: 'excused',
        rule,
        path,
        fingerprint,
        evidence: `${by}: ${reason}${until ? ` (until ${until})` : ''}`,
      };
    }),
    ...(report.publication?.remarks ?? []).map(({ id, severity, title, fact }) => {
      return { type: 'remark', rule: id, severity, title, evidence: fact };
    }),
    ...missing.map(({ reason, commit, accepted, ...skip }) => {
      const type = accepted ? 'not-covered-accepted' : 'not-covered';
      return { type, path: pathOf(skip), commit, evidence: reason };
    }),
  ];
  const lines = rows.map((row) => header.map((name) => toCsvCell(row[name] ?? null)).join(','));
  return `${[header.join(','), ...lines].join('\r\n')}\r\n`;
}

function toFindingRow(finding: Finding): Row {
  return {
    ...toSharedRow(finding),
    type: 'finding',
    rule: finding.rule,
    kind: finding.kind,
    path: regionOf(finding)?.cell ? placeOf(finding) : pathOf(finding),
    line: regionOf(finding)?.cell ? null : (regionOf(finding)?.line ?? null),
    preview: finding.preview,
    places: finding.placesTotal,
  };
}

function toDatasetRow(dataset: Dataset): Row {
  const columns = dataset.columns.map(({ identifier }) => identifier).join(', ');
  return {
    ...toSharedRow(dataset),
    type: 'dataset',
    rule: datasetRule,
    rows: dataset.rows,
    subjects: dataset.subjects,
    places: dataset.blobs.length,
    evidence: [`columns: ${columns}`, ...dataset.evidence].join('; '),
  };
}

function toSharedRow(item: Finding | Dataset): Row {
  return {
    leak: item.leak,
    severity: item.severity,
    confidence: item.confidence,
    provenance: item.provenance,
    path: pathOf(item),
    in_head: item.inHead,
    since: item.first.date,
    commit: item.first.commit,
    author: item.first.author,
    fingerprint: item.fingerprint,
    evidence: item.evidence.join('; '),
  };
}
