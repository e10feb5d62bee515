/** Decides what is kept and what somebody excused, and says who did and until when. */
import { toCurrentId, type DecisionLapse, type SuppressedFinding, type TableCover } from '../../rules/index.ts';
import type { Baseline, BaselineEntry } from '../model/baseline.ts';
import type { AllowEntry } from '../model/config.ts';
import type { InlineAllow } from '../model/hit.ts';
import { entryKey } from '../values/fingerprint.ts';
import { columnsOf, createAllowTest, isExpired, type AllowSubject } from './allow.ts';
import { outgrowsEntry } from './table-cover.ts';

export interface Candidate extends AllowSubject {
  /** One line fingerprint per place, deduplicated. */
  readonly lineFingerprints: readonly string[];
  /** Per place that counts: those in HEAD, or all where the value is in history only. */
  readonly inline: readonly (InlineAllow | null)[];
  /** Per place of the same value at the same path of the base; null where the scanned text itself is trusted. */
  readonly inlineOfBase: readonly (InlineAllow | null)[] | null;
}

export interface Excuses {
  readonly allow: readonly AllowEntry[];
  readonly allowForeign: boolean;
  readonly baseline: Baseline | null;
  /** ISO 8601 date. */
  readonly today: string;
}

export interface Suppression<T> {
  readonly kept: readonly T[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Kept, though a comment excuses them: the base does not hold that comment. */
  readonly claimed: readonly SuppressedFinding[];
  readonly notices: readonly string[];
  /** What fits something that is there, whatever excuses that in the end. */
  readonly fitting: ReadonlySet<AllowEntry>;
}

type Excuse = Pick<SuppressedFinding, 'by' | 'reason' | 'until'>;

interface Word {
  readonly excuse: Excuse | null;
  /** What a comment says that the base does not hold. */
  readonly claim: Excuse | null;
}

export function suppress<T>(
  items: readonly T[],
  toCandidate: (item: T) => Candidate,
  excuses: Excuses,
): Suppression<T> {
  const notices = new Set<string>();
  const fitting = new Set<AllowEntry>();
  const findAllows = createAllowTest(excuses.allow);
  const findExcuse = createExcuseFinder(excuses, (notice) => notices.add(notice));
  const kept: T[] = [];
  const suppressed: SuppressedFinding[] = [];
  const claimed: SuppressedFinding[] = [];
  for (const item of items) {
    const candidate = toCandidate(item);
    const allows = findAllows(candidate);
    for (const entry of allows) fitting.add(entry);
    const { excuse, claim } = findExcuse(candidate, allows);
    if (excuse) suppressed.push(toSuppressed(candidate, excuse));
    else kept.push(item);
    if (claim && !excuse) claimed.push(toSuppressed(candidate, claim));
  }
  return { kept, suppressed, claimed, notices: [...notices], fitting };
}

function toSuppressed({ fingerprints, rule, path }: Candidate, excuse: Excuse): SuppressedFinding {
  return { fingerprint: fingerprints[0] ?? '', rule, path, ...excuse };
}

function createExcuseFinder(
  excuses: Excuses,
  notice: Notice,
): (candidate: Candidate, allows: readonly AllowEntry[]) => Word {
  const entries = excuses.baseline?.entries ?? [];
  const known = new Map(
    entries.flatMap((entry) =>
      entry.covers ? [] : [[entryKey(toCurrentId(entry.rule), entry.fingerprint), entry] as const],
    ),
  );
  const tables = Map.groupBy(
    entries.filter(({ covers }) => covers),
    ({ fingerprint }) => columnsOf(fingerprint),
  );
  return (candidate, allows) => {
    const claim = inlineExcuse(candidate, excuses.allowForeign);
    const inline = claim && isHeldByBase(candidate, excuses.allowForeign) ? claim : null;
    const excuse =
      inline ??
      allowExcuse(allows, candidate, excuses.today, notice) ??
      baselineExcuse(candidate, known) ??
      tableExcuse(candidate, tables, notice);
    return { excuse, claim };
  };
}

/** Every place of the value in the base is excused by a comment that counts. */
function isHeldByBase(candidate: Candidate, allowForeign: boolean): boolean {
  const { inlineOfBase } = candidate;
  return inlineOfBase === null || inlineExcuse({ ...candidate, inline: inlineOfBase }, allowForeign) !== null;
}

function inlineExcuse({ inline }: Candidate, allowForeign: boolean): Excuse | null {
  const usable = inline.filter((allow) => allow && allow.reason !== '' && (allowForeign || !allow.foreign));
  if (inline.length === 0 || usable.length < inline.length) return null;
  return { by: 'inline', reason: usable[0]?.reason ?? '', until: null };
}

type Notice = (text: string) => void;

function allowExcuse(
  entries: readonly AllowEntry[],
  candidate: Candidate,
  today: string,
  notice: Notice,
): Excuse | null {
  for (const entry of entries.filter((each) => isExpired(each, today))) {
    notice(`an allow entry (${entry.reason}) expired on ${entry.until ?? ''} and excuses nothing any more`);
  }
  const holding = entries.filter((each) => !isExpired(each, today));
  const entry = findCovering(holding, candidate, (each) => `an allow entry (${each.reason})`, notice);
  return entry ? { by: 'allow', reason: entry.reason, until: entry.until } : null;
}

/** A table with these columns, and with these people but for a few. */
function tableExcuse(
  candidate: Candidate,
  tables: ReadonlyMap<string, readonly BaselineEntry[]>,
  notice: Notice,
): Excuse | null {
  const entries = candidate.fingerprints.flatMap((each) => tables.get(columnsOf(each)) ?? []);
  const entry = findCovering(entries, candidate, () => 'the baseline', notice);
  return entry ? { by: 'baseline', reason: entry.reason ?? 'in the baseline', until: null } : null;
}

/** The first that covers all people that are there now. */
function findCovering<T extends { readonly covers?: TableCover }>(
  entries: readonly T[],
  { people: now, path }: Candidate,
  nameOf: (entry: T) => string,
  notice: Notice,
): T | null {
  const outgrown: string[] = [];
  for (const entry of entries) {
    if (!entry.covers) return entry;
    const why = now ? outgrowsEntry(entry.covers, now) : null;
    if (now && !why) return entry;
    if (why) outgrown.push(`${path}: ${nameOf(entry)} was made for ${countWords(why)}, and excuses nothing there`);
  }
  for (const text of outgrown) notice(text);
  return null;
}

function countWords({ because, decided, now }: DecisionLapse): string {
  const people = `${decided} ${decided === 1 ? 'person' : 'people'}`;
  return because === 'people' ? `${people}, now ${now}` : `${people}; now they are more severe`;
}

/** Every place must be known, by the value itself or by its line. */
function baselineExcuse(
  candidate: Candidate,
  known: ReadonlyMap<string, { readonly reason: string | null }>,
): Excuse | null {
  if (known.size === 0) return null;
  const isKnown = (list: readonly string[]): boolean =>
    list.length > 0 && list.every((fingerprint) => known.has(entryKey(candidate.rule, fingerprint)));
  if (!isKnown(candidate.fingerprints) && !isKnown(candidate.lineFingerprints)) return null;
  const entry = known.get(entryKey(candidate.rule, candidate.fingerprints[0] ?? ''));
  return { by: 'baseline', reason: entry?.reason ?? 'in the baseline', until: null };
}
