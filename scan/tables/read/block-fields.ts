/** What one line says of a record: `Name: Anna`, and the ways of other programs and notations. */
import { limits } from '../limits.ts';
import { toBytes, toText } from './text.ts';

export type BlockField = readonly [name: string, value: string];

/** With list marks, comment marks and Markdown's bold; `::` is base64 (LDIF, RFC 2849). */
const field =
  /^[\s>*#/;-]{0,20}(?:\*\*|__)?([\p{L}][\p{L}\p{N} _.[\]-]{0,60}?)(?:\*\*|__)?\s{0,3}(::|[:=])(?:\*\*|__)?\s{0,40}(.*)$/u;
/** `-[ RECORD 1 ]----`: psql, expanded; `-RECORD 0----`: Spark; `@ Row 1`: cqlsh. */
const recordRule = /^-*(?:\[ RECORD \d+ \]|RECORD \d+-)|^@ Row \d+\s*$/;
const expanded = /^\s{0,60}([\p{L}_][\p{L}\p{N} _.-]{0,60}?)\s{0,60}\|\s?(.*)$/u;
/** What stands below belongs to it. */
const opensBlock = /^[{[(]$/;
/** `"FirstName"="Anna"`: keys of a registry. */
const registered = /^"([\p{L}][\p{L}\p{N} _.-]{0,60})"=(".*)$/u;
/** `["email"]=>`, and in the next line `string(6) "anna@…"`: PHP, var_dump. */
const dumpedName = /^\s{0,40}\["?([\p{L}_][\p{L}\p{N} _.-]{0,60})"?(?::"?[\w\\]{1,60}"?){0,2}\]=>\s*$/u;
const dumpedValue = /^\s{0,40}(?:string\(\d{1,9}\) "(.*)"|(?:int|float|bool)\((.*)\)|NULL)\s*$/u;
/** `[email] => anna@…`: PHP, print_r. */
const printed = /^\s{0,40}\[([\p{L}_][\p{L}\p{N} _.-]{0,60})(?::\w{1,20}){0,2}\]\s{1,4}=>\s?(.*)$/u;
/** `| email = anna@…`: templates of MediaWiki; `:EMAIL: anna@…`: properties of Org, fields of reStructuredText. */
const marked =
  /^\s{0,20}(?:\|\s{0,10}([\p{L}_][\p{L}\p{N} _.-]{0,60}?)\s{0,40}=\s{0,4}([^|]*)|:([\p{L}_][\p{L}\p{N} _.-]{0,60}):\s{1,40}(\S.*))$/u;
/** Between fields of one line: `Name: Anna; Email: anna@…`, and forms that have two columns. */
const between = /(?: {3,}|[;,|] {1,4}|\t+)(?=[\p{L}][\p{L}\p{N} _.-]{0,40}[:=] {0,40}\S)/u;
/** `Email............. anna@…`. */
const dotted = /^\s{0,20}([\p{L}][\p{L}\p{N} _-]{0,40}?) ?\.{3,60}:? (\S.*)$/u;

export function isRecordRule(line: string): boolean {
  return recordRule.test(line);
}

/** `line`: bytes as characters; `isExpanded`: names and values have a line between them. */
export function fieldOf(line: string, isExpanded = false): BlockField | null {
  if (line.length > limits.cell) return null;
  const text = toText(line);
  const [, title, content = ''] = isExpanded ? (expanded.exec(text) ?? []) : [];
  const [, shown, inside = ''] = printed.exec(text) ?? [];
  if (shown !== undefined) return [shown.toLowerCase(), inside.trim()];
  if (title !== undefined) return [title.toLowerCase(), toValue(content)];
  const [, label, said = ''] = line.includes('...') ? (dotted.exec(text) ?? []) : [];
  if (label !== undefined) return [label.toLowerCase(), said.trim()];
  if (!/[:=]/.test(line.slice(0, 70))) return null;
  const [, key, set = ''] = line.startsWith('"') ? (registered.exec(text.trimEnd()) ?? []) : [];
  if (key !== undefined) return [key.toLowerCase(), toValue(set)];
  const [, ofTemplate, filled = '', property, given = ''] = /^\s{0,20}[|:]/.test(line) ? (marked.exec(text) ?? []) : [];
  if (ofTemplate !== undefined) return [ofTemplate.toLowerCase(), filled.trim()];
  if (property !== undefined) return [property.toLowerCase(), given.trim()];
  const [, name, sign, value = ''] = field.exec(text) ?? [];
  if (name === undefined || opensBlock.test(value)) return null;
  return [name.toLowerCase(), sign === '::' ? Buffer.from(value, 'base64').toString('utf8') : toValue(value)];
}

/** Fields that stand in one line, if all of them have names and more than one is known. */
export function withOthers(found: BlockField, isKnownName: (name: string) => boolean): readonly BlockField[] {
  const [name, value] = found;
  if (!/[:=]/.test(value) || !isKnownName(name)) return [found];
  const [first = '', ...parts] = value.split(between, limits.columns);
  const others = parts.map((part) => fieldOf(toBytes(part)));
  const fields = others.filter((field) => field !== null);
  if (fields.length < parts.length) return [found];
  return fields.some(([other]) => isKnownName(other)) ? [[name, toValue(first)], ...fields] : [found];
}

/** A name whose value is in the next line. */
export function dumpedNameOf(line: string): string | null {
  return line.includes(']=>') ? (dumpedName.exec(toText(line))?.[1] ?? null) : null;
}

export function dumpedOf(name: string, line: string): BlockField | null {
  const [whole, text, number] = line.length > limits.cell ? [] : (dumpedValue.exec(toText(line)) ?? []);
  return whole === undefined ? null : [name.toLowerCase(), text ?? number ?? ''];
}

function toValue(text: string): string {
  return text.trim().replace(/^(["'`]|\*\*)(.*)\1[,;]?$|^\{(.*)\},?$/, '$2$3');
}
