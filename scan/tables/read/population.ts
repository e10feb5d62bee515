/**
 * Numbers that prove themselves, one after the other and nothing else: cards, accounts, social security numbers. One of
 * them may be any number; of many, chance says how many would pass.
 */
import { dialledIn } from '../../../rules/index.ts';
import type { TableContext } from '../../model/table.ts';
import { limits } from '../limits.ts';
import type { OpenTable } from './sink.ts';
import { toText } from './text.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

interface Kind {
  /** Null: numbers of telephones as they are dialled in one country, of whose plan they all have to be. */
  readonly check: string | null;
  readonly shape: RegExp;
  /** Of random digits one card in ten passes its check and one account in a hundred, but nine in ten of the others. */
  readonly fewest: number;
  readonly share: number;
}

const kinds: readonly Kind[] = [
  { check: 'card', shape: /^[2-6](?:[ -]?\d){11,18}$/, fewest: 10, share: 0.95 },
  { check: 'iban', shape: /^[A-Z]{2}\d{2}[0-9A-Z ]{11,32}$|^[a-z]{2}\d{2}[0-9a-z ]{11,32}$/, fewest: 10, share: 0.95 },
  { check: 'us-ssn', shape: /^[0-8]\d{2}([- ])\d{2}\1\d{4}$/, fewest: 60, share: 1 },
  // With the code of their country; a plan of numbers says how long they are and how they begin.
  { check: 'phone', shape: /^\+[1-9](?:[ ()./-]{0,2}\d){7,14}$/, fewest: 20, share: 0.9 },
  // Digits alone are numbers of anything.
  {
    check: null,
    shape:
      /^(?=.{9,20}$)(?:\(?0\d{1,4}\)?(?:[ ./-]{1,2}\d{2,9}){1,5}|\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}|[5-9]\d{2}[ -]\d{3}[ -]\d{3})$/,
    fewest: 20,
    share: 0.95,
  },
];
const ofColumns: ReadonlySet<Kind['check']> = new Set(['card', 'iban']);
/** Values that are tried in every country. */
const mostTried = 60;

/** Bytes that show it. */
const headSize = 4_096;
const fewestNumbers = 0.95;
/** The shortest number and what cuts it off take nine bytes; one more may be the title. */
const mostOthers = Math.ceil((headSize / 9) * (1 - fewestNumbers)) + 1;
/** Values that are judged before any is counted. */
const mostJudged = 500;
const fewestDistinct = 0.8;
/** Numbers of things, which may have a check digit as well. */
const ofThings =
  /serial|part|sku|article|item|product|order|invoice|track|parcel|shipment|imei|iccid|device|sim\b|ean|gtin|upc|isbn|issn|batch|lot|ticket|build|hash/i;
/** No-break spaces stand in the bytes of UTF-8. */
const blanks = /\xc2?\xa0|\xe2\x80\xaf/g;
const number = /(?:\d[ ()./\xc2\xa0-]{0,2}){9}/;
const separator = /[\r\n,;\t|]/;
/** What stands around a value in XML. */
const element = /^(?:<[\w:-]{1,40}>){1,3}|(?:<\/[\w:-]{1,40}>){1,3}$/g;

export const population: TableShape = {
  name: 'population',
  weigh: ({ text }) => (mayBePopulation(text) ? 'sure' : null),
  open: (context) => new PopulationReader(context),
};

/** `text`: the first bytes as characters. */
export function mayBePopulation(text: string): boolean {
  const head = text.slice(0, headSize);
  if (!number.test(head.slice(0, 300)) || areFew(head.split(separator, 2 * mostOthers))) return false;
  const parts = head.split(separator);
  const values = (text.length > headSize ? parts.slice(0, -1) : parts).map(toValue).filter((value) => value !== '');
  const [title = '', ...below] = values;
  const numbers = isNumber(title) ? values : ofThings.test(title) ? [] : below;
  return numbers.length >= (kinds[0]?.fewest ?? 0) && numbers.filter(isNumber).length >= numbers.length * fewestNumbers;
}

/** Among the first values already there are more of other kinds than all that have room may have. */
function areFew(parts: readonly string[]): boolean {
  let others = 0;
  for (const part of parts) {
    const value = toValue(part);
    if (value !== '' && !isNumber(value) && ++others > mostOthers) return true;
  }
  return false;
}

