/** Snapshots of Redis (rdb.c, rdb.h, versions 1 to 12): a record for each hash, a line for each other value. */
import type { Budget } from '../budget.ts';
import { collect } from '../bytes.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { DecodeError } from '../errors.ts';
import { toLinesPart } from '../json-lines.ts';
import type { ContainerPart, Input } from '../types.ts';
import { recordsOf } from './commands.ts';
import { unpackLzf } from './lzf.ts';
import { readIntset, readListpack, readZiplist, readZipmap, type PackedItem } from './packed-lists.ts';
import { toRecord } from './record.ts';

/** Bytes that say what follows, where it is no value. */
const codes = {
  functionOld: 0xf6,
  function: 0xf5,
  module: 0xf7,
  idle: 0xf8,
  frequency: 0xf9,
  note: 0xfa,
  sizes: 0xfb,
  expiryMilliseconds: 0xfc,
  expiry: 0xfd,
  select: 0xfe,
  end: 0xff,
};

const headerSize = 9;

export async function* readRedis({ bytes, size, budget }: Input): AsyncGenerator<ContainerPart> {
  const held = await collect(bytes, size, budget);
  try {
    const file = new RedisFile(held.bytes, budget);
    yield toLinesPart(null, file.records(), budget);
    if (file.left !== null) yield { kind: 'skip', name: null, reason: file.left, isEncrypted: false };
  } finally {
    held.release();
  }
}

class RedisFile {
  readonly #cursor: ByteCursor;
  readonly #budget: Budget;
  /** Why it was not read to its end. */
  left: string | null = null;

  constructor(bytes: Buffer, budget: Budget) {
    [this.#cursor, this.#budget] = [new ByteCursor(bytes, headerSize), budget];
  }

  *records(): Generator {
    for (;;) {
      const code = this.#cursor.u8();
      if (code === codes.end) return yield* this.#behind();
      if (code >= codes.function) {
        const note = this.#takeNote(code);
        if (note !== null) yield note;
        if (this.left !== null) return;
        continue;
      }
      const key = this.#text();
      const items = this.#items(code);
      if (items === null) {
        this.left = 'Redis database: from a value of a module on not read';
        return;
      }
      yield toRecord(key, items.values, items.isMap);
    }
  }

  /** An append-only file may begin with a snapshot: behind its sum, which came with version 5, commands follow. */
  *#behind(): Generator {
    const rest = this.#cursor.bytes.subarray(this.#cursor.at);
    const commands = [0, 8].find((at) => rest[at] === 0x2a);
    if (commands !== undefined) yield* recordsOf(rest.subarray(commands), this.#budget);
  }

  /** The code of a function; null: it says nothing. */
  #takeNote(code: number): string | null {
    switch (code) {
      case codes.expiryMilliseconds:
        this.#cursor.skip(8);
        return null;
      case codes.expiry:
        this.#cursor.skip(4);
        return null;
      case codes.idle:
      case codes.select:
        this.#length();
        return null;
      case codes.frequency:
        this.#cursor.skip(1);
        return null;
      case codes.sizes:
        this.#length();
        this.#length();
        return null;
      case codes.note:
        this.#text();
        this.#text();
        return null;
      case codes.function:
        return this.#text();
      default:
        this.left = 'Redis database: from a value of a module on not read';
        return null;
    }
  }

