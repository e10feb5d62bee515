/** What was done about a repository that was made public: into the audit log, and once into a private place. */
import type { PageReason } from '../../../gate/index.ts';
import { assign, ensureAdvisory, ensureIssue, isProblem, updateAdvisory, updateIssue } from '../../../github/index.ts';
import {
  formatPublication,
  formatPublicationAdvisory,
  markerOf,
  referenceOf,
  type PublicationIssueFacts,
} from '../../../report/index.ts';
import type { Config } from '../../../scan/index.ts';
import type { Publication } from '../../decide/publication.ts';
import { intentOf } from '../../intent.ts';
import type { JobContext } from '../../job-context.ts';
import { findPrivate } from '../../posture/place.ts';
import { findHome, toFacts, type RepositoryAccess } from '../../repository/open.ts';
import { decide } from '../../store/index.ts';
import type { StoredPublishedLeak } from './leaks.ts';

export const madePrivate = 'repository-made-private';

export interface PublicationOutcome {
  readonly access: RepositoryAccess;
  readonly config: Config;
  readonly publication: Publication;
  readonly leaks: readonly StoredPublishedLeak[];
  /** Null: it was made private. */
  readonly because: PageReason | null;
}

export async function tellOutcome(context: JobContext, outcome: PublicationOutcome): Promise<void> {
  const isNew = await record(context, outcome);
  try {
    await tell(context, outcome, isNew);
  } catch (error) {
    // The audit log has it: a place that is out of reach does not keep the rest waiting.
    if (!isProblem(error, 'forbidden', 'gone', 'not-found')) throw error;
    context.log.warn({ repository: outcome.access.row.id }, 'the private place of a publication cannot be written to');
  }
}

/** Returns whether it was not there before. */
async function record(
  context: JobContext,
  { access, publication, leaks, because }: PublicationOutcome,
): Promise<boolean> {
  const references = leaks.map(({ id }) => referenceOf(id)).join(', ') || 'no leaks';
  const isNew = await decide(context.db, {
    actor: 'leakwarden',
    actorId: null,
    action: because === null ? madePrivate : 'publication-reported',
    installation: access.installation.id,
    repository: access.row.id,
    leak: null,
    head: null,
    reason: `${publication.by === null ? 'made public' : `made public by account ${publication.by}`}: ${because === null ? '' : `${because}; `}${references}`,
    until: null,
    source: `publication:${access.row.id}:${publication.key}:${because ?? 'contained'}`,
  });
  if (isNew) await context.queue.send({ kind: 'report-audit' });
  return isNew;
}

async function tell(context: JobContext, outcome: PublicationOutcome, isNew: boolean): Promise<void> {
  const { access, config } = outcome;
  const facts = toPublicationFacts(context, outcome);
  const home = await findHome(access, config);
  if (home.kind === 'issue') return tellByIssue(context, outcome, { facts, where: home.where, isNew });
  // What `report.repository` names was tried.
  const place = await findPrivate(access.github, access.where.owner, ['.github-private']);
  if (place) return tellByIssue(context, outcome, { facts, where: { owner: place.owner, repo: place.repo }, isNew });
  if (home.kind === 'advisory') await tellByAdvisory(context, access, facts);
}

function toPublicationFacts(
  context: JobContext,
  { access, publication, leaks, because }: PublicationOutcome,
): PublicationIssueFacts {
  return {
    key: keyOf(access, publication),
    repository: toFacts(context, access),
    publishedAt: publication.publishedAt?.toISOString() ?? null,
    containedAt: because === null ? context.now().toISOString() : null,
    because,
    leaks: leaks.map(({ id, title, severity }) => ({ reference: referenceOf(id), title, severity })),
    forks: access.present.forks,
  };
}

function keyOf({ row }: RepositoryAccess, { key }: Publication): string {
  return `${row.id}:${key}`;
}

interface Telling {
  readonly facts: PublicationIssueFacts;
  readonly where: RepositoryAccess['where'];
  /** Else it was told, and the text is as it is. */
  readonly isNew: boolean;
}

async function tellByIssue(
  context: JobContext,
  { access, config }: PublicationOutcome,
  { facts, where, isNew }: Telling,
): Promise<void> {
  const text = formatPublication(facts);
  const intent = await intentOf(context, `publication:${facts.key}`);
  const issue = await ensureIssue(access.github, where, {
    marker: markerOf('publication', facts.key),
    creator: context.login,
    ...text,
    labels: [...new Set([...text.labels, ...config.report.labels])],
    knownNumber: null,
    intent,
    now: context.now(),
  });
  if (intent.at === null && config.report.assignees.length > 0)
    await assign(access.github, where, issue.number, config.report.assignees);
  if (isNew && issue.body !== text.body) await updateIssue(access.github, where, issue.number, text);
}

async function tellByAdvisory(
  context: JobContext,
  access: RepositoryAccess,
  facts: PublicationIssueFacts,
): Promise<void> {
  const text = formatPublicationAdvisory(facts);
  const found = await ensureAdvisory(access.github, access.where, {
    marker: markerOf('publication', facts.key),
    ...text,
    knownId: null,
    intent: await intentOf(context, `publication:advisory:${facts.key}`),
    now: context.now(),
  });
  // What is published is public: nothing more is written there.
  if (found.state !== 'published' && found.description !== text.description)
    await updateAdvisory(access.github, access.where, found.id, { description: text.description });
}
