/** What a command decides, written into the audit log and into the leak, with what is to be done next. */
import { assign, revokeCredentials } from '../../../github/index.ts';
import { referenceOf, type Approvers, type Command, type Decision, type IssueChange } from '../../../report/index.ts';
import { changeLeak, decide, findBlockedBy, type LeakChange, type StoredLeak } from '../../store/index.ts';
import type { JobContext } from '../context.ts';
import type { Asked } from './index.ts';
import { readCredentials } from './credentials.ts';
import { findTarget } from './target.ts';

export interface ToDecide {
  readonly command: Exclude<Command, { kind: 'help' | 'rescan' }>;
  /** Which command of the comment it is. */
  readonly index: number;
  readonly approvers: Approvers;
}

export async function decideOn(context: JobContext, asked: Asked, deciding: ToDecide): Promise<IssueChange> {
  const { command, approvers } = deciding;
  const refused = (because: 'not-here' | 'which-leak' | 'unknown-leak'): IssueChange => ({
    kind: 'refused',
    command: command.kind,
    because,
    approvers,
  });
  if (command.kind === 'assign') return asked.pull ? refused('not-here') : assignTo(asked, command.logins);
  const target = await findTarget(context, asked, command.reference);
  const [leak, ...others] = target?.leaks ?? [];
  if (!leak) return refused('unknown-leak');
  if (others.length > 0) return refused('which-leak');
  switch (command.kind) {
    case 'accept':
      return accept(context, asked, leak, deciding, { reason: command.reason, until: command.until });
    case 'false-positive':
      return accept(context, asked, leak, deciding, { reason: command.reason, until: null });
    case 'acknowledge':
      return asked.pull ? refused('not-here') : acknowledge(context, asked, leak, deciding);
    case 'revoke':
      return asked.pull ? refused('not-here') : revoke(context, asked, leak, deciding);
  }
}

async function accept(
  context: JobContext,
  asked: Asked,
  leak: StoredLeak,
  deciding: ToDecide,
  { reason, until }: { readonly reason: string; readonly until: string | null },
): Promise<IssueChange> {
  const action = deciding.command.kind === 'accept' ? 'accept' : 'false-positive';
  await record(context, asked, leak, deciding, { reason, until });
  await change(context, asked, leak, {
    state: action === 'accept' ? 'accepted' : 'false-positive',
    accepted_until: until,
    closed_at: context.now(),
  });
  const decision: Decision = { action, by: asked.author.login, reason, until };
  const isPublic = asked.place.present.visibility === 'public';
  return { kind: 'decided', decision, reference: referenceOf(leak.id), isPublic };
}

async function acknowledge(
  context: JobContext,
  asked: Asked,
  leak: StoredLeak,
  deciding: ToDecide,
): Promise<IssueChange> {
  await record(context, asked, leak, deciding, { reason: 'took note of what remains', until: null });
  await change(context, asked, leak, { acknowledged_at: context.now() });
  return { kind: 'acknowledged', by: asked.author.login };
}

/** The value is read from Git for this one call, and goes to GitHub, which made it. */
async function revoke(context: JobContext, asked: Asked, leak: StoredLeak, deciding: ToDecide): Promise<IssueChange> {
  const credentials = await readCredentials(context, asked.place, leak);
  if (credentials.length === 0) return { kind: 'not-revoked', because: 'GitHub cannot revoke this kind of value' };
  await revokeCredentials(asked.place.github, credentials);
  await record(context, asked, leak, deciding, { reason: 'asked GitHub to revoke it', until: null });
  await change(context, asked, leak, { state: 'revoked', closed_at: context.now() });
  return { kind: 'revoked', by: asked.author.login, checkAgainAfter: null };
}

async function assignTo({ place, number }: Asked, logins: readonly string[]): Promise<IssueChange> {
  const { assigned, refused } = await assign(place.github, place.where, number, logins);
  return { kind: 'assigned', logins: assigned, failed: refused };
}

async function record(
  { db, queue }: JobContext,
  { place, author, comment, pull }: Asked,
  leak: StoredLeak,
  { command, index }: ToDecide,
  { reason, until }: { readonly reason: string; readonly until: string | null },
): Promise<void> {
  await decide(db, {
    actor: author.login,
    actorId: author.id,
    action: command.kind,
    installation: place.installation.id,
    repository: place.row.id,
    leak: leak.id,
    head: pull?.head ?? null,
    reason,
    until,
    source: `comment:${comment.id}:${index}`,
  });
  await queue.send({ kind: 'report-audit' });
}

/** The leak's issue and every head that it blocks are brought up to date. */
async function change(context: JobContext, { place }: Asked, leak: StoredLeak, change: LeakChange): Promise<void> {
  await changeLeak(context.db, leak.id, change);
  const installation = place.installation.id;
  await context.queue.send({ kind: 'settle', installation, repository: leak.repository_id, leak: leak.id });
  for (const { repository, sha } of await findBlockedBy(context.db, leak.id))
    await context.queue.send({ kind: 'judge', installation, repository, head: sha, base: null });
}
