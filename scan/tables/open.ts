/** Which readers a document gets, by its first bytes: one that is sure of it, or all that may find something. */
import { identifierOf, normaliseName } from '../../rules/index.ts';
import type { TableContext, TableReader } from '../model/table.ts';
import { RecentHeads } from '../values/recent-heads.ts';
import { Drawn } from './drawn.ts';
import { knownNamesOf, type KnownNames } from './gate/names.ts';
import { bankDialectOf } from './read/bank-lines.ts';
import { holdsColumnOfNumbers, mayBePopulation } from './read/population.ts';
import { shapes } from './read/registry.ts';
import { TableSink } from './read/sink.ts';
import type { DocumentHead, RowReader, ReaderContext, TableShape } from './read/types.ts';

/** Bytes that most shapes are known by. */
const headSize = 65_536;

/** `start`: the first bytes, UTF-8; the more, the longer the rows may be. Null where it looks like no table. */
export function openTable(start: Uint8Array, context: TableContext): TableReader | null {
  const bytes = toLatin1(start.subarray(0, headSize));
  const upTo = (size: number): string => new Drawn(bytes).read(withoutMark(toLatin1(start.subarray(0, size))), true);
  const text = upTo(headSize);
  if (text.trim() === '' || isBinary(start.subarray(0, headSize))) return null;
  const sink = new TableSink(context);
  const known = knownNamesOf(context);
  const read: ReaderContext = {
    sink,
    head: toHead(text, upTo),
    tables: context,
    isKnownName: createNameTest(known),
    shapesOf,
  };
  const readers = shapesOf(read).map((shape) => shape.open(read));
  return readers.length > 0 ? toTableReader(readers, sink, new Drawn(bytes)) : null;
}

/** Of compressed bytes every tenth is a control character, of programs more, and of all kinds; texts may have a few. */
const binary = { share: 0.03, kinds: 8 };

function isBinary(bytes: Uint8Array): boolean {
  const counts = new Uint32Array(32);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 32) counts[byte] = (counts[byte] ?? 0) + 1;
  }
  // Tab, line ends, form feed and escape stand in texts; some tables are cut by one of the others.
  const controls = counts.filter((count, byte) => count > 0 && !(byte >= 9 && byte <= 13) && byte !== 27);
  return (
    controls.length > binary.kinds && controls.reduce((sum, count) => sum + count, 0) > bytes.length * binary.share
  );
}

function shapesOf(context: ReaderContext): readonly TableShape[] {
  const possible = shapes.map((shape) => ({ shape, weight: shape.weigh(context.head, context) }));
  const sure = possible.find(({ weight }) => weight === 'sure');
  return sure
    ? [sure.shape, ...(sure.shape.beside ?? []).filter((shape) => shape.weigh(context.head, context))]
    : possible.filter(({ weight }) => weight === 'maybe').map(({ shape }) => shape);
}

/** Columns that the first line names. */
const fewestNamed = 2;

