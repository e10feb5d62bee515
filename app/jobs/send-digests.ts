/**
 * Tells teams once a day or week of what changed, and at once, once, of what is critical. A process that dies between
 * sending and remembering sends a second time: better than not at all.
 */
import { referenceOf, type DigestFacts, type DigestLeak } from '../../report/index.ts';
import { toDigestTest } from '../digest/covered.ts';
import { decideBreakthrough, decideDigest, noMemory, type DigestNow, type OpenLeak } from '../digest/decide.ts';
import { toLetters } from '../digest/letters.ts';
import { DigestError, mailDigests, sendDigestTo } from '../digest/send.ts';
import type { DigestOrder } from '../digest/types.ts';
import { isTurn } from '../digest/when.ts';
import type { JobContext } from '../job-context.ts';
import {
  findDigest,
  listLeaksById,
  listLeaksToDigest,
  listPostures,
  listRepositories,
  saveDigest,
  type DigestedLeak,
  type StoredDigest,
  type StoredRepository,
} from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'send-digests': NoIds;
  }
}

const retryAfter = 15 * 60_000;

export async function sendDigests(context: JobContext): Promise<void> {
  const { digests } = context.settings;
  if (digests.length === 0) return;
  const repositories = await listRepositories(context.db);
  const drafts: Draft[] = [];
  for (const order of digests) drafts.push(...(await draft(context, order, repositories)));
  const failures = await sendMails(drafts);
  // What was mailed first: GitHub may fail in between, and everything that is not settled is sent again.
  const isMail = ({ order }: Draft): boolean => order.to.kind === 'mail';
  for (const each of [...drafts.filter(isMail), ...drafts.filter((one) => !isMail(one))])
    await settle(context, each, failures.get(each) ?? null);
}

/** What is decided for a team, and not yet sent. */
interface Draft {
  readonly order: DigestOrder;
  readonly known: StoredDigest | null;
  readonly ofTurn: boolean;
  /** Null: nobody hears anything. */
  readonly facts: DigestFacts | null;
  readonly before: StoredDigest['memory'];
  readonly after: StoredDigest['memory'];
}

/** Empty: it is not its turn, and nothing breaks through. */
async function draft(
  context: JobContext,
  order: DigestOrder,
  all: readonly StoredRepository[],
): Promise<readonly Draft[]> {
  const known = await findDigest(context.db, order.team);
  const now = context.now();
  if (known?.retry_at && now < known.retry_at) return [];
  const before = known?.memory ?? noMemory;
  const ofTurn = isTurn(order, known?.turn_at ?? null, now);
  const reading = { context, names: namesOf(all), team: all.filter(toDigestTest(order)) };
  const { facts, memory: after } = ofTurn
    ? decideDigest(order.team, before, await readPresent(reading, before), now)
    : decideBreakthrough(order.team, before, await readOpen(reading, 'critical'));
  return ofTurn || facts !== null ? [{ order, known, ofTurn, facts, before, after }] : [];
}

/** Which drafts did not arrive everywhere: they are sent again, also to those who have them. */
async function sendMails(drafts: readonly Draft[]): Promise<ReadonlyMap<Draft, DigestError>> {
  const mails = drafts.flatMap((each) => {
    const { order, facts } = each;
    return order.to.kind === 'mail' && facts !== null ? [{ draft: each, facts, to: order.to }] : [];
  });
  const failures = new Map<Draft, DigestError>();
  for (const { to, drafts: own } of toLetters(mails, (mail) => mail.to)) {
    const [first] = own;
    if (!first) continue;
    try {
      await mailDigests(
        own.map(({ facts }) => facts),
        { to, server: first.to.server },
      );
    } catch (error) {
      if (!(error instanceof DigestError)) throw error;
      for (const mail of own) failures.set(mail.draft, error);
    }
  }
  return failures;
}

/** One team's receiver that is down keeps no other team waiting. */
async function settle(context: JobContext, made: Draft, mailFailure: DigestError | null): Promise<void> {
  const { order, known, ofTurn, facts, before, after } = made;
  const now = context.now();
  try {
    if (mailFailure !== null) throw mailFailure;
    const sent =
      facts !== null && order.to.kind !== 'mail' ? await sendDigestTo(context, { order, facts, known }, order.to) : {};
    const turn = ofTurn ? { turn_at: now } : {};
    const count = (known?.sent ?? 0) + (facts === null ? 0 : 1);
    await saveDigest(context.db, order.team, { ...turn, ...sent, memory: after, sent: count, retry_at: null });
  } catch (error) {
    if (!(error instanceof DigestError)) throw error;
    context.log.error(
      { digest: order.team },
      `a digest was not sent: ${error.message}; tried again in a quarter of an hour`,
    );
    await saveDigest(context.db, order.team, { memory: before, retry_at: new Date(now.getTime() + retryAfter) });
  }
}

interface DigestReading {
  readonly context: JobContext;
  /** Of all repositories, by their id. */
  readonly names: ReadonlyMap<number, string>;
  /** Its repositories. */
  readonly team: readonly StoredRepository[];
}

async function readPresent(reading: DigestReading, memory: StoredDigest['memory']): Promise<DigestNow> {
  const open = await readOpen(reading);
  const isOpen = new Set(open.map(({ id }) => id));
  const gone = Object.keys(memory.leaks).filter((id) => !isOpen.has(id));
  const ended = await listLeaksById(reading.context.db, gone);
  return {
    open,
    // What became a part of another leak, or is followed no more, ended for nobody.
    ended: ended.flatMap((leak) => {
      const how = howItEnded(leak);
      return how === null ? [] : [{ ...toOpenLeak(reading, leak), how }];
    }),
    settings: await readSettingsToFix(reading),
  };
}

function howItEnded({ state }: DigestedLeak): DigestNow['ended'][number]['how'] | null {
  if (state === 'open') return null;
  return state === 'gone' || state === 'revoked' ? 'fixed' : 'decided';
}

async function readOpen(reading: DigestReading, severity?: DigestedLeak['severity']): Promise<readonly OpenLeak[]> {
  const ids = reading.team.map(({ id }) => id);
  const leaks = await listLeaksToDigest(reading.context.db, ids, severity);
  return leaks.map((leak) => toOpenLeak(reading, leak));
}

function namesOf(repositories: readonly StoredRepository[]): ReadonlyMap<number, string> {
  return new Map(repositories.map(({ id, owner, name }) => [id, `${owner}/${name}`]));
}

function toOpenLeak({ names, context }: DigestReading, leak: DigestedLeak): OpenLeak {
  const home = names.get(leak.issue_repository_id ?? leak.repository_id);
  const hasIssue = leak.issue_kind === 'issue' && leak.issue_number !== null && home !== undefined;
  const common: DigestLeak = {
    reference: referenceOf(leak.id),
    title: leak.title,
    severity: leak.severity,
    repository: names.get(leak.repository_id) ?? 'a repository that is gone',
    url: hasIssue ? `${context.settings.serverUrl}/${home}/issues/${leak.issue_number}` : null,
    dueOn: leak.due_at?.toISOString().slice(0, 10) ?? null,
  };
  return { ...common, id: leak.id, due: leak.due_at };
}

async function readSettingsToFix({ context, team }: DigestReading): Promise<DigestNow['settings']> {
  const found: DigestNow['settings'][number][] = [];
  for (const installation of new Set(team.map(({ installation_id: id }) => id)))
    for (const { repository_id: id, failing } of await listPostures(context.db, installation)) {
      const row = team.find((each) => each.id === id);
      if (row) found.push({ repository: row.id, name: `${row.owner}/${row.name}`, failing });
    }
  return found;
}
