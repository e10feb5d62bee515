/** What is remembered of beginnings is what would be found out again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecentHeads } from '../../../scan/values/recent-heads.ts';

test('whatever comes in whatever order', () => {
  const heads = new RecentHeads<string>();
  const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
  const head = fc.oneof(
    fc.constantFrom('', 'a', 'same', 'SAME'),
    fc.string({ maxLength: 80 }),
    // Others that differ where nobody looks first.
    fc.nat(99).map((at) => `${'x'.repeat(at)}y${'x'.repeat(99 - at)}`),
  );
  fc.assert(
    fc.property(fc.array(head, { maxLength: 30 }), (all) => {
      for (const text of all) expect(heads.get(Buffer.from(text), toText)).toBe(toText(Buffer.from(text)));
    }),
    { numRuns: 300 },
  );
});

test('equal beginnings are looked at once, and what is known of one does not change with its bytes', () => {
  const heads = new RecentHeads<number>();
  let count = 0;
  const bytes = Buffer.from('a beginning');
  const ask = (): number => heads.get(bytes, () => ++count);
  expect([ask(), ask()]).toEqual([1, 1]);
  bytes[0] = 65;
  expect(ask()).toBe(2);
});
