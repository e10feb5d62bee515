export { createAllowTest, domainAllows, isExpired } from './allow.ts';
export { BaselineError, formatBaseline, parseBaseline, type Baseline, type BaselineEntry } from './baseline.ts';
export { keyedFingerprint, keyId, lineFingerprint, secretFingerprint } from './fingerprint.ts';
export { findIdleComment, findInlineAllow, withoutNamedValues, withoutValues } from './inline.ts';
export { toTableCover, type TableNow } from './table-cover.ts';
export { suppress, type Candidate, type Excuses, type Suppression } from './suppress.ts';
