/** Registers our hooks with an assistant, and takes them out again; what else stands in its file stays. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { topOf } from '../../../../scan/index.ts';
import { UsageError } from '../../../errors.ts';
import { thisProgram } from '../../../this-program.ts';
import { quote } from '../script.ts';
import { assistants, type AssistantName } from './index.ts';
import type { Assistant, EventFields } from './types.ts';

export function registerAssistant(name: AssistantName): void {
  const { title, file, frame, hooks, activation = 'restart it' }: Assistant = assistants[name];
  const { path, settings } = readSettings(file);
  const others = withoutOurs(hooksIn(settings));
  const ours = hooks((event) => `${callOfUs()} hook assistant ${name} ${event}`);
  const events = [...new Set([...Object.keys(others), ...Object.keys(ours)])];
  const all = Object.fromEntries(events.map((event) => [event, [...(others[event] ?? []), ...(ours[event] ?? [])]]));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, toText({ ...frame, ...settings, hooks: all }));
  process.stdout.write(`${title} now asks Leakwarden before a model sees anything: ${file}; ${activation}\n`);
}

/** Of every assistant, where it is. */
export function unregisterAssistants(): void {
  for (const { title, file, frame } of Object.values(assistants)) {
    if (!existsSync(join(topOf('.'), file))) continue;
    const { path, settings } = readSettings(file);
    const before = hooksIn(settings);
    const after = withoutOurs(before);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const isEmpty = Object.keys({ ...settings, ...after }).every((key) => key === 'hooks' || key in frame);
    if (isEmpty) removeWithFolders(path, topOf('.'));
    else writeFileSync(path, toText({ ...settings, hooks: after }));
    process.stdout.write(`${title} no longer asks Leakwarden: ${file}\n`);
  }
}

/** With the folders below `top` that it leaves empty, which registering may have made. */
function removeWithFolders(path: string, top: string): void {
  rmSync(path);
  for (let folder = dirname(path); folder !== top && readdirSync(folder).length === 0; folder = dirname(folder))
    rmdirSync(folder);
}

type Hooks = Readonly<Record<string, readonly unknown[]>>;

function readSettings(file: string): { readonly path: string; readonly settings: EventFields } {
  const path = join(topOf('.'), file);
  if (!existsSync(path)) return { path, settings: {} };
  try {
    const settings: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof settings === 'object' && settings !== null && !Array.isArray(settings))
      return { path, settings: settings as EventFields };
  } catch {
    // Said below.
  }
  throw new UsageError(`${file}: is not an object of JSON, and would be lost; put it right first`);
}

function hooksIn({ hooks }: EventFields): Hooks {
  if (typeof hooks !== 'object' || hooks === null) return {};
  return Object.fromEntries(Object.entries(hooks).filter(([, list]) => Array.isArray(list)));
}

function withoutOurs(hooks: Hooks): Hooks {
  const isOurs = (entry: unknown): boolean => /leakwarden[^"]* hook assistant /.test(JSON.stringify(entry));
  const kept = Object.entries(hooks).map(([event, list]) => [event, list.filter((entry) => !isOurs(entry))] as const);
  return Object.fromEntries(kept.filter(([, list]) => list.length > 0));
}

function toText(settings: object): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** The one on the PATH, since such a file may be shared; else this very installation. */
function callOfUs(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.some((folder) => isProgram(join(folder, 'leakwarden')))
    ? 'leakwarden'
    : thisProgram().map(quote).join(' ');
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
