/** Reads which lines a diff adds; the lines themselves are passed over. */
import { splitAt, streamGit, type GitDir } from './git.ts';
import { toName } from './names.ts';
import { MirrorError } from './problem.ts';
import type { AddedLines, LineRange } from './types.ts';

/** Renames as GitHub shows them: the unchanged lines of a moved file are not the pull request's own. */
const patch = [
  'diff-tree',
  '-r',
  '-p',
  '-U0',
  '-M',
  '-l2000',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=all',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/** `before` and `after` are ids of commits or trees. */
export async function readAddedLines(
  gitDir: GitDir,
  [before, after]: readonly [before: string, after: string],
  outputBytes: number,
  signal: AbortSignal | undefined,
): Promise<AddedLines> {
  const parser = new PatchParser();
  try {
    const output = streamGit(gitDir, [...patch, before, after, '--'], { signal, outputBytes });
    for await (const line of splitAt(10, output)) parser.push(line);
  } catch (error) {
    if (!(error instanceof MirrorError) || error.kind !== 'too-large') throw error;
    return { ranges: parser.ranges, isComplete: false };
  }
  return { ranges: parser.ranges, isComplete: true };
}

/** Blob ids of both sides, for a cache that has to fetch them first. */
export async function blobsOfDiff(
  gitDir: GitDir,
  [before, after]: readonly [before: string, after: string],
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const raw = ['diff-tree', '-r', '--raw', '-z', '--no-renames', '--no-abbrev', before, after, '--'];
  const blobs = new Set<string>();
  for await (const record of splitAt(0, streamGit(gitDir, raw, { signal }))) {
    const [, oldMode, newMode, oldId = '', newId = ''] =
      /^:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) [A-Z]$/.exec(record.toString('latin1')) ?? [];
    if (oldMode?.startsWith('1') && oldMode !== '160000') blobs.add(oldId);
    if (newMode?.startsWith('1') && newMode !== '160000') blobs.add(newId);
  }
  return blobs;
}

/** Counts lines as the hunk headers promise, so that no line of content is taken for a header. */
class PatchParser {
  readonly ranges = new Map<string, LineRange[]>();
  #path: string | null = null;
  #removed = 0;
  #added = 0;

  push(line: Buffer): void {
    if (this.#removed > 0 || this.#added > 0) this.#passOver(line[0]);
    else if (startsWith(line, 'diff --git ')) this.#path = null;
    else if (startsWith(line, '+++ ')) this.#path = pathOf(line.subarray(4));
    else if (startsWith(line, '@@ ')) this.#startHunk(line.toString('latin1', 0, 100));
  }

  #passOver(first: number | undefined): void {
    if (first === 0x2d) this.#removed--;
    else if (first === 0x2b) this.#added--;
  }

  #startHunk(header: string): void {
    const [, removed = '1', first = '0', added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header) ?? [];
    this.#removed = Number(removed);
    this.#added = Number(added);
    if (this.#path === null || this.#added === 0) return;
    const known = this.ranges.get(this.#path) ?? [];
    known.push([Number(first), Number(first) + this.#added - 1]);
    this.ranges.set(this.#path, known);
  }
}

function startsWith(line: Buffer, text: string): boolean {
  return line.toString('latin1', 0, text.length) === text;
}

/** `b/name`, a tab behind names with spaces, quotes around names with control characters; null for `/dev/null`. */
function pathOf(written: Buffer): string | null {
  const text = written.toString('latin1').replace(/\t$/, '');
  const name = text.startsWith('"') ? unquote(text.slice(1, -1)) : text;
  return name.startsWith('b/') ? toName(Buffer.from(name.slice(2), 'latin1')) : null;
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
};

/** Git quotes as C does, bytes as three octal digits. */
function unquote(text: string): string {
  return text.replace(/\\([0-7]{3}|.)/gs, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
}
