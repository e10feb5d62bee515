/** A PostgreSQL server that goes away, or takes single connections away, while the App works. */
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openPostgres } from '../../../app/store/postgres.ts';
import { startPostgres } from '../../support/postgres.ts';

test('a connection that is cut in a transaction fails that transaction, not the process', async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const crashes: unknown[] = [];
  const keep = (error: unknown): unknown => crashes.push(error);
  process.on('uncaughtException', keep);
  onTestFinished(() => void process.off('uncaughtException', keep));
  const engine = await openPostgres({ url: await postgres.createDatabase() });
  onTestFinished(() => engine.close());

  const cut = engine.db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ id: number }>`select pg_backend_pid() as id`.execute(transaction);
    await sql`select pg_terminate_backend(${rows[0]?.id}, 5000)`.execute(engine.db);
    // Between two statements nobody waits for the connection: its end is an event, not an answer.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await sql`select 1`.execute(transaction);
  });
  await expect(cut).rejects.toThrow();
  expect(crashes).toEqual([]);
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(engine.db);
  expect(rows).toEqual([{ one: 1 }]);
});
