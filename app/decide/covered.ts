/** Whom a decision covers, and whether it still covers all that was found. Pure. */
import { countFresh, countPeople, joinPeople, outgrows } from '../../scan/index.ts';
import { severities, type Outgrown, type PeopleSet, type Severity } from '../../rules/index.ts';
import type { CoveredPeople, FoundLeak, StoredCover, StoredPlace } from '../store/index.ts';
import { fromStoredPeople } from '../store/index.ts';

type Table = Pick<StoredPlace, 'dataset' | 'people'>;

/** Everybody who was found in the tables of a leak until now; null: it has none, or not all of them are known. */
export function coveredBy(places: readonly Table[]): CoveredPeople | null {
  const tables = places.filter(({ dataset }) => dataset !== null);
  const people = tables.flatMap((table) => table.people ?? []);
  if (tables.length === 0 || people.length < tables.length) return null;
  return {
    people: joinPeople(people.map(({ known }) => fromStoredPeople(known))),
    severity: worstOf(people.map(({ severity }) => severity)),
    identifiers: identifiersOf(tables),
  };
}

/** What a scan found now in the tables of a leak; null: it has none. */
export interface Now {
  readonly people: PeopleSet;
  readonly severity: Severity;
  readonly identifiers: readonly string[];
}

/** @param known what branches and tags hold of it counts as well: nobody is brought in drop by drop */
export function presentIn({ places }: Pick<FoundLeak, 'places'>, known: readonly Table[]): Now | null {
  const people = places.flatMap((place) => place.people ?? []);
  if (people.length === 0) return null;
  const landed = known.flatMap((table) => table.people?.landed ?? []).map(fromStoredPeople);
  return {
    people: joinPeople([...people.map(({ all }) => all), ...landed]),
    severity: worstOf(people.map(({ severity }) => severity)),
    identifiers: identifiersOf(places),
  };
}

type Cover = Pick<StoredCover, 'people' | 'severity' | 'identifiers' | 'subjects' | 'head_sha'>;

export interface Held {
  /** Null: it covers all that was found. */
  readonly outgrown: Outgrown | null;
  /** Whom it covers, where that was found out only now. */
  readonly filled: CoveredPeople | null;
}

export function holdAgainst(cover: Cover, found: FoundLeak, now: Now): Held {
  const { severity, identifiers } = cover;
  if (cover.people)
    return { outgrown: compare({ ...cover, people: fromStoredPeople(cover.people) }, now), filled: null };
  const decided = decidedAt(found, cover.head_sha);
  if (decided) {
    const filled = { people: decided.decided, severity, identifiers };
    return { filled, outgrown: compare(filled, { ...now, people: joinPeople([now.people, decided.since]) }) };
  }
  // Nobody knows who it was any more: it holds for as many.
  const outgrown = outgrows(
    { people: cover.subjects, severity, identifiers },
    { ...now, fresh: Math.max(0, found.facts.subjects - cover.subjects) },
  );
  const filled = {
    people: now.people,
    severity: severity ?? now.severity,
    identifiers: identifiers ?? now.identifiers,
  };
  return { outgrown, filled: outgrown ? null : filled };
}

function compare({ people, severity, identifiers }: CoveredPeople, now: Now): Outgrown | null {
  return outgrows(
    { people: countPeople(people), severity, identifiers },
    { ...now, fresh: countFresh(now.people, people) },
  );
}

function decidedAt(
  { places }: FoundLeak,
  head: string | null,
): { readonly decided: PeopleSet; readonly since: PeopleSet } | null {
  const all = places.flatMap(({ people }) => (people && head !== null ? [people.at.get(head)] : []));
  const known = all.flatMap((each) => each ?? []);
  if (known.length === 0 || known.length < all.length) return null;
  return {
    decided: joinPeople(known.map(({ decided }) => decided)),
    since: joinPeople(known.map(({ since }) => since)),
  };
}

function identifiersOf(places: readonly Pick<Table, 'dataset'>[]): readonly string[] {
  return [...new Set(places.flatMap(({ dataset }) => dataset?.columns.map(({ identifier }) => identifier) ?? []))];
}

function worstOf(all: readonly Severity[]): Severity {
  return all.reduce((worst, each) => (severities.indexOf(each) > severities.indexOf(worst) ? each : worst), 'info');
}
