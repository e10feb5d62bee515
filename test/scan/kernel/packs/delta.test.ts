/** Applies deltas as Git writes them; any other bytes are refused and change nothing elsewhere. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPackMemory, delta, ring } from '../../../../scan/kernel/packs/memory.ts';

const memory = createPackMemory();
const guard = 64;

/** What comes of instructions over a base; null where they are refused. */
function apply(base: Uint8Array, instructions: Uint8Array, size: number): Buffer | null {
  const to = ring.start + base.length + guard;
  memory.bytes.fill(0xa5, ring.start, to + size + guard);
  memory.bytes.set(base, ring.start);
  memory.bytes.set(instructions, delta.start);
  const ends = [ring.start + base.length, delta.start + instructions.length] as const;
  const isWhole = memory.applyDelta(ring.start, ends[0], delta.start, ends[1], to, to + size) !== 0;
  expect(memory.bytes.subarray(ring.start, ends[0]).equals(base)).toBe(true);
  expect(memory.bytes.subarray(ends[0], to).every((byte) => byte === 0xa5)).toBe(true);
  expect(memory.bytes.subarray(to + size, to + size + guard).every((byte) => byte === 0xa5)).toBe(true);
  return isWhole ? Buffer.from(memory.bytes.subarray(to, to + size)) : null;
}

type Step = { readonly offset: number; readonly size: number } | { readonly own: Uint8Array };

/** As gitformat-pack describes them: a bit for each byte of offset and size that is not 0. */
function encode(step: Step): Buffer {
  if ('own' in step) return Buffer.from([step.own.length, ...step.own]);
  const size = step.size === 0x10000 ? 0 : step.size;
  const given = [0, 8, 16, 24].map((shift) => (step.offset >>> shift) & 255);
  const sizes = [0, 8, 16].map((shift) => (size >>> shift) & 255);
  const all = [...given, ...sizes];
  const code = all.reduce((bits, byte, at) => (byte > 0 ? bits | (1 << at) : bits), 128);
  return Buffer.from([code, ...all.filter((byte) => byte > 0)]);
}

const base = fc.uint8Array({ minLength: 1, maxLength: 70_000 }).map((bytes) => Buffer.from(bytes));
const steps = fc.array(
  fc.oneof(
    fc.tuple(fc.nat(), fc.nat()).map(([at, length]) => ({ at, length })),
    fc.uint8Array({ minLength: 1, maxLength: 127 }).map((own) => ({ own: Buffer.from(own) })),
  ),
  { maxLength: 12 },
);

test('copies and own bytes', () => {
  fc.assert(
    fc.property(base, steps, (bytes, drawn) => {
      const made: Step[] = drawn.map((step) => {
        if ('own' in step) return step;
        const offset = step.at % bytes.length;
        return { offset, size: Math.max(1, Math.min(0x10000, step.length % (bytes.length - offset + 1))) };
      });
      const expected = Buffer.concat(
        made.map((step) => ('own' in step ? step.own : bytes.subarray(step.offset, step.offset + step.size))),
      );
      expect(apply(bytes, Buffer.concat(made.map(encode)), expected.length)?.equals(expected)).toBe(true);
      expect(apply(bytes, Buffer.concat(made.map(encode)), expected.length + 1)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('any bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 60 }),
      fc.nat({ max: 3_000 }),
      (...drawn) => {
        apply(...drawn);
      },
    ),
    { numRuns: 2_000 },
  );
});
