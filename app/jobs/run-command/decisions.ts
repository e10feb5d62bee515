/** What a command decides, written into the audit log and into the leak, with what is to be done next. */
import { isWaiver } from '../../../gate/index.ts';
import { assign, findValidCredentials, revokeCredentials } from '../../../github/index.ts';
import {
  referenceOf,
  type Approvers,
  type Command,
  type StatedDecision,
  type IssueChange,
  type Refusal,
} from '../../../report/index.ts';
import { coveredBy } from '../../decide/covered.ts';
import { excuseBy } from '../../decide/leak-state.ts';
import { today, type JobContext } from '../../job-context.ts';
import { readCovers } from '../../leaks/read-covers.ts';
import { syncLater } from '../../leaks/sync-later.ts';
import { RetryAt } from '../../queue/index.ts';
import {
  changeLeak,
  decide,
  findBlockedBy,
  findPlaces,
  findRemaining,
  saveCover,
  type LeakChange,
  type StoredLeak,
  type StoredPlace,
} from '../../store/index.ts';
import type { CommandRequest } from './request.ts';
import { readCredentials } from './credentials.ts';
import { askHere, findDecidable, firstOfTwo, mayAsk, type DecidableLeak } from './right.ts';

export interface DecisionCommand {
  readonly command: Exclude<Command, { kind: 'help' | 'rescan' }>;
  /** Which command of the comment it is. */
  readonly index: number;
  readonly approvers: Approvers;
}

export async function decideOn(
  context: JobContext,
  request: CommandRequest,
  deciding: DecisionCommand,
): Promise<IssueChange> {
  const { command, approvers } = deciding;
  const refused = (because: Refusal): IssueChange => ({
    kind: 'refused',
    command: command.kind,
    because,
    approvers,
  });
  if (command.kind === 'assign') return assignTo(request, command.logins, refused);
  if (command.kind === 'acknowledge' && command.all) return acknowledgeAll(context, request, deciding, refused);
  const decidable = await findDecidable(context, request, command);
  if (typeof decidable === 'string') return refused(decidable);
  return decideAbout(context, request, deciding, decidable);
}

/** The right is there. */
export async function decideAbout(
  context: JobContext,
  request: CommandRequest,
  deciding: DecisionCommand,
  decidable: DecidableLeak,
): Promise<IssueChange> {
  const { command, approvers } = deciding;
  const refused = (because: Refusal): IssueChange => ({ kind: 'refused', command: command.kind, because, approvers });
  const { leak, repositories, halfway } = decidable;
  const reason = isWaiver(command) ? command.reason : '';
  for (const repository of halfway)
    await record(context, request, leak, deciding, { action: firstOfTwo, reason, until: null, repository });
  if (repositories.length === 0) return refused('second-needed');
  switch (command.kind) {
    case 'accept':
      return accept(context, request, decidable, deciding, { reason: command.reason, until: command.until });
    case 'false-positive':
      return accept(context, request, decidable, deciding, { reason: command.reason, until: null });
    case 'acknowledge':
      return request.pull ? refused('not-here') : acknowledge(context, request, leak, deciding);
    case 'revoke':
      return request.pull ? refused('not-here') : revoke(context, request, leak, deciding);
    case 'assign':
      return refused('not-here');
  }
}

async function accept(
  context: JobContext,
  request: CommandRequest,
  { leak, repositories }: DecidableLeak,
  deciding: DecisionCommand,
  { reason, until }: { readonly reason: string; readonly until: string | null },
): Promise<IssueChange> {
  const action = deciding.command.kind === 'accept' ? 'accept' : 'false-positive';
  const all = await findPlaces(context.db, leak.id);
  if (hasGrownSince(request.askedAt, all, repositories))
    return { kind: 'refused', command: action, because: 'came-later', approvers: deciding.approvers };
  for (const repository of repositories) {
    await record(context, request, leak, deciding, { reason, until, repository });
    const head = request.pull?.head.sha ?? null;
    const places = all.filter(({ repository_id: id }) => id === repository);
    const { id, subjects } = leak;
    await saveCover(context.db, { leak: id, repository, action, until, head, subjects, covered: coveredBy(places) });
  }
  const excuse = excuseBy(await readCovers(context.db, leak.id), today(context));
  // Where others have to decide as well it stays open.
  const state = excuse && { state: excuse.state, accepted_until: excuse.until, closed_at: context.now() };
  await change(context, request, leak, state ?? {});
  const decision: StatedDecision = { action, by: request.author.login, reason, until };
  const isPublic = request.access.present.visibility === 'public';
  return { kind: 'decided', decision, reference: referenceOf(leak.id), isPublic };
}

/** Nobody has looked at those who came to a table since it was asked for. GitHub tells whole seconds. */
function hasGrownSince(askedAt: Date, places: readonly StoredPlace[], repositories: readonly number[]): boolean {
  const end = askedAt.getTime() + 1000;
  const own = places.filter(({ repository_id: id }) => repositories.includes(id));
  return own.some(({ people }) => people !== null && Date.parse(people.grown) >= end);
}

