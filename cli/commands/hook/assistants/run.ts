/** What an assistant calls: looks at what is about to reach a model, and keeps back what would block a commit. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { toPlain } from '../../../../report/index.ts';
import type { Report } from '../../../../rules/index.ts';
import { judgeReport, loadStoredConfig, scan, tableRule, topOf } from '../../../../scan/index.ts';
import { isKnownError, UsageError } from '../../../errors.ts';
import { loadRules } from '../../../packs.ts';
import { emptyRequest } from '../../../scan-request.ts';
import { resultOf } from './fields.ts';
import { assistants, type AssistantName } from './index.ts';
import { record } from './record.ts';
import type { Assistant, EventFields, Passage } from './types.ts';

/**
 * Reads an event from standard input and answers on standard output. Nothing is said where nothing is found, so that the
 * assistant goes on asking people what it asks them. What cannot be looked at is kept back.
 */
export async function answerAssistant(name: AssistantName, event: string): Promise<void> {
  const assistant: Assistant = assistants[name];
  const started = performance.now();
  const considered = await consider(assistant, event);
  const { passage, reports, fault } = considered;
  const failed = reports.find(({ verdict }) => verdict !== 'pass');
  const reason = fault ?? (failed ? toReason(failed) : null);
  const copy = reason === null ? null : await copyFor(assistant, event, considered);
  await record({
    assistant: name,
    event,
    moment: passage?.moment ?? null,
    tool: passage?.tool ?? null,
    isKept: reason !== null,
    isRedacted: copy !== null,
    rules: [...new Set(reports.flatMap(rulesIn))],
    milliseconds: Math.round(performance.now() - started),
  });
  const answer = answerOf(assistant, event, { reason, copy });
  if (answer) process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function answerOf(
  { accept, refuse, replace }: Assistant,
  event: string,
  { reason, copy }: { readonly reason: string | null; readonly copy: { readonly result: unknown } | null },
): object | null {
  if (reason === null) return accept?.(event) ?? null;
  return copy && replace
    ? replace.answer(copy.result, `${reason}\nIt is masked (*) in what follows.`)
    : refuse(event, reason);
}

/** Null where the protocol takes none. What still holds something afterwards, or cannot be copied, is masked as a whole. */
async function copyFor(
  { replace }: Assistant,
  event: string,
  { fields, fault }: Considered,
): Promise<{ readonly result: unknown } | null> {
  const original = fields && replace?.original(event, fields);
  if (!fields || original === undefined || original === null) return null;
  const { maskAll, redactResult } = await import('./redact.ts');
  if (fault !== null) return { result: await maskAll(original) };
  try {
    const { rules } = await loadRules([]);
    const result = await redactResult(original, rules);
    const passage = resultOf('', result);
    const reports = await lookAt(passage, folderOf(fields));
    return { result: reports.every(({ verdict }) => verdict === 'pass') ? result : await maskAll(original) };
  } catch {
    return { result: await maskAll(original) };
  }
}

interface Considered {
  /** Null where it was no event. */
  readonly fields: EventFields | null;
  readonly passage: Passage | null;
  readonly reports: readonly Report[];
  /** Why it could not be looked at. */
  readonly fault: string | null;
}

async function consider(assistant: Assistant, event: string): Promise<Considered> {
  let passage: Passage | null = null;
  let fields: EventFields | null = null;
  try {
    fields = readEvent(await readInput());
    passage = assistant.read(event, fields);
    return { fields, passage, reports: passage ? await lookAt(passage, folderOf(fields)) : [], fault: null };
  } catch (error) {
    // Other errors may hold what was read.
    const why = error instanceof Error && isKnownError(error) ? toPlain(error.message) : 'a fault of Leakwarden';
    return {
      fields,
      passage,
      reports: [],
      fault: `Leakwarden could not scan this, so it is withheld: ${why}`,
    };
  }
}

/** Streams take a hook a while to load: only a pipe that has nothing yet, and does not wait, is read by one. */
async function readInput(): Promise<string> {
  try {
    return readFileSync(0, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    return (await import('node:stream/consumers')).text(process.stdin);
  }
}

function readEvent(said: string): EventFields {
  try {
    const fields: unknown = JSON.parse(said);
    if (typeof fields === 'object' && fields !== null) return fields as EventFields;
  } catch {
    // The message of this error quotes what was read.
  }
  throw new UsageError('the event is not an object of JSON');
}

function rulesIn({ findings, datasets }: Report): string[] {
  const tables = datasets.length > 0 ? [tableRule.id] : [];
  return [...new Set([...tables, ...findings.map(({ rule }) => rule)])];
}

/** Where the assistant works. */
function folderOf({ cwd, workspace_roots: roots }: EventFields): string {
  const first: unknown = Array.isArray(roots) ? roots[0] : null;
  if (typeof cwd === 'string' && cwd !== '') return cwd;
  return typeof first === 'string' ? first : process.cwd();
}

/** The configuration is what is committed: an assistant may write files. */
async function lookAt({ texts, files }: Passage, folder: string): Promise<Report[]> {
  const there = [...new Set(files.map((file) => resolve(folder, file)))].filter(isFile);
  if (texts.length === 0 && there.length === 0) return [];
  const { rules } = await loadRules([]);
  const { config } = await loadStoredConfig(folder, 'HEAD', rules);
  if (config.enforce.mode !== 'block') return [];
  const root = topOf(folder);
  // Some texts are those of files, which configuration may speak of.
  const documents = texts.map(({ name, text }) => ({ name: isAbsolute(name) ? relative(root, name) : name, text }));
  const inputs = there.map((file) => ({ name: relative(root, file), stream: createReadStream(file) }));
  const request = { ...emptyRequest(folder, config, rules), jobs: 1 };
  const reports: Report[] = [];
  for (const wish of [...(texts.length > 0 ? [{ texts: documents }] : []), ...inputs.map((input) => ({ input }))])
    reports.push(judgeReport(await scan({ ...request, ...wish }), { enforce: config.enforce }));
  return reports;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

const mostTold = 5;

/** Without a value: the model reads it. */
function toReason({ leaks, coverage }: Report): string {
  const told = leaks.slice(0, mostTold).map(({ severity, title }) => `- ${severity}: ${toPlain(title)}`);
  const skipped = coverage.skipped.map(({ path, reason }) => `- ${toPlain(path)}: ${toPlain(reason)}`);
  const head =
    told.length > 0 ? 'Leakwarden withholds this because it contains' : 'Leakwarden could not read all of it:';
  const what = told.length > 0 ? told : skipped.slice(0, mostTold);
  return [
    head,
    ...what,
    'Use invented data instead; `leakwarden synthesise FILE` copies a file with invented people in it. A person can allow this in .github/leakwarden.yml.',
  ].join('\n');
}
