/**
 * Whether a document is worth reading as tables, by what its bytes show: names of columns that together speak of people,
 * where a name is a key with different values, a header above lines cut alike, or in a list of SQL above rows.
 */
import type { TableContext } from '../../model/table.ts';
import { combinesToPeople, identifyingOf } from '../../people/index.ts';
import { RecentHeads } from '../../values/recent-heads.ts';
import { holdsRowsOfPeople } from './headerless.ts';
import { isHeader } from './headers.ts';
import { findNames, knownNamesOf, type KnownNames, type NameFound } from './names.ts';
import { hasRowsOfPeople, mayBringRows } from './sql.ts';
import { mayHold, valueBehind } from './values.ts';

/** What is looked at: the first bytes, and pieces all over the rest, since records are alike. */
const headSize = 2_048;
const pieceSize = 768;
const mostPieces = 32;
const piecePer = 32_768;

/** Values of one thing: the same one again and again is a label or a default. */
const fewestValues = 2;
const mostValues = 8;
const enoughValues = 3;

export function namesPeople(bytes: Uint8Array, context: TableContext): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const known = knownNamesOf(context);
  const identifying = identifyingOf(context.fields);
  const areOfPeople = (identifiers: ReadonlySet<string>): boolean => combinesToPeople(identifiers, identifying);
  const evidence = new Evidence(known, areOfPeople);
  let bringsRows = false;
  for (const range of piecesOf(bytes.length)) {
    if (evidence.look(text, range)) return true;
    bringsRows ||= mayBringRows(text.subarray(...range));
  }
  if (beginnings.get(text.subarray(0, lookedForRows), holdsRows)) return true;
  return bringsRows && hasRowsOfPeople(text.toString('latin1'), known, areOfPeople);
}

/** One more than what rows are looked for in: whether a text goes on matters. */
const lookedForRows = 4_097;
const beginnings = new RecentHeads<boolean>();

function holdsRows(head: Uint8Array): boolean {
  return holdsRowsOfPeople(Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1'));
}

function piecesOf(length: number): (readonly [from: number, to: number])[] {
  if (length <= 2 * headSize) return [[0, length]];
  const pieces = Math.min(mostPieces, 3 + Math.floor(length / piecePer));
  const step = (length - headSize - pieceSize) / pieces;
  return [
    [0, headSize],
    ...Array.from({ length: pieces }, (_, at): readonly [number, number] => {
      const from = Math.round(headSize + step * (at + 1));
      return [from, from + pieceSize];
    }),
  ];
}

class Evidence {
  readonly #known: KnownNames;
  readonly #areOfPeople: (identifiers: ReadonlySet<string>) => boolean;
  /** All that is named so far: where it speaks of nobody, nothing has to be looked at more closely. */
  readonly #seen = new Set<string>();
  readonly #values = new Map<string, Set<string>>();

  constructor(known: KnownNames, areOfPeople: (identifiers: ReadonlySet<string>) => boolean) {
    [this.#known, this.#areOfPeople] = [known, areOfPeople];
  }

  look(bytes: Buffer, range: readonly [from: number, to: number]): boolean {
    const names: NameFound[] = [];
    findNames(bytes, range, this.#known, (name) => names.push(name));
    for (const { identifiers } of names) for (const each of identifiers) this.#seen.add(each);
    if (names.length === 0 || !this.#areOfPeople(this.#seen)) return false;
    // Values and rows may go on behind the piece.
    const from = Math.max(0, range[0] - 1);
    const text = bytes.toString('latin1', from, Math.min(bytes.length, range[1] + 8_192));
    const moved = names.map(({ start, end, ...rest }) => ({ ...rest, start: start - from, end: end - from }));
    const others = moved.filter((name) => !this.#takeValue(text, name));
    return this.#isEnough() || this.#hasHeader(text, others);
  }

  #takeValue(text: string, { end, identifiers }: NameFound): boolean {
    const value = valueBehind(text, end);
    if (!value) return false;
    // A label says what its key says.
    if (this.#known.identifiersOf(Buffer.from(value.text).toString('latin1')).length > 0) return true;
    for (const identifier of identifiers) {
      if (!mayHold(identifier, value)) continue;
      const values = this.#values.get(identifier) ?? new Set();
      if (values.size < mostValues) values.add(value.text);
      this.#values.set(identifier, values);
    }
    return true;
  }

  #isEnough(): boolean {
    const filled = [...this.#values].filter(([, { size }]) => size >= fewestValues);
    return (
      filled.some(([, { size }]) => size >= enoughValues) &&
      this.#areOfPeople(new Set(filled.map(([identifier]) => identifier)))
    );
  }

  #hasHeader(text: string, names: readonly NameFound[]): boolean {
    const cells = names.filter(({ start, end }) => isCell(text, start, end));
    for (let at = 0; at < cells.length;) {
      const end = lineEnd(text, cells[at]?.end ?? 0);
      const line = cells.slice(at).filter((each) => each.start < end);
      if (this.#areOfPeople(identifiersOf(line)) && isHeader(text, line, end)) return true;
      at += Math.max(1, line.length);
    }
    const titles = cells.filter(({ start }) =>
      /<t[hd]\b[^<]{0,80}>\s*(?:<\w+>)?\s*$/i.test(text.slice(Math.max(0, start - 120), start)),
    );
    return titles.length > 1 && this.#areOfPeople(identifiersOf(titles)) && /<td\b/i.test(text);
  }
}

function identifiersOf(names: readonly NameFound[]): Set<string> {
  return new Set(names.flatMap(({ identifiers }) => identifiers));
}

/** Between delimiters, quotes, ends of lines, tags. */
function isCell(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[,;\t|^~\x01\x1f\r\n"'`>#]|^ | {2}|\| )$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^["'`]?\s?(?:$|[,;\t|^~\x01\x1f\r\n<]| )/.test(text.slice(end, end + 3))
  );
}

function lineEnd(text: string, at: number): number {
  const found = text.slice(at).search(/[\r\n]/);
  return found < 0 ? text.length : at + found;
}
