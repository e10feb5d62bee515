/** What somebody may have meant by a name that nobody knows. */

/** The closest of `names`, upper and lower case aside; null where none is close enough to be meant. */
export function closest(word: string, names: Iterable<string>): string | null {
  const wanted = word.trim().toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 4));
  let best: string | null = null;
  let least = most + 1;
  for (const name of names) {
    const steps = distance(wanted, name.toLowerCase(), least);
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const name = closest(word, names);
  return name === null ? '' : `; did you mean "${name}"?`;
}

/** Words as names are made of: `card`, `secretGroup`, `AWS`, `base32`, `v2`. */
const word = /^(?:[A-Z]?[a-z]{1,20}(?:[A-Z][a-z]{1,20}){0,3}|[A-Z]{1,6})\d{0,2}$/;

/** A name as messages may show it. What is not made of words may be a value that slipped in (promise 1). */
export function shownName(name: string): string | null {
  const words = name.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  const isName = name.length <= 60 && /^[A-Za-z][\w/.*-]*$/.test(name) && words.every((part) => word.test(part));
  return isName ? `"${name}"` : null;
}

/** Insertions, deletions, changes and swapped neighbours; `least` where it is at least so many. */
function distance(a: string, b: string, least: number): number {
  if (Math.abs(a.length - b.length) >= least) return least;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    [before, row] = [row, next];
  }
  return Math.min(least, row[b.length] ?? 0);
}
