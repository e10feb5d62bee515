/** Whose data a change brought in with its tables: people, kinds of data and things of one person that were not there. */
import { dataOfIdentifier, numbersOf, slotsThatAre, toMembers } from '../../people/index.ts';
import type { PastVersions } from '../../run/past.ts';
import type { PathChange } from '../../sources/index.ts';
import type { FoundTable, NewPeople, TableVersion } from '../occurrences.ts';
import {
  isOwnedKind,
  kindsOfRow,
  ownedBy,
  Pairs,
  somebody,
  type PastFindings,
  type HeldContext,
  type OwnedValue,
} from './held.ts';
import { hasLeft, inOrder, mayMove, take, type HeldAt, type MoveSource } from './moves.ts';
import type { PresenceTest } from './parents.ts';
import { isOfChange, withCommits } from './singles.ts';

export interface TablesContext extends HeldContext {
  readonly past: PastVersions;
  readonly heldAt: HeldAt;
  readonly wasThere: PresenceTest;
  readonly sources: () => readonly MoveSource[];
}

/** One version of one table, where a commit left it. */
interface Event {
  readonly change: PathChange;
  readonly found: FoundTable;
  readonly version: TableVersion;
}

export function findNewTables(all: readonly FoundTable[], context: TablesContext): FoundTable[] {
  const { changes } = context.past;
  const [ofChange, others] = split(all, ({ versions }) =>
    versions.every(({ location }) => isOfChange(location, changes)),
  );
  const tallies = new Map(ofChange.map((found) => [found, new Tally()]));
  const fresh = new Map<string, Pairs>();
  const events = ofChange.flatMap((found) => eventsOf(found, changes.at(found.path)));
  for (const event of inOrder(events, context.past)) {
    const news = fresh.get(event.change.path) ?? new Pairs();
    fresh.set(event.change.path, news);
    const isFresh = createNewsTest(event, fresh, context);
    tallies.get(event.found)?.add(event, isFresh, context);
  }
  return [...others, ...ofChange.flatMap((found) => tallies.get(found)?.toTable(found) ?? [])];
}

function split<T>(all: readonly T[], test: (each: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((each) => !test(each))];
}

function eventsOf(found: FoundTable, changes: readonly PathChange[]): Event[] {
  return changes.flatMap((change) =>
    found.versions
      .filter(({ location }) => location.blob !== null && location.blob === change.blob)
      .map((version) => ({ change, found, version })),
  );
}

/** Of a thing of one person its hash stands for the person. */
type IsFresh = (kind: string, person: number) => boolean;

/** What came to this path before counts wherever it stays; what moved counts where it was news in its old place. */
function createNewsTest(event: Event, fresh: ReadonlyMap<string, Pairs>, context: TablesContext): IsFresh {
  const { change, found } = event;
  const { personIndex, heldAt, past, sources, wasThere, weigh } = context;
  const counting = weigh.isCounted({ ...found, versions: [event.version] });
  const own = fresh.get(change.path);
  const knows = (held: PastFindings, kind: string, person: number): boolean => {
    const pairs = held.people(counting);
    if (pairs.has(kind, person)) return true;
    return !isOwnedKind(kind) && personIndex.possibleMatchesOf(person).some((other) => pairs.has(kind, other));
  };
  let nearby: readonly MoveSource[] | null = null;
  const findSource = (kind: string, person: number): MoveSource | undefined => {
    nearby ??= sources().filter((source) => source.change.path !== change.path && mayMove(source, change, past));
    return nearby.find(
      (source) =>
        source.before.every((held) => knows(held, kind, person)) &&
        hasLeft(source, (held) => held.people(false).has(kind, person)) &&
        take(source, `${kind} ${person}`, change.path),
    );
  };
  return (kind, person) => {
    if (own?.has(kind, person)) return true;
    if (wasThere(change, (blob) => knows(heldAt(blob, change.path), kind, person))) return false;
    const source = findSource(kind, person);
    const isNew = !source || fresh.get(source.change.path)?.has(kind, person) === true;
    if (isNew) own?.add(kind, person);
    return isNew;
  };
}

/** Whoever has one of these that nobody had is somebody else, whatever stands beside it. */
const namesBy = new Set<string>(slotsThatAre('own'));
const names = (data: string): boolean => namesBy.has(data);

/** What of a record nobody had; of many records with one thing the first. */
function createOwnedTest(isFresh: IsFresh, { personIndex }: TablesContext): (record: number) => readonly OwnedValue[] {
  const met = new Pairs();
  return (record) =>
    ownedBy(record, personIndex).filter(({ kind, hash }) => {
      if (met.has(kind, hash)) return false;
      met.add(kind, hash);
      return isFresh(kind, hash);
    });
}

/** Collects what is news of one table. */
class Tally {
  readonly #commits = new Set<string>();
  readonly #newcomers = new Set<number>();
  readonly #byIdentifier = new Map<string, Set<number>>();
  #best: { readonly version: TableVersion; readonly people: number } | null = null;

  add({ change, version }: Event, isFresh: IsFresh, context: TablesContext): void {
    const { table } = version;
    const identifiers = Map.groupBy(table.columns, ({ identifier }) => dataOfIdentifier(identifier));
    const owned = createOwnedTest(isFresh, context);
    let people = 0;
    for (const record of numbersOf(table.members ?? new Int32Array())) {
      const person = context.personIndex.personOf(record);
      const wanted = kindsOfRow(record, table, context).filter((kind) => kind === somebody || identifiers.has(kind));
      const kinds = wanted.filter((kind) => isFresh(kind, person));
      const fresh = owned(record);
      if (kinds.length === 0 && fresh.length === 0) continue;
      people++;
      if (kinds.includes(somebody) || fresh.some(({ data }) => data.some(names))) this.#newcomers.add(record);
      kinds.push(...fresh.flatMap(({ data }) => data));
      for (const { identifier } of kinds.flatMap((kind) => identifiers.get(kind) ?? [])) this.#note(identifier, record);
    }
    if (people === 0) return;
    this.#commits.add(`${change.commit} ${change.blob ?? ''}`);
    if (!this.#best || people > this.#best.people) this.#best = { version, people };
  }

  #note(identifier: string, record: number): void {
    this.#byIdentifier.set(identifier, (this.#byIdentifier.get(identifier) ?? new Set()).add(record));
  }

  /** Nothing where nothing is news. */
  toTable(found: FoundTable): FoundTable[] {
    if (!this.#best) return [];
    const versions = found.versions.flatMap(({ table, location }) => {
      const at = withCommits(location, this.#commits);
      return at ? [{ table, location: at }] : [];
    });
    return [{ ...found, table: this.#best.version.table, versions, news: this.#toNews() }];
  }

  #toNews(): NewPeople {
    const all = new Set([...this.#newcomers, ...[...this.#byIdentifier.values()].flatMap((records) => [...records])]);
    return {
      members: toMembers(all),
      newcomers: toMembers(this.#newcomers),
      byIdentifier: new Map([...this.#byIdentifier].map(([identifier, records]) => [identifier, toMembers(records)])),
    };
  }
}
