/** Objects of a pack (gitformat-pack): where each stands, and its content, out of the chain of changes that leads to it. */
import { openObjectHash } from '../../kernel/object-hash.ts';
import { deltaTypes, longestChain, packedTypes } from '../../kernel/packs/layout.ts';
import type { ObjectType } from '../../model/objects.ts';
import type { Budget } from '../budget.ts';
import { inflateWhole, type InflatedPiece } from '../compression/inflate-whole.ts';
import { DecodeError } from '../errors.ts';
import { applyDelta } from './delta.ts';

export interface PackedObject {
  readonly type: ObjectType;
  /** In hex. */
  readonly id: string;
  readonly content: Buffer;
}

interface Entry {
  readonly place: number;
  readonly start: number;
  readonly size: number;
  /** Of what stands in it by itself. */
  readonly type: ObjectType | null;
  /** Of changes: where the other one stands, or what its id is. */
  readonly base: number | string | null;
}

const headerSize = 12;
const mostKept = 32_000_000;

export class Pack {
  readonly #bytes: Buffer;
  readonly #hash: 'sha1' | 'sha256';
  readonly #budget: Budget;
  readonly #entries = new Map<number, Entry>();
  readonly #places = new Map<string, number>();
  readonly #kept = new Map<number, { readonly type: ObjectType; readonly content: Buffer }>();
  readonly #room: number;
  #keptBytes = 0;

  constructor(bytes: Buffer, hash: 'sha1' | 'sha256', budget: Budget) {
    [this.#bytes, this.#hash, this.#budget] = [bytes, hash, budget];
    this.#room = Math.min(mostKept, Math.floor(budget.room / 2));
  }

  /** Each place, in order; throws where the pack is damaged. */
  *places(): Generator<number> {
    const bytes = this.#bytes;
    if (bytes.length < headerSize || bytes.toString('latin1', 0, 4) !== 'PACK') throw new DecodeError('ends too early');
    const count = bytes.readUInt32BE(8);
    for (let index = 0, at = headerSize; index < count; index++) {
      this.#budget.part();
      const entry = this.#entryAt(at);
      this.#entries.set(at, entry);
      yield at;
      at = entry.start + this.#inflate(entry).used;
    }
  }

  /** Null where it is changes of an object that is not in the pack, or has not been met yet. */
  read(place: number): PackedObject | null {
    const chain: Entry[] = [];
    let entry = this.#entries.get(place);
    while (entry && entry.base !== null && !this.#kept.has(entry.place)) {
      chain.push(entry);
      if (chain.length > longestChain) throw new DecodeError('damaged');
      const base = typeof entry.base === 'string' ? this.#places.get(entry.base) : entry.base;
      entry = base === undefined ? undefined : this.#entries.get(base);
    }
    if (!entry) return null;
    const first = this.#whole(entry);
    if (!first) return null;
    const { type } = first;
    let { content } = first;
    for (const next of chain.toReversed()) {
      content = applyDelta(content, this.#inflate(next).content, this.#budget.room);
      this.#budget.inflate(content.length);
      this.#keep(next.place, { type, content });
    }
    const id = openObjectHash(this.#hash, type, content.length).update(content).digest('hex');
    this.#places.set(id, place);
    return { type, id, content };
  }

  #whole(entry: Entry): { readonly type: ObjectType; readonly content: Buffer } | null {
    const kept = this.#kept.get(entry.place);
    if (kept) return kept;
    if (!entry.type) return null;
    const object = { type: entry.type, content: this.#inflate(entry).content };
    this.#keep(entry.place, object);
    return object;
  }

  /** What others may be changes of, as far as there is room: the oldest goes first. */
  #keep(place: number, object: { readonly type: ObjectType; readonly content: Buffer }): void {
    if (object.content.length > this.#room / 4) return;
    this.#kept.set(place, object);
    this.#keptBytes += object.content.length;
    for (const [oldest, { content }] of this.#kept) {
      if (this.#keptBytes <= this.#room) break;
      this.#kept.delete(oldest);
      this.#keptBytes -= content.length;
    }
  }

  #entryAt(place: number): Entry {
    let at = place;
    const byte = (): number => {
      const value = this.#bytes[at++];
      if (value === undefined) throw new DecodeError('ends too early');
      return value;
    };
    const first = byte();
    let size = first & 15;
    for (let next = first, factor = 16; next & 0x80; factor *= 128) {
      next = byte();
      size += (next & 0x7f) * factor;
    }
    const kind = (first >> 4) & 7;
    const type = packedTypes[kind] ?? null;
    if (!type && kind !== deltaTypes.byOffset && kind !== deltaTypes.byId) throw new DecodeError('damaged');
    let base: number | string | null = null;
    if (kind === deltaTypes.byOffset) base = place - readDistance(byte);
    if (kind === deltaTypes.byId) {
      const length = this.#hash === 'sha1' ? 20 : 32;
      base = this.#bytes.toString('hex', at, at + length);
      at += length;
    }
    return { place, start: at, size, type, base };
  }

  /** `used`: how many bytes it takes in the pack. */
  #inflate({ start, size }: Entry): InflatedPiece {
    if (size > this.#budget.room) throw new DecodeError('holds an object larger than limits.containerSize');
    try {
      const inflated = inflateWhole('zlib', this.#bytes.subarray(start), Math.max(1, size));
      this.#budget.inflate(inflated.content.length);
      if (inflated.content.length === size) return inflated;
    } catch (error) {
      if (error instanceof DecodeError) throw error;
    }
    throw new DecodeError('damaged, or ends too early');
  }
}

/** Each byte but the last counts one more. */
function readDistance(byte: () => number): number {
  let next = byte();
  let distance = next & 0x7f;
  while (next & 0x80) {
    next = byte();
    distance = (distance + 1) * 128 + (next & 0x7f);
    if (distance > Number.MAX_SAFE_INTEGER / 256) throw new DecodeError('damaged');
  }
  if (distance === 0) throw new DecodeError('damaged');
  return distance;
}
