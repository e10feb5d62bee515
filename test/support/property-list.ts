/** Writes a binary property list (Apple, CFBinaryPList.c), small enough for one byte a reference. */
export type Property = string | Buffer | readonly Property[] | { readonly [key: string]: Property };

export function toPropertyList(value: Property): Buffer {
  const objects: Buffer[] = [];
  const add = (each: Property): number => {
    const at = objects.push(Buffer.alloc(0)) - 1;
    objects[at] = encode(each, add);
    return at;
  };
  add(value);
  return joinObjects(objects);
}

/** The objects as they are, the first one on top. */
export function joinObjects(objects: readonly Buffer[]): Buffer {
  let at = 8;
  const offsets = objects.map((object) => (at += object.length) - object.length);
  const table = Buffer.alloc(offsets.length * 4);
  for (const [index, offset] of offsets.entries()) table.writeUInt32BE(offset, index * 4);
  const trailer = Buffer.alloc(32);
  trailer.set([4, 1], 6);
  trailer.writeBigUInt64BE(BigInt(objects.length), 8);
  trailer.writeBigUInt64BE(BigInt(at), 24);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}

function encode(value: Property, add: (each: Property) => number): Buffer {
  if (typeof value === 'string') {
    const isAscii = /^[\x20-\x7e\n]*$/.test(value);
    return isAscii
      ? Buffer.concat([sized(5, value.length), Buffer.from(value)])
      : Buffer.concat([sized(6, value.length), Buffer.from(value, 'utf16le').swap16()]);
  }
  if (Buffer.isBuffer(value)) return Buffer.concat([sized(4, value.length), value]);
  const isArray = Array.isArray(value);
  const items = isArray ? value : [...Object.keys(value), ...Object.values(value)];
  return Buffer.concat([
    sized(isArray ? 10 : 13, isArray ? items.length : items.length / 2),
    Buffer.from(items.map((each: Property) => add(each))),
  ]);
}

function sized(kind: number, size: number): Buffer {
  if (size < 15) return Buffer.of(kind * 16 + size);
  const head = Buffer.from([kind * 16 + 15, 0x12, 0, 0, 0, 0]);
  head.writeUInt32BE(size, 2);
  return head;
}
