/** Whose data tables hold, as decisions are held against it: see `TablePeople`. */
import type { PeopleSet, Severity, TablePeople } from '../../rules/index.ts';
import { joinPeople, toPeopleSet } from '../decided.ts';
import {
  datasetSeverity,
  entriesOf,
  joinMembers,
  numbersOf,
  primaryHash,
  type Register,
  type SeverityContext,
} from '../people/index.ts';
import type { KeyedResult } from '../session.ts';
import type { TableHistories } from '../table-history.ts';
import type { Table } from '../types.ts';
import type { Crowd } from './crowd.ts';
import type { FoundTable } from './occurrences.ts';
import type { Count } from './severity.ts';
import { judgeTable } from './findings.ts';
import { nameWithin } from './within.ts';

export interface PeopleContext extends SeverityContext {
  readonly register: Register;
  readonly histories: TableHistories;
  readonly crowd: Crowd;
  readonly isCounted: Count;
}

/** Of each table in its order. */
export function peopleOf(tables: readonly FoundTable[], context: PeopleContext): readonly TablePeople[] {
  const { histories, register } = context;
  const { records, share } = register;
  const toSet = (all: readonly Table[]): PeopleSet => {
    const numbers = [...numbersOf(joinMembers(all.flatMap(({ members }) => members ?? [])))];
    return toPeopleSet(
      numbers.map((number) => primaryHash(entriesOf(records, number))),
      share,
    );
  };
  return tables.map((found) => {
    const own = (results: readonly KeyedResult[] = []): PeopleSet => toSet(tablesLike(found, results));
    const all = toSet(found.versions.map(({ table }) => table));
    return {
      all,
      severity: wholeSeverity(found, context),
      at: new Map(
        [...histories].map(([commit, byPath]) => {
          const history = byPath.get(found.path);
          const decided = own(history?.decided);
          return [commit, { decided, since: joinPeople([all, own(history?.later)]) }];
        }),
      ),
    };
  });
}

/** Of the same name in the same place; its columns may have been others. */
function tablesLike({ path, within, table: { table } }: FoundTable, results: readonly KeyedResult[]): readonly Table[] {
  const name = within.join('\0');
  const all = results.flatMap(({ tables }) => tables);
  return all.filter((each) => each.table === table && nameWithin(path, each.within).join('\0') === name);
}

/** As if nothing of it had been there before. */
function wholeSeverity({ path, within, table, versions }: FoundTable, context: PeopleContext): Severity {
  if (!context.isCounted(judgeTable(table, path, within).provenance)) return 'info';
  const members = joinMembers(versions.flatMap((version) => version.table.members ?? []));
  const subjects = context.crowd.ofDataset(members, table.subjects);
  return datasetSeverity({ columns: table.columns, subjects }, context);
}
