/** What the App says to people: pure functions from facts to texts. */
export { formatCheck } from './check.ts';
export { parseCommands, type Command, type ParsedComment } from './commands.ts';
export { formatFailedCheck, formatProgress } from './failed-check.ts';
export { markerOf, readMarker, referenceOf, type MarkerKind } from './references.ts';
export type * from './types.ts';
