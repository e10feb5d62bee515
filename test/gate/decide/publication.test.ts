import { expect, test } from 'vitest';
import { decidePublication, type PublicationFacts } from '../../../gate/decide/publication.ts';
import type { Finding, Leak, Provenance, Severity } from '../../../rules/index.ts';

const leak = (severity: Severity, change: Partial<Leak> = {}): Leak =>
  ({ id: 'LW', title: 'A key', kind: 'secret', severity, findings: [0], datasets: [], ...change }) as Leak;
const finding = (evidence: readonly string[], provenance: Provenance = 'unknown'): Finding =>
  ({ evidence, provenance }) as Finding;
const secret = (evidence: readonly string[], severity: Severity = 'critical', provenance: Provenance = 'unknown') => ({
  complete: true,
  leaks: [leak(severity)],
  findings: [finding(evidence, provenance)],
  datasets: [],
});
const people = (provenance: Provenance) => ({
  complete: true,
  leaks: [leak('critical', { findings: [], datasets: [0] })],
  findings: [],
  datasets: [{ provenance }] as unknown as PublicationFacts['report']['datasets'],
});
const now = new Date('2026-11-29T12:00:00Z');
const facts = (change: Partial<PublicationFacts>): PublicationFacts => ({
  now,
  publishedAt: new Date('2026-11-29T11:59:30Z'),
  contain: true,
  mayContain: true,
  report: secret(['prefix', 'checksum holds']),
  ...change,
});

test('what proves itself is contained: a checksum, a key that decodes, people who are not made up', () => {
  expect(decidePublication(facts({}))).toMatchObject({ step: 'contain' });
  expect(decidePublication(facts({ report: secret(['the key decodes']) }))).toMatchObject({ step: 'contain' });
  expect(decidePublication(facts({ report: people('real') }))).toMatchObject({ step: 'contain' });
});

test.each<[string, Partial<PublicationFacts>, string]>([
  ['nobody said so beforehand', { contain: false }, 'not configured'],
  ['the right is missing', { mayContain: false }, 'the App may not change the repository'],
  ['no event came', { publishedAt: null }, 'no event says when it was made public'],
  ['an hour is over', { publishedAt: new Date('2026-11-29T10:59:59Z') }, 'it has been public for more than an hour'],
  ['only likely', { report: secret(['entropy 4.2']) }, 'nothing critical is proven'],
  ['proven, but not critical', { report: secret(['checksum holds'], 'high') }, 'nothing critical is proven'],
  ['a sample', { report: secret(['checksum holds'], 'critical', 'test') }, 'nothing critical is proven'],
  ['people nobody can tell', { report: people('unknown') }, 'nothing critical is proven'],
  [
    'not all was read',
    { report: { complete: false, leaks: [], findings: [], datasets: [] } },
    'the scan is incomplete',
  ],
])('a person is told where %s', (_, change, because) => {
  expect(decidePublication(facts(change))).toMatchObject({ step: 'page', because });
});

test('a clean repository, and one with mild leaks only, is left alone', () => {
  expect(decidePublication(facts({ report: secret(['checksum holds'], 'medium') }))).toEqual({ step: 'nothing' });
});
