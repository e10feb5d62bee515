/** Lists of record numbers as sorted ranges. */
import type { Members } from '../model/records.ts';

const nobody: Members = new Int32Array(0);

type Range = readonly [from: number, to: number];

/** They mostly come in order, so that ranges are sorted and not numbers. Those below 0 are nobody's. */
export function toMembers(numbers: Iterable<number>): Members {
  const ranges: Range[] = [];
  let [from, to] = [0, 0];
  for (const number of numbers) {
    if (number === to && to > from) {
      to++;
      continue;
    }
    if (to > from) ranges.push([from, to]);
    [from, to] = number < 0 ? [0, 0] : [number, number + 1];
  }
  if (to > from) ranges.push([from, to]);
  return joinRanges(ranges);
}

export function* numbersOf(members: Members): Generator<number> {
  for (let at = 0; at < members.length; at += 2)
    for (let number = members[at] ?? 0; number < (members[at + 1] ?? 0); number++) yield number;
}

export function joinMembers(list: readonly Members[]): Members {
  if (list.length === 1) return list[0] ?? nobody;
  return joinRanges(
    list.flatMap((members) =>
      Array.from({ length: members.length / 2 }, (_, at): Range => [members[at * 2] ?? 0, members[at * 2 + 1] ?? 0]),
    ),
  );
}

function joinRanges(unsorted: readonly Range[]): Members {
  const ranges: number[] = [];
  for (const [from, to] of unsorted.toSorted((a, b) => a[0] - b[0])) {
    const last = ranges.length - 1;
    if (last > 0 && from <= (ranges[last] ?? 0)) ranges[last] = Math.max(ranges[last] ?? 0, to);
    else ranges.push(from, to);
  }
  return Int32Array.from(ranges);
}
