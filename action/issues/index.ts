export { followLeaks } from './follow.ts';
export type { IssueRecord } from './issue-record.ts';
export { readRecord, toPlaces } from './record.ts';
