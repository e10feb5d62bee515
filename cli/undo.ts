/** The log that undoes what was changed on GitHub: one file, written as each change is made. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { describeCall, type Change, type SettingsCall } from '../gate/index.ts';
import { writeSetting, type GitHub } from '../github/index.ts';
import { toPlain } from '../report/index.ts';
import { UsageError } from './errors.ts';
import { writeOutput } from './outputs.ts';

/** A change, of what, and for which policy or command. */
export interface LoggedChange extends Change {
  readonly subject: string;
  readonly policy: string;
}

interface UndoEntry {
  /** ISO 8601. */
  readonly at: string;
  readonly subject: string;
  readonly policy: string;
  readonly title: string;
  readonly undo: SettingsCall;
}

/** What a dry run prints. */
export function describeChanges(changes: readonly LoggedChange[]): string {
  if (changes.length === 0) return 'Nothing to change.\n';
  const lines = changes.map(
    ({ subject, title, apply, undo }) =>
      `${subject}: ${title}\n  change  ${describeCall(apply)}\n  undo    ${describeCall(undo)}`,
  );
  return `${lines.map((line) => line.split('\n').map(toPlain).join('\n')).join('\n')}\n`;
}

/**
 * Each change is in the log before the next is made, so that nothing is lost when GitHub refuses one. What a log holds of
 * earlier runs stays in it. @throws UsageError where the file is there and no log
 */
export async function applyChanges(github: GitHub, changes: readonly LoggedChange[], log: string): Promise<void> {
  const done: UndoEntry[] = existsSync(log) ? [...readLog(log)] : [];
  for (const { subject, policy, title, apply, undo, undoTakes } of changes) {
    const answer = await writeSetting(github, apply);
    done.push({ at: new Date().toISOString(), subject, policy, title, undo: complete(undo, undoTakes, answer) });
    writeOutput(log, `${JSON.stringify(done, null, 1)}\n`);
    process.stderr.write(`leakwarden: ${toPlain(`${subject}: ${title}`)}\n`);
  }
}

/** What only the answer tells, such as the id of a ruleset that was made. */
function complete(undo: SettingsCall, takes: Change['undoTakes'], answer: unknown): SettingsCall {
  const fields = answer as Readonly<Record<string, unknown>>;
  const taken = Object.entries(takes ?? {}).map(([parameter, field]) => [parameter, fields[field]]);
  return { ...undo, parameters: { ...undo.parameters, ...Object.fromEntries(taken) } };
}

/** The newest change first; what is undone leaves the log, and an empty one is gone. @throws UsageError where the file is no log */
export async function undoChanges(github: GitHub, file: string): Promise<number> {
  const entries = readLog(file);
  for (const [index, { subject, title, undo }] of [...entries.entries()].toReversed()) {
    await writeSetting(github, undo);
    writeOutput(file, `${JSON.stringify(entries.slice(0, index), null, 1)}\n`);
    process.stderr.write(`leakwarden: undone: ${toPlain(`${subject}: ${title}`)}\n`);
  }
  rmSync(file, { force: true });
  return entries.length;
}

/** Only what the API of repositories and organisations changes: the file may have been edited. */
const known = /^(?:PATCH|PUT|POST|DELETE) \/(?:repos\/\{owner\}\/\{repo\}|orgs\/\{org\})(?:\/[\w/{}-]*)?$/;

function readLog(file: string): readonly UndoEntry[] {
  try {
    const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly UndoEntry[];
    if (entries.every(({ undo }) => known.test(undo.route) && typeof undo.parameters === 'object')) return entries;
  } catch {
    // Said below.
  }
  throw new UsageError(`${file}: is not a log of changes that leakwarden has written; nothing was changed`);
}
