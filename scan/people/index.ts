export { TableBuilder } from './builder.ts';
export { CsvCells, defaultDialect, type Dialect } from './read/csv-cells.ts';
export { sniffCsv } from './read/csv-sniff.ts';
export { typeColumns, type TypedColumn } from './typing.ts';
export { summariseList, type ListedValue } from './list.ts';
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
export type { TableContext, TableReader } from './types.ts';
export { sharesPeople } from './sample.ts';
export {
  Census,
  createFastHmac,
  createPersonHash,
  dataOfIdentifier,
  dataOfSlot,
  entriesOf,
  hashesBeside,
  hashRange,
  joinMembers,
  nameWords,
  normalise,
  numbersOf,
  ownedDataOf,
  plainText,
  primaryHash,
  RecordWriter,
  Register,
  release,
  slotNumber,
  slotOf,
  toMembers,
  toPersonText,
  type Entry,
  type Members,
  type Partition,
  type PersonHash,
  type RecordList,
} from './persons/index.ts';
