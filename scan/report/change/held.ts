/** What one version of a file holds at one path: judged there, as if it were scanned alone. */
import type { CompiledRule } from '../../../rules/index.ts';
import { identifierOfRule } from '../../match/subject.ts';
import type { Table } from '../../model/table.ts';
import { dataOfIdentifier, dataOfSlot, numbersOf, ownedDataOf, slotOf, type PersonIndex } from '../../people/index.ts';
import type { KeyedResult } from '../../run/jobs.ts';
import type { ColumnKinds } from '../../tables/index.ts';
import { joinOccurrences, type Occurrence, type FoundTable, type PathTests } from '../occurrences.ts';
import { absent, type Weigh } from './weigh.ts';

export interface PastFindings {
  /** How grave the value is there; `absent` where it is not. */
  readonly weightOf: (key: string) => number;
  readonly keys: () => Iterable<string>;
  /** Whose data of which kind is there: of what counts, or of everything. */
  readonly people: (counting: boolean) => Pairs;
  /** Whether tables hold each of these, so that a text that has them as well says nothing new. */
  readonly hasEntries: (record: number) => boolean;
}

/** Kinds of data, each with the people it is known of; the kind `person` is known of everybody. Things: see `Owned`. */
export class Pairs {
  readonly #byKind = new Map<string, Set<number>>();

  get isEmpty(): boolean {
    return this.#byKind.size === 0;
  }

  add(kind: string, person: number): void {
    const known = this.#byKind.get(kind);
    if (known) known.add(person);
    else this.#byKind.set(kind, new Set([person]));
  }

  has(kind: string, person: number): boolean {
    return this.#byKind.get(kind)?.has(person) ?? false;
  }
}

export const somebody = 'person';

/** One rule, one value, in one part of the file: begins with that of the value. */
export function keyOf(found: Pick<Occurrence, 'rule' | 'value' | 'within'>): string {
  return [valueOf(found), ...found.within].join('\0');
}

/** One rule, one value. */
export function valueOf({ rule, value }: Pick<Occurrence, 'rule' | 'value'>): string {
  return `${rule.id}\0${value}`;
}

export interface HeldContext {
  readonly rules: readonly CompiledRule[];
  readonly tests: PathTests;
  readonly personIndex: PersonIndex;
  readonly columnKinds: ColumnKinds;
  readonly weigh: Weigh;
}

export function readHeld(results: readonly KeyedResult[], path: string, context: HeldContext): PastFindings {
  const location = { path, blob: null, commits: [], inHead: false };
  const { found, tables } = joinOccurrences(results, () => [location], context.tests, context.rules);
  const weights = new Map(found.map((each) => [keyOf(each), context.weigh.found(each)]));
  const people = new Map<boolean, Pairs>();
  let entries: ReadonlySet<string> | null = null;
  return {
    weightOf: (key) => weights.get(key) ?? absent,
    keys: () => weights.keys(),
    people(counting) {
      const known = people.get(counting) ?? findPeople(found, tables, counting, context);
      people.set(counting, known);
      return known;
    },
    hasEntries(record) {
      entries ??= new Set(tables.filter(context.weigh.isOpen).flatMap((each) => entriesOf(each, context)));
      const wanted = context.personIndex.entriesOf(record);
      const known = entries;
      return wanted.length > 0 && wanted.every(({ slot, hash }) => known.has(`${slot} ${hash}`));
    },
  };
}

export const nothingHeld: PastFindings = {
  weightOf: () => absent,
  keys: () => [],
  people: () => new Pairs(),
  hasEntries: () => false,
};

/** What was excused does not count: where no excuse holds, it is news. */
function findPeople(
  found: readonly Occurrence[],
  tables: readonly FoundTable[],
  counting: boolean,
  context: HeldContext,
): Pairs {
  const { personIndex, weigh } = context;
  const pairs = new Pairs();
  const isWanted = (each: Occurrence | FoundTable): boolean =>
    weigh.isOpen(each) && (!counting || weigh.isCounted(each));
  for (const each of tables.filter(isWanted)) {
    for (const { table } of each.versions)
      for (const record of numbersOf(table.members ?? new Int32Array()))
        addRecord(pairs, record, kindsOfRow(record, table, context), personIndex);
  }
  for (const each of found.filter(isWanted)) {
    for (const { hit } of each.hits) {
      if (hit.person === undefined || hit.person < 0) continue;
      // Names beside a value are not looked for in texts: whoever stands there may have had one.
      const kinds = [...kindsOfRecord(hit.person, personIndex), identifierOfRule(each.rule) ?? each.rule.id, 'name'];
      addRecord(pairs, hit.person, kinds, personIndex);
    }
  }
  return pairs;
}

function addRecord(pairs: Pairs, record: number, kinds: readonly string[], personIndex: PersonIndex): void {
  for (const kind of kinds) pairs.add(kind, personIndex.personOf(record));
  for (const { kind, hash } of ownedBy(record, personIndex)) pairs.add(kind, hash);
}

/** A thing that one person owns: known by its hash, whoever has it. */
export interface OwnedValue {
  readonly kind: OwnedKind;
  readonly hash: number;
  readonly data: readonly string[];
}

type OwnedKind = `value of ${number}`;

export function isOwnedKind(kind: string): kind is OwnedKind {
  return kind.startsWith('value of ');
}

export function ownedBy(record: number, personIndex: PersonIndex): OwnedValue[] {
  return personIndex.entriesOf(record).flatMap(({ slot, hash }) => {
    const data = ownedDataOf(slot);
    return data ? [{ kind: `value of ${slot}` as const, hash, data }] : [];
  });
}

function kindsOfRecord(record: number, personIndex: PersonIndex): string[] {
  return [somebody, ...personIndex.entriesOf(record).flatMap(({ slot }) => dataOfSlot(slot) ?? [])];
}

/** What a row says of its person: the values that tell people apart, and what else there are columns for. */
export function kindsOfRow(record: number, { columns }: Pick<Table, 'columns'>, context: HeldContext): string[] {
  const others = columns.filter(({ identifier }) => slotOf(identifier) === null && context.columnKinds.has(identifier));
  return [
    ...kindsOfRecord(record, context.personIndex),
    ...others.map(({ identifier }) => dataOfIdentifier(identifier)),
  ];
}

function entriesOf({ versions }: FoundTable, { personIndex }: HeldContext): string[] {
  const records = versions.flatMap(({ table }) => [...numbersOf(table.members ?? new Int32Array())]);
  return records.flatMap((record) => personIndex.entriesOf(record).map(({ slot, hash }) => `${slot} ${hash}`));
}
