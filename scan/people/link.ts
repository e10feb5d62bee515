/**
 * Record linkage: which records are one person. Only records with a blocking key in common are compared. First what is somebody's own, or shared but beside the same name, joins; then what can
 * be shared joins records that nothing tells apart. Each step looks at the result of the one before as a whole, so that
 * the order of the records changes nothing.
 */
import type { RecordList } from '../model/records.ts';
import { Contests } from './contested.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { RecordCursor } from './blocking-keys.ts';
import { NumberTable } from './number-table.ts';

export interface PersonClusters {
  /** The person of each record, by the number of the first of that person's records. */
  readonly persons: Int32Array;
  /** Who may be somebody else who was found as well (a phone number that two people of one name each have): those. */
  readonly possibleMatches: ReadonlyMap<number, readonly number[]>;
}

/** Records whose keys are held in memory at a time: more are looked at in turns. */
const recordsATurn = 250_000;
/** A value that so many people have says nothing of any of them. */
const mostOwners = 64;

export function linkRecords(records: RecordList): PersonClusters {
  const contested = new NumberTable();
  const size = records.ends.length;
  const work: Work = { size, cursor: new RecordCursor(records, contested), sets: new DisjointSets(size), contested };
  joinByOwn(work);
  joinByName(work);
  return joinByWeak(work, toTraits(work));
}

type PossibleMatches = Map<number, readonly number[]>;
type IsTurn = (key: number) => boolean;

interface Work {
  readonly size: number;
  readonly cursor: RecordCursor;
  readonly sets: DisjointSets;
  /** Grows while own keys are looked at, and is complete before anything else is. */
  readonly contested: NumberTable;
}

/** Calls `turn` with one part of all keys after the other. */
function inTurns({ size }: Work, turn: (isTurn: IsTurn) => void): void {
  const turns = Math.max(1, Math.ceil(size / recordsATurn));
  for (let number = 0; number < turns; number++) turn((key) => key % turns === number);
}

function forEachRecord({ size, cursor }: Work, take: (record: number) => void): void {
  for (let record = 0; record < size; record++) {
    cursor.moveTo(record);
    take(record);
  }
}

/** Joins all records that have a key in common. */
class Owners {
  readonly #keys = new NumberTable();
  readonly #owners: number[] = [];
  readonly #sets: DisjointSets;

  constructor(sets: DisjointSets) {
    this.#sets = sets;
  }

  free(): void {
    this.#keys.free();
  }

  join(key: number, record: number): void {
    const index = this.#keys.add(key);
    const owner = this.#owners[index];
    if (owner === undefined) this.#owners.push(record);
    else this.#sets.union(owner, record);
  }
}

function joinByOwn(work: Work): void {
  const { cursor, contested } = work;
  inTurns(work, (isTurn) => {
    const contests = new Contests();
    forEachRecord(work, () => contests.note(cursor, isTurn));
    contests.addTo(contested);
    contests.free();
    const owners = new Owners(work.sets);
    let current = 0;
    const join = (key: number): void => {
      if (key !== 0 && isTurn(key) && contested.find(key) < 0) owners.join(key, current);
    };
    forEachRecord(work, (record) => {
      current = record;
      cursor.ownKeys(join);
      join(cursor.nameAndBirth);
    });
    owners.free();
  });
}

function joinByName(work: Work): void {
  inTurns(work, (isTurn) => {
    const owners = new Owners(work.sets);
    let current = 0;
    const join = (key: number): void => {
      if (isTurn(key)) owners.join(key, current);
    };
    forEachRecord(work, (record) => {
      current = record;
      work.cursor.namedKeys(join);
    });
    owners.free();
  });
}

/** Of each person, at the number that stands for it. */
function toTraits(work: Work): Uint8Array {
  const traits = new Uint8Array(work.size);
  forEachRecord(work, (record) => {
    const person = work.sets.find(record);
    traits[person] = (traits[person] ?? 0) | work.cursor.traits;
  });
  return traits;
}

// ---------------------------------------------------------------- what can be shared

function joinByWeak(work: Work, traits: Uint8Array): PersonClusters {
  const possibleMatches: PossibleMatches = new Map();
  const links = new DisjointSets(work.size);
  inTurns(work, (isTurn) => {
    const holders = new Holders();
    let current = 0;
    const note = (key: number): void => {
      if (isTurn(key)) holders.note(key, current);
    };
    forEachRecord(work, (record) => {
      current = work.sets.find(record);
      work.cursor.weakKeys(note);
    });
    for (const group of holders.groups()) linkGroup(group, traits, links, possibleMatches);
    holders.free();
  });
  if (traits.includes(1)) noteAllNamesakes(work, traits, possibleMatches);
  return toClusters(work, traits, links, possibleMatches);
}

