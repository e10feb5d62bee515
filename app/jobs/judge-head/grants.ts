/** What was let pass in this repository by somebody with the right there, as the store remembers it. */
import { isOver } from '../../../gate/index.ts';
import type { Grant } from '../../../report/index.ts';
import { today, type JobContext } from '../../job-context.ts';
import type { JudgedLeak } from '../../leaks/hold-covers.ts';
import { findDecisions, type StoredCover } from '../../store/index.ts';

type Context = Pick<JobContext, 'db' | 'now'>;

export async function grantsOf(context: Context, judged: readonly JudgedLeak[]): Promise<readonly Grant[]> {
  const grants: Grant[] = [];
  for (const { key, cover, outgrown } of judged)
    if (cover && !outgrown && !isOver(cover.until, today(context)))
      grants.push({ leak: key, ...(await readWords(context, cover)) });
  return grants;
}

/** What it says of itself holds, also where who said so was forgotten with the repository it was said in. */
async function readWords({ db }: Context, cover: StoredCover): Promise<Omit<Grant, 'leak'>> {
  const decisions = await findDecisions(db, { leak: cover.leak_id, actions: [cover.action] });
  const here = decisions.filter(({ repository_id: id }) => id === cover.repository_id);
  const { actor: by, reason } = here.at(-1) ?? decisions.at(-1) ?? { actor: 'somebody', reason: '(no longer kept)' };
  return { by, reason, until: cover.until };
}
