/** The log that undoes what was changed on GitHub: one file, written as each change is made. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { describeCall, type Change, type SettingsCall } from '../gate/index.ts';
import { writeSetting, type GitHub } from '../github/index.ts';
import { toPlain } from '../report/index.ts';
import { UsageError } from './errors.ts';
import { writeOutput } from './outputs.ts';
import type { GitHubTarget } from './target.ts';

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
  /** Of the server on which it was changed. */
  readonly api: string;
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
    const entry = { at: new Date().toISOString(), subject, policy, title, api: apiOf(github) };
    done.push({ ...entry, undo: complete(undo, undoTakes, answer) });
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

const apiOf = (github: GitHub): string => github.request.endpoint.DEFAULTS.baseUrl;

/**
 * Those of one organisation with its repositories, or of one repository; the newest change first. What is undone leaves
 * the log, and an empty one is gone. @throws UsageError where the file is no log
 */
export async function undoChanges(github: GitHub, target: GitHubTarget, file: string): Promise<number> {
  const entries = [...readLog(file)];
  const meant = entries.filter((entry) => isOf(entry, target, apiOf(github)));
  for (const entry of meant.toReversed()) {
    await writeSetting(github, entry.undo);
    entries.splice(entries.indexOf(entry), 1);
    writeOutput(file, `${JSON.stringify(entries, null, 1)}\n`);
    process.stderr.write(`leakwarden: undone: ${toPlain(`${entry.subject}: ${entry.title}`)}\n`);
  }
  if (entries.length === 0) rmSync(file, { force: true });
  return meant.length;
}

/** By what the call itself names, on the server on which it was changed: the file may have been edited. */
function isOf({ api, undo: { parameters } }: UndoEntry, { owner, repo }: GitHubTarget, asked: string): boolean {
  const names = [parameters['owner'] ?? parameters['org'], parameters['repo'] ?? null].map(lower);
  const isRepository = repo === null || names[1] === lower(repo);
  return api === asked && names[0] === lower(owner) && isRepository;
}

const lower = (name: unknown): unknown => (typeof name === 'string' ? name.toLowerCase() : name);

/** What policies and rulesets undo, and nothing else. */
const routes = [
  /^PATCH \/(?:repos\/\{owner\}\/\{repo\}|orgs\/\{org\})$/,
  /^PUT \/(?:repos\/\{owner\}\/\{repo\}|orgs\/\{org\})\/actions\/permissions(?:\/[a-z-]+)?$/,
  /^(?:PUT|DELETE) \/repos\/\{owner\}\/\{repo\}\/(?:vulnerability-alerts|private-vulnerability-reporting)$/,
  /^(?:PUT|DELETE) \/(?:repos\/\{owner\}\/\{repo\}|orgs\/\{org\})\/rulesets\/\{ruleset_id\}$/,
];
/** Of a repository's or organisation's record. Its name, owner and visibility are not among them. */
const fields =
  /^(?:owner|repo|org|has_wiki|allow_forking|security_and_analysis|default_repository_permission|members_\w+|\w+_for_new_repositories)$/;

function isUndo({ api, undo }: UndoEntry): boolean {
  const { route, parameters } = undo;
  const names = Object.keys(parameters);
  return (
    typeof api === 'string' &&
    routes.some((each) => each.test(route)) &&
    (!route.startsWith('PATCH ') || names.every((name) => fields.test(name))) &&
    ['owner', 'repo', 'org'].every((name) => parameters[name] === undefined || isName(parameters[name]))
  );
}

const isName = (name: unknown): boolean => typeof name === 'string' && /^[\w.-]+$/.test(name) && !/^\.+$/.test(name);

function readLog(file: string): readonly UndoEntry[] {
  try {
    const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly UndoEntry[];
    if (entries.every(isUndo)) return entries;
  } catch {
    // Said below.
  }
  throw new UsageError(`${file}: is not a log of changes that leakwarden has written; nothing was changed`);
}
