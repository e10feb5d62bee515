export { createAllowTest, domainAllows, isExpired } from './allow.ts';
export { BaselineError, formatBaseline, parseBaseline } from './baseline.ts';
export type { Baseline, BaselineEntry } from '../model/baseline.ts';
export { findIdleComment, findInlineAllow, withoutNamedValues, withoutValues } from './inline.ts';
export { toTableCover, type CurrentCover } from './table-cover.ts';
export { suppress, type Candidate, type Excuses, type Suppression } from './suppress.ts';
