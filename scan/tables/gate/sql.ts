/** Lists of columns in SQL that name fields of people, where rows follow them. */
import type { KnownNames } from './names.ts';

/** `INSERT INTO t (a, b) VALUES ('…`, not `VALUES (?`. */
const insert =
  /\b(?:INSERT|REPLACE)\s+(?:\w+\s+){0,2}INTO\s+([^\s(]{1,120})\s*\(([^()]{3,8000})\)\s*(?:VALUES\s*\(\s*(?![?:$@%{])|SELECT\s)/gi;
/** Placeholders, and what fills them, as mappers and databases log it. */
const bound =
  /\b(?:INSERT|REPLACE)\s+(?:\w+\s+){0,2}INTO\s+([^\s(]{1,120})\s*\(([^()]{3,8000})\)\s*(?:OUTPUT\s[^()]{1,400}?\s)?VALUES\s*\(\s*[?:$@%]/gi;
const areFilled =
  /parameters?\s?[:=]|binding parameter|extracted value|\[(?:generated in|cached since|no key)|\bparams?["']?\s?[:=]?\s?\[|\bbindings["']?\s?[:=]|; args=|RETURNING[^\n]{0,80}\[/i;
const copy = /\bCOPY\s+([^\s(]{1,120})\s*\(([^()]{3,8000})\)\s*FROM\s+stdin/gi;
const created = /\bCREATE\s+(?:\w+\s+){0,2}TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([^\s(]{1,120})\s*\(([^;]{3,16000})/gi;
/** Rows whose columns stand elsewhere. */
const bare =
  /\b(?:(?:INSERT|REPLACE)\s+(?:\w+\s+){0,2}INTO\s+([^\s(]{1,120})\s+VALUES|COPY\s+([^\s(]{1,120})\s+FROM\s+stdin)/gi;
const begins = ['INSERT', 'insert', 'REPLACE INTO', 'COPY '];
const mostLists = 2_000;

/** Whether rows of any statement may be of people. `text`: Latin-1 characters. */
export function hasRowsOfPeople(
  text: string,
  known: KnownNames,
  areOfPeople: (identifiers: ReadonlySet<string>) => boolean,
): boolean {
  const seen = new Map<string, boolean>();
  const isOfPeople = (names: readonly string[]): boolean => {
    const key = names.join('\n');
    const answer = seen.get(key) ?? areOfPeople(new Set(names.flatMap((each) => known.identifiersOf(each))));
    if (seen.size < mostLists) seen.set(key, answer);
    return answer;
  };
  for (const statement of areFilled.test(text) ? [insert, copy, bound] : [insert, copy])
    for (const [, , list = ''] of text.matchAll(statement)) if (isOfPeople(list.split(','))) return true;
  const filled = new Set([...text.matchAll(bare)].map(([, inserted, copied]) => plain(inserted ?? copied ?? '')));
  if (filled.size === 0) return false;
  for (const [, table = '', body = ''] of text.matchAll(created))
    if (filled.has(plain(table)) && isOfPeople(columnsOf(body))) return true;
  return false;
}

/** Cheap, and wrong in few texts: does it hold a statement that brings rows? */
export function mayBringRows(bytes: Buffer): boolean {
  return begins.some((word) => bytes.includes(word, 0, 'latin1'));
}

function columnsOf(body: string): string[] {
  return body.split(/,\s*\n|\n|,/).flatMap((line) => /^\s*[`"[]?([^\s`"\](),]{1,60})/.exec(line)?.[1] ?? []);
}

/** The same table is written with its schema or without, quoted or not. */
function plain(table: string): string {
  return (table.toLowerCase().split('.').at(-1) ?? '').replace(/[`"'[\]]/g, '');
}