function isNumber(value: string): boolean {
  return kinds.some(({ shape }) => shape.test(value));
}

/** Without quotes, brackets around a list, and marks of one. */
function toValue(part: string): string {
  const text = (part.includes('\xa0') || part.includes('\xaf') ? part.replace(blanks, ' ') : part).trim();
  const bare = text.startsWith('<') || text.endsWith('>') ? text.replace(element, '') : text;
  return bare.replace(/^[\s["'(*{-]+|[\s\]"')}]+$/g, '');
}

class PopulationReader implements RowReader {
  readonly #context: ReaderContext;
  readonly #checks: TableContext['checks'];
  #rest = '';
  #offset = 0;
  #title: string | null = null;
  #isFirst = true;
  #kept: { readonly value: string; readonly end: number }[] = [];
  /** Null until it is judged. */
  #isPopulation: boolean | null = null;
  #table: OpenTable | null = null;

  constructor(context: ReaderContext) {
    this.#context = context;
    this.#checks = context.tables.checks;
  }

  push(text: string): void {
    const parts = (this.#rest + text).split(separator);
    this.#rest = (parts.pop() ?? '').slice(-limits.cell);
    for (const part of parts) {
      this.#offset += part.length + 1;
      this.#take(toValue(part), this.#offset);
    }
  }

  end(): void {
    this.#take(toValue(this.#rest), this.#offset + this.#rest.length);
    this.#settle();
    this.#table?.finish();
  }

  #take(value: string, end: number): void {
    if (value === '' || this.#isPopulation === false) return;
    if (this.#isFirst && !isNumber(value)) this.#title = toText(value);
    else if (this.#isPopulation) this.#table?.add([toCell(value)], end);
    else this.#kept.push({ value, end });
    this.#isFirst = false;
    if (this.#kept.length >= mostJudged) this.#settle();
  }

  #settle(): void {
    const values = this.#kept.map(({ value }) => value);
    if (this.#isPopulation === null) {
      const kind = kinds.find((each) => isOf(each, values, this.#checks));
      this.#isPopulation = kind !== undefined;
      if (kind?.check === null) this.#title ??= 'phone';
    }
    if (!this.#isPopulation || this.#kept.length === 0) return;
    const header = [this.#title ?? ''];
    this.#table ??= this.#context.sink.open({ name: '', format: 'text', header, start: 0 });
    for (const { value, end } of this.#kept) this.#table?.add([toCell(value)], end);
    this.#kept = [];
  }
}

/** A social security number with blanks in it is written as usual. */
function toCell(value: string): string {
  return /^\d{3} \d{2} \d{4}$/.test(value) ? value.replaceAll(' ', '-') : value;
}

function isOf(
  { check, shape, fewest, share }: Kind,
  values: readonly string[],
  checks: TableContext['checks'],
): boolean {
  const distinct = new Set(values.filter((value) => shape.test(value)));
  if (distinct.size < fewest || distinct.size < values.length * fewestDistinct) return false;
  if (check === null) return dialledIn([...distinct].slice(0, mostTried), share) !== null;
  const verdicts = [...distinct].map((value) => checks.get(check)?.judge(value));
  // What is published for tests belongs to nobody.
  const passing = verdicts.filter((verdict) => verdict && verdict.status !== 'invalid' && !verdict.provenance);
  return passing.length >= distinct.size * share;
}

const mostColumns = 12;

/** Cards or accounts in a column beside others: `4…;12.50`. `text`: the first bytes as characters. */
export function holdsColumnOfNumbers(text: string, checks: TableContext['checks']): boolean {
  const [title = '', ...rows] = text.slice(0, headSize).split(/\r?\n/, 200);
  const [, sample = ''] = rows;
  const delimiter = /\d{9}/.test(sample) ? [';', '\t', '|', ','].find((each) => sample.includes(each)) : undefined;
  if (delimiter === undefined) return false;
  const whole = rows.slice(0, -1).map((row) => row.split(delimiter, mostColumns));
  return title.split(delimiter, mostColumns).some((name, at) => {
    const values = whole.map((row) => toValue(row[at] ?? ''));
    return !ofThings.test(name) && kinds.some((kind) => ofColumns.has(kind.check) && isOf(kind, values, checks));
  });
}
