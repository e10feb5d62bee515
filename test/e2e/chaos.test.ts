/**
 * Promise 8, tried: the App's processes are killed at any moment, webhooks come twice, late, out of order or never, and
 * GitHub does things and drops the answer, hides what is new, fails, and limits. At the end there is one check per head
 * with the right conclusion, one issue per leak, nothing said twice and nothing lost.
 *
 * `script/chaos` runs the long version, on both stores, by other chances each time. CHAOS_SEED makes the same chances again, as far as
 * processes allow.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { startPostgres, type Server } from '../support/postgres.ts';
import { runChaos } from './chaos/run.ts';

const seed = process.env['CHAOS_SEED'] ?? 'chaos';
const deliveries = Number(process.env['CHAOS_DELIVERIES'] ?? 10);
const kills = Number(process.env['CHAOS_KILLS'] ?? Math.ceil(deliveries / 13));

let postgres: Server | null = null;
afterAll(() => postgres?.stop());

const isLong = process.env['CHAOS_DELIVERIES'] !== undefined;
const stores = isLong ? ['embedded', 'PostgreSQL 18'] : ['PostgreSQL 18'];

describe.each(stores)('on the %s store', (store) => {
  test('nothing is lost and nothing is there twice', { timeout: 1_800_000 }, async () => {
    if (store !== 'embedded') postgres = await startPostgres();
    const databaseUrl = (await postgres?.createDatabase()) ?? null;
    const { wrong, ...counts } = await runChaos({ seed, deliveries, kills, databaseUrl });
    console.info(`chaos on the ${store} store: ${JSON.stringify(counts)}`);
    expect(wrong, `CHAOS_SEED=${seed}`).toEqual([]);
  });
});
