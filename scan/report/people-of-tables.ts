/** Whose data tables hold, as decisions are held against it: see `TablePeople`. */
import type { PeopleSet, Severity, TablePeople, DecidedState } from '../../rules/index.ts';
import { worst, type Count } from '../match/severity.ts';
import { nameWithin } from '../match/within.ts';
import type { Table } from '../model/table.ts';
import { entriesOf, hashesBeside, joinMembers, numbersOf, primaryHash, type RecordIndex } from '../people/index.ts';
import type { KeyedResult } from '../run/jobs.ts';
import type { TableHistories, TableHistory } from '../run/table-history.ts';
import { joinPeople, kindsOf, toPeopleSet, type PersonValue } from '../suppress/decided.ts';
import type { CurrentCover } from '../suppress/index.ts';
import { datasetSeverity, type SeverityContext } from '../tables/index.ts';
import type { PeopleCounter } from './people-counter.ts';
import { judgeTable } from './findings.ts';
import type { FoundTable } from './occurrences.ts';

/** What a table's weight is reckoned with. */
export interface Weighing extends SeverityContext {
  readonly recordIndex: RecordIndex;
  readonly counter: PeopleCounter;
  readonly isCounted: Count;
}

export interface PeopleContext extends Weighing {
  readonly histories: TableHistories;
}

/** Of each table in its order. */
export function peopleOf(tables: readonly FoundTable[], context: PeopleContext): readonly TablePeople[] {
  const { histories, recordIndex } = context;
  const { records, share } = recordIndex;
  const toSet = (all: readonly Table[]): PeopleSet => {
    const numbers = [...numbersOf(joinMembers(all.flatMap(({ members }) => members ?? [])))];
    const people = numbers.map((number) => primaryHash(entriesOf(records, number)));
    return toPeopleSet(people, share, (below) =>
      numbers.flatMap((number, at) => {
        const person = people[at] ?? 0;
        if (person >= below) return [];
        return hashesBeside(entriesOf(records, number)).map((value): PersonValue => [person, value]);
      }),
    );
  };
  return tables.map((found) => {
    const all = toSet(found.versions.map(({ table }) => table));
    const toThen = ({ decided, later }: TableHistory): DecidedState => {
      const tables = tablesLike(found, decided);
      return {
        decided: toSet(tables),
        severity: worst(tables.map((table) => severityOf(found, [table], context))),
        identifiers: kindsOf(tables.map(({ columns }) => columns)),
        since: joinPeople([all, toSet(tablesLike(found, later))]),
      };
    };
    return {
      all,
      severity: severityOf(
        found,
        found.versions.map(({ table }) => table),
        context,
      ),
      at: new Map(
        [...histories].map(([commit, byPath]) => [
          commit,
          toThen(byPath.get(found.path) ?? { decided: [], later: [] }),
        ]),
      ),
    };
  });
}

/** Those who are in any version of a table, by 8 bits each, as committed entries hold them; null: not known. */
export function tableNow(
  found: FoundTable,
  context: Pick<PeopleContext, 'recordIndex' | 'counter' | 'isCounted'> & SeverityContext,
): CurrentCover | null {
  const { records } = context.recordIndex;
  const bits = new Map<number, number>();
  const versions = found.versions.map(({ table }) => table);
  for (const { marked } of versions) {
    if (!marked) return null;
    for (const [at, record] of marked.records.entries())
      if (record >= 0) bits.set(primaryHash(entriesOf(records, record)), marked.marks[at] ?? 0);
  }
  return { bits: Uint8Array.from(bits.values()), severity: severityOf(found, versions, context) };
}

/** Of the same name in the same place; its columns may have been others. */
function tablesLike({ path, within, table: { table } }: FoundTable, results: readonly KeyedResult[]): readonly Table[] {
  const name = within.join('\0');
  const all = results.flatMap(({ tables }) => tables);
  return all.filter((each) => each.table === table && nameWithin(path, each.within).join('\0') === name);
}

/** As if nothing of it had been there before. */
function severityOf(
  { path, within, table }: FoundTable,
  versions: readonly Table[],
  { isCounted, counter, ...context }: Pick<PeopleContext, 'counter' | 'isCounted'> & SeverityContext,
): Severity {
  if (!isCounted(judgeTable(table, path, within).provenance)) return 'info';
  const members = joinMembers(versions.flatMap((version) => version.members ?? []));
  const columns = versions.flatMap((version) => version.columns);
  const largest = Math.max(0, ...versions.map(({ subjects }) => subjects));
  return datasetSeverity({ columns, subjects: counter.ofDataset(members, largest) }, context);
}
