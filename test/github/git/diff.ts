/** Differences between two commits, file by file, as GitHub shows them. */
import { runGit } from './run.ts';

export interface FileChange {
  readonly filename: string;
  readonly previous: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  /** Blob on the new side; on the old side of a removed file. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Hunks only. null: binary, nothing changed, or too large. */
  readonly patch: string | null;
}

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** GitHub leaves out patches that are too large; its number is not published. */
const largestPatch = 400_000;
const states: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** `base` null: against nothing, as for a first commit. */
export async function diffFiles(gitDir: string, base: string | null, head: string): Promise<FileChange[]> {
  const range = [base ?? emptyTree, head];
  const options = ['diff', '--no-color', '--no-ext-diff', '--full-index', '--no-abbrev', '-M', '-l0', '-z'];
  const shown = ['--raw', '--numstat', '--patch'];
  const answer = await runGit(gitDir, [...options, ...shown, ...range], { isLasting: true });
  // One part after the other: the changes, as many counts, and behind an empty record all patches.
  const parts = answer.toString('utf8').split('\0');
  const [changes, countsAt] = toChanges(parts);
  const [numbers, end] = toCounts(parts, countsAt);
  const patches = toPatches(parts.slice(end + 1).join('\0'));
  return changes.map((change, index) => {
    const [additions = 0, deletions = 0] = numbers[index] ?? [];
    return { ...change, additions, deletions, patch: patches[index] ?? null };
  });
}

/** Lines added, lines deleted, files changed. */
export async function countChanges(
  gitDir: string,
  base: string,
  head: string,
): Promise<readonly [additions: number, deletions: number, files: number]> {
  const answer = await runGit(gitDir, ['diff', '-M', '-l0', '--numstat', '-z', base, head], { isLasting: true });
  const [counts] = toCounts(answer.toString('utf8').split('\0'), 0);
  return [sum(counts.map(([added]) => added)), sum(counts.map(([, deleted]) => deleted)), counts.length];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

type RawChange = Omit<FileChange, 'additions' | 'deletions' | 'patch'>;

/** With the part behind them. */
function toChanges(parts: readonly string[]): [changes: RawChange[], end: number] {
  const changes: RawChange[] = [];
  let at = 0;
  while (parts[at]?.startsWith(':') === true) {
    const [, , before = '', after = '', letter = 'M'] = (parts[at] ?? '').split(' ');
    const status = states[letter[0] ?? 'M'] ?? 'modified';
    const moved = status === 'renamed' || status === 'copied';
    changes.push({
      filename: parts[at + (moved ? 2 : 1)] ?? '',
      previous: moved ? (parts[at + 1] ?? null) : null,
      status,
      sha: status === 'removed' ? before : after,
    });
    at += moved ? 3 : 2;
  }
  return [changes, at];
}

type LineCount = readonly [added: number, deleted: number];

/** A renamed file's names stand in fields of their own. */
function toCounts(parts: readonly string[], start: number): [counts: LineCount[], end: number] {
  const counts: LineCount[] = [];
  let at = start;
  while ((parts[at] ?? '') !== '') {
    const [added = '', deleted = '', name = ''] = (parts[at] ?? '').split('\t');
    counts.push([Number(added) || 0, Number(deleted) || 0]);
    at += name === '' ? 3 : 1;
  }
  return [counts, at];
}

/** In a patch only its headers begin a line with a word. */
function toPatches(text: string): (string | null)[] {
  return text
    .split(/^(?=diff --git )/m)
    .filter((each) => each !== '')
    .map((each) => {
      const start = each.search(/^@@ /m);
      return start < 0 || each.length > largestPatch ? null : each.slice(start).replace(/\n$/, '');
    });
}
