export { collectRows } from './layered.ts';
export { ListedCells } from './listed-cells.ts';
export { collectSheet } from './lying-rows.ts';
export { CsvCells, defaultDialect, type Dialect } from './read/csv-cells.ts';
export { sniffCsv } from './read/csv-sniff.ts';
export { typeColumns } from './columns/index.ts';
export { looksLikeHeader } from './header.ts';
export type { TypedColumn } from '../model/table.ts';
export { columnsOfAll, groupByShape, isOfOnePerson, manyPeople } from './one-person.ts';
export { summariseList, type ListedValue } from './list.ts';
export { namesPeople } from './gate/index.ts';
export { mayBePerson, mayBeTable, openTable } from './open.ts';
export {
  columnKindsOf,
  datasetSeverity,
  kindsOf,
  sortTags,
  tagsOf,
  type ColumnKinds,
  type SeverityContext,
} from './severity.ts';
export type { TableContext, TableReader } from '../model/table.ts';
export { sharesPeople } from './sample.ts';
