/** What the columns of a table hold, for whoever changes what is in them. */
import {
  checks as allChecks,
  createEmailCheck,
  identifierOf,
  normaliseName,
  type Check,
  type CompiledRule,
} from '../rules/index.ts';
import type { TableContext, TypedColumn } from './model/table.ts';
import { createPersonHash } from './people/index.ts';
import { rulesNamed } from './tables/columns/facts.ts';
import { collectRows, looksLikeHeader, typeColumns } from './tables/index.ts';

export interface TypedTable {
  /** By the column; `other` where it tells nothing of a person. */
  readonly identifiers: readonly string[];
  readonly hasHeader: boolean;
  /** A scan would tell of it as a table of people, whoever they are. */
  readonly isOfPeople: boolean;
}

export interface TableTyper {
  /** `header` null: the first row is looked at. */
  readonly type: (header: readonly string[] | null, rows: readonly (readonly string[])[]) => TypedTable;
  /** By its name: what rules ask of a value. */
  readonly checks: ReadonlyMap<string, Check>;
}

export function createTyper(rules: readonly CompiledRule[]): TableTyper {
  const checks = new Map(allChecks).set('email', createEmailCheck([]));
  const context: TableContext = {
    fields: rules.filter(({ field }) => field !== null),
    checks,
    hash: createPersonHash(null, 'typed table'),
    provenanceDomains: [],
    dictionary: null,
  };
  return { checks, type: (header, rows) => typeTable(header, rows, context) };
}

function typeTable(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
  context: TableContext,
): TypedTable {
  const [first = [], ...below] = rows;
  const hasHeader = header === null && below.length > 0 && looksLikeHeader(first, below, context);
  const [names, data] = hasHeader ? [first, below] : [header, rows];
  const columns: readonly TypedColumn[] = typeColumns(names, data, context);
  const collector = collectRows({ name: '', format: 'csv', header: names, start: 0 }, context);
  for (const row of data) collector.add([...row]);
  const isOfPeople = collector.finish(0) !== null;
  return {
    identifiers: columns.map(({ identifier, index }) =>
      identifier === 'other' && isOfPeople ? calledSo(names?.[index] ?? '', context) : identifier,
    ),
    hasHeader,
    isOfPeople,
  };
}

/** Beside people a column that is called an IBAN holds somebody's, even where the check digits are wrong. */
function calledSo(name: string, { fields }: TableContext): string {
  const named = rulesNamed(normaliseName(name), fields).flatMap(({ field }) => field?.identifier ?? []);
  return named.find((identifier) => identifierOf(identifier)?.slot !== undefined) ?? 'other';
}