function noteAllNamesakes(work: Work, traits: Uint8Array, possibleMatches: PossibleMatches): void {
  inTurns(work, (isTurn) => {
    const namesakes = new Holders();
    forEachRecord(work, (record) => {
      const key = work.cursor.nameKey;
      if (key !== 0 && isTurn(key)) namesakes.note(key, work.sets.find(record));
    });
    for (const group of namesakes.groups()) noteNamesakes(group, traits, possibleMatches);
    namesakes.free();
  });
}

/** Who has a value, for values that two have. */
class Holders {
  readonly #keys = new NumberTable();
  readonly #first: number[] = [];
  readonly #more = new Map<number, Set<number>>();

  free(): void {
    this.#keys.free();
  }

  note(key: number, person: number): void {
    const index = this.#keys.add(key);
    const first = this.#first[index];
    if (first === undefined) this.#first.push(person);
    else if (first !== person) this.#more.set(index, (this.#more.get(index) ?? new Set([first])).add(person));
  }

  *groups(): Generator<readonly number[]> {
    for (const people of this.#more.values()) yield [...people];
  }
}

const isOneOrNone = (people: readonly number[], traits: Uint8Array, trait: number): boolean =>
  people.filter((person) => ((traits[person] ?? 0) & trait) !== 0).length <= 1;

const areCompatible = (people: readonly number[], traits: Uint8Array): boolean =>
  [1, 2, 4].every((trait) => isOneOrNone(people, traits, trait));

const isAnonymous = (person: number, traits: Uint8Array): boolean => ((traits[person] ?? 0) & 7) === 0;

function linkGroup(
  group: readonly number[],
  traits: Uint8Array,
  links: DisjointSets,
  possibleMatches: PossibleMatches,
): void {
  const [first = 0, ...others] = group;
  if (group.length <= mostOwners && areCompatible(group, traits)) for (const other of others) links.union(first, other);
  else notePossibleMatches(group, traits, possibleMatches);
}

/** Who has nothing but what others have too is most likely one of them. */
function notePossibleMatches(group: readonly number[], traits: Uint8Array, possibleMatches: PossibleMatches): void {
  const known = group.filter((person) => !isAnonymous(person, traits)).toSorted((a, b) => a - b);
  if (known.length === 0) return;
  for (const person of group) if (isAnonymous(person, traits)) addPossibleMatches(possibleMatches, person, known);
}

/** A name and nothing else, where a person of that name was found. */
function noteNamesakes(group: readonly number[], traits: Uint8Array, possibleMatches: PossibleMatches): void {
  const known = group.filter((person) => traits[person] !== 1).toSorted((a, b) => a - b);
  if (known.length === 0) return;
  for (const person of group) if (traits[person] === 1) addPossibleMatches(possibleMatches, person, known);
}

function addPossibleMatches(possibleMatches: PossibleMatches, person: number, others: readonly number[]): void {
  const before = possibleMatches.get(person) ?? [];
  possibleMatches.set(person, [...before, ...others.slice(0, mostOwners - before.length)]);
}

/** Chains of links may lead from one person to another: then none of the chain holds. */
function toClusters(
  { size, sets }: Work,
  traits: Uint8Array,
  links: DisjointSets,
  possibleMatches: PossibleMatches,
): PersonClusters {
  const broken = new Set<number>();
  for (const [first, group] of toGroups(size, links)) {
    if (areCompatible(group, traits)) movePossibleMatches(first, group, traits, possibleMatches);
    else {
      broken.add(first);
      notePossibleMatches(group, traits, possibleMatches);
    }
  }
  const persons = new Int32Array(size);
  for (let record = 0; record < size; record++) {
    const person = sets.find(record);
    const first = links.find(person);
    persons[record] = broken.has(first) ? person : first;
  }
  return { persons, possibleMatches };
}

/** PersonClusters that were linked, by the first of them. */
function toGroups(size: number, links: DisjointSets): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let person = 0; person < size; person++) {
    const first = links.find(person);
    if (first === person) continue;
    const group = groups.get(first);
    if (group) group.push(person);
    else groups.set(first, [first, person]);
  }
  return groups;
}

/** Who was linked to a known person is that one; of unknown ones together, all doubts stay. */
function movePossibleMatches(
  first: number,
  group: readonly number[],
  traits: Uint8Array,
  possibleMatches: PossibleMatches,
): void {
  const others = group.flatMap((person) => possibleMatches.get(person) ?? []);
  for (const person of group) possibleMatches.delete(person);
  if (others.length > 0 && group.every((person) => isAnonymous(person, traits)))
    addPossibleMatches(possibleMatches, first, others);
}
