/** One row a finding and a dataset, for spreadsheets. */
import type { Report } from '../rules/index.ts';
import { toCsvCell } from './neutralise.ts';

const header = [
  'type',
  'leak',
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
];

export function formatCsv({ findings, datasets }: Report): string {
  const rows = [
    ...findings.map((f) => [
      'finding',
      f.leak,
      f.severity,
      f.rule,
      f.kind,
      f.confidence,
      f.provenance,
      f.path,
      f.places[0]?.line ?? null,
      f.preview,
      null,
      null,
      f.inHead,
      f.first.date,
      f.first.commit,
      f.first.author,
      f.placesTotal,
      f.fingerprint,
      f.evidence.join('; '),
    ]),
    ...datasets.map((d) => [
      'dataset',
      d.leak,
      d.severity,
      'people/dataset',
      'contact',
      d.confidence,
      d.provenance,
      d.path,
      null,
      null,
      d.rows,
      d.subjects,
      d.inHead,
      d.first.date,
      d.first.commit,
      d.first.author,
      d.blobs.length,
      d.fingerprint,
      d.evidence.join('; '),
    ]),
  ];
  return `${[header, ...rows].map((row) => row.map(toCsvCell).join(',')).join('\r\n')}\r\n`;
}
