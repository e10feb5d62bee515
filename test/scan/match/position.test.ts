/** Lines and columns, counted sixteen bytes at once, are those that counting one by one gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PositionTracker } from '../../../scan/match/position.ts';
import { createPrefilter, textStart } from '../../../scan/match/prefilter/prefilter.ts';

const prefilter = createPrefilter([]);
const text = fc
  .array(fc.constantFrom('a', 'bc', ' ', '\n', '\r\n', 'ä', '€', '😀', 'word '.repeat(5)), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

function expected(before: string): { line: number; column: number; units: number; characters: number } {
  const lines = before.split('\n');
  return {
    line: lines.length,
    column: [...(lines.at(-1) ?? '')].length + 1,
    units: before.length,
    characters: [...before].length,
  };
}

test('wherever in whatever text', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(400), { maxLength: 5 }), (whole, places) => {
      prefilter.memory.set(Buffer.from(whole), textStart);
      const tracker = new PositionTracker(prefilter);
      const characters = [...whole];
      for (const at of places.map((place) => Math.min(place, characters.length)).toSorted((a, b) => a - b)) {
        const before = characters.slice(0, at).join('');
        const place = { base: 0, offset: Buffer.byteLength(before), isOneByte: false };
        expect(tracker.peek(place)).toEqual(expected(before));
        expect(tracker.locate(place)).toEqual(expected(before));
      }
    }),
  );
});

test('in a text of one byte a character each byte is a column', () => {
  prefilter.memory.set(Buffer.from('caf\xe9\nna\xefve x', 'latin1'), textStart);
  const tracker = new PositionTracker(prefilter);
  expect(tracker.locate({ base: 0, offset: 11, isOneByte: true })).toEqual({
    line: 2,
    column: 7,
    units: 11,
    characters: 11,
  });
});
