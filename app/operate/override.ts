/** Lets one head pass when the App or GitHub fails. Written into the audit log first, then into the check. */
import { checkName } from '../../gate/index.ts';
import { ensureCheckRun, findRepository, updateCheckRun } from '../../github/index.ts';
import { formatProgress } from '../../report/index.ts';
import { OperatorError } from '../errors.ts';
import { overrideAction, passOver } from '../jobs/judge-head/override.ts';
import { announceCheck, changeCheck, decide, findRepositoryByName, openCheck } from '../store/index.ts';
import type { OperateContext } from './context.ts';

export interface OverrideOrder {
  /** `owner/name` */
  readonly repository: string;
  /** Commit id of the head, in full. */
  readonly head: string;
  readonly reason: string;
  /** Who gives the order. */
  readonly actor: string;
}

export interface OverrideResult {
  readonly repository: string;
  readonly head: string;
  readonly check: number;
}

/** @throws OperatorError for what the operator can mend. */
export async function override(context: OperateContext, order: OverrideOrder): Promise<OverrideResult> {
  assertOrder(order);
  const [owner = '', repo = ''] = order.repository.split('/');
  const row = await findRepositoryByName(context.db, owner, repo);
  if (!row)
    throw new OperatorError(`${order.repository} is not a repository of this App; \`leakwarden leaks\` lists them`);
  const head = { repository: row.id, sha: order.head };
  await decide(context.db, {
    actor: order.actor,
    actorId: null,
    action: overrideAction,
    installation: row.installation_id,
    repository: row.id,
    leak: null,
    head: order.head,
    reason: order.reason,
    until: null,
    source: `override:${row.id}:${order.head}:${order.actor}`,
  });
  const github = await context.clients.installation(row.installation_id);
  const where = await findRepository(github, { owner, repo });
  if (!where)
    throw new OperatorError(`GitHub does not show ${order.repository} to the App; is it still installed there?`);
  const check = await write(context, head, {
    github,
    where: { owner: where.owner, repo: where.repo },
  });
  return { repository: order.repository, head: order.head, check };
}

function assertOrder({ repository, head, reason }: OverrideOrder): void {
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository))
    throw new OperatorError(`"${repository}" is not a repository; write owner/name`);
  if (!/^[0-9a-f]{40}$/.test(head))
    throw new OperatorError('the head is given by its full commit id, 40 hexadecimal digits');
  if (!/\p{L}{2}/u.test(reason))
    throw new OperatorError('an override needs a reason that others understand: --reason "..."');
}

interface Target {
  readonly github: Awaited<ReturnType<OperateContext['clients']['installation']>>;
  readonly where: { readonly owner: string; readonly repo: string };
}

async function write(
  context: OperateContext,
  head: { readonly repository: number; readonly sha: string },
  { github, where }: Target,
): Promise<number> {
  const { checkRun, intentAt: before } = await openCheck(context.db, head);
  const now = context.now();
  const run = await ensureCheckRun(github, where, {
    head: head.sha,
    appId: context.settings.appId,
    name: checkName,
    externalId: `leakwarden:${head.repository}:${head.sha}`,
    knownId: checkRun,
    intent: { at: before, announce: (now) => announceCheck(context.db, head, { before, now }) },
    now,
  });
  const text = passOver({ conclusion: 'failure', ...formatProgress(), text: null, annotations: [] });
  const shown = await updateCheckRun(github, where, run.id, { ...text, annotations: [], actions: [], now });
  await changeCheck(context.db, head, { check_run_id: shown.id, conclusion: 'success' });
  return shown.id;
}
