/** Takes a digest to its place. Each place gets the same; what one of them does not take is tried again later. */
import { comment, ensureIssue, updateIssue } from '../../github/index.ts';
import {
  formatDigestComment,
  formatDigestIssue,
  formatDigestJson,
  formatDigestMail,
  formatDigestSlack,
  formatDigestTeams,
  markerOf,
  toDigestText,
  type DigestFacts,
} from '../../report/index.ts';
import { intentOf } from '../intent.ts';
import type { JobContext } from '../job-context.ts';
import { post, type Posting } from '../post.ts';
import { findPrivate } from '../posture/place.ts';
import { findRepositoryByName, type StoredDigest } from '../store/index.ts';
import type { DigestChannel, DigestOrder, MailServer } from './types.ts';

export interface DigestSending {
  readonly order: DigestOrder;
  readonly facts: DigestFacts;
  readonly known: StoredDigest | null;
}

/** What is to be remembered of it besides. */
export type SentDigest = Partial<Pick<StoredDigest, 'issue_repository_id' | 'issue_number'>>;

/** Why it was not taken: a code, without any address. */
export class DigestError extends Error {
  override readonly name = 'DigestError';
}

/** To one place of one team. @throws DigestError; GitHubProblem and SettleLater of an issue */
export async function sendDigestTo(
  context: JobContext,
  sending: DigestSending,
  to: Exclude<DigestChannel, { readonly kind: 'mail' }>,
): Promise<SentDigest> {
  switch (to.kind) {
    case 'issue':
      return toIssue(context, sending, to);
    case 'slack':
    case 'teams':
    case 'webhook': {
      const failure = await post(toPosting(to, sending.facts), context.signal);
      if (failure !== null) throw new DigestError(`its receiver did not take it (${failure})`);
      return {};
    }
  }
}

type WebChannel = Extract<DigestChannel, { readonly kind: 'slack' | 'teams' | 'webhook' }>;

function toPosting(to: WebChannel, facts: DigestFacts): Posting {
  const common = { url: to.url, contentType: 'application/json' };
  switch (to.kind) {
    case 'slack':
      return { ...common, body: formatDigestSlack(toDigestText(facts)) };
    case 'teams':
      return { ...common, body: formatDigestTeams(toDigestText(facts)) };
    case 'webhook':
      return { ...common, body: formatDigestJson(facts), secret: to.secret };
  }
}

type IssueChannel = Extract<DigestChannel, { readonly kind: 'issue' }>;

/** The comment last: it is what people hear of, and a crash before it says nothing twice. */
async function toIssue(
  context: JobContext,
  { order, facts, known }: DigestSending,
  { repository, mention }: IssueChannel,
): Promise<SentDigest> {
  const [owner = '', name = ''] = repository.split('/');
  const row = await findRepositoryByName(context.db, owner, name);
  if (!row) throw new DigestError('the App does not see the repository of its issue');
  const github = await context.clients.installation(row.installation_id);
  const home = await findPrivate(github, owner, [repository]);
  if (!home) throw new DigestError('the repository of its issue is public, archived, or has no issues');
  const where = { owner: home.owner, repo: home.repo };
  const text = toDigestText(facts);
  const wanted = formatDigestIssue(text, order.team);
  const issue = await ensureIssue(github, where, {
    marker: markerOf('digest', order.team),
    creator: context.login,
    ...wanted,
    labels: ['leakwarden'],
    knownNumber: known?.issue_repository_id === home.id ? known.issue_number : null,
    intent: await intentOf(context, `digest:${order.team}`),
    now: context.now(),
  });
  if (issue.body !== wanted.body) await updateIssue(github, where, issue.number, wanted);
  const key = `digest:${order.team}:${(known?.sent ?? 0) + 1}`;
  await comment(github, where, issue.number, {
    key,
    body: formatDigestComment(text, mention),
    creator: context.login,
    intent: await intentOf(context, `comment:${key}`),
    now: context.now(),
  });
  return { issue_repository_id: home.id, issue_number: issue.number };
}

/** One mail with what several teams hear. @throws DigestError */
export async function mailDigests(
  all: readonly DigestFacts[],
  { to, server }: { readonly to: readonly string[]; readonly server: MailServer },
): Promise<void> {
  // Most servers send no mail.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(server.url);
  try {
    await transport.sendMail({ from: server.from, to: [...to], ...formatDigestMail(all.map(toDigestText)) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    throw new DigestError(`the mail server did not take it (${code})`);
  } finally {
    transport.close();
  }
}
