/**
 * What a decision on a table covers: the people that were in it. New ones count against that for good, however they
 * came, so that nobody is brought in drop by drop. App, Action and command line all ask here. Pure.
 */
import { severities, type Column, type DecisionLapse, type PeopleSet, type Severity } from '../../rules/index.ts';
import { hashRange } from '../people/index.ts';

/** So many new people, or such a share of those that were decided about, whichever is more, change nothing. */
const fewPeople = 3;
const fewShare = 0.1;

export interface DecidedTable {
  readonly people: number;
  /** Null: an older version decided, which did not keep it. */
  readonly severity: Severity | null;
  /** Kinds of data, as `kindsOf` says them; null as above. */
  readonly identifiers: readonly string[] | null;
}

export interface PresentTable {
  /** Those that nobody has decided about. */
  readonly fresh: number;
  readonly severity: Severity;
  readonly identifiers: readonly string[];
}

/** What the columns of each table hold. A second one of the same kind is a kind of its own: it may be of other people. */
export function kindsOf(tables: readonly (readonly Pick<Column, 'identifier'>[])[]): readonly string[] {
  const kinds = tables.flatMap((columns) => {
    const counts = new Map<string, number>();
    return columns.map(({ identifier }) => {
      const count = (counts.get(identifier) ?? 0) + 1;
      counts.set(identifier, count);
      return count === 1 ? identifier : `${identifier} ${count}`;
    });
  });
  return [...new Set(kinds)];
}

/** Null: it holds. */
export function outgrows({ people, severity, identifiers }: DecidedTable, present: PresentTable): DecisionLapse | null {
  const counts = { decided: people, now: people + present.fresh };
  if (present.fresh > Math.max(fewPeople, people * fewShare)) return { because: 'people', ...counts };
  if (identifiers && present.identifiers.some((each) => !identifiers.includes(each)))
    return { because: 'kind', ...counts };
  const isWorse = severity !== null && severities.indexOf(present.severity) > severities.indexOf(severity);
  return isWorse ? { because: 'severity', ...counts } : null;
}

// ---------------------------------------------------------------- people

/** More are kept as a sample. */
const mostKept = 10_000;
/** Of one person; of more, those with the smallest hashes. */
const mostBeside = 16;

/** Person and value. */
export type PersonValue = readonly [person: number, value: number];

/**
 * @param share of all people, those with the smallest hashes: see `PeopleSet`
 * @param toBeside of people with hashes below the first one that is not kept; null: nobody knows
 */
export function toPeopleSet(
  hashes: Iterable<number>,
  share = 1,
  toBeside: (below: number) => Iterable<PersonValue> | null = () => null,
): PeopleSet {
  const sorted = new Float64Array(new Set(hashes)).toSorted();
  const kept = sorted.subarray(0, endOf(sorted, share));
  const isSample = kept.length > mostKept;
  const people = {
    hashes: kept.slice(0, mostKept),
    share: isSample ? (kept[mostKept] ?? hashRange) / hashRange : share,
  };
  const beside = toBeside(isSample ? (kept[mostKept] ?? hashRange) : share * hashRange);
  return { ...people, beside: beside && pack(beside) };
}

function pack(beside: Iterable<PersonValue>): Float64Array {
  const byPerson = new Map<number, Set<number>>();
  for (const [person, value] of beside) {
    const values = byPerson.get(person);
    if (values) values.add(value);
    else byPerson.set(person, new Set([value]));
  }
  const people = [...byPerson].toSorted(([a], [b]) => a - b);
  return Float64Array.from(
    people.flatMap(([person, values]) =>
      [...values]
        .toSorted((a, b) => a - b)
        .slice(0, mostBeside)
        .flatMap((value) => [person, value]),
    ),
  );
}

function* unpack(beside: Float64Array): Generator<PersonValue> {
  for (let at = 0; at < beside.length; at += 2) yield [beside[at] ?? 0, beside[at + 1] ?? 0];
}

/** The first that is not of the share. */
function endOf(sorted: Float64Array, share: number): number {
  if (share >= 1) return sorted.length;
  const end = sorted.findIndex((hash) => hash >= share * hashRange);
  return end < 0 ? sorted.length : end;
}

export function joinPeople(sets: readonly PeopleSet[]): PeopleSet {
  const share = Math.min(1, ...sets.map((set) => set.share));
  const known = sets.map(({ beside }) => beside).filter((beside) => beside !== null);
  return toPeopleSet(
    sets.flatMap(({ hashes }) => [...hashes]),
    share,
    (below) =>
      known.length > 0 ? known.flatMap((beside) => [...unpack(beside)].filter(([one]) => one < below)) : null,
  );
}

export function countPeople({ hashes, share }: PeopleSet): number {
  return Math.round(hashes.length / share);
}

/**
 * How many of them are not among the others, or have beside them what nobody there had; about, where only a sample is
 * kept.
 */
export function countFresh(people: PeopleSet, known: PeopleSet): number {
  const share = Math.min(people.share, known.share);
  const among = new Set(known.hashes);
  const others = findOthers(people, known);
  const fresh = people.hashes
    .subarray(0, endOf(people.hashes, share))
    .filter((hash) => !among.has(hash) || others.has(hash));
  return Math.round(fresh.length / share);
}

/** Who has a name or a number that none of the known has. */
function findOthers(people: PeopleSet, known: PeopleSet): ReadonlySet<number> {
  if (!people.beside || !known.beside) return new Set();
  const values = new Set(known.beside);
  return new Set([...unpack(people.beside)].filter(([, value]) => !values.has(value)).map(([person]) => person));
}
