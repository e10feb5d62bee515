/** The App from end to end, as a process of its own, on both stores: what `leakwarden demo` tells is true. */
import { describe, expect, test } from 'vitest';
import { setStage } from './demo/stage.ts';
import { tell, type Stage } from './demo/story.ts';
import { startPostgres } from '../support/postgres.ts';

async function tellAll(databaseUrl: string | null): Promise<Stage[]> {
  const stage = await setStage(databaseUrl);
  const told: Stage[] = [];
  try {
    for await (const each of tell(stage)) told.push(each);
  } finally {
    await stage.close();
  }
  return told;
}

describe.each(['embedded', 'PostgreSQL 18'])('on the %s store', (store) => {
  test('blocked, not helped by a revert, mended by an amended branch, issue closed by itself', async () => {
    const postgres = store === 'embedded' ? null : await startPostgres();
    const url = postgres ? await postgres.createDatabase() : null;
    const told = await tellAll(url).finally(() => postgres?.stop());
    const short = told.map(({ stage, check, merge, issue }) => [
      stage,
      check.conclusion,
      merge?.status ?? null,
      // The leak is gone with the amended branch: whether its issue or the check is first is nobody's promise.
      stage === 'amended' ? 'open or closed' : issue?.state,
    ]);
    expect(short).toEqual([
      ['opened', 'failure', 405, 'open'],
      ['reverted', 'failure', 405, 'open'],
      ['amended', 'success', null, 'open or closed'],
      ['merged', 'success', 200, 'closed'],
    ]);
  });
});
