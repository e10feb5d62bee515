/** What can go wrong between a repository on GitHub and its cache here. */
export type MirrorProblem = 'missing' | 'unauthorized' | 'too-large' | 'unavailable' | 'git';

/**
 * - `missing`: no such repository, commit or file over there (or not in this cache yet)
 * - `unauthorized`: the token was refused
 * - `too-large`: beyond a limit of ours
 * - `unavailable`: the server or the way to it; later it may work
 * - `git`: Git failed here, or what came is not what Git can read
 */
export class MirrorError extends Error {
  override readonly name = 'MirrorError';
  readonly kind: MirrorProblem;
  constructor(kind: MirrorProblem, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What Git 2.36 to 2.50 and curl say, first match wins. */
const sayings: readonly (readonly [RegExp, MirrorProblem])[] = [
  [/error: 401|error: 403|Authentication failed|could not read (?:Username|Password)/i, 'unauthorized'],
  [/error: 404|error: 410|repository .* not found/i, 'missing'],
  [/not our ref|unadvertised object|find remote ref|no such remote ref/i, 'missing'],
  [/error: (?:3\d\d|408|429|5\d\d)|redirect/i, 'unavailable'],
  [/resolve (?:host|proxy)|failed to connect|connection|timed? ?out|too slow|SSL|certificate|proxy/i, 'unavailable'],
  [/early EOF|RPC failed|hung up|unexpected disconnect|empty reply|HTTP2?\/? ?stream|aborted/i, 'unavailable'],
  [
    /expected flush|bad line length|protocol error|invalid (?:ls-refs|server) response|unable to access/i,
    'unavailable',
  ],
];

/** `said` is Git's standard error: of it only the line that matters is kept, without control characters and URLs. */
export function toMirrorError(operation: string, said: string, fallback: MirrorProblem = 'git'): MirrorError {
  const lines = ownLines(said);
  const kind = sayings.find(([pattern]) => lines.some((line) => pattern.test(line)))?.[1] ?? fallback;
  return new MirrorError(kind, `${operation}: ${lines[0] ?? 'git gave no reason'}`);
}

const longest = 200;

/** What Git itself says; lines of the server (`remote: `) only where there is nothing else. */
function ownLines(said: string): string[] {
  const lines = said.split(/[\r\n]+/).filter(Boolean);
  const own = lines.filter((line) => /^(?:fatal|error): /.test(line));
  return (own.length > 0 ? own : lines).map(toSafe);
}

/** URLs name private repositories; what a server says may hold anything. */
function toSafe(line: string): string {
  return line
    .replace(/^(?:fatal|error): /, '')
    .replace(/'?https?:\/\/[^\s']+'?/gi, 'the remote')
    .replace(/\b(?:gh[a-z]_|github_pat_)\w+|\b(?:basic|bearer)\s+\S+/gi, '***')
    .replace(/\p{C}/gu, '?')
    .slice(0, longest);
}
