/** From a report to what is stored: leaks with their places, never a value. */
import type { Dataset, Finding, Leak, Report } from '../../rules/index.ts';
import { identityOf, tableRule } from '../../scan/index.ts';
import type { FoundLeak, FoundPlace } from '../store/index.ts';

/** The leaks of `chosen`, by their ids in the report. */
export function toFoundLeaks(
  report: Report,
  chosen: ReadonlySet<string>,
  origin: FoundLeak['facts']['origin'],
): readonly FoundLeak[] {
  return report.leaks
    .filter(({ id }) => chosen.has(id))
    .map((leak) => ({
      key: leak.id,
      facts: {
        title: leak.title,
        kind: leak.kind,
        severity: leak.severity,
        provenance: leak.provenance,
        subjects: leak.subjects,
        since: leak.since,
        origin,
      },
      places: placesOf(report, leak),
    }));
}

/** Of one table in a report. */
const mostListed = 100;

function placesOf(report: Report, leak: Leak): readonly FoundPlace[] {
  const findings = leak.findings.flatMap((index) => report.findings[index] ?? []);
  const datasets = leak.datasets.flatMap((index) => report.datasets[index] ?? []);
  return [...datasets.map(placeOfDataset), ...findings.map(placeOfFinding)];
}

function placeOfFinding(finding: Finding): FoundPlace {
  return {
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    path: finding.path,
    within: finding.within,
    dataset: null,
    preview: finding.preview,
    blobs: [...new Set(finding.places.flatMap(({ blob }) => blob ?? []))],
    hasMore: finding.placesTotal > finding.places.length,
    line: finding.places[0]?.line ?? 1,
    commit: finding.first.commit,
    date: finding.first.date,
    author: finding.first.author,
    inHead: finding.inHead,
  };
}

function placeOfDataset(dataset: Dataset): FoundPlace {
  return {
    rule: tableRule.id,
    // The fingerprint changes with the rows; this is the same table as long as it is recognised.
    fingerprint: identityOf(dataset),
    path: dataset.path,
    within: dataset.within,
    dataset: {
      rows: dataset.rows,
      subjects: dataset.subjects,
      columns: dataset.columns,
      table: dataset.table,
      jurisdictions: dataset.jurisdictions,
    },
    preview: '',
    blobs: dataset.blobs,
    // A report lists so many and does not say whether there are others.
    hasMore: dataset.blobs.length >= mostListed,
    line: 1,
    commit: dataset.first.commit,
    date: dataset.first.date,
    author: dataset.first.author,
    inHead: dataset.inHead,
  };
}
