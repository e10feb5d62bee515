/** Objects as programs print them, values without quotes: `Customer(id=17, name=Anna Berg)`, `{Id:17 Name:Anna Berg}`. */
import { limits } from '../limits.ts';
import { toText } from './text.ts';

const opening = /[({[<]\s?(?:#?[A-Za-z][\w.]{0,60} )?(?=[A-Za-z_][\w.]{0,60}\s?(?:=|:)(?![=:>/]))/;
const keys = {
  '=': /(?:^|[,;]\s?|\s)([A-Za-z_][\w.]{0,60})\s?=/g,
  ':': /(?:^|[,;]\s?|\s)([A-Za-z_][\w.]{0,60}):/g,
} as const;
const fewestFields = 3;

/** `line`: bytes as characters. Null where it prints no object. */
export function fieldsOfObject(line: string): Map<string, string> | null {
  const begin = opening.exec(line);
  if (!begin) return null;
  const from = begin.index + begin[0].length;
  const end = Math.max(...[')', '}', ']', '>'].map((bracket) => line.lastIndexOf(bracket)));
  const body = line.slice(from, end > from ? end : line.length);
  const sign = /[=:]/.exec(body)?.[0] === ':' ? ':' : '=';
  const found = [...body.matchAll(keys[sign])].slice(0, limits.columns);
  // What stands in quotes is read as code.
  if (found.length < fewestFields || /[=:]\s?["'`]/.test(body)) return null;
  const fields = new Map<string, string>();
  for (const [at, match] of found.entries()) {
    const name = match[1] ?? '';
    const value = body.slice(match.index + match[0].length, found[at + 1]?.index ?? body.length);
    if (!fields.has(name)) fields.set(name, toText(value.trim().replace(/[,;]$/, '')).slice(0, limits.cell));
  }
  return fields;
}
