/** What stands behind a key, and whether it can be what the key says: a type, a label or an expression of code cannot. */
import { identifierOf } from '../../../rules/index.ts';
import { toText } from '../read/text.ts';

export interface ValueFound {
  readonly text: string;
  readonly isQuoted: boolean;
  /** The character that ended it. */
  readonly stop: string;
}

const longest = 120;

/** The value whose key ends at an offset of Latin-1 characters: `: "…"`, `=> '…'`, `=…`, `: ["…"]`, `>…<`. */
export function valueBehind(text: string, at: number): ValueFound | null {
  const opening = /^["'`]?(?:>|[ \t]{0,4}(?::|=>?)\s{0,4}\[?\s{0,40})/.exec(text.slice(at, at + 60));
  if (!opening) return null;
  const rest = text.slice(at + opening[0].length, at + opening[0].length + longest);
  const quote = /^["'`]/.exec(rest)?.[0];
  if (quote) {
    const end = rest.indexOf(quote, 1);
    return end < 0 ? null : { text: toText(rest.slice(1, end)), isQuoted: true, stop: quote };
  }
  const isPair = opening[0].endsWith('=');
  const end = rest.search(isPair ? /[\s,;&<>)}\]]/ : /[\r\n,;<)}\]]/);
  return end < 0 ? null : { text: toText(rest.slice(0, end)).trim(), isQuoted: false, stop: rest[end] ?? '' };
}

/** How types and missing values are called. */
const type =
  /^(?:string|str|text|char|varchar|number|numeric|int|integer|float|double|decimal|bool|boolean|date|datetime|timestamp|time|object|array|any|null|none|nil|undefined|true|false|required|optional|nullable|unknown|n\/a|todo|example|email|password|tel|phone)\b(?:\(\d+\))?\W?(?:\||$)/i;
/** `{{name}}`, `${name}`, `%s`, `<name>`, `:name`, `$1`. */
const placeholder = /^[:$@%#?<{]|\{\{|\$\{|%[sd]/;
/** `user.name`, `getName()`, `row[1]`: what is quoted nowhere, and computed. */
const expression = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$]|\(|\[|->|::)/;

const name = /^\p{L}[\p{L}\p{M} .,'’-]*$/u;

/** Whether it may be what a column of this identifier holds. */
export function mayHold(identifier: string, { text, isQuoted, stop }: ValueFound): boolean {
  if (text === '' || type.test(text) || placeholder.test(text)) return false;
  if (!isQuoted && (expression.test(text) || (/[,;)]/.test(stop) && /^[A-Za-z_$]/.test(text)))) return false;
  if ((text.match(/\d/g)?.length ?? 0) < (identifierOf(identifier)?.fewestDigits ?? 0)) return false;
  if (identifier === 'full-name') return name.test(text) && (/\s/.test(text) || /[^\x00-\u024f]/.test(text));
  if (identifier === 'first-name' || identifier === 'last-name') return name.test(text);
  return identifier !== 'email' || text.includes('@');
}
