/** Many leaks decided at once: each goes through the gate, and all of it can be taken back. */
import { randomBytes } from 'node:crypto';
import { readPerson } from '../../github/index.ts';
import { OperatorError } from '../errors.ts';
import type { Job } from '../queue/index.ts';
import {
  decide,
  dropCover,
  findCovers,
  findDecisions,
  findDecisionsFrom,
  findLeak,
  type StoredDecision,
  type StoredLeak,
} from '../store/index.ts';
import type { OperateContext } from './context.ts';
import { findListed, type LeakQuery, type ListedLeak } from './leaks.ts';

export interface LeaksOrder {
  readonly query: LeakQuery;
  readonly action: 'accept' | 'false-positive';
  readonly reason: string;
  /** ISO 8601 date, the last day on which it holds; null: for good. */
  readonly until: string | null;
  /** Login on GitHub of the person who decides. */
  readonly actor: string;
}

export interface OrderedLeaks {
  /** Names it, to take it back; null: nothing was ordered. */
  readonly order: string | null;
  readonly leaks: readonly ListedLeak[];
  readonly jobs: readonly Job[];
}

/** @throws OperatorError */
export async function decideLeaks(context: OperateContext, order: LeaksOrder): Promise<OrderedLeaks> {
  if (!/\p{L}{2}/u.test(order.reason))
    throw new OperatorError('a decision needs a reason that others understand: --reason "..."');
  const found = await findListed(context, { ...order.query, state: 'open' });
  const leaks = found.map(({ listed }) => listed);
  if (found.length === 0) return { order: null, leaks, jobs: [] };
  const name = randomBytes(4).toString('hex');
  const jobs: Job[] = [];
  for (const { leak } of found) jobs.push(...(await write(context, order, leak, name)));
  return { order: name, leaks, jobs };
}

const people = new WeakMap<LeaksOrder, Promise<number>>();

async function write(
  context: OperateContext,
  order: LeaksOrder,
  leak: StoredLeak,
  name: string,
): Promise<readonly Job[]> {
  const actor = people.get(order) ?? readActor(context, order.actor, leak.installation_id);
  people.set(order, actor);
  const source = sourceOf(name, leak.id);
  await decide(context.db, {
    actor: order.actor,
    actorId: await actor,
    action: `order-${order.action}`,
    installation: leak.installation_id,
    repository: leak.repository_id,
    leak: leak.id,
    head: null,
    reason: order.reason,
    until: order.until,
    source,
  });
  const [written] = await findDecisionsFrom(context.db, source);
  const where = { installation: leak.installation_id, repository: leak.repository_id };
  return written ? [{ kind: 'decide-leak', ...where, order: written.id }] : [];
}

const sourceOf = (name: string, leak = ''): string => `order:${name}:${leak}`;

/** The id: a login may be somebody else's tomorrow. */
async function readActor({ clients }: OperateContext, login: string, installation: number): Promise<number> {
  const person = await readPerson(await clients.installation(installation), login);
  if (!person || person.isBot)
    throw new OperatorError(`${login} is not a person on GitHub; --actor is the login of the person who decides`);
  return person.id;
}

// ---------------------------------------------------------------- back

export interface LeaksUndo {
  readonly order: string;
  readonly actor: string;
}

/** What was decided about these leaks since stays. @throws OperatorError */
export async function undoLeaks({ db }: OperateContext, { order, actor }: LeaksUndo): Promise<OrderedLeaks> {
  const decisions = /^[\da-f]{8}$/.test(order) ? await findDecisionsFrom(db, sourceOf(order)) : [];
  if (decisions.length === 0)
    throw new OperatorError(`no order is called ${order}; \`leakwarden audit\` has their names (order:…)`);
  const decided = decisions.filter(({ action }) => action === 'accept' || action === 'false-positive');
  const jobs: Job[] = [];
  for (const [id, own] of Map.groupBy(decided, ({ leak_id: leak }) => leak ?? '')) {
    const leak = await findLeak(db, id);
    if (leak && (await takeBack({ db }, leak, own, actor))) jobs.push(jobOf(leak));
  }
  return { order, leaks: [], jobs };
}

async function takeBack(
  { db }: Pick<OperateContext, 'db'>,
  leak: StoredLeak,
  own: readonly StoredDecision[],
  actor: string,
): Promise<boolean> {
  const all = await findDecisions(db, { leak: leak.id, actions: ['accept', 'false-positive'] });
  const covers = await findCovers(db, leak.id);
  let isNews = false;
  for (const { id, repository_id: repository, installation_id: installation, source } of own) {
    const last = all.findLast((each) => each.repository_id === repository);
    if (repository === null || last?.id !== id || !covers.some((cover) => cover.repository_id === repository)) continue;
    await dropCover(db, leak.id, repository);
    const back = { actor, actorId: null, action: 'order-undone', installation, repository, leak: leak.id };
    await decide(db, { ...back, head: null, reason: 'taken back', until: null, source: `${source}:undone` });
    isNews = true;
  }
  return isNews;
}

function jobOf({ id: leak, installation_id: installation, repository_id: repository }: StoredLeak): Job {
  return { kind: 'sync-issue', installation, repository, leak };
}
