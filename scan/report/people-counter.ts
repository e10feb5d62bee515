/** How many people: of a dataset with all its versions, of a leak, of everything. */
import type { Members } from '../model/records.ts';
import { joinMembers, type PersonIndex, type Partition } from '../people/index.ts';

export interface PeopleCounter {
  /** `own`: how many the largest version has by itself. */
  readonly ofDataset: (members: Members, own: number) => number;
  /** `atLeast`: how many its largest part has. */
  readonly of: (members: readonly Members[], atLeast: number) => number;
  /** Which parts are the same people. */
  readonly partition: () => Partition;
}

/** Where only a sample of all people is kept, it says little of a small dataset: that one keeps its own count. */
export function createPeopleCounter(personIndex: PersonIndex): PeopleCounter {
  return {
    ofDataset: (members, own) => (personIndex.share < 1 || members.length === 0 ? own : personIndex.count(members)),
    of: (members, atLeast) => Math.max(atLeast, personIndex.count(joinMembers(members))),
    partition: () => personIndex.partition(),
  };
}

/** Of a change only what it brought counts; what stands there holds others as well. */
export function inAll(
  all: readonly Members[],
  subjects: number,
  counter: PeopleCounter,
): { readonly subjectsInAll?: number } {
  const subjectsInAll = counter.of(all, subjects);
  return subjectsInAll > subjects ? { subjectsInAll } : {};
}
