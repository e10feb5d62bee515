/** What is news to a team: said once, reminded of ever more seldom, and nothing where nothing changed. */
import { describe, expect, test } from 'vitest';
import {
  decideBreakthrough,
  decideDigest,
  noMemory,
  type DigestMemory,
  type OpenLeak,
} from '../../../app/digest/decide.ts';

const start = Date.parse('2026-03-02T09:00:00Z');
const day = 86_400_000;
const leak = (id: string, change: Partial<OpenLeak> = {}): OpenLeak => ({
  id,
  reference: `LW-${id}`,
  title: 'Slack token',
  severity: 'high',
  repository: 'acme/shop',
  url: null,
  dueOn: null,
  due: null,
  ...change,
});
const nothing = { open: [], ended: [], settings: [] };

/** Days on which something was said, the first being 0. */
function play(
  days: number,
  presentOn: (number: number) => Parameters<typeof decideDigest>[2],
  from = noMemory,
): number[] {
  let memory: DigestMemory = from;
  return Array.from({ length: days }, (_, number) => number).filter((number) => {
    const decided = decideDigest('shop', memory, presentOn(number), new Date(start + number * day));
    memory = decided.memory;
    return decided.facts !== null;
  });
}

describe('a digest', () => {
  test('says a new leak once, and nothing where nothing changed', () => {
    expect(play(30, () => nothing)).toEqual([]);
    expect(play(30, (number) => ({ ...nothing, open: number < 5 ? [] : [leak('a')] }))).toEqual([5]);
  });

  test('reminds of what is overdue after 1, 2, 4, 8, 16 and then 32 days', () => {
    const open = [leak('a', { due: new Date(start + 3 * day - 1) })];
    expect(play(150, () => ({ ...nothing, open }))).toEqual([0, 3, 4, 6, 10, 18, 34, 66, 98, 130]);
  });

  test('says once how a leak ended, and says it again as new where it comes back', () => {
    const present = [
      { ...nothing, open: [leak('a')] },
      { ...nothing, ended: [{ ...leak('a'), how: 'fixed' as const }] },
      nothing,
      { ...nothing, open: [leak('a')] },
    ];
    expect(play(4, (number) => present[number] ?? nothing)).toEqual([0, 1, 3]);
  });

  test('says that settings became worse or better', () => {
    const settings = [0, 2, 2, 1].map((failing) => [{ repository: 7, name: 'acme/shop', failing }]);
    expect(play(4, (number) => ({ ...nothing, settings: settings[number] ?? [] }))).toEqual([1, 3]);
  });
});

describe('what is critical', () => {
  test('breaks through once, and the digest does not say it again', () => {
    const open = [leak('a', { severity: 'critical' }), leak('b')];
    const first = decideBreakthrough('shop', noMemory, open);
    expect(first.facts).toMatchObject({ kind: 'critical', fresh: [{ reference: 'LW-a' }] });
    expect(decideBreakthrough('shop', first.memory, open).facts).toBeNull();
    const { facts } = decideDigest('shop', first.memory, { ...nothing, open }, new Date(start));
    expect(facts?.fresh.map(({ reference }) => reference)).toEqual(['LW-b']);
    expect(facts?.open).toEqual(
      new Map([
        ['critical', 1],
        ['high', 1],
      ]),
    );
  });

  test('breaks through also where it became so', () => {
    const { memory } = decideDigest('shop', noMemory, { ...nothing, open: [leak('a')] }, new Date(start));
    const open = [leak('a', { severity: 'critical' })];
    const { facts, memory: next } = decideBreakthrough('shop', memory, open);
    expect(facts?.fresh).toHaveLength(1);
    expect(decideBreakthrough('shop', next, open).facts).toBeNull();
  });
});