/** Of patients and members in HL7, X12 and EDIFACT, and recordings of browsers, whose bodies may be packed. */
const isOfMessages = /^\s{0,20}(?:MSH\||ISA\*|UN[AB][+:]|\{\s{0,20}"log"\s{0,20}:\s{0,20}\{)/;

/** The first line names columns, or there are only numbers that prove themselves, or it begins as statements of accounts do. */
export function mayBeTable(bytes: Uint8Array, context: TableContext): boolean {
  const text = toLatin1(bytes.subarray(0, 8_192));
  return (
    mayBePopulation(text) ||
    bankDialectOf(text) !== null ||
    isOfMessages.test(text) ||
    namesColumns(text.slice(0, 1_024), context) ||
    holdsColumnOfNumbers(text, context.checks)
  );
}

/** Keys of an object, in JSON, YAML and code. */
const key = /(?:^|[{,\s])["']?([\p{L}_][\p{L}\d_ -]{1,40})["']?\s{0,3}[:=]/gmu;
const fewestKeys = 3;
/** Of a file that may hold a name with an address or a telephone number, and nothing else: bytes. */
const smallest = 1_024;
const contacts = new Set(['email', 'phone']);

/**
 * One object with the fields of a person, beside whom few things prove themselves: an address and a phone number.
 *
 * @param found how many things of people stand there at first sight
 */
export function mayBePerson(bytes: Uint8Array, context: TableContext, found: number): boolean {
  const isSmall = bytes.length <= smallest;
  if (found === 0 && !isSmall) return false;
  const known = knownNamesOf(context);
  const fields = [...keys.get(bytes.subarray(0, 2_048), keysIn)].filter((name) => known.has(name));
  if (found > 0 && fields.length >= fewestKeys) return true;
  const has = (isWanted: (identifier: string) => boolean): boolean =>
    context.fields.some(
      ({ field }) => field && isWanted(field.identifier) && field.names.some((name) => fields.includes(name)),
    );
  return (
    isSmall &&
    fields.length > 1 &&
    has((each) => identifierOf(each)?.slot === 'name') &&
    has((each) => contacts.has(each))
  );
}

const keys = new RecentHeads<ReadonlySet<string>>();

/** Normalised. */
function keysIn(bytes: Uint8Array): ReadonlySet<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return new Set([...text.matchAll(key)].map(([, name = '']) => normaliseName(name)));
}

/** Of a drawn or aligned table the titles stand below a frame or a heading, and more of them have to be known. */
const linesAbove = 6;
const fewestBelow = 3;
const longestTitles = 500;

function namesColumns(text: string, context: TableContext): boolean {
  const known = knownNamesOf(context);
  const count = (cells: readonly string[]): number =>
    cells.filter((cell) => known.mayBe(cell) && known.identifiersOf(cell).length > 0).length;
  const lines = withoutMark(text.slice(0, linesAbove * longestTitles)).split(/\r?\n/, linesAbove);
  const short = lines.map((line) => (line.length > longestTitles ? '' : line));
  const cells = (short[0] ?? '').split(/[,;\t|]/);
  if (cells.length > 1 && count(cells) >= fewestNamed) return true;
  return short.some((line) => count(line.split(/\s*[,;\t|!&]+\s*|\s{2,}/)) >= fewestBelow);
}

/** Pieces small enough that a value kept from one keeps little else in memory. */
const piece = 262_144;

function toTableReader(readers: readonly RowReader[], sink: TableSink, drawn: Drawn): TableReader {
  let isFirst = true;
  const push = (text: string): void => {
    for (const [index, reader] of readers.entries()) {
      sink.reader = index;
      reader.push(text);
    }
  };
  return {
    push(chunk) {
      for (let at = 0; at < chunk.length; at += piece) {
        const text = toLatin1(chunk.subarray(at, at + piece));
        // A byte order mark becomes a space: offsets stay.
        push(drawn.read(isFirst && text.startsWith(mark) ? `   ${text.slice(mark.length)}` : text, false));
        isFirst = false;
      }
    },
    end() {
      push(drawn.read('', true));
      for (const [index, reader] of readers.entries()) {
        sink.reader = index;
        reader.end();
      }
      return sink.end();
    },
  };
}

/** The byte order mark of UTF-8, as Latin-1 characters. */
const mark = '\xef\xbb\xbf';

function withoutMark(text: string): string {
  return text.startsWith(mark) ? text.slice(mark.length) : text;
}

function toLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function toHead(text: string, upTo: DocumentHead['upTo']): DocumentHead {
  const lines = text.split(/\r?\n/);
  // The last line of a piece may go on.
  return { text, lines: text.length >= 65_000 ? lines.slice(0, -1) : lines, upTo };
}

const remembered = 2_000;

/** Of text, or of bytes as Latin-1 characters. Cells are often the same, and normalising one takes its time. */
function createNameTest(known: KnownNames): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    if (!known.mayBe(name)) return false;
    const before = answers.get(name);
    if (before !== undefined) return before;
    const answer = known.has(normaliseName(name)) || known.identifiersOf(name).length > 0;
    if (answers.size >= remembered) answers.clear();
    answers.set(name, answer);
    return answer;
  };
}
