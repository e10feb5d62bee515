/** What is written once under a key of ours: comments, and the summary. */
import type { Intent } from '../github/index.ts';
import type { JobContext } from './job-context.ts';
import { announceIntent, findIntent } from './store/index.ts';

export async function intentOf({ db }: Pick<JobContext, 'db'>, key: string): Promise<Intent> {
  const before = await findIntent(db, key);
  return { at: before, announce: (now) => announceIntent(db, key, { before, now }) };
}
