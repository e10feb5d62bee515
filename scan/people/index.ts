export { KnownRecordsWriter, type KnownRecords } from './known-records.ts';
export { PersonIndex } from './person-index.ts';
export { release } from './memory.ts';
export { createFastHmac, createPersonHash, hashRange, toPersonText } from './hash.ts';
export { NumberTable } from './number-table.ts';
export type { PersonHash } from '../model/records.ts';
export { hashesBeside, primaryHash } from './primary.ts';
export { nameWords, normalise, plainText } from './normalise.ts';
export {
  combinesToPeople,
  areAccounts,
  describePerson,
  hasDirectIdentifier,
  identifyingOf,
  quasiIdentifiersOf,
} from './personal.ts';
export { RecordReader, type RecordPart } from './record-reader.ts';
export { entriesOf, RecordWriter } from './record-list.ts';
export type { RecordEntry, RecordList } from '../model/records.ts';
export { RecordIndex } from './record-index.ts';
export { joinMembers, numbersOf, toMembers } from './members.ts';
export type { Members } from '../model/records.ts';
export type { Partition } from './partition.ts';
export { TableRecords } from './table-records.ts';
export { dataOfIdentifier, dataOfSlot, ownedDataOf, slotNumber, slotOf, slotsThatAre } from './slots.ts';
export { Uniqueness } from './uniqueness.ts';
