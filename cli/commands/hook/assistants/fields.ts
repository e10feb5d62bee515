/** What is looked at in the fields of an event, whose shapes are those of any tool. */
import type { NamedText } from '../../../../scan/index.ts';
import type { EventFields, Passage } from './types.ts';

const mostDepth = 20;

export function stringIn(fields: EventFields, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
}

/** Of a tool: its arguments, also as a text of JSON. */
export function argumentsIn(fields: EventFields, key: string): unknown {
  const value = fields[key];
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

export function promptOf(fields: EventFields, key = 'prompt'): Passage {
  return { moment: 'prompt', tool: null, texts: named('(prompt)', stringIn(fields, key)), files: [] };
}

/** The files attached to a prompt. */
export function attachedTo({ attachments }: EventFields): string[] {
  if (!Array.isArray(attachments)) return [];
  return attachments.flatMap((each: EventFields | null) => [each?.['filePath'], each?.['file_path']]).filter(isText);
}

/**
 * A file that is handed over with its content. Both are looked at: an editor has what is not saved, and of a file that is no
 * text the disk has more.
 */
export function contentOf(fields: EventFields): Passage {
  const file = stringIn(fields, 'file_path');
  return { moment: 'call', tool: 'read', texts: named(file, stringIn(fields, 'content')), files: [file] };
}

export function callOf(tool: string, input: unknown): Passage {
  return { moment: 'call', tool, texts: named('(tool input)', textOf(input)), files: filesOf(tool, input) };
}

export function resultOf(tool: string, result: unknown): Passage {
  return { moment: 'result', tool, texts: named('(tool result)', textOf(result)), files: [] };
}

function named(name: string, text: string): NamedText[] {
  return text.trim() === '' ? [] : [{ name, text }];
}

/** All texts in it. What has one line keeps its name, which may say what it is; a block stands as it is. */
function textOf(value: unknown, name = '', depth = 0): string {
  if (typeof value === 'string') return value.includes('\n') || name === '' ? value : `${name}: ${value}`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${name}: ${value}`;
  if (typeof value !== 'object' || value === null) return '';
  if (depth === mostDepth) return JSON.stringify(value);
  const parts = Array.isArray(value) ? value.map((each) => ['', each] as const) : Object.entries(value);
  return parts.map(([key, each]) => textOf(each, key, depth + 1)).join('\n');
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

const readers = /^(?:read|view|open|cat|get_?file|notebook_?read)/i;
const shells = /^(?:bash|shell|run_?(?:shell|terminal|in_terminal)|execute|terminal|local_shell|powershell)/i;
const paths = ['file_path', 'filePath', 'absolute_path', 'path', 'target_file', 'notebook_path', 'paths', 'files'];
/** Programs that print what stands in the files they are given. */
const printers =
  /^(?:cat|bat|head|tail|less|more|nl|tac|grep|rg|ag|sed|awk|cut|sort|uniq|jq|yq|xxd|hexdump|od|strings|base64|column|type|Get-Content|gc)$/;

function filesOf(tool: string, input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return [];
  const fields = input as EventFields;
  if (readers.test(tool)) return paths.flatMap((key) => fields[key] ?? []).filter(isText);
  return shells.test(tool) ? printedBy(stringIn(fields, 'command')) : [];
}

/** The words behind such a program; which of them are files the disk knows. */
export function printedBy(command: string): string[] {
  return command.split(/[|;&\n]+/).flatMap((part) => {
    const words = (part.match(/'[^']*'|"[^"]*"|[^\s'"<>]+/g) ?? []).map((word) => word.replace(/^(['"])(.*)\1$/, '$2'));
    const [program = '', ...rest] = words;
    const redirected = [...part.matchAll(/<\s*([^\s<>|;&]+)/g)].flatMap(([, file]) => file ?? []);
    return [...(printers.test(program) ? rest : []), ...redirected];
  });
}
