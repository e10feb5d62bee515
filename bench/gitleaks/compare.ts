/** Finding by finding: what two scanners say of the same rule in the same file, and why they differ. Pure. */

export interface Found {
  /** Without `gitleaks/`. */
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** What its finder says of it. */
  readonly notes: readonly string[];
}

export interface Differing {
  readonly side: 'only we' | 'only gitleaks';
  readonly found: Found;
  readonly cause: string;
}

export interface Comparison {
  readonly equal: number;
  /** Rules that found something on either side. */
  readonly rules: number;
  readonly differing: readonly Differing[];
}

export interface Facts {
  /** Path -> why it was not read by us. */
  readonly skipped: ReadonlyMap<string, string>;
  /** `rule\0path` of findings with more places than a report lists. */
  readonly shortened: ReadonlySet<string>;
  readonly sizeOf: (path: string) => number;
  readonly lineOf: (path: string, line: number) => string;
  /** Whether an allowlist with the condition AND names it. */
  readonly isJoint: (path: string) => boolean;
}

export function compare(ours: readonly Found[], theirs: readonly Found[], facts: Facts): Comparison {
  const [own, other] = [index(ours), index(theirs)];
  const onlyTheirs = distinct(theirs).filter((found) => !meets(found, own));
  const onlyOurs = distinct(ours).filter((found) => !meets(found, other));
  const differing: Differing[] = [
    ...onlyOurs.map((found) => ({ side: 'only we' as const, found, cause: causeOfOurs(found, theirs, facts) })),
    ...onlyTheirs.map((found) => ({
      side: 'only gitleaks' as const,
      found,
      cause: causeOfTheirs(found, ours, facts),
    })),
  ];
  const rules = new Set([...ours, ...theirs].map(({ rule }) => rule));
  return { equal: distinct(theirs).length - onlyTheirs.length, rules: rules.size, differing };
}

const keyOf = ({ rule, path }: Found): string => `${rule}\0${path}`;

function index(list: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  return Map.groupBy(list, keyOf);
}

/** gitleaks tells the line where the match begins, we the one of the value. */
function meets(found: Found, others: ReadonlyMap<string, readonly Found[]>): boolean {
  return (others.get(keyOf(found)) ?? []).some((each) => each.line <= found.endLine && found.line <= each.endLine);
}

function distinct(list: readonly Found[]): readonly Found[] {
  return [...new Map(list.map((found) => [`${keyOf(found)}\0${found.line}`, found])).values()];
}

/** Bytes that gitleaks reads at once. */
const chunk = 100_000;

function causeOfOurs({ rule, path, line, notes }: Found, theirs: readonly Found[], facts: Facts): string {
  const decoded = notes.find((note) => note.startsWith('decoded from'));
  if (decoded) return decoded;
  if (/gitleaks:allow/.test(facts.lineOf(path, line)))
    return 'a comment excuses this place, but not every place of the value in the file';
  if (facts.isJoint(path))
    return '`gitleaks dir` leaves out files that an allowlist with condition AND names, whatever else it asks';
  const isBehind = (each: Found): boolean => each.line < line && line <= each.endLine + 1;
  if (theirs.some((each) => each.rule === rule && each.path === path && isBehind(each)))
    return 'begins inside the match before it';
  return facts.sizeOf(path) > chunk ? 'keyword and value are in different chunks of gitleaks' : 'not explained';
}

const strangers = /(?:betterleaks|kingfisher|trufflehog):(?:allow|ignore)|pragma: ?allowlist/;

function causeOfTheirs(found: Found, ours: readonly Found[], facts: Facts): string {
  const skip = facts.skipped.get(found.path);
  if (skip !== undefined) return `not read by us: ${skip}`;
  if (facts.shortened.has(keyOf(found))) return 'of one value in one file 100 places are listed, the others counted';
  if (found.notes.some((note) => note.startsWith('decoded:'))) return 'decoded together with what stands around it';
  if (strangers.test(facts.lineOf(found.path, found.line)))
    return 'excused by the comment of another scanner, which gitleaks does not know';
  const isRival = ({ path, line, endLine }: Found): boolean =>
    path === found.path && line <= found.endLine && found.line <= endLine;
  return ours.some(isRival) ? 'the same text is told by another rule' : 'not explained';
}
