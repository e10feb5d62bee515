/** Small files of formats that no reader opens, made here byte by byte as their specifications say. */

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const big = (bytes: Buffer): Buffer => Buffer.from(bytes.toReversed());
const u16be = (value: number): Buffer => big(u16(value));

export type Person = Readonly<Record<string, string>>;

export function makePeople(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Person ${index}`,
    city: ['Aachen', 'Bonn', 'Celle'][index % 3] ?? '',
    note: `note ${index * 7}`,
  }));
}

// ---------------------------------------------------------------- objects

/** Protocol 2 or more: a list of dicts, keys and values as texts. */
export function makePickle(people: readonly Person[], protocol: number): Buffer {
  const text = (value: string): Buffer =>
    Buffer.concat([latin1('X'), u32(Buffer.byteLength(value)), Buffer.from(value)]);
  const dict = (person: Person): Buffer =>
    Buffer.concat([latin1('}('), ...Object.entries(person).flat().map(text), latin1('u')]);
  const frame = protocol >= 4 ? Buffer.concat([latin1('\x95'), u32(40), u32(0)]) : Buffer.alloc(0);
  return Buffer.concat([
    latin1('\x80'),
    Buffer.from([protocol]),
    frame,
    latin1(']('),
    ...people.map(dict),
    latin1('e.'),
  ]);
}

/** Protocol 0: lines. */
export function makeTextPickle(people: readonly Person[]): Buffer {
  let number = 1;
  const dict = (person: Person): string =>
    `(dp${number++}\n${Object.entries(person)
      .map(([key, value]) => `V${key}\np${number++}\nV${value}\np${number++}\ns`)
      .join('')}a`;
  return latin1(`(lp0\n${people.map(dict).join('')}.`);
}

/** Version 4: short texts that may be referred to. */
export function makeMarshal(people: readonly Person[]): Buffer {
  const text = (value: string): Buffer => Buffer.concat([Buffer.from([0xda, value.length]), latin1(value)]);
  const dict = (person: Person): Buffer =>
    Buffer.concat([latin1('{'), ...Object.entries(person).flat().map(text), latin1('0')]);
  return Buffer.concat([latin1('['), u32(people.length), ...people.map(dict)]);
}

export function makeMessagePack(people: readonly Person[], isStream = false): Buffer {
  const text = (value: string): Buffer => Buffer.concat([Buffer.from([0xa0 | value.length]), latin1(value)]);
  const map = (person: Person): Buffer =>
    Buffer.concat([Buffer.from([0x80 | Object.keys(person).length]), ...Object.entries(person).flat().map(text)]);
  const list = isStream ? [] : [latin1('\xdc'), u16be(people.length)];
  return Buffer.concat([...list, ...people.map(map)]);
}

/** `isEndless`: a list whose end is said at its end. */
export function makeCbor(people: readonly Person[], isEndless = false): Buffer {
  const text = (value: string): Buffer =>
    Buffer.concat([
      value.length < 24 ? Buffer.from([0x60 | value.length]) : Buffer.from([0x78, value.length]),
      latin1(value),
    ]);
  const map = (person: Person): Buffer =>
    Buffer.concat([Buffer.from([0xa0 | Object.keys(person).length]), ...Object.entries(person).flat().map(text)]);
  const head = isEndless ? latin1('\x9f') : Buffer.concat([latin1('\x99'), u16be(people.length)]);
  return Buffer.concat([head, ...people.map(map), isEndless ? latin1('\xff') : Buffer.alloc(0)]);
}

export function makeBson(people: readonly Person[]): Buffer {
  return Buffer.concat(
    people.map((person) => {
      const elements = Object.entries(person).map(([key, value]) =>
        Buffer.concat([latin1(`\x02${key}\0`), u32(value.length + 1), latin1(`${value}\0`)]),
      );
      const content = Buffer.concat([...elements, latin1('\0')]);
      return Buffer.concat([u32(content.length + 4), content]);
    }),
  );
}

// ---------------------------------------------------------------- tables

export function makeDbase(people: readonly Person[], version = 3): Buffer {
  const names = Object.keys(people[0] ?? {});
  const header = Buffer.alloc(32);
  header.set([version, 126, 6, 1]);
  header.writeUInt32LE(people.length, 4);
  header.writeUInt16LE(32 + names.length * 32 + 1, 8);
  header.writeUInt16LE(1 + names.length * 20, 10);
  const fields = names.map((name) => {
    const field = Buffer.alloc(32);
    field.write(`${name.toUpperCase()}\0`, 'latin1');
    field.write('C', 11, 'latin1');
    field[16] = 20;
    return field;
  });
  const rows = people.map(
    (person) =>
      ` ${Object.values(person)
        .map((value) => value.padEnd(20))
        .join('')}`,
  );
  return Buffer.concat([header, ...fields, latin1(`\r${rows.join('')}\x1a`)]);
}

export function makeOldStata(people: readonly Person[], version = 114): Buffer {
  const names = Object.keys(people[0] ?? {});
  const head = Buffer.alloc(10);
  head.set([version, 2, 1, 0]);
  head.writeUInt16LE(names.length, 4);
  head.writeUInt32LE(people.length, 6);
  const rest = latin1(
    people.flatMap((person) => Object.values(person).map((value) => value.padEnd(20, '\0'))).join(''),
  );
  return Buffer.concat([head, Buffer.alloc(81 + 18), Buffer.alloc(names.length, 20), Buffer.alloc(400), rest]);
}

export function makeMyIsam(people: readonly Person[]): Buffer {
  return Buffer.concat(
    people.map((person) => {
      const content = latin1(
        `\0\0${Object.values(person)
          .map((value) => String.fromCodePoint(value.length) + value)
          .join('')}`,
      );
      const unused = (4 - ((content.length + 4) % 4)) % 4;
      return Buffer.concat([
        latin1('\x03'),
        u16be(content.length),
        Buffer.from([unused]),
        content,
        Buffer.alloc(unused),
      ]);
    }),
  );
}

/** Page 0 of a table's file, then its rows somewhere behind. */
export function makeInnoDb(people: readonly Person[]): Buffer {
  const page = Buffer.alloc(16_384);
  page.writeUInt32BE(0x1234_5678, 0);
  page.writeUInt16BE(8, 24);
  page.writeUInt32BE(7, 34);
  page.writeUInt32BE(7, 38);
  page.writeUInt32BE(6, 46);
  return Buffer.concat([page, latin1(JSON.stringify(people))]);
}

export function makePostgresPage(people: readonly Person[]): Buffer {
  const page = Buffer.alloc(8_192);
  const content = latin1(people.map((person) => Object.values(person).join('\x0b')).join('\0')).subarray(0, 8_000);
  page.writeUInt16LE(24 + 4, 12);
  page.writeUInt16LE(8_192 - content.length, 14);
  page.writeUInt16LE(8_192, 16);
  page.writeUInt16LE(8_192 | 4, 18);
  page.set(content, 8_192 - content.length);
  return page;
}

// ---------------------------------------------------------------- compressed

/** Literals and copies of four bytes or more, as a simple coder finds them. */
export function makeSnappy(content: Buffer): Buffer {
  const pieces: Buffer[] = [varint(content.length)];
  const seen = new Map<string, number>();
  let start = 0;
  const literal = (end: number): void => {
    for (; start < end; start = Math.min(end, start + 60)) {
      const bytes = content.subarray(start, Math.min(end, start + 60));
      pieces.push(Buffer.from([(bytes.length - 1) << 2]), bytes);
    }
  };
  for (let at = 0; at + 8 <= content.length;) {
    const key = content.toString('latin1', at, at + 8);
    const before = seen.get(key);
    seen.set(key, at);
    if (before === undefined || at - before > 60_000) {
      at++;
      continue;
    }
    literal(at);
    pieces.push(Buffer.from([(7 << 2) | 2]), u16(at - before));
    at += 8;
    start = at;
  }
  literal(content.length);
  return Buffer.concat(pieces);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    bytes.push(rest < 128 ? rest : (rest & 127) | 128);
    if (rest < 128) return Buffer.from(bytes);
  }
}

/** As even as a cipher makes them, the same each time. */
export function makeNoise(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let state = 0x2545_f491;
  for (let at = 0; at < size; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[at] = (state >>> 11) & 255;
  }
  return bytes;
}

/** As machine code is: few bytes often, many now and then. */
export function makeCode(size: number): Buffer {
  const noise = makeNoise(size);
  return noise.map((byte, at) => (at % 3 === 0 ? 0x48 : byte < 200 ? byte & 15 : byte)) as Buffer;
}
