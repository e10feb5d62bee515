/** From a report to what is stored: leaks with their places, never a value. */
import type { Dataset, Finding, Leak, Report } from '../../rules/index.ts';
import { cellIn, isCounted } from '../../report/index.ts';
import { identityOf, tableRule } from '../../scan/index.ts';
import type { FoundLeak, FoundPlace } from '../store/index.ts';

/** The leaks of `chosen`, by their ids in the report, are followed; of the others, tables of people are kept as well. */
export function toFoundLeaks(
  report: Report,
  chosen: ReadonlySet<string>,
  origin: FoundLeak['facts']['origin'],
): readonly FoundLeak[] {
  return report.leaks.flatMap((leak): FoundLeak[] => {
    const tables = leak.datasets.flatMap((index) => report.datasets[index] ?? []).map(placeOfDataset);
    if (chosen.has(leak.id)) {
      const findings = leak.findings.flatMap((index) => report.findings[index] ?? []).map(placeOfFinding);
      return [toFound(leak, { origin, followed: true }, [...tables, ...findings])];
    }
    return tables.length > 0 && isCounted(leak) ? [toFound(leak, { origin, followed: false }, tables)] : [];
  });
}

function toFound(
  leak: Leak,
  ours: Pick<FoundLeak['facts'], 'origin' | 'followed'>,
  places: readonly FoundPlace[],
): FoundLeak {
  const { id: key, title, kind, severity, provenance, subjects, since } = leak;
  return { key, facts: { title, kind, severity, provenance, subjects, since, ...ours }, places };
}

/** Of one table in a report. */
const mostListed = 100;

function placeOfFinding(finding: Finding): FoundPlace {
  const cell = cellIn(finding);
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
    ...(cell === null ? {} : { cell }),
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
      ...(dataset.tags && { tags: dataset.tags }),
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
