/** Lists of record numbers as sorted ranges. */
import type { Members } from '../model/records.ts';

const nobody: Members = new Int32Array(0);

export function toMembers(numbers: Iterable<number>): Members {
  const sorted = Int32Array.from(numbers).toSorted();
  const ranges: number[] = [];
  for (const number of sorted) {
    const last = ranges.length - 1;
    if (number < 0 || number === (ranges[last] ?? 0) - 1) continue;
    if (number === ranges[last]) ranges[last] = number + 1;
    else ranges.push(number, number + 1);
  }
  return Int32Array.from(ranges);
}

export function* numbersOf(members: Members): Generator<number> {
  for (let at = 0; at < members.length; at += 2)
    for (let number = members[at] ?? 0; number < (members[at + 1] ?? 0); number++) yield number;
}

export function joinMembers(list: readonly Members[]): Members {
  if (list.length === 1) return list[0] ?? nobody;
  const starts = list
    .flatMap((members) =>
      Array.from({ length: members.length / 2 }, (_, at) => [members[at * 2] ?? 0, members[at * 2 + 1] ?? 0] as const),
    )
    .toSorted((a, b) => a[0] - b[0]);
  const ranges: number[] = [];
  for (const [from, to] of starts) {
    const last = ranges.length - 1;
    if (last > 0 && from <= (ranges[last] ?? 0)) ranges[last] = Math.max(ranges[last] ?? 0, to);
    else ranges.push(from, to);
  }
  return Int32Array.from(ranges);
}
