/**
 * Databases for the tests of a run, all on one real PostgreSQL, which starts when the first one is asked for. It belongs to
 * the process that runs the tests: those that hold them end what they started. Stores that are compared with it, and those
 * of real servers, are PGlite; in a process that holds one each start of Git takes longer, and a test a fifth more.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startPostgres, type Server } from './postgres.ts';

const variable = 'LEAKWARDEN_TEST_STORES';

/** For Vitest, before all tests. Returns what ends it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'leakwarden-stores-'));
  const path = join(folder, 'socket');
  let server: Promise<Server> | null = null;
  const answer = async (asker: Socket): Promise<void> => {
    try {
      server ??= startPostgres();
      asker.end(await (await server).createDatabase());
    } catch (error) {
      asker.destroy(error instanceof Error ? error : undefined);
    }
  };
  const door = createServer((asker) => void answer(asker.on('error', () => {})));
  await once(door.listen(path), 'listening');
  process.env[variable] = path;
  return async () => {
    door.close();
    await (await server)?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The address of an empty database. */
export async function createDatabase(): Promise<string> {
  const address = await text(connect(process.env[variable] ?? ''));
  if (address === '') throw new Error('PostgreSQL did not start');
  return address;
}
