/** `key=value` pairs in a line of a log. */
import { limits } from '../limits.ts';
import { fieldsOfForm } from './forms.ts';
import { decodeEntities, toText } from './text.ts';

/** A name is looked at once, from where it begins: most words of a log are none. */
const pair =
  /(?<![\w.@\x80-\xff-])([\w.@\x80-\xff-]{1,60})=(?:"((?:[^"\\]|\\.){0,4000})"|'([^']{0,4000})'|([^\s"',;&{}()[\]]{1,2000}))/g;

const letters = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) if (byte > 127 || /[\w.@-]/.test(String.fromCharCode(byte))) letters[byte] = 1;

const longestName = 60;

/**
 * Whether a name before `=` or `:` is one that is asked for; those of pairs and of printed objects are among them. To take a
 * line apart costs ten times as much, and most lines of a log are about nobody. `line`, and the names: bytes as characters.
 */
export function holdsName(line: string, isWanted: (name: string) => boolean): boolean {
  for (let at = 1; at < line.length; at++) {
    const sign = line.charCodeAt(at);
    if (sign !== 0x3d && sign !== 0x3a) continue;
    const end = line.charCodeAt(at - 1) === 0x20 ? at - 1 : at;
    let begin = end;
    while (begin > 0 && end - begin <= longestName && letters[line.charCodeAt(begin - 1)] === 1) begin--;
    if (begin < end && isWanted(line.slice(begin, end))) return true;
  }
  return false;
}

export function countPairs(line: string): number {
  return line.match(pair)?.length ?? 0;
}

/** `line`: bytes as characters. */
export function fieldsOfPairs(line: string): Map<string, string> {
  const fields = new Map<string, string>();
  if (!line.includes('=')) return fields;
  for (const [, bytes = '', double, single, bare] of line.matchAll(pair)) {
    if (fields.size >= limits.columns) break;
    const name = toText(bytes);
    const value = double?.replace(/\\(.)/g, '$1') ?? single ?? bare?.replace(/^<(.*)>$/, '$1') ?? '';
    if (!fields.has(name)) fields.set(name, toText(value));
  }
  return fields;
}

/** A form in a line: the body of a request, or what it asked for. */
const form =
  /(?:^|[\s"'=?:(])((?:[\w.%[\]-]{1,80}=[^\s"'&<>{}=]{0,2000}={0,2}&){2,256}[\w.%[\]-]{1,80}=[^\s"'&<>{}=]{0,2000}={0,2})/;
/** ArcSight's common event format, and QRadar's: values have blanks and no quotes. */
const event = /^.{0,200}?\b(?:CEF|LEEF):\d(?:\.\d)?\|(?:[^|]{0,200}\|){4,6}(.*)$/;
const element = /<(?:\w{1,20}:)?(\w{1,60})>([^<>]{1,2000})<\//g;
const fewestElements = 3;

/** What a form, an event or XML in one line says; null where it is none of them. `line`: bytes as characters. */
export function fieldsOfMessage(line: string): Map<string, string> | null {
  const [, body] = line.includes('&') ? (form.exec(line) ?? []) : [];
  if (body !== undefined) return fieldsOfForm(toText(body));
  const [, extension] = line.includes('EF:') ? (event.exec(line) ?? []) : [];
  if (extension !== undefined) return toFields(extension.split(/\s+(?=[\w.]{1,60}=)/).map(cut));
  const elements = line.includes('</') ? [...line.matchAll(element)] : [];
  if (elements.length < fewestElements) return null;
  return toFields(elements.map(([, name = '', text = '']) => [name, decodeEntities(text)]));
}

function cut(pair: string): [name: string, value: string] {
  const equals = pair.indexOf('=');
  return [pair.slice(0, equals), pair.slice(equals + 1)];
}

function toFields(pairs: readonly (readonly [name: string, value: string])[]): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of pairs.slice(0, limits.columns))
    if (!fields.has(name)) fields.set(toText(name), toText(value));
  return fields;
}
