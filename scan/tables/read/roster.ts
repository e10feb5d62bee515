/** People told one a line, in a list or in sentences: a name, an address and a telephone number in each. */
import { normaliseName } from '../../../rules/index.ts';
import { gazetteer } from '../../provenance/gazetteer.ts';
import { Lines, type Line } from './lines.ts';
import type { OpenTable, TableSink } from './sink.ts';
import { toText } from './text.ts';
import type { RowReader, TableShape } from './types.ts';

export const roster: TableShape = {
  name: 'roster',
  isContinued: true,
  weigh: ({ lines }) => (holdRoster(lines) ? 'maybe' : null),
  open: ({ sink }) => new RosterReader(sink),
};

const header = ['full name', 'email', 'phone', 'birth date'];
const word = String.raw`\p{Lu}[\p{L}'’-]+`;
/** The first words in capitals; the second one may be `van den`, the third an initial. */
const name = new RegExp(
  String.raw`(?<![\p{L}@.])${word}(?: (?:(?:[a-z]{2,3} ){0,2}${word}|\p{Lu}\.)){1,3}(?![\p{L}@])`,
  'u',
);
const email = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const phone = /(?<![\w.@+-])\+[1-9](?:[ ()./-]{0,2}\d){7,14}(?![\w@])/;
/** Other days are of what happened. */
const born = /\b(?:born|birth|dob|geb)[^\d\n]{0,20}((?:19|20)\d\d-\d\d-\d\d)(?!\d)/i;
const longestLine = 400;
const looked = 200;
const fewest = 5;
/** Of the lines with all three; of their names, given ones that are known. */
const most = 0.6;
const leastGiven = 0.25;

/** `lines`: bytes as characters. */
function holdRoster(lines: readonly string[]): boolean {
  const some = lines.slice(0, looked).filter((line) => line.includes('@'));
  if (some.length < fewest) return false;
  const rows = some.map(toRow).filter((row) => row !== null);
  const { given } = gazetteer();
  const known = rows.filter(([person = '']) => given.has(normaliseName(person.split(/[ -]/)[0] ?? '')));
  return rows.length >= some.length * most && known.length >= rows.length * leastGiven && rows.length >= fewest;
}

function toRow(line: string): string[] | null {
  if (line.length > longestLine || !line.includes('@') || !line.includes('+')) return null;
  const text = toText(line);
  const [person, address, number] = [name.exec(text)?.[0], email.exec(text)?.[0], phone.exec(text)?.[0]];
  if (person === undefined || address === undefined || number === undefined) return null;
  return [person, address, number, born.exec(text)?.[1] ?? ''];
}

class RosterReader implements RowReader {
  readonly #sink: TableSink;
  /** Opened with its first row: then the sink knows which reader is at work. */
  #table: OpenTable | null = null;
  readonly #lines: Lines;

  constructor(sink: TableSink) {
    this.#sink = sink;
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#table?.finish();
  }

  #take({ text, start, end }: Line): void {
    const row = toRow(text);
    if (!row) return;
    this.#table ??= this.#sink.open({ name: '', format: 'text', header, start });
    this.#table?.add(row, end);
  }
}
