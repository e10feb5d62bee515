/** tar: POSIX ustar and pax, GNU long names, and what came before them. */
import { ByteReader } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import { OtherTexts } from '../office/other-texts.ts';
import { skipZeros, trailingOf } from '../trailing.ts';
import type { Bytes, Input, ContainerPart } from '../types.ts';

const block = 512;
/** Of a header that holds a long name. */
const longest = 65_536;

export async function* readTar({ bytes, budget }: Input): AsyncGenerator<ContainerPart> {
  const reader = new ByteReader(bytes);
  const next: Extension = {};
  const others = new OtherTexts(budget);
  for (;;) {
    const header = await reader.take(block);
    if (!header) throw new DecodeError('ends too early');
    if (header.every((byte) => byte === 0)) {
      // Archives that were put one behind the other (`cat`) go on behind the zeros.
      await skipZeros(reader);
      if (await isAtHeader(reader)) continue;
      yield* others.read('headers');
      yield* trailingOf(reader);
      return;
    }
    const said = next.size ?? toNumber(header.subarray(124, 136));
    const type = String.fromCharCode(header[156] ?? 0);
    if (!Number.isSafeInteger(said) || said < 0 || !isHeader(header)) throw new DecodeError('damaged');
    if (/[LKxg]/.test(type)) {
      const { texts, ...extension } = await readExtension(reader, type, said);
      // What is said of all files that follow is the name of none.
      if (type === 'L' || type === 'x') Object.assign(next, extension);
      for (const text of texts) others.add(text);
      await reader.skip(padding(said));
      continue;
    }
    if (type === 'S') await skipSparseMap(reader, header);
    // Links, devices and folders have no content, whatever size they state; some programs write one (pax -o linkdata).
    const size = /[1-6]/.test(type) && (await isAtHeader(reader)) ? 0 : said;
    const entry = new Entry(reader, size);
    if (size > 0)
      yield { kind: 'document', name: next.name ?? nameOf(header), bytes: entry.read(), size, isText: false };
    await entry.skipRest();
    await reader.skip(padding(size));
    budget.assertTime();
    delete next.name;
    delete next.size;
  }
}

/** What a header before the header says. */
interface Extension {
  name?: string;
  size?: number;
}

class Entry {
  readonly #reader: ByteReader;
  #left: number;

  constructor(reader: ByteReader, size: number) {
    [this.#reader, this.#left] = [reader, size];
  }

  async *read(): Bytes {
    for await (const piece of this.#reader.stream(this.#left)) {
      this.#left -= piece.length;
      yield piece;
    }
    if (this.#left > 0) throw new DecodeError('ends too early');
  }

  async skipRest(): Promise<void> {
    await this.#reader.skip(this.#left);
  }
}

async function isAtHeader(reader: ByteReader): Promise<boolean> {
  const next = await reader.peek(block);
  return next.length === block && (isHeader(next) || next.every((byte) => byte === 0));
}

/** GNU: where holes are too many for the header, more of them follow it (`isextended`), and then only what is no hole. */
async function skipSparseMap(reader: ByteReader, header: Buffer): Promise<void> {
  for (let isExtended = header[482] !== 0; isExtended;) {
    const more = await reader.take(block);
    if (!more) throw new DecodeError('ends too early');
    isExtended = more[504] !== 0;
  }
}

function padding(size: number): number {
  return (block - (size % block)) % block;
}

function isHeader(header: Buffer): boolean {
  let sum = 0;
  for (let at = 0; at < block; at++) sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0);
  return sum === toNumber(header.subarray(148, 156));
}

/** Octal digits, or (GNU) a number in base 256 behind a set bit. */
function toNumber(field: Buffer): number {
  if ((field[0] ?? 0) & 0x80) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
  const digits = field.toString('latin1').replaceAll('\0', ' ').trim();
  return digits === '' ? 0 : /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}

function nameOf(header: Buffer): string {
  const prefix = header.toString('latin1', 257, 262) === 'ustar' ? toText(header.subarray(345, 500)) : '';
  const name = toText(header.subarray(0, 100));
  return prefix === '' ? name : `${prefix}/${name}`;
}

function toText(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

/** GNU: the name itself. pax: `<length> <key>=<value>` line by line; anything else is a text. */
async function readExtension(
  reader: ByteReader,
  type: string,
  size: number,
): Promise<Extension & { readonly texts: readonly string[] }> {
  const content = size <= longest ? await reader.take(size) : null;
  if (!content) throw new DecodeError('damaged');
  if (type === 'L') return { name: toText(content), texts: [] };
  if (type === 'K') return { texts: [toText(content)] };
  const texts: string[] = [];
  const found: Extension = {};
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(32, at);
    const length = Number(content.toString('latin1', at, Math.max(at, space)));
    if (space < 0 || !Number.isInteger(length) || length <= space - at) {
      texts.push(content.toString('utf8', at));
      break;
    }
    const [key = '', ...value] = content.toString('utf8', space + 1, at + length - 1).split('=');
    if (key === 'path' || key === 'GNU.sparse.name') found.name = value.join('=');
    else if (key === 'size') found.size = Number(value.join('='));
    else texts.push(value.join('='));
    at += length;
  }
  return { ...found, texts };
}
