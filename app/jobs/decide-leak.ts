/** One leak of an order of the operator: the person who is named decides, as far as the gate says that they may. */
import { toApprovers } from '../../gate/index.ts';
import type { Command } from '../../report/index.ts';
import type { JobContext } from '../job-context.ts';
import type { Job } from '../queue/index.ts';
import { loadConfiguration } from '../repository/configuration.ts';
import { openRepository } from '../repository/open.ts';
import { decide, findDecision, findLeak, type StoredDecision, type StoredLeak } from '../store/index.ts';
import { decideAbout } from './run-command/decisions.ts';
import type { CommandRequest } from './run-command/request.ts';
import { findRights } from './run-command/right.ts';
import { holdsValue } from './run-command/values.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    /** `order` is the decision by which it was asked for. */
    readonly 'decide-leak': InRepository & { readonly order: number };
  }
}

export async function decideLeak(context: JobContext, job: Job<'decide-leak'>): Promise<void> {
  const order = await findDecision(context.db, job.order);
  const leak = order?.leak_id ? await findLeak(context.db, order.leak_id) : null;
  if (!order || !leak) return;
  const refusal = await decideBy(context, job, order, leak);
  if (refusal !== null) await refuse(context, order, refusal);
  await context.queue.send({ kind: 'report-audit' });
}

/** Null: it is decided. Else why not. */
async function decideBy(
  context: JobContext,
  job: Job<'decide-leak'>,
  order: StoredDecision,
  leak: StoredLeak,
): Promise<string | null> {
  const access = await openRepository(context, job);
  const configuration = access && (await loadConfiguration(context, access));
  if (!access || configuration === null || configuration.config === null) return 'unknown-right';
  if (await holdsValue(context, configuration, order.reason)) return 'the reason holds a value';
  const author = { id: order.actor_id ?? 0, login: order.actor, isBot: false };
  const request: CommandRequest = {
    access,
    leaking: access,
    configuration,
    author,
    number: 0,
    pull: null,
    askedAt: order.at,
    source: order.source ?? `order:${order.id}`,
  };
  const decidable = await findRights(context, request, leak, true);
  if (typeof decidable === 'string') return decidable;
  const deciding = { command: toCommand(order), index: 0, approvers: toApprovers(configuration.config) };
  const change = await decideAbout(context, request, deciding, decidable);
  return change.kind === 'refused' ? change.because : null;
}

function toCommand({ action, reason, until }: StoredDecision): Extract<Command, { kind: 'accept' | 'false-positive' }> {
  return action === 'order-false-positive'
    ? { kind: 'false-positive', reference: null, reason }
    : { kind: 'accept', reference: null, reason, until };
}

async function refuse({ db }: JobContext, order: StoredDecision, because: string): Promise<void> {
  await decide(db, {
    actor: order.actor,
    actorId: order.actor_id,
    action: 'order-refused',
    installation: order.installation_id,
    repository: order.repository_id,
    leak: order.leak_id,
    head: null,
    reason: because,
    until: null,
    source: `${order.source}:refused`,
  });
}