async function acknowledge(
  context: JobContext,
  request: CommandRequest,
  leak: StoredLeak,
  deciding: DecisionCommand,
): Promise<IssueChange> {
  await record(context, request, leak, deciding, { reason: 'acknowledged what remains', until: null });
  await change(context, request, leak, { acknowledged_at: context.now() });
  return { kind: 'acknowledged', by: request.author.login };
}

/** Of the repository that leaks; what others hold too needs the right there. */
async function acknowledgeAll(
  context: JobContext,
  request: CommandRequest,
  deciding: DecisionCommand,
  refuse: (because: Refusal) => IssueChange,
): Promise<IssueChange> {
  if (request.pull) return refuse('not-here');
  const right = await askHere(request);
  if (right !== 'yes') return refuse(right);
  const { row, installation } = request.leaking;
  const leaks: StoredLeak[] = [];
  for (const leak of await findRemaining(context.db, row.id)) {
    const { repositories } = await readCovers(context.db, leak.id);
    if (repositories.some((id) => id !== row.id)) continue;
    const said = { reason: 'acknowledged what remains', until: null, part: `:${leak.id}` };
    await record(context, request, leak, deciding, said);
    await changeLeak(context.db, leak.id, { acknowledged_at: context.now() });
    leaks.push(leak);
  }
  await syncLater(
    context,
    installation.id,
    leaks.map(({ id }) => id),
  );
  return { kind: 'acknowledged', by: request.author.login, leaks: leaks.length };
}

/** Minutes between two looks whether GitHub has done it; and how long it is waited for. */
const lookEvery = 1;
const patience = 60;

/**
 * The value is read from Git for these calls, and goes to GitHub, which made it. GitHub does not say whether it revoked
 * what it was told of: the leak is closed only when GitHub does not take the value any more.
 */
async function revoke(
  context: JobContext,
  request: CommandRequest,
  leak: StoredLeak,
  deciding: DecisionCommand,
): Promise<IssueChange> {
  const { github } = request.leaking;
  const credentials = await readCredentials(context, request.leaking, leak);
  if (credentials.length === 0) return { kind: 'not-revoked', because: 'GitHub cannot revoke this kind of value' };
  await record(context, request, leak, deciding, { reason: 'asked GitHub to revoke it', until: null });
  const valid = await findValidCredentials(github, credentials);
  const now = context.now();
  if (valid.length > 0) {
    await revokeCredentials(github, valid);
    if (now.getTime() - request.askedAt.getTime() > patience * 60_000)
      return { kind: 'not-revoked', because: 'GitHub was asked to, and still accepts it' };
    throw new RetryAt(new Date(now.getTime() + lookEvery * 60_000), 'whether it is revoked is seen later');
  }
  await change(context, request, leak, { state: 'revoked', closed_at: now });
  return { kind: 'revoked', by: request.author.login, checkedAt: now.toISOString() };
}

async function assignTo(
  request: CommandRequest,
  logins: readonly string[],
  refuse: (because: Refusal) => IssueChange,
): Promise<IssueChange> {
  const { access, number, pull } = request;
  const right = await mayAsk(request);
  if (right !== 'yes' || pull) return refuse(right === 'yes' ? 'not-here' : right);
  const { assigned, refused } = await assign(access.github, access.where, number, logins);
  return { kind: 'assigned', logins: assigned, failed: refused };
}

async function record(
  { db, queue }: JobContext,
  { leaking, author, pull, source }: CommandRequest,
  leak: StoredLeak,
  { command, index }: DecisionCommand,
  {
    action = command.kind,
    reason,
    until,
    repository = leaking.row.id,
    part = '',
  }: {
    readonly action?: string;
    readonly reason: string;
    readonly until: string | null;
    readonly repository?: number;
    /** Where one command decides about several leaks. */
    readonly part?: string;
  },
): Promise<void> {
  const isElsewhere = repository !== leaking.row.id;
  await decide(db, {
    actor: author.login,
    actorId: author.id,
    action,
    installation: leaking.installation.id,
    repository,
    leak: leak.id,
    head: pull?.head.sha ?? null,
    reason,
    until,
    source: `${source}:${index}${isElsewhere ? `:${repository}` : ''}${part}`,
  });
  await queue.send({ kind: 'report-audit' });
}

/** The leak's issue and every head that it blocks are brought up to date. */
async function change(
  context: JobContext,
  { leaking }: CommandRequest,
  leak: StoredLeak,
  change: LeakChange,
): Promise<void> {
  if (Object.keys(change).length > 0) await changeLeak(context.db, leak.id, change);
  const installation = leaking.installation.id;
  await context.queue.send({ kind: 'sync-issue', installation, repository: leak.repository_id, leak: leak.id });
  for (const { repository, sha } of await findBlockedBy(context.db, leak.id))
    await context.queue.send({ kind: 'judge-head', installation, repository, head: sha, base: null });
}
