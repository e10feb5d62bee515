import { expect, test } from 'vitest';
import { decidePublication, isProven, type PublicationFacts } from '../../../gate/decide/publication.ts';
import type { Dataset, Finding, Leak, Provenance } from '../../../rules/index.ts';

const now = new Date('2026-11-29T12:00:00Z');
const proven = { severity: 'critical', isProven: true } as const;
const facts = (change: Partial<PublicationFacts>): PublicationFacts => ({
  now,
  publishedAt: new Date('2026-11-29T11:59:30Z'),
  containedAt: null,
  contain: true,
  mayContain: true,
  leaks: [proven],
  isComplete: true,
  ...change,
});

test('what is critical and proven is contained, also while not all was read', () => {
  expect(decidePublication(facts({}))).toEqual({ step: 'contain', leaks: [proven] });
  expect(decidePublication(facts({ isComplete: false }))).toMatchObject({ step: 'contain' });
  expect(decidePublication(facts({ containedAt: new Date('2026-11-28T11:59:00Z') }))).toMatchObject({
    step: 'contain',
  });
});

test.each<[string, Partial<PublicationFacts>, string]>([
  ['nobody said so beforehand', { contain: false }, 'not configured'],
  ['the right is missing', { mayContain: false }, 'the App may not change the repository'],
  ['no event came', { publishedAt: null }, 'no event says when it was made public'],
  ['an hour is over', { publishedAt: new Date('2026-11-29T10:59:59Z') }, 'it has been public for more than an hour'],
  [
    'somebody made it public again',
    { containedAt: new Date('2026-11-29T09:00:00Z') },
    'it was made public again after Leakwarden had made it private',
  ],
  ['only likely', { leaks: [{ severity: 'critical', isProven: false }] }, 'nothing critical is proven'],
  ['proven, but not critical', { leaks: [{ severity: 'high', isProven: true }] }, 'nothing critical is proven'],
  ['not all was read', { leaks: [], isComplete: false }, 'the scan is incomplete'],
])('a person is told where %s', (_, change, because) => {
  expect(decidePublication(facts(change))).toMatchObject({ step: 'page', because });
});

test('a clean repository, and one with mild leaks only, is left alone', () => {
  expect(decidePublication(facts({ leaks: [{ severity: 'medium', isProven: true }] }))).toEqual({ step: 'nothing' });
});

const leak = (change: Partial<Leak>): Leak => ({ findings: [], datasets: [], ...change }) as Leak;
const ofSecret = (evidence: readonly string[], provenance: Provenance = 'unknown'): boolean =>
  isProven({ findings: [{ evidence, provenance } as Finding], datasets: [] }, leak({ findings: [0] }));
const ofPeople = (provenance: Provenance): boolean =>
  isProven({ findings: [], datasets: [{ provenance } as Dataset] }, leak({ datasets: [0] }));

test('a checksum, a key that decodes and people who are not made up prove themselves, and nothing else does', () => {
  expect(ofSecret(['prefix', 'checksum holds'])).toBe(true);
  expect(ofSecret(['the key decodes'])).toBe(true);
  expect(ofPeople('real')).toBe(true);
  expect(ofSecret(['entropy 4.2'])).toBe(false);
  expect(ofSecret(['checksum holds'], 'test')).toBe(false);
  expect(ofPeople('unknown')).toBe(false);
});
