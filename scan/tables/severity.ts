/** How bad a dataset is: the kind of data times the number of people times who can read it, by a table of the configuration. */
import { identifierOf, severities, type CompiledRule, type DataKind, type Severity } from '../../rules/index.ts';
import type { Exposure, PeopleConfig } from '../model/config.ts';
import type { Table } from '../model/table.ts';

type Columns = Pick<Table, 'columns'>;

/** What rules say of the identifiers of columns. */
export type ColumnKinds = ReadonlyMap<string, ColumnKind>;

interface ColumnKind {
  readonly kinds: readonly DataKind[];
  readonly tags: readonly string[];
}

/** Those that packs bring of their own are what the rules of the column say, all of them. */
export function columnKindsOf(rules: readonly CompiledRule[]): ColumnKinds {
  const all = new Map<string, ColumnKind>();
  for (const { field, kind, tags } of rules) {
    const row = field && identifierOf(field.identifier);
    const own = row ? row.data : toDataKind(kind);
    if (!field || !own) continue;
    const known = all.get(field.identifier) ?? { kinds: [], tags: [] };
    all.set(field.identifier, { kinds: [...known.kinds, own], tags: [...known.tags, ...tags] });
  }
  return all;
}

function toDataKind(kind: CompiledRule['kind']): DataKind | null {
  return kind === 'secret' ? 'credentials' : kind === 'exposure' ? null : kind;
}

export function kindsOf({ columns }: Columns, columnKinds: ColumnKinds): ReadonlySet<DataKind> {
  const kinds = columns.flatMap(({ identifier }) => columnKinds.get(identifier)?.kinds ?? []);
  return new Set(kinds.length > 0 ? kinds : ['contact']);
}

export interface SeverityContext {
  readonly people: PeopleConfig;
  readonly exposure: Exposure;
  readonly columnKinds: ColumnKinds;
}

/** The worst of its kinds. */
export function datasetSeverity(
  dataset: Columns & { readonly subjects: number },
  { people, exposure, columnKinds }: SeverityContext,
): Severity {
  const ranks = [...kindsOf(dataset, columnKinds)].map((kind) => rankFor(people.severity[kind], dataset.subjects));
  const rank = Math.max(0, ...ranks);
  const raised = rank === 0 ? 0 : rank + (exposure === 'unknown' ? 0 : people.exposure[exposure]);
  return severities[Math.min(raised, severities.length - 1)] ?? 'info';
}

function rankFor(least: PeopleConfig['severity'][DataKind], subjects: number): number {
  const reached = (['critical', 'high', 'medium', 'low'] as const).find(
    (severity) => least[severity] > 0 && subjects >= least[severity],
  );
  return reached ? severities.indexOf(reached) : 0;
}

// ---------------------------------------------------------------- law

/** In the order they are shown. */
export const lawTags = ['GDPR', 'GDPR-9', 'CCPA', 'HIPAA', 'PCI-DSS'] as const;

/** Which laws and standards speak of such data; whether they hold is for lawyers. */
export function tagsOf(dataset: Columns, columnKinds: ColumnKinds): readonly string[] {
  const kinds = kindsOf(dataset, columnKinds);
  return sortTags([
    'GDPR',
    'CCPA',
    ...dataset.columns.flatMap(({ identifier }) => [
      ...(columnKinds.get(identifier)?.tags ?? []),
      ...(identifierOf(identifier)?.laws ?? []),
    ]),
    ...(kinds.has('special-category') || kinds.has('health') ? ['GDPR-9'] : []),
    ...(kinds.has('health') ? ['HIPAA'] : []),
  ]);
}

/** Known ones first, each once. */
export function sortTags(tags: readonly string[]): readonly string[] {
  const all = new Set(tags);
  const known = lawTags.filter((tag) => all.has(tag));
  return [...known, ...[...all].filter((tag) => !lawTags.some((each) => each === tag)).toSorted()];
}
