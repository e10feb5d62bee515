/** Which names belong to which values: columns beside each other, titles above rows, pairs, what all names begin with. */
import { limits } from '../limits.ts';
import { isNumber, setField, type Frame } from './code-frames.ts';
import { positionalName } from './record-table.ts';

/** A list of nothing but pairs whose names are known. */
export function areFields({ pairs, items }: Frame, isKnownName: (name: string) => boolean): boolean {
  return (
    pairs !== null &&
    pairs.size === items?.length &&
    [...pairs].filter((pair) => isNamed(pair, isKnownName)).length >= fewestNamed
  );
}

/** A name and a value, and no two names as a header has them. */
export function isNamed([name = '', value = '']: readonly string[], isKnownName: (name: string) => boolean): boolean {
  return isKnownName(name) && !isKnownName(value);
}

const fewestNamed = 2;
const fewestAlike = 3;
const fewestCells = 3;

/** `Map.of("name", "Anna", "email", "anna@…")`, `struct('name', 'Anna', …)`: names and values in turn. */
export function takeAlternating(frame: Frame, isKnownName: (name: string) => boolean): void {
  const { opener, fields, items } = frame;
  if (opener !== '(' || fields || !items || items.length % 2 !== 0 || items.length < 2 * fewestNamed) return;
  const pairs = Array.from({ length: items.length / 2 }, (_, at) => [items[2 * at] ?? '', items[2 * at + 1] ?? '']);
  const areNames = pairs.every(([name = '']) => /^[A-Za-z][\w .-]{0,60}$/.test(name));
  if (!areNames || pairs.filter((pair) => isNamed(pair, isKnownName)).length < fewestNamed) return;
  if (pairs.some(([, value = '']) => isKnownName(value))) return;
  for (const [name = '', value = ''] of pairs) setField(frame, name, value);
  frame.items = null;
}

/** `columns: new[] { "Name", "Email" }` in front of `values: …` (Entity Framework). */
export function isTitles({ key, items }: Frame, isKnownName: (name: string) => boolean): boolean {
  return key === 'columns' && (items ?? []).filter(isKnownName).length >= fewestNamed;
}

/** Of a list of values, or of one of several in it. `around`: the innermost frame first. */
export function titlesOf({ key, items }: Frame, [parent, beyond]: readonly (Frame | undefined)[]): Frame['titles'] {
  const titles = key === 'values' ? parent?.titles : parent?.key === 'values' ? beyond?.titles : null;
  return titles && titles.length === items?.length ? titles : null;
}

/** `custEmail`, `cust_email`: without what all names begin with, as in records of Haskell. */
export function withoutPrefix(fields: ReadonlyMap<string, string>): Map<string, string> | null {
  const names = [...fields.keys()];
  const [first = ''] = names;
  if (names.length < fewestAlike) return null;
  const prefix = /^(?:[a-z]{1,20}_|[a-z]{2,20}(?=[A-Z]))/.exec(first)?.[0] ?? '';
  const isShared = prefix !== '' && names.every((name) => name.length > prefix.length && name.startsWith(prefix));
  return isShared ? new Map([...fields].map(([name, value]) => [name.slice(prefix.length), value])) : null;
}

/** `["Anna", …]`, `c("Anna", …)`, or `{0: "Anna", 1: …}` as a data frame is printed. */
export function columnOf({ fields, items, numbered, opener, callee }: Frame): readonly string[] | null {
  if (fields) return numbered && [...fields.keys()].every(isNumber) ? numbered : null;
  return opener === '[' || listCalls.test(callee) || callee === '' ? items : null;
}

/** Calls that only hold a list: R, PHP, Python, Perl, Java. */
const listCalls = /(?:^|[.:])(?:c|list|array|tuple|Series|listOf|asList|Arrays\.asList|List\.of|vec)!?$/;

/** `emails`, `cities`: what lists are called that are columns. */
export function singularOf(name: string, isKnownName: (name: string) => boolean): string {
  if (isKnownName(name)) return name;
  const found = [name.replace(/ies$/, 'y'), name.replace(/e?s$/, ''), name.replace(/s$/, '')].find(isKnownName);
  return found ?? name;
}

const fewestRows = 3;
/** The rows of lists of one length beside each other: `{'name': ['Anna', …], 'email': […]}`, `data.frame(name = c(…))`. */
export function* rowsOf(columns: ReadonlyMap<string, readonly string[]>): Generator<Map<string, string>> {
  const lengths = new Set([...columns.values()].map(({ length }) => length));
  for (const length of lengths) {
    const alike = [...columns].filter(([, items]) => items.length === length);
    if (length < fewestRows || alike.length < 2) continue;
    for (let row = 0; row < length; row++) yield new Map(alike.map(([name, items]) => [name, items[row] ?? '']));
  }
}

const fewestTexts = 3;
/** Those that show how the others are cut. */
const textsLookedAt = 50;

/** `["17,Anna,anna@…", "18,Bea,…"]`: a row a text. Null where they are cut in no way, or not alike. */
export function rowsOfTexts(items: readonly string[]): string[][] | null {
  const [first = ''] = items;
  const some = items.slice(0, textsLookedAt);
  const isAlike = (delimiter: string): boolean => {
    const width = first.split(delimiter).length;
    return width >= fewestCells && some.every((item) => item.split(delimiter).length === width);
  };
  const delimiter = items.length < fewestTexts ? undefined : [',', '|', ';', '\t'].find(isAlike);
  return delimiter === undefined
    ? null
    : items.map((item) => item.split(delimiter, limits.columns).map((cell) => cell.trim()));
}

/** Calls that make something of their arguments in order. */
export const maker =
  /(?:^|[.:>])(?:[A-Z]\w*|(?:create|build|make|add|insert|new|append|push|register|seed|save|store|import|enroll|invite)(?:[A-Z_]\w*)?|of|customer|client|user|person|employee|member|patient|contact|subscriber|student|record|row|entry)[!?]?$/;
/** `Customer("Anna", email = "…")`: arguments in order, and behind them some that have names. */
export function nameItems(frame: Frame): void {
  const { opener, callee, fields, items } = frame;
  if (opener !== '(' || !fields || !items || !maker.test(callee)) return;
  for (const [index, item] of items.slice(0, limits.columns).entries())
    if (item !== '') setField(frame, positionalName(index), item);
}
