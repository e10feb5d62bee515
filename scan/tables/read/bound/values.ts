/** Values as loggers write them beside a statement: one a line by its number, by the names of placeholders, or in a list. */
import { limits } from '../../limits.ts';
import { toName } from './statement.ts';

/** Hibernate, 5 and 6: `binding parameter [1] as [VARCHAR] - [Anna]`, `binding parameter (1:VARCHAR) <- [Anna]`. */
const single =
  /\b(binding parameter|extracted value) (?:\[(\d{1,4})\] as \[\w{1,60}\] - \[(.*)\]|\((?:(\d{1,4}):\w{1,60}|\[(\w{1,120})\] : \[\w{1,60}\])\) (?:<-|->|-) \[(.*)\])\s*$/s;

export interface SingleValue {
  readonly isAsked: boolean;
  /** A number, or the name of what a query asks for. */
  readonly name: string;
  readonly value: string;
}

export function singleIn(line: string): SingleValue | null {
  const [, kind, old, oldValue, number, alias, value] = single.exec(line) ?? [];
  if (kind === undefined) return null;
  return { isAsked: kind.startsWith('e'), name: old ?? number ?? alias ?? '', value: oldValue ?? value ?? '' };
}

const namedList = /\bparameters?\s?[:=]\s?\[?(?=[$@:]?\w{1,60}\s?=)/i;
/** `$1 = 'Anna'`, `@p0='Anna' (Size = 4000)`. */
const named = /([$@:]\w{1,60})\s?=\s?(?:N?'(.{0,4000}?)'(?=\s?(?:[,()\]"]|$))|([^\s,()\]'"]{1,200}))/gs;

/** By the names of placeholders; null where none is told. */
export function namedIn(line: string): ReadonlyMap<string, string> | null {
  const begin = namedList.exec(line);
  if (!begin) return null;
  const values = new Map<string, string>();
  for (const [, name = '', text, bare = ''] of line.slice(begin.index).matchAll(named)) {
    if (values.size >= limits.columns) break;
    values.set(name, text?.replaceAll("''", "'") ?? toBare(bare));
  }
  return values.size > 0 ? values : null;
}

/** MyBatis: `Parameters: Anna(String), 17(Integer), null`. */
const typed = /\bParameters: (?=.{0,4000}\((?:String|Integer|Long|Date|LocalDate|Timestamp|BigDecimal|Boolean)\))/s;
const typedItem = /(?:(.*?)\([A-Z]\w{1,40}\)|null)(?:, |$)/sy;
/** Where a list may begin. */
const opening = /[[({]|;\s(?=["'])/g;
const mostOpenings = 24;

/** `bindings: [`, its values in the lines below, and its statement behind them: Knex. */
const openList = /\b(?:bindings|params|parameters|values|args)["']?\s*[:=]\s*[[(]\s*$/i;

/** Null where no list begins that goes on in the next line. */
export function openListIn(line: string): string | null {
  return openList.test(line) ? line.slice(line.search(/[[(]\s*$/)) : null;
}

/** The lists of values that come next, one for each row; null: of any length, else of exactly so many. */
export function listsIn(text: string, count: number | null): string[][] {
  const typedBegin = typed.exec(text);
  if (typedBegin) {
    const values = typedFrom(text.slice(typedBegin.index + typedBegin[0].length).trim());
    return values.length === (count ?? values.length) ? [values] : [];
  }
  const lists: string[][] = [];
  let at = 0;
  for (let tries = 0; tries < mostOpenings && lists.length < mostLists; tries++) {
    opening.lastIndex = at;
    const begin = opening.exec(text);
    if (!begin) break;
    const found = listAt(text, begin.index + begin[0].length, begin[0]);
    if (found && (count === null || found.values.length === count)) {
      lists.push(found.values);
      [at, tries] = [found.end, 0];
    } else at = begin.index + 1;
  }
  return lists;
}

function typedFrom(text: string): string[] {
  const values: string[] = [];
  for (typedItem.lastIndex = 0; values.length < limits.columns && typedItem.lastIndex < text.length;) {
    const item = typedItem.exec(text);
    if (!item) break;
    values.push(item[1] ?? '');
  }
  return values;
}

const mostLists = 2_000;
const closing: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };
const literal =
  /\s*(?:["']?\d{1,4}["']?\s*(?::|=>)\s*)?(?:(?:[a-zA-Z]{1,2})?'((?:[^'\\]|\\.|'')*)'|"((?:[^"\\]|\\.)*)"|~[A-Z]\[([^\]]*)\]|\w[\w.]{0,60}\(([^()]{0,200})\)|([^,()[\]{}'"]*))\s*/y;

/** Literals parted by commas, up to what closes them; null where it is no list of values. */
function listAt(text: string, from: number, open: string): { values: string[]; end: number } | null {
  const values: string[] = [];
  const close = closing[open];
  for (let at = from; values.length < limits.columns;) {
    literal.lastIndex = at;
    const [all, single_, double, sigil, call, bare = ''] = literal.exec(text) ?? [];
    if (all === undefined) return null;
    values.push(unescape(single_ ?? double) ?? sigil ?? (call === undefined ? toBare(bare) : fromCall(call)));
    at += all.length;
    if (text[at] === ',') at++;
    else if (text[at] === close || (close === undefined && at >= text.trimEnd().length)) return { values, end: at + 1 };
    else return null;
  }
  return null;
}

function unescape(text: string | undefined): string | undefined {
  return text?.replaceAll("''", "'").replace(/\\(.)/g, '$1');
}

/** `datetime.date(1990, 9, 1)`, `Decimal('1.5')`. */
function fromCall(inside: string): string {
  const date = /^(\d{4}), (\d{1,2}), (\d{1,2})\b/.exec(inside);
  return date
    ? date
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : inside.replace(/^'(.*)'$/, '$1');
}

function toBare(text: string): string {
  const value = text.trim();
  return /^(?:null|none|nil|undefined|default)$/i.test(value) ? '' : value;
}

interface AnswerLine {
  readonly kind: 'columns' | 'row';
  readonly cells: readonly string[];
}

/** SQLAlchemy: `Col ('name', 'email')`, `Row ('Anna', …)`; MyBatis: `<==    Columns: name, email`, `<==        Row: Anna, …`. */
export function answersIn(line: string): AnswerLine | null {
  const [, column, list] = /\b(Col|Row) (\(.*\))\s*$/.exec(line) ?? [];
  if (list !== undefined) return { kind: column === 'Col' ? 'columns' : 'row', cells: listsIn(list, null)[0] ?? [] };
  const [, title, cells] = /<== {4,8}(Columns|Row): (.*)$/.exec(line) ?? [];
  if (cells === undefined) return null;
  return { kind: title === 'Columns' ? 'columns' : 'row', cells: cells.split(', ').slice(0, limits.columns) };
}

const compared = /([A-Za-z_][\w."`[\]]{0,120})\s*=\s*N?'((?:[^']|''){1,400})'/g;

/** What a query looks for, in a line: `WHERE name = 'Anna' AND email = 'anna@…'`. */
export function comparedIn(line: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const from = line.search(/\b(?:select|delete)\s.{1,4000}?\bwhere\s/i);
  if (from < 0) return values;
  for (const [, name = '', value = ''] of line.slice(from).matchAll(compared)) {
    if (values.size >= limits.columns) break;
    values.set(toName(name), value.replaceAll("''", "'"));
  }
  return values;
}
