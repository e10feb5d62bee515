/** Addresses as people write them on envelopes: a name, a street, a place, each in its line, and what else is known below. */
import { normaliseName } from '../../../rules/index.ts';
import { gazetteer } from '../../provenance/gazetteer.ts';
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
import type { OpenTable, TableSink } from './sink.ts';
import { toText } from './text.ts';
import type { RowReader, TableShape } from './types.ts';

export const addresses: TableShape = {
  name: 'addresses',
  weigh: ({ lines }) => (holdAddresses(lines) ? 'maybe' : null),
  open: ({ sink }) => new AddressReader(sink),
};

const header = ['full name', 'street', 'postcode', 'city', 'email', 'phone'];

const word = String.raw`\p{Lu}[\p{L}'’.-]*`;
const title = String.raw`(?:Mr|Mrs|Ms|Dr|Herr|Frau|Mme|M|Sr|Sra)\.? `;
const beginsWithTitle = new RegExp(`^${title}`);
const wholeName = new RegExp(`^(?:${title})?${word}(?: (?:[a-z]{2,3} ){0,2}${word}){1,3}$`, 'u');
/** `Lindenweg 12 b`, `12 High Street`, `Calle Mayor, 5`. */
export const street = /^(?:\p{L}[\p{L} .'’-]{3,50},? \d{1,4} ?[a-z]?|\d{1,5}[a-z]?,? \p{L}[\p{L} .'’-]{3,50})$/iu;
const name = String.raw`\p{Lu}[\p{L} .'’/-]{1,40}`;
/** `26122 Oldenburg`, `1012 AB Amsterdam`, `30-185 Kraków`, `111 22 Stockholm`; `Omaha, NE 68145`, `Leeds LS1 4AP`. */
const places: readonly RegExp[] = [
  new RegExp(
    `^(?:[A-Z]{1,2}[- ])?(?<postcode>\\d{4,5}|\\d{4} ?[A-Z]{2}|\\d{2}-\\d{3}|\\d{3} \\d{2}),? (?<city>${name})$`,
    'u',
  ),
  new RegExp(
    `^(?<city>${name}?),? (?:[A-Z]{2,3} )?(?<postcode>\\d{4,5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d)$`,
    'u',
  ),
];
const email = /[^\s<>(),;:|*]+@[^\s<>(),;:|*]+\.[^\s<>(),;:|*]+/;
const phone = /^(?:(?:tel|phone|telefon|mobile?|fon|t|m)[.:]* ?)?([+(]?\d[\d ()./-]{6,20}\d)$/i;

/** Lines below a name that still are about it. */
const longest = 9;
const fewest = 4;
const leastGiven = 0.25;
const looked = 400;

interface Address {
  readonly name: string;
  readonly cells: string[];
  lines: number;
}

/** `lines`: the first ones, as Latin-1 characters. */
export function holdAddresses(lines: readonly string[]): boolean {
  const some = lines.slice(0, looked);
  // Most texts have no places in them.
  if (some.filter((line) => line.length < 80 && /\d{4}|\d [A-Z\d]/.test(line)).length < fewest) return false;
  const found: Address[] = [];
  const blocks = new Blocks((address) => found.push(address));
  for (const line of some) blocks.take(line.trim() === '' ? '' : toText(line));
  blocks.end();
  const { given } = gazetteer();
  const known = found.filter(({ name: written }) => isGiven(written, given));
  return found.length >= fewest && known.length >= found.length * leastGiven;
}

function isGiven(written: string, given: { readonly has: (name: string) => boolean }): boolean {
  return given.has(normaliseName(written.replace(beginsWithTitle, '').split(/[ -]/)[0] ?? ''));
}

/** A name at the beginning of a block, under a heading, or a known one, begins the next. */
class Blocks {
  readonly #found: (address: Address) => void;
  #open: Address | null = null;
  #isBegin = true;

  constructor(found: (address: Address) => void) {
    this.#found = found;
  }

  take(line: string): void {
    const text = withoutMarks(line);
    const isHeading = /^\s*(?:#|\*\*|__)/.test(line);
    if (text !== '' && !this.#takeField(text)) this.#takeOther(text, isHeading || this.#isBegin);
    this.#isBegin = text === '';
  }

  end(): void {
    const { cells } = this.#open ?? { cells: [] };
    // A street and its place: what stands below a name by itself may be anything.
    if (this.#open && cells[1] !== '' && cells[3] !== '') this.#found(this.#open);
    this.#open = null;
  }

  #takeOther(text: string, mayBegin: boolean): void {
    const isName = text.length < 60 && wholeName.test(text) && (mayBegin || isGiven(text, gazetteer().given));
    if (isName) {
      this.end();
      this.#open = { name: text, cells: [text, '', '', '', '', ''], lines: 0 };
    } else if (this.#open && ++this.#open.lines > longest) this.end();
  }

  #takeField(text: string): boolean {
    const { cells } = this.#open ?? {};
    if (!cells || text.length > 120) return false;
    const parts = text.split(/, (?=(?:[A-Z]{1,2}-)?\d)/, 2);
    const taken = [text, ...(parts.length > 1 ? parts : [])].filter((part) => takeInto(cells, part));
    return taken.length > 0;
  }
}

function takeInto(cells: string[], text: string): boolean {
  const set = (at: number, value: string | undefined): boolean => {
    if (value === undefined || cells[at] !== '') return false;
    cells[at] = value;
    return true;
  };
  const { postcode, city } = places.map((place) => place.exec(text)?.groups).find((groups) => groups) ?? {};
  if (city !== undefined && set(3, city.trim())) return set(2, postcode);
  if (street.test(text)) return set(1, text);
  return set(4, email.exec(text)?.[0]) || set(5, phone.exec(text)?.[1]);
}

/** Of lists, headings, quotes, emphasis and line ends in Markdown. */
function withoutMarks(line: string): string {
  return line
    .replace(/^\s*(?:[#>*+-]+\s+|\d{1,4}[.)]\s+)?/, '')
    .replace(/[*_`]{2}/g, '')
    .replace(/(?:\\|<br ?\/?>|,)?\s*$/, '');
}

class AddressReader implements RowReader {
  readonly #table: OpenTable | null;
  readonly #lines: Lines;
  readonly #blocks: Blocks;
  #end = 0;

  constructor(sink: TableSink) {
    this.#table = sink.open({ name: '', format: 'text', header, start: 0 });
    this.#blocks = new Blocks(({ cells }) => this.#table?.add(cells, this.#end));
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#blocks.end();
    this.#table?.finish();
  }

  #take({ text, end }: Line): void {
    this.#blocks.take(toText(text.slice(0, limits.cell)));
    this.#end = end;
  }
}
