/**
 * The one issue about the settings of a repository or organisation: found again by its marker, written in place, closed
 * when nothing fails and nothing is unknown. Only what became worse is news, and news wait ever longer for each other.
 */
import {
  closeIssue,
  comment,
  ensureIssue,
  reopenIssue,
  updateIssue,
  type GitHub,
  type Where,
} from '../../github/index.ts';
import { formatPosture, formatPostureNews, markerOf, type SettingsReport } from '../../report/index.ts';
import { hasDigest } from '../digest/covered.ts';
import { intentOf } from '../intent.ts';
import type { JobContext } from '../job-context.ts';
import { findPosture, findRepository, savePosture, type PostureSubject, type StoredPosture } from '../store/index.ts';
import { failingIn, type Failing } from './judged.ts';
import { leaveKnown, noIssue } from './leave.ts';

export interface PosturePlace {
  readonly github: GitHub;
  readonly where: Where;
  readonly repository: number;
}

export interface Posture {
  readonly of: PostureSubject;
  /** Of policies whose failures are told. */
  readonly report: SettingsReport;
  readonly labels: readonly string[];
  readonly changedBack: readonly string[];
}

type Told = Pick<
  StoredPosture,
  | 'untold'
  | 'issue_repository_id'
  | 'issue_number'
  | 'is_open'
  | 'listed'
  | 'said'
  | 'news'
  | 'news_step'
  | 'news_at'
  | 'due_at'
>;

const nothing: Told = {
  untold: false,
  issue_repository_id: null,
  issue_number: null,
  is_open: false,
  listed: [],
  said: {},
  news: 0,
  news_step: 0,
  news_at: null,
  due_at: null,
};

/** `place` null: there is no private one, and nothing is written. */
export async function tellPosture(context: JobContext, place: PosturePlace | null, posture: Posture): Promise<void> {
  const stored: Told = (await findPosture(context.db, posture.of.subject)) ?? nothing;
  const known = await leavePlace(context, stored, { place, posture });
  const told = place === null ? withoutPlace(known, posture) : await tell(context, place, { known, posture });
  await savePosture(context.db, posture.of, told);
}

function withoutPlace(known: Told, { report }: Posture): Told {
  return { ...known, due_at: null, untold: Object.keys(failingIn(report)).length > 0 };
}

interface Telling {
  readonly known: Told;
  readonly posture: Posture;
}

/** Where it stood before is no place for it any more: configuration names another one, or the repository became public. */
async function leavePlace(
  context: JobContext,
  known: Told,
  { place, posture }: { readonly place: PosturePlace | null; readonly posture: Posture },
): Promise<Told> {
  const { issue_repository_id: repository } = known;
  if (repository === null || place?.repository === repository) return known;
  const isLeft = await leaveKnown(context, posture.of, known);
  // Refused: the next audit tries again. Where it is told in a new place it is found by its marker, should it become public.
  return isLeft || place ? { ...known, due_at: null, ...noIssue } : known;
}

async function tell(context: JobContext, place: PosturePlace, { known, posture }: Telling): Promise<Told> {
  const failing = failingIn(posture.report);
  const fails = Object.keys(failing).length > 0;
  const intent = await intentOf(context, `posture:${posture.of.subject}`);
  if (!fails && !known.is_open) return { ...known, untold: false, due_at: null };
  const listed = [...new Set([...(known.is_open ? known.listed : []), ...Object.keys(failing)])];
  const text = toText(posture, listed);
  const found = await ensureIssue(place.github, place.where, {
    marker: markerOf('posture', posture.of.subject),
    creator: context.login,
    ...text,
    knownNumber: known.issue_number,
    intent,
    now: context.now(),
  });
  const isNew = known.issue_number === null;
  const issue = { issue_repository_id: place.repository, issue_number: found.number, untold: false };
  // What a new issue says needs no comment, also where what follows fails.
  await savePosture(context.db, posture.of, { ...issue, is_open: true, ...(isNew && { listed, said: failing }) });
  if (found.body !== text.body || found.title !== text.title)
    await updateIssue(place.github, place.where, found.number, { title: text.title, body: text.body });
  if (!fails && posture.report.complete) {
    if (found.state === 'open') await closeIssue(place.github, place.where, found.number, 'completed');
    return { ...known, ...issue, is_open: false, listed: [], said: {}, due_at: null };
  }
  if (fails && found.state === 'closed') await reopenIssue(place.github, place.where, found.number);
  const said = isNew ? failing : stillSaid(known, failing);
  const now = { ...known, ...issue, is_open: true, listed, said };
  return { ...now, ...(await tellNews(context, place, { known: now, posture })) };
}

function toText({ of, report, labels, changedBack }: Posture, listed: readonly string[]) {
  const text = formatPosture({ key: of.subject, report, fixed: listed, changedBack });
  return { ...text, labels: [...new Set([...text.labels, ...labels])] };
}

/** What passes now, or is milder, and fails later is news then. */
function stillSaid({ is_open: isOpen, said }: Told, failing: Failing): Failing {
  if (!isOpen) return {};
  const order = ['low', 'medium', 'high', 'critical'] as const;
  const entries = Object.entries(failing).flatMap(([policy, severity]) => {
    const before = said[policy];
    if (before === undefined) return [];
    return [[policy, order.indexOf(severity) < order.indexOf(before) ? severity : before] as const];
  });
  return Object.fromEntries(entries);
}

const day = 86_400_000;
/** 1, 2, 4 … 32 days. */
const mostSteps = 5;

type News = Pick<Told, 'said' | 'news' | 'news_step' | 'news_at' | 'due_at'>;

async function tellNews(context: JobContext, place: PosturePlace, { known, posture }: Telling): Promise<News> {
  const { said, news, news_step: step, news_at: last, issue_number: number } = known;
  const text = formatPostureNews(new Map(Object.entries(said)), posture.report);
  if (text === null || number === null) return { said, news, news_step: step, news_at: last, due_at: null };
  // Its team hears of it by the digest.
  if (await isDigested(context, posture))
    return { said: failingIn(posture.report), news, news_step: step, news_at: last, due_at: null };
  const now = context.now();
  const wait = last === null ? 0 : day * 2 ** step;
  const next = new Date((last?.getTime() ?? 0) + wait);
  if (now < next) return { said, news, news_step: step, news_at: last, due_at: next };
  const key = `${posture.of.subject}:${news + 1}`;
  await comment(place.github, place.where, number, {
    key,
    body: text,
    creator: context.login,
    intent: await intentOf(context, `comment:${key}`),
    now,
  });
  // After a long quiet time it begins anew.
  const isQuiet = last === null || now.getTime() - last.getTime() > 2 * wait;
  const nextStep = isQuiet ? 0 : Math.min(step + 1, mostSteps);
  return { said: failingIn(posture.report), news: news + 1, news_step: nextStep, news_at: now, due_at: null };
}

async function isDigested({ db, settings }: JobContext, { of }: Posture): Promise<boolean> {
  if (settings.digests.length === 0 || of.repository_id === null) return false;
  const row = await findRepository(db, of.repository_id);
  return row !== undefined && hasDigest(settings.digests, row);
}
