/**
 * Globs of paths. Those that can never match, with what was probably meant, and what the others match: one decision,
 * so that what people are told matches nothing excuses nothing. Paths are those of Git: `src/a.ts`.
 */
import picomatch from 'picomatch';

export type GlobTest = (path: string) => boolean;

/** Whether one of them matches; one with a mistake never does, whatever picomatch (which drops `./`) makes of it. */
export function toGlobTest(globs: readonly string[], { nocase = false } = {}): GlobTest {
  const tests = globs.filter((glob) => !findGlobMistake(glob)).map((glob) => toLazyTest(glob, nocase));
  return (path) => tests.some((test) => test(path));
}

/** Most paths have nothing of most globs: one is compiled for the first path that has all its words. */
function toLazyTest(glob: string, nocase: boolean): GlobTest {
  const fold = (text: string): string => (nocase ? text.toLowerCase() : text);
  const words = wordsOf(fold(glob));
  const hasAll = (path: string): boolean => words.every((anyOf) => anyOf.some((word) => path.includes(word)));
  let test: GlobTest | null = null;
  return (path) => hasAll(fold(path)) && (test ??= picomatch(glob, { dot: true, nocase }))(path);
}

/** Of each group one stands in every path that matches: `dump`, and `sql` or `gz`, of a glob with `dump.{sql,gz}`. */
function wordsOf(glob: string): readonly (readonly string[])[] {
  const isPlain = /^[\w. /*?{},-]*$/.test(glob) && !/\{[^}]*\{|\.\./.test(glob);
  const words = isPlain ? (glob.match(/\{[^}]*\}|[^{}/*?]+/g) ?? []) : [/[\w. -]*$/.exec(glob)?.[0] ?? ''];
  return words.map((word) => (word.startsWith('{') ? word.slice(1, -1).split(',') : [word]));
}

/** As far as names that have nothing in common tell: paths, or those that are given. */
export function matchesEverything(glob: string, names: readonly string[] = unlikePaths): boolean {
  return names.every(toGlobTest([glob]));
}

const unlikePaths = ['a', '.b', 'Qc/d.e', 'f-0/.g/h i', '7/x/y/z.j'];

/** What is wrong with a glob and what to write instead; null where it can match. */
export function findGlobMistake(glob: string): { readonly reason: string; readonly meant: string | null } | null {
  if (glob.trim() === '') return { reason: 'is empty', meant: null };
  for (const [pattern, reason, toMeant] of mistakes) {
    if (pattern.test(glob)) return { reason, meant: toMeant(glob) };
  }
  return null;
}

type Mistake = readonly [pattern: RegExp, reason: string, toMeant: (glob: string) => string | null];

const mistakes: readonly Mistake[] = [
  [/^!(?!\()/, 'begins with !; name what is meant, not all the rest', () => null],
  [/^\s|\s$/, 'begins or ends with a blank', (glob) => glob.trim()],
  [/^[A-Za-z]:[\\/]/, 'names a drive; paths are relative to the repository', () => null],
  // Before anything else than a character of globs a backslash says nothing.
  [/\\[A-Za-z0-9_. -]/, 'holds a backslash; folders are separated by /', (glob) => glob.replaceAll('\\', '/')],
  [/^~/, 'names a home folder; paths are relative to the repository', () => null],
  [/^\/+/, 'begins with /; paths are relative to the repository', (glob) => glob.replace(/^\/+/, '')],
  [/^(?:\.\/)+/, 'begins with ./; paths are relative to the repository', (glob) => glob.replace(/^(?:\.\/)+/, '')],
  [/(?:^|\/)\.{1,2}(?:\/|$)/, 'holds the segment . or ..; paths are relative to the repository', withoutDots],
  [/\/\//, 'holds an empty segment', (glob) => glob.replace(/\/{2,}/g, '/')],
  [/\/$/, 'ends with /; it names a folder, and only files are matched', (glob) => `${glob}**`],
];

function withoutDots(glob: string): string | null {
  const kept: string[] = [];
  for (const segment of glob.split('/')) {
    if (segment === '..' && kept.pop() === undefined) return null;
    if (segment !== '.' && segment !== '..') kept.push(segment);
  }
  return kept.join('/');
}

/** The glob that is this path and no other. */
export function escapeGlob(path: string): string {
  return path.replace(/[*?[\]{}()!+@|"'$^,]/g, String.raw`\$&`);
}
