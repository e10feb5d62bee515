/** From a report to the places that are told: never a value. */
import type { Dataset, Finding, Leak, Report, TablePeople } from '../../rules/index.ts';
import { cellIn, type RepositoryFacts } from '../../report/index.ts';
import { identityOf, tableRule } from '../../scan/index.ts';

export interface DatasetFacts {
  readonly rows: number;
  readonly subjects: number;
  /** These three are missing where an older version stored it. */
  readonly table?: string;
  readonly jurisdictions?: readonly { readonly country: string; readonly people: number }[];
  /** Laws and standards that speak of it: `Dataset.tags`. */
  readonly tags?: readonly string[];
  /** Some of them, under the fingerprint key: `Dataset.people`. */
  readonly people?: readonly string[];
  readonly columns: readonly {
    readonly name: string;
    readonly identifier: string;
    readonly share: number;
    readonly valid: number;
  }[];
}

/** One rule, one value, one path. */
export interface FoundPlace {
  /** Where it is another one than that of the leak. */
  readonly repository?: RepositoryFacts;
  readonly rule: string;
  readonly fingerprint: string;
  readonly path: string;
  readonly within: readonly string[];
  readonly dataset: DatasetFacts | null;
  /** Of a table, where it was asked for. */
  readonly people?: TablePeople;
  readonly preview: string;
  readonly blobs: readonly string[];
  /** More objects hold it than are listed. */
  readonly hasMore: boolean;
  readonly line: number;
  /** Of a sheet or database. */
  readonly cell?: string;
  readonly commit: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly author: string | null;
  readonly inHead: boolean;
}

/** Tables first: they say most. */
export function placesOf({ findings, datasets, people }: Report, leak: Leak): readonly FoundPlace[] {
  return [
    ...tablesOf({ datasets, ...(people && { people }) }, leak),
    ...leak.findings.flatMap((index) => findings[index] ?? []).map(placeOfFinding),
  ];
}

export function tablesOf({ datasets, people }: Pick<Report, 'datasets' | 'people'>, leak: Leak): readonly FoundPlace[] {
  return leak.datasets.flatMap((index) => {
    const [dataset, own] = [datasets[index], people?.[index]];
    return dataset ? [{ ...placeOfDataset(dataset), ...(own && { people: own }) }] : [];
  });
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
      subjects: dataset.subjectsInAll ?? dataset.subjects,
      columns: dataset.columns,
      table: dataset.table,
      jurisdictions: dataset.jurisdictions,
      ...(dataset.tags && { tags: dataset.tags }),
      ...(dataset.people && { people: dataset.people }),
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
