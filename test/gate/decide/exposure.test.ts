/** How much graver a leak is that everybody could read. */
import { expect, test } from 'vitest';
import { raiseByReach } from '../../../gate/index.ts';
import { defaultConfig } from '../../../scan/index.ts';

const times = { since: '2026-01-01T00:00:00Z', until: '2026-01-03T00:00:00Z' };
const leak = { kind: 'secret', severity: 'high', visibility: 'private', public: times, wasWeighed: false } as const;

test.each([
  ['a secret that was public', {}, 'critical'],
  ['a table that was public', { kind: 'identity' }, 'critical'],
  ['a table that was found while it was public', { kind: 'identity', wasWeighed: true }, null],
  ['what is as grave as can be', { severity: 'critical' }, null],
  ['what only informs', { severity: 'info' }, null],
  ['what is public now, which a scan has weighed', { visibility: 'public' }, null],
  ['what never was public', { public: 'never' }, null],
  ['what nobody knows of', { public: 'unknown' }, null],
] as const)('%s', (_, change, to) => {
  expect(raiseByReach({ ...leak, ...change }, defaultConfig)?.to ?? null).toBe(to);
});