  /** Null where nobody can know how long the value is. */
  #items(type: number): { readonly values: readonly PackedItem[]; readonly isMap: boolean } | null {
    const list = (values: readonly PackedItem[]): { values: readonly PackedItem[]; isMap: false } => ({
      values,
      isMap: false,
    });
    const map = (values: readonly PackedItem[]): { values: readonly PackedItem[]; isMap: true } => ({
      values,
      isMap: true,
    });
    switch (type) {
      case 0:
        return list([this.#string()]);
      case 1:
      case 2:
        return list(this.#many(1));
      case 3:
        return list(this.#scored(() => this.#oldScore()));
      case 4:
        return map(this.#many(2));
      case 5:
        return list(this.#scored(() => this.#cursor.skip(8)));
      case 9:
        return map(readZipmap(this.#bytes()));
      case 10:
      case 12:
        return list(readZiplist(this.#bytes()));
      case 11:
        return list(readIntset(this.#bytes()));
      case 13:
        return map(readZiplist(this.#bytes()));
      case 14:
        return list(this.#repeat(() => readZiplist(this.#bytes())));
      case 16:
        return map(readListpack(this.#bytes()));
      case 17:
      case 20:
        return list(readListpack(this.#bytes()));
      case 18:
        return list(this.#repeat(() => (this.#length() === 1 ? [this.#bytes()] : readListpack(this.#bytes()))));
      case 15:
      case 19:
      case 21:
        return list(this.#stream(type));
      default:
        return null;
    }
  }

  #many(width: number): PackedItem[] {
    return this.#repeat(() => Array.from({ length: width }, () => this.#string()));
  }

  #scored(skipScore: () => void): PackedItem[] {
    return this.#repeat(() => {
      const member = this.#string();
      skipScore();
      return [member];
    });
  }

  #repeat(read: () => readonly PackedItem[]): PackedItem[] {
    const count = this.#length();
    // Each takes a byte at least.
    if (count > this.#cursor.left) throw new DecodeError('damaged');
    const items: PackedItem[] = [];
    for (let at = 0; at < count; at++) for (const item of read()) items.push(item);
    return items;
  }

  #oldScore(): void {
    const length = this.#cursor.u8();
    if (length < 253) this.#cursor.skip(length);
  }

  /** Entries of a stream lie in listpacks; behind them its groups of readers, which hold names. */
  #stream(type: number): PackedItem[] {
    const items = this.#repeat(() => {
      this.#string();
      return readListpack(this.#bytes());
    });
    for (let at = 0; at < (type >= 19 ? 8 : 3); at++) this.#length();
    this.#repeat(() => this.#group(type));
    return items;
  }

  #group(type: number): PackedItem[] {
    const name = this.#string();
    this.#length();
    this.#length();
    if (type >= 19) this.#length();
    this.#repeat(() => {
      this.#cursor.skip(24);
      this.#length();
      return [];
    });
    const consumers = this.#repeat(() => {
      const consumer = this.#string();
      this.#cursor.skip(type >= 21 ? 16 : 8);
      this.#repeat(() => {
        this.#cursor.skip(16);
        return [];
      });
      return [consumer];
    });
    return [name, ...consumers];
  }

  #length(): number {
    const first = this.#cursor.u8();
    if (first >> 6 === 0) return first & 63;
    if (first >> 6 === 1) return ((first & 63) << 8) | this.#cursor.u8();
    if (first === 0x80) return this.#cursor.u32be();
    if (first === 0x81) return Number(this.#cursor.u64be());
    throw new DecodeError('damaged');
  }

  #bytes(): Buffer {
    const value = this.#string();
    return typeof value === 'string' ? Buffer.from(value) : value;
  }

  #text(): string {
    const value = this.#string();
    return typeof value === 'string' ? value : value.toString('utf8');
  }

  #string(): PackedItem {
    const first = this.#cursor.bytes[this.#cursor.at] ?? 0;
    if (first >> 6 !== 3) return this.#cursor.take(this.#length());
    this.#cursor.skip(1);
    switch (first & 63) {
      case 0:
        return String(this.#cursor.i8());
      case 1:
        return String(this.#cursor.i16());
      case 2:
        return String(this.#cursor.i32());
      case 3:
        return this.#packed();
      default:
        throw new DecodeError('damaged');
    }
  }

  #packed(): Buffer {
    const [size, length] = [this.#length(), this.#length()];
    // Two bytes give 264 at most.
    if (length > size * 264) throw new DecodeError('damaged');
    this.#budget.inflate(length);
    return unpackLzf(this.#cursor.take(size), length);
  }
}
