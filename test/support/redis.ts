/** Snapshots and append-only files as Redis writes them (rdb.c, aof.c). */

const lengthOf = (count: number): Buffer =>
  count < 64 ? Buffer.of(count) : count < 16_384 ? Buffer.of(0x40 | (count >> 8), count & 255) : long(count);
const long = (count: number): Buffer => {
  const bytes = Buffer.alloc(5);
  bytes[0] = 0x80;
  bytes.writeUInt32BE(count, 1);
  return bytes;
};

export function redisString(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([lengthOf(bytes.length), bytes]);
}

/** As Redis packs it, though nothing is repeated: runs of 32 bytes as they are. */
export function packedString(text: string): Buffer {
  const bytes = Buffer.from(text);
  const runs = Array.from({ length: Math.ceil(bytes.length / 32) }, (_, at) => bytes.subarray(at * 32, at * 32 + 32));
  const packed = Buffer.concat(runs.flatMap((run) => [Buffer.of(run.length - 1), run]));
  return Buffer.concat([Buffer.of(0xc3), lengthOf(packed.length), lengthOf(bytes.length), packed]);
}

export const hash = (key: string, fields: Readonly<Record<string, string>>): Buffer =>
  Buffer.concat([
    Buffer.of(4),
    redisString(key),
    lengthOf(Object.keys(fields).length),
    ...Object.entries(fields).flat().map(redisString),
  ]);

/** A hash of few fields in one string: an item, its length, the end. */
export function listpackHash(key: string, fields: Readonly<Record<string, string>>): Buffer {
  const items = Object.entries(fields)
    .flat()
    .map((text) => {
      const bytes = Buffer.from(text);
      return Buffer.concat([Buffer.of(0x80 | bytes.length), bytes, Buffer.of(bytes.length + 1)]);
    });
  const body = Buffer.concat([Buffer.alloc(6), ...items, Buffer.of(0xff)]);
  return Buffer.concat([Buffer.of(16), redisString(key), lengthOf(body.length), body]);
}

export function ziplistHash(key: string, fields: Readonly<Record<string, string>>): Buffer {
  const items = Object.entries(fields)
    .flat()
    .map((text) => Buffer.concat([Buffer.of(0, Buffer.byteLength(text)), Buffer.from(text)]));
  const body = Buffer.concat([Buffer.alloc(10), ...items, Buffer.of(0xff)]);
  return Buffer.concat([Buffer.of(13), redisString(key), lengthOf(body.length), body]);
}

export function makeRdb(values: readonly Buffer[]): Buffer {
  const note = Buffer.concat([Buffer.of(0xfa), redisString('redis-ver'), redisString('7.2.4')]);
  const sizes = Buffer.of(0xfe, 0, 0xfb, 1, 0);
  return Buffer.concat([Buffer.from('REDIS0011'), note, sizes, ...values, Buffer.of(0xff), Buffer.alloc(8)]);
}

export function makeAof(commands: readonly (readonly string[])[]): Buffer {
  const words = (command: readonly string[]): string =>
    command.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('');
  return Buffer.from(commands.map((command) => `*${command.length}\r\n${words(command)}`).join(''));
}
