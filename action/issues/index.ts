export { followLeaks } from './follow.ts';
export { readRecord, toPlaces, type Record } from './record.ts';
