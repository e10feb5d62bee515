/** Whom a decision covers, and whether it still covers all that was found. Pure. */
import { compareWith, readPeopleAtDecision, type CoveredPeople, type PeopleFacts } from '../../gate/index.ts';
import type { DecisionLapse } from '../../rules/index.ts';
import { joinPeople, kindsOf, outgrows, worst } from '../../scan/index.ts';
import { fromStoredPeople, type FoundLeak, type StoredCover, type StoredPlace } from '../store/index.ts';

type Table = Pick<StoredPlace, 'dataset' | 'people'>;

/** Everybody who was found in the tables of a leak until now; null: it has none, or not all of them are known. */
export function coveredBy(places: readonly Table[]): CoveredPeople | null {
  const tables = places.filter(({ dataset }) => dataset !== null);
  const people = tables.flatMap((table) => table.people ?? []);
  if (tables.length === 0 || people.length < tables.length) return null;
  const known = people.map((table) => fromStoredPeople(table.known));
  const joined = joinPeople(known);
  return {
    // Of a table that an older version stored nobody knows what stood beside its people.
    people: known.some(({ beside }) => beside === null) ? { ...joined, beside: null } : joined,
    severity: worst(people.map(({ severity }) => severity)),
    identifiers: identifiersOf(tables),
  };
}

/**
 * What a scan found now in the tables of a leak; null: it has none.
 *
 * @param known what branches and tags hold of it counts as well: nobody is brought in drop by drop
 */
export function presentIn({ places }: Pick<FoundLeak, 'places'>, known: readonly Table[]): PeopleFacts | null {
  const people = places.flatMap((place) => place.people ?? []);
  if (people.length === 0) return null;
  const landed = known.flatMap((table) => table.people?.landed ?? []).map(fromStoredPeople);
  return {
    people: joinPeople([...people.map(({ all }) => all), ...landed]),
    severity: worst(people.map(({ severity }) => severity)),
    identifiers: identifiersOf(places),
  };
}

type Cover = Pick<StoredCover, 'people' | 'severity' | 'identifiers' | 'subjects' | 'head_sha'>;

export interface CoverCheck {
  /** Null: it covers all that was found. */
  readonly outgrown: DecisionLapse | null;
  /** Whom it covers, where that was found out only now. */
  readonly filled: CoveredPeople | null;
}

export function holdAgainst(cover: Cover, found: FoundLeak, now: PeopleFacts): CoverCheck {
  if (cover.people)
    return { outgrown: compareWith({ ...cover, people: fromStoredPeople(cover.people) }, now), filled: null };
  const tables = found.places.flatMap(({ people }) => people ?? []);
  const then = cover.head_sha === null ? null : readPeopleAtDecision(tables, [cover.head_sha]);
  if (!then) return holdByNumber(cover, found, now);
  const people = joinPeople([now.people, then.since]);
  return { filled: then.decided, outgrown: compareWith(then.decided, { ...now, people }) };
}

/** Nobody knows who it was any more: it holds for as many. */
function holdByNumber({ subjects, severity, identifiers }: Cover, { facts }: FoundLeak, now: PeopleFacts): CoverCheck {
  const fresh = Math.max(0, facts.subjects - subjects);
  const outgrown = outgrows({ people: subjects, severity, identifiers }, { ...now, fresh });
  const filled = { ...now, severity: severity ?? now.severity, identifiers: identifiers ?? now.identifiers };
  return { outgrown, filled: outgrown ? null : filled };
}

function identifiersOf(places: readonly Pick<Table, 'dataset'>[]): readonly string[] {
  return kindsOf(places.flatMap(({ dataset }) => (dataset ? [dataset.columns] : [])));
}
