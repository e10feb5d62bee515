/** `allow` entries of the configuration. */
import { toGlobTest } from '../../rules/index.ts';
import type { AllowEntry } from '../model/config.ts';
import type { CurrentCover } from './table-cover.ts';

/** Index of the entry whose e-mail domain (or a parent of it) this address has, or null. */
export function domainAllows(address: string, entries: readonly AllowEntry[]): number | null {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const index = entries.findIndex((entry) => {
    const allowed = entry.domain?.toLowerCase().replace(/^@/, '');
    return allowed !== undefined && (domain === allowed || domain.endsWith(`.${allowed}`));
  });
  return index < 0 ? null : index;
}

/** The last day counts: `until: 2026-12-31` holds on that day. */
export function isExpired(entry: Pick<AllowEntry, 'until'>, today: string): boolean {
  return entry.until !== null && entry.until < today;
}

export interface AllowSubject {
  readonly rule: string;
  readonly path: string;
  /** The path inside archives; a glob may speak of it as well, as if archives were folders. */
  readonly within: readonly string[];
  readonly fingerprints: readonly string[];
  /** By which an earlier version knew it. */
  readonly former?: readonly string[];
  readonly domainAllow: number | null;
  /** Who is in it, where it is a table and somebody wants to know. */
  readonly people?: CurrentCover;
}

/** `table:<columns>`, without the people. */
export function columnsOf(fingerprint: string): string {
  return fingerprint.split(':', 2).join(':');
}

/** An entry that says whom it covers holds while they change a little. */
function hasFingerprint({ fingerprint, covers }: AllowEntry, { fingerprints, former = [] }: AllowSubject): boolean {
  if (fingerprint === null) return true;
  return covers
    ? fingerprints.some((each) => columnsOf(each) === columnsOf(fingerprint))
    : fingerprints.includes(fingerprint) || former.includes(fingerprint);
}

/** Every key that an entry gives must match. */
export function createAllowTest(entries: readonly AllowEntry[]): (subject: AllowSubject) => readonly AllowEntry[] {
  const tests = entries.map((entry, index) => {
    const path = entry.path === null ? null : toGlobTest([entry.path]);
    const rule = entry.rule === null ? null : toGlobTest([entry.rule]);
    return (subject: AllowSubject): boolean =>
      (path === null || path(subject.path) || path([subject.path, ...subject.within].join('/'))) &&
      (rule === null || rule(subject.rule) || rule(subject.rule.slice(subject.rule.indexOf('/') + 1))) &&
      hasFingerprint(entry, subject) &&
      (entry.domain === null || subject.domainAllow === index);
  });
  return (subject) => entries.filter((_, index) => tests[index]?.(subject));
}
