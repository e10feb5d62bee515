/** What a hook does: it is quiet where there is nothing to say, and stops Git where something leaks or was not seen. */
import { readFileSync } from 'node:fs';
import { selectPushed, selectReceived, type HistorySelection, type RefUpdate } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import type { ScanOptions } from '../scan/options.ts';
import { runScan } from '../scan/run.ts';
import type { HookName } from './names.ts';

export interface HookOptions {
  /** A file; absent: what the repository says. */
  readonly config?: string;
  readonly packs: readonly string[];
}

/** Returns the exit code. */
export async function runHook(name: HookName, options: HookOptions): Promise<number> {
  try {
    const selection = await selectOf(name);
    if (selection === null) return 0;
    const isStaged = selection.kind === 'staged';
    const exitCode = await runScan(
      [],
      { ...hookOptions, ...options },
      {
        selection,
        configOf: options.config === undefined ? (isStaged ? 'index' : 'HEAD') : null,
        showing: isStaged ? 'leakwarden scan --staged' : 'leakwarden scan',
      },
    );
    if (exitCode !== 0) process.stderr.write(`leakwarden: the ${name} hook stops Git here\n`);
    return exitCode;
  } catch (error) {
    process.stderr.write(`leakwarden: the ${name} hook could not scan everything, so Git stops here:\n`);
    throw error;
  }
}

const hookOptions: ScanOptions = {
  history: true,
  packs: [],
  rule: [],
  failOn: 'high',
  format: [],
  jobs: 0,
  progress: false,
  browser: true,
};

/** Null where nothing is added. */
async function selectOf(name: HookName): Promise<HistorySelection | null> {
  if (name === 'pre-push') return selectPushed('.', pushed());
  return name === 'pre-receive' ? selectReceived(received()) : { kind: 'staged' };
}

/**
 * Git gives `<local ref> <local id> <remote ref> <remote id>` a line (githooks, pre-push). The pre-commit framework
 * keeps these lines for itself and sets variables. Null where nobody says what is pushed: what stands before us in a
 * script may have read the lines, and lefthook passes them on only when it is told to.
 */
function pushed(): RefUpdate[] | null {
  const lines = readLines();
  if (lines.length > 0) return lines.map((line) => toUpdate(line, [1, 3]));
  const { PRE_COMMIT_TO_REF, PRE_COMMIT_LOCAL_BRANCH, PRE_COMMIT_FROM_REF } = process.env;
  const to = PRE_COMMIT_TO_REF || PRE_COMMIT_LOCAL_BRANCH;
  return to ? [{ to, from: PRE_COMMIT_FROM_REF ?? '' }] : null;
}

/** Git gives `<old id> <new id> <ref>` a line (githooks, pre-receive). */
function received(): RefUpdate[] {
  const lines = readLines();
  if (lines.length === 0)
    throw new UsageError('pre-receive reads what is pushed from standard input, as Git gives it: nothing came');
  return lines.map((line) => toUpdate(line, [1, 0]));
}

function readLines(): string[] {
  return process.stdin.isTTY ? [] : readFileSync(0, 'utf8').split('\n').filter(Boolean);
}

function toUpdate(line: string, [to, from]: readonly [number, number]): RefUpdate {
  const words = line.split(' ');
  const isId = (word: string | undefined): word is string => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(word ?? '');
  const [after, before] = [words[to], words[from]];
  if (isId(after) && isId(before)) return { to: after, from: before };
  throw new UsageError('standard input does not hold the ids of what is pushed, as Git gives them to the hook');
}
