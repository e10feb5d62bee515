/**
 * Objects of packs (gitformat-pack): whole ones are inflated, others made of their base by a delta. Whatever is not as it
 * should be gives null, and Git is asked, which says what is wrong with it.
 */
import type { ObjectType } from '../../model/objects.ts';
import { deltaTypes, longestChain, packedTypes } from './layout.ts';
import { createPackMemory, delta, largestObject, type PackMemory } from './memory.ts';
import { PackWindow, type OpenPack } from './pack-file.ts';
import { Ring, type Decoded } from './ring.ts';

/** Type and size, and the way to the base: 10 bytes each at most, or an id. */
const longestHeader = 32;

interface Header {
  readonly at: number;
  readonly end: number;
  /** Where the deflated bytes begin. */
  readonly body: number;
  readonly size: number;
  /** Null of a delta. */
  readonly type: ObjectType | null;
  readonly base: number;
}

export class PackDecoder {
  readonly #memory: PackMemory = createPackMemory();
  readonly #window = new PackWindow(this.#memory.bytes);
  readonly #ring = new Ring();

  /** The object that begins at `offset`; its bytes hold until the next call. */
  decode(pack: OpenPack, offset: number): { readonly type: ObjectType; readonly bytes: Buffer } | null {
    const decoded = this.#decode(pack, offset);
    return decoded && { type: decoded.type, bytes: this.#memory.bytes.subarray(decoded.at, decoded.at + decoded.size) };
  }

  close(): void {
    this.#window.close();
  }

  #decode(pack: OpenPack, offset: number): Decoded | null {
    const chain: Header[] = [];
    let object: Decoded | null = null;
    for (let at = offset; object === null;) {
      object = this.#ring.get(keyOf(pack, at)) ?? null;
      if (object) break;
      const header = this.#headerOf(pack, at);
      if (!header || header.size > largestObject || chain.length >= longestChain) return null;
      if (header.type === null) chain.push(header);
      else if (!(object = this.#inflateWhole(pack, header, header.type))) return null;
      at = header.base;
    }
    for (let step = chain.pop(); step && object; step = chain.pop()) object = this.#apply(pack, step, object);
    return object;
  }

  #headerOf(pack: OpenPack, at: number): Header | null {
    const end = pack.index.endOf(at);
    const place = end < 0 ? null : this.#window.place(pack, at, Math.min(end, at + longestHeader));
    return place === null ? null : readHeader(this.#memory.bytes, { place, at, end }, pack);
  }

  #inflateWhole(pack: OpenPack, header: Header, type: ObjectType): Decoded | null {
    const at = this.#ring.makeRoom(header.size);
    if (!this.#inflate(pack, header, at)) return null;
    return this.#ring.add({ key: keyOf(pack, header.at), type, at, size: header.size });
  }

  #apply(pack: OpenPack, header: Header, base: Decoded): Decoded | null {
    if (!this.#inflate(pack, header, delta.start)) return null;
    const deltaEnd = delta.start + header.size;
    const ofBase = readSize(this.#memory.bytes, delta.start, deltaEnd);
    const ofResult = ofBase && readSize(this.#memory.bytes, ofBase.next, deltaEnd);
    if (!ofResult || ofBase.size !== base.size || ofResult.size > largestObject) return null;
    const at = this.#ring.makeRoom(ofResult.size);
    // The base may have lain where the ring begins again.
    if (this.#ring.get(base.key) !== base) return null;
    const { next } = ofResult;
    if (!this.#memory.applyDelta(base.at, base.at + base.size, next, deltaEnd, at, at + ofResult.size)) return null;
    return this.#ring.add({ key: keyOf(pack, header.at), type: base.type, at, size: ofResult.size });
  }

  #inflate(pack: OpenPack, { at, end, body, size }: Header, to: number): boolean {
    const place = this.#window.place(pack, at, end);
    return place !== null && this.#memory.inflate(place + body - at, place + end - at, to, to + size) !== 0;
  }
}

function keyOf({ number }: OpenPack, offset: number): number {
  return number * 2 ** 32 + offset;
}

/** Sizes have seven bits a byte, the lowest first; that of an object has four in the byte of its type. */
function readHeader(
  bytes: Buffer,
  { place, at, end }: { readonly place: number; readonly at: number; readonly end: number },
  { index }: OpenPack,
): Header | null {
  const limit = place + Math.min(end - at, longestHeader);
  const first = bytes[place] ?? 0;
  const more = first < 128 ? { size: 0, next: place + 1 } : readSize(bytes, place + 1, limit);
  if (!more) return null;
  const kind = (first >> 4) & 7;
  const known = { at, end, size: more.size * 16 + (first & 15) };
  const type = packedTypes[kind];
  if (type) return { ...known, body: at + more.next - place, type, base: -1 };
  if (kind === deltaTypes.byId) {
    const base = index.offsetOf(bytes.toString('hex', more.next, more.next + 20));
    return base < 0 ? null : { ...known, body: at + more.next + 20 - place, type: null, base };
  }
  const back = kind === deltaTypes.byOffset ? readDistance(bytes, more.next, limit) : null;
  return back && { ...known, body: at + back.next - place, type: null, base: at - back.distance };
}

/** Null where it does not end, or is larger than any object that is decoded here. */
function readSize(bytes: Buffer, from: number, end: number): { readonly size: number; readonly next: number } | null {
  let size = 0;
  for (let at = from, unit = 1; at < end && unit < 2 ** 36; at++, unit *= 128) {
    const byte = bytes[at] ?? 0;
    size += (byte & 127) * unit;
    if (byte < 128) return { size, next: at + 1 };
  }
  return null;
}

/** How far back a base begins: seven bits a byte, the highest first, one more for each byte that follows. */
function readDistance(
  bytes: Buffer,
  from: number,
  end: number,
): { readonly distance: number; readonly next: number } | null {
  let distance = 0;
  for (let at = from; at < Math.min(end, from + 6); at++) {
    const byte = bytes[at] ?? 0;
    distance = distance * 128 + (byte & 127);
    if (byte < 128) return { distance, next: at + 1 };
    distance++;
  }
  return null;
}
