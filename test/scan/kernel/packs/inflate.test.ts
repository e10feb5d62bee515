/** Inflates what zlib deflates, and neither reads nor writes elsewhere whatever it is given. */
import fc from 'fast-check';
import { constants, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createPackMemory, ring, source } from '../../../../scan/kernel/packs/memory.ts';

const memory = createPackMemory();
const guard = 64;

/** What comes of a stream that is said to hold `size` bytes; null where it is refused. */
function inflate(stream: Uint8Array, size: number): Buffer | null {
  memory.bytes.set(stream, source.start);
  // Behind the input lies what would go on with it, around the output what nobody may change.
  memory.bytes.fill(0x55, source.start + stream.length, source.start + stream.length + guard);
  const to = ring.start + guard;
  memory.bytes.fill(0xa5, ring.start, to + size + guard);
  const isWhole = memory.inflate(source.start, source.start + stream.length, to, to + size) !== 0;
  const around = [memory.bytes.subarray(ring.start, to), memory.bytes.subarray(to + size, to + size + guard)];
  for (const bytes of around) expect(bytes.every((byte) => byte === 0xa5)).toBe(true);
  return isWhole ? Buffer.from(memory.bytes.subarray(to, to + size)) : null;
}

const text = fc
  .array(fc.oneof(fc.constantFrom('the ', 'row;', '\n', 'a'.repeat(300), '0123456789'.repeat(40)), fc.string()), {
    maxLength: 300,
  })
  .map((pieces) => Buffer.from(pieces.join('')));
const bytes = fc.oneof(
  text,
  fc.uint8Array({ maxLength: 70_000 }).map((each) => Buffer.from(each)),
);
const options = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FILTERED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
  memLevel: fc.integer({ min: 1, max: 9 }),
});

test('whatever zlib writes', () => {
  fc.assert(
    fc.property(bytes, options, (plain, how) => {
      expect(inflate(deflateSync(plain, how), plain.length)?.equals(plain)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('codes of up to 15 bits', () => {
  // How often each byte stands grows like the numbers of Fibonacci: the rarest has the longest code.
  const counts = Array.from({ length: 18 }).reduce<number[]>(
    ([a = 1, b = 1, ...more]) => [a + b, a, b, ...more],
    [1, 1],
  );
  const plain = Buffer.concat(counts.map((count, byte) => Buffer.alloc(count, byte)));
  expect(inflate(deflateSync(plain, { strategy: constants.Z_HUFFMAN_ONLY }), plain.length)?.equals(plain)).toBe(true);
});

test('a stream that is cut, damaged or of another size is refused or right', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 4 });
  fc.assert(
    fc.property(bytes, options, damage, fc.nat(), fc.integer({ min: -2, max: 2 }), (plain, how, flips, cut, off) => {
      const whole = deflateSync(plain, how);
      const stream = Buffer.from(whole.subarray(0, cut % 3 === 0 ? cut % whole.length : whole.length));
      for (const [at, flip] of flips)
        if (stream.length > 0) stream[at % stream.length] = (stream[at % stream.length] ?? 0) ^ flip;
      const size = Math.max(0, plain.length + off);
      const made = inflate(stream, size);
      // A checksum of 32 bits holds for other bytes now and then: then zlib is taken in as well.
      if (made && !made.equals(plain)) expect(made).toEqual(inflateSync(stream));
      if (size !== plain.length || stream.length < whole.length) expect(made).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat({ max: 5_000 }), (random, size) => {
      inflate(Buffer.concat([Buffer.from([0x78, 0x9c]), random]), size);
    }),
    { numRuns: 1_500 },
  );
});
