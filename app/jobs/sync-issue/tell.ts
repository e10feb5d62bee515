/** Writes what is to be said of a leak where its people read: an issue, or a draft advisory of a public repository. */
import { hash } from 'node:crypto';
import { dueOf } from '../../../gate/index.ts';
import {
  assign,
  closeIssue,
  ensureAdvisory,
  ensureIssue,
  reopenIssue,
  updateAdvisory,
  updateIssue,
  type Intent,
  type Issue,
} from '../../../github/index.ts';
import { formatAdvisory, formatIssue, keepTicks, markerOf, type IssueText } from '../../../report/index.ts';
import { defaultConfig } from '../../../scan/index.ts';
import type { JobContext } from '../../job-context.ts';
import { announceIssue, changeLeak, type LeakChange } from '../../store/index.ts';
import { sayChanges, sayWorse, type SentReminder } from './changes.ts';
import { isMoving, leaveAdvisory, leaveOld } from './move.ts';
import { countPlaces, type LeakPublication } from './publication.ts';

/** Returns what is to be remembered of it. */
export function tellOf(context: JobContext, telling: LeakPublication): Promise<LeakChange> {
  return telling.home.kind === 'advisory' ? tellByAdvisory(context, telling) : tellByIssue(context, telling);
}

async function tellByIssue(context: JobContext, telling: LeakPublication): Promise<LeakChange> {
  const { access, home, leak, facts, config } = telling;
  const text = formatIssue(facts);
  const found = await ensureIssue(access.github, home.where, {
    marker: markerOf('leak', leak.id),
    creator: context.login,
    ...text,
    labels: labelsOf(text, config.report.labels),
    knownNumber: leak.issue_repository_id === home.repository ? leak.issue_number : null,
    intent: intentOf(context, telling),
    now: context.now(),
  });
  const isMoved = isMoving(leak, home.repository);
  const isNew = leak.issue_number === null || isMoved;
  // Before it is remembered: afterwards it is no longer new, and what was left out would stay so.
  if (isNew && config.report.assignees.length > 0)
    await assign(access.github, home.where, found.number, config.report.assignees);
  if (isMoved) await leaveOld(context, access, leak, found);
  if (leak.advisory_id !== null) await leaveAdvisory(access, leak);
  if (leak.issue_number !== found.number || isMoved) await rememberIssue(context, telling, found.number);
  // Before the text, which holds what was told last: said after it, it would be lost with the process.
  if (!isNew) await sayWorse(context, telling, found);
  await update(telling, found, text);
  const said = await sayChanges(context, telling, { issue: found, isNew });
  await setState(telling, found);
  return {
    ...basics(telling, text),
    ...remembered(said),
    issue_kind: 'issue',
    due_at: dueOf(facts.leak.severity, leak.opened_at, config),
  };
}

/** `report.labels` takes the place of the one that all of our issues have by default. */
function labelsOf({ labels }: IssueText, configured: readonly string[]): readonly string[] {
  return [...new Set([...configured, ...labels.filter((label) => !defaultConfig.report.labels.includes(label))])];
}

/** At once: the number is what makes the issue ours in later events, and its text tells all places of now. */
function rememberIssue(context: JobContext, { home, leak, facts }: LeakPublication, number: number): Promise<void> {
  return changeLeak(context.db, leak.id, {
    issue_kind: 'issue',
    issue_repository_id: home.repository,
    issue_number: number,
    advisory_id: null,
    places_told: countPlaces(facts),
  });
}

function intentOf({ db }: JobContext, { leak: { id, issue_intent_at: before } }: LeakPublication): Intent {
  return { at: before, announce: (now) => announceIssue(db, id, { before, now }) };
}

/** What people ticked stays ticked. */
async function update({ access, home }: LeakPublication, issue: Issue, { title, body }: IssueText): Promise<void> {
  const wanted = keepTicks(body, issue.body);
  if (issue.body !== wanted || issue.title !== title)
    await updateIssue(access.github, home.where, issue.number, { title, body: wanted });
}

async function setState({ access, home, decided }: LeakPublication, issue: Issue): Promise<void> {
  const isWanted = decided.state === 'open';
  if (isWanted && issue.state === 'closed') await reopenIssue(access.github, home.where, issue.number);
  if (isWanted || issue.state === 'closed') return;
  const isSolved = decided.state === 'gone' || decided.state === 'revoked';
  await closeIssue(access.github, home.where, issue.number, isSolved ? 'completed' : 'not_planned');
}

/** An advisory has no comments that the API could write: its text says it all. */
async function tellByAdvisory(context: JobContext, telling: LeakPublication): Promise<LeakChange> {
  const { access, home, leak, decided, facts } = telling;
  const text = formatAdvisory(facts);
  const found = await ensureAdvisory(access.github, home.where, {
    marker: markerOf('leak', leak.id),
    ...text,
    knownId: leak.advisory_id,
    intent: intentOf(context, telling),
    now: context.now(),
  });
  if (isMoving(leak, -1)) await leaveOld(context, access, leak, null);
  // What is published is public: nothing more is written there.
  if (found.state === 'published') return { issue_kind: 'advisory', advisory_id: found.id };
  const state = decided.state === 'open' ? 'draft' : 'closed';
  const isSame = found.summary === text.summary && found.description === text.description && found.state === state;
  if (!isSame)
    await updateAdvisory(access.github, home.where, found.id, {
      summary: text.summary,
      description: text.description,
      ...(found.state === state || found.state === 'triage' ? {} : { state }),
    });
  return {
    issue_kind: 'advisory',
    issue_repository_id: home.repository,
    advisory_id: found.id,
    issue_number: null,
    issue_hash: hash('sha256', JSON.stringify(text)),
    places_told: countPlaces(facts),
  };
}

function basics({ facts }: LeakPublication, text: IssueText): LeakChange {
  return { issue_hash: hashOf(text), places_told: countPlaces(facts) };
}

function remembered({ reminded }: SentReminder): LeakChange {
  return reminded === null ? {} : { reminded_at: reminded };
}

function hashOf(text: IssueText): string {
  return hash('sha256', JSON.stringify([text.title, text.body]));
}
