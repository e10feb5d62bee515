/**
 * The patterns of CODEOWNERS: those of gitignore but for `!` and `[ ]`, and a last `*` does not reach into folders.
 * Both pattern and path come from others, so there are no regular expressions: the time is at most the product of the
 * two lengths.
 */

/** @param path without a leading slash. */
export function matchPath(pattern: string, path: string): boolean {
  const wanted = toSegments(pattern);
  return wanted.length > 0 && matchSegments(wanted, path.split('/'));
}

/** As segments of an anchored pattern that matches whole paths. */
function toSegments(pattern: string): readonly string[] {
  const segments = pattern.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (segments.length === 1 && segments[0] === '') return [];
  const isAnchored = pattern.startsWith('/') || segments.length > 1;
  const start = isAnchored ? segments : ['**', ...segments];
  return pattern.endsWith('/') ? [...start, '**', '*'] : start;
}

/**
 * `reached[i]`: the first `i` segments of the pattern match what of the path was read so far. A pattern that is used up
 * before the path is named a folder, and holds for all in it.
 */
function matchSegments(wanted: readonly string[], path: readonly string[]): boolean {
  let reached = skipStars(wanted, new Set([0]));
  for (const [index, segment] of path.entries()) {
    reached = skipStars(wanted, step(wanted, reached, segment));
    const isLast = index === path.length - 1;
    if (reached.has(wanted.length) && (isLast || reachesIntoFolders(wanted))) return true;
  }
  return false;
}

function step(wanted: readonly string[], reached: ReadonlySet<number>, segment: string): Set<number> {
  const next = new Set<number>();
  for (const index of reached) {
    const pattern = wanted[index];
    if (pattern === '**') next.add(index);
    else if (pattern !== undefined && matchSegment(pattern, segment)) next.add(index + 1);
  }
  return next;
}

/** `**` matches no folder at all, too; at the end it wants something. */
function skipStars(wanted: readonly string[], reached: Set<number>): Set<number> {
  for (let index = 0; index < wanted.length; index += 1) {
    if (reached.has(index) && wanted[index] === '**') reached.add(index + 1);
  }
  return reached;
}

function reachesIntoFolders(wanted: readonly string[]): boolean {
  return wanted.at(-1) !== '*' || wanted.at(-2) === '**';
}

/** `*` any run, `?` any one character. Only the last star is ever taken back, which suffices. */
function matchSegment(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < text.length;) {
    if (pattern[at] === '*') {
      star = at;
      at += 1;
      resume = index;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[index])) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      at = star + 1;
      resume += 1;
      index = resume;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
