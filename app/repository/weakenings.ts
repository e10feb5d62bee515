/**
 * What makes the floor of an organisation laxer is written into the audit log, and told to its owners once, under the
 * summary issue: what was merged, and what a pull request of a public repository wants to.
 */
import { comment, type GitHub, type Pull, type Where } from '../../github/index.ts';
import { formatWeakening } from '../../report/index.ts';
import { intentOf } from '../intent.ts';
import type { JobContext } from '../job-context.ts';
import { decide, findDecisions, readMeta, writeMeta, type Decision, type StoredDecision } from '../store/index.ts';
import type { RepositoryAccess } from './open.ts';

const weakened = 'floor-weakened';
const proposed = 'floor-weakening-proposed';

export interface Weakening extends Pick<Decision, 'head' | 'source'> {
  readonly installation: number;
  readonly by: string | null;
  /** The home, and what is laxer. */
  readonly what: string;
}

export function recordWeakening(context: JobContext, weakening: Weakening): Promise<void> {
  return record(context, weakened, weakening);
}

/** On a public repository its check must not say what becomes laxer, and for whom. */
export function recordProposal(
  context: JobContext,
  { row, where, installation }: RepositoryAccess,
  { pull, head, laxer }: { readonly pull: Pull | null; readonly head: string; readonly laxer: readonly string[] },
): Promise<void> {
  return record(context, proposed, {
    installation: installation.id,
    by: pull?.author?.login ?? null,
    head,
    what: `${where.owner}/${where.repo}${pull ? `#${pull.number}` : ''}: ${laxer.join(', ')}`,
    source: `floor-proposed:${row.id}:${head}`,
  });
}

async function record(
  { db, queue }: JobContext,
  action: string,
  { installation, by, head, what, source }: Weakening,
): Promise<void> {
  const facts = { action, installation, head, reason: what, source };
  const nobody = { actorId: null, repository: null, leak: null, until: null };
  if (!(await decide(db, { ...facts, ...nobody, actor: by ?? 'unknown' }))) return;
  await queue.send({ kind: 'report-audit' });
  await queue.send({ kind: 'write-summary', installation });
}

function keyOf(installation: number): string {
  return `floor-told:${installation}`;
}

/** Those that were not told yet, oldest first. */
export async function findWeakenings({ db }: JobContext, installation: number): Promise<readonly StoredDecision[]> {
  const after = Number((await readMeta(db, keyOf(installation))) ?? 0);
  return findDecisions(db, { installation, actions: [weakened, proposed], after });
}

interface SummaryIssue {
  readonly github: GitHub;
  readonly where: Where;
  readonly issue: number;
}

export async function tellWeakenings(
  context: JobContext,
  { github, where, issue }: SummaryIssue,
  weakenings: readonly StoredDecision[],
): Promise<void> {
  for (const { id, installation_id: installation, action, actor: by, head_sha: commit, reason: what } of weakenings) {
    const key = `floor:${id}`;
    await comment(github, where, issue, {
      key,
      body: formatWeakening({ by, commit, what, isMerged: action === weakened }, key),
      creator: context.login,
      intent: await intentOf(context, `comment:${key}`),
      now: context.now(),
    });
    if (installation !== null) await writeMeta(context.db, keyOf(installation), String(id));
  }
}
