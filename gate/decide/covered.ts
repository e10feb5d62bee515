/** Whether a decision on tables covers what is in them now. Pure. */
import { type DecisionLapse, type PeopleSet, type Report, type Severity, type TablePeople } from '../../rules/index.ts';
import { countFresh, countPeople, joinPeople, kindsOf, outgrows, worst } from '../../scan/index.ts';

/** Of all tables of a leak. */
export interface CoveredPeople {
  readonly people: PeopleSet;
  /** These two are null where nobody knows any more. */
  readonly severity: Severity | null;
  readonly identifiers: readonly string[] | null;
}

export interface PeopleFacts extends CoveredPeople {
  readonly severity: Severity;
  readonly identifiers: readonly string[];
}

/** Null: it does. */
export function compareWith({ people, severity, identifiers }: CoveredPeople, now: PeopleFacts): DecisionLapse | null {
  return outgrows(
    { people: countPeople(people), severity, identifiers },
    { ...now, fresh: countFresh(now.people, people) },
  );
}

export interface PeopleAtDecision {
  readonly decided: PeopleFacts;
  /** Everybody who came since. */
  readonly since: PeopleSet;
}

/** What they held in commits when a decision was made; null: none of these can be read. */
export function readPeopleAtDecision(
  tables: readonly TablePeople[],
  commits: readonly string[],
): PeopleAtDecision | null {
  const all = commits.flatMap((commit) => tables.flatMap(({ at }) => at.get(commit) ?? []));
  if (all.length === 0) return null;
  return {
    decided: {
      people: joinPeople(all.map(({ decided }) => decided)),
      severity: worst(all.map(({ severity }) => severity)),
      identifiers: [...new Set(all.flatMap(({ identifiers }) => identifiers))],
    },
    since: joinPeople(all.map(({ since }) => since)),
  };
}

/**
 * Of a leak in a report that was asked for its people in the commits that were there when somebody decided.
 *
 * @returns null: the decision holds; `unknown`: nobody can tell whom it was made for
 */
export function outgrownSince(
  { leaks, datasets, people }: Report,
  leak: string,
  commits: readonly string[],
): DecisionLapse | null | 'unknown' {
  const own = leaks.find(({ id }) => id === leak)?.datasets ?? [];
  const tables = own.flatMap((index) => people?.[index] ?? []);
  const then = tables.length === own.length ? readPeopleAtDecision(tables, commits) : null;
  if (!then) return 'unknown';
  return compareWith(then.decided, {
    people: then.since,
    severity: worst(tables.map(({ severity }) => severity)),
    identifiers: kindsOf(own.flatMap((index) => (datasets[index] ? [datasets[index].columns] : []))),
  });
}
