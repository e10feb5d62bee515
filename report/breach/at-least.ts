/** How many distinct people stand in several datasets at least: none of them says who they are. */
import type { Column, Dataset } from '../../rules/index.ts';

export type Counted = readonly (readonly [key: string, people: number])[];

/**
 * By key, most people first. Of all people in the datasets some are counted more than once, and no key can have more of
 * these than there are: what is left of its sum is sure, and so is the largest of its numbers.
 * @param parts what each dataset says: its people, and of them those of each key
 * @param people distinct ones in all datasets
 */
export function countAtLeast(
  parts: readonly { readonly subjects: number; readonly counts: Counted }[],
  people: number,
): [key: string, people: number][] {
  const repeated = Math.max(0, parts.reduce((sum, { subjects }) => sum + subjects, 0) - people);
  const found = new Map<string, { sum: number; most: number }>();
  for (const { counts } of parts)
    for (const [key, count] of counts) {
      const { sum, most } = found.get(key) ?? { sum: 0, most: 0 };
      found.set(key, { sum: sum + count, most: Math.max(most, count) });
    }
  return [...found]
    .map(([key, { sum, most }]): [string, number] => [key, Math.max(most, sum - repeated)])
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Of how many people a dataset holds each kind of data. */
export function kindsIn({ columns, subjects }: DatasetCounts): Counted {
  const most = new Map<string, number>();
  for (const { identifier, share, ofPeople = share } of columns)
    most.set(identifier, Math.max(most.get(identifier) ?? 0, Math.round(subjects * ofPeople)));
  return [...most];
}

export type DatasetCounts = Pick<Dataset, 'subjects'> & {
  readonly columns: readonly Pick<Column, 'identifier' | 'share' | 'ofPeople'>[];
};
