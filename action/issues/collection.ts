/** The issue that lists what one pull request brought over its budget: kept up to date by its runs, folded and closed by nightly ones. */
import { inWhole, placesOf, toApprovers } from '../../gate/index.ts';
import {
  closeIssue,
  ensureIssue,
  readPull,
  reopenIssue,
  updateIssue,
  type GitHub,
  type Issue,
} from '../../github/index.ts';
import { countListed, formatCollection, markerOf, type CollectionFacts } from '../../report/index.ts';
import type { Leak } from '../../rules/index.ts';
import type { RunFindings } from '../run-findings.ts';
import { namesOf } from '../reference.ts';
import type { Run } from '../run-context.ts';
import { collectionKey, type IssueRecord } from './issue-record.ts';

interface Collecting {
  readonly run: Run;
  readonly github: GitHub;
  readonly findings: RunFindings;
  readonly record: IssueRecord;
}

/** After each look at the pull request. */
export async function collect(collecting: Collecting, pull: number, leaks: readonly Leak[]): Promise<void> {
  const { run, findings, record } = collecting;
  const key = collectionKey(run, pull);
  const known = record.collections.get(key) ?? null;
  if (leaks.length === 0 && (known === null || known.state === 'closed')) return;
  const facts = factsOf(collecting, key, {
    leaks: leaks.map((leak) => ({
      reference: namesOf(run, findings, leak)[0],
      title: inWhole(leak).title,
      severity: leak.severity,
      path: placesOf(findings.report, leak)[0]?.path ?? null,
      pull,
    })),
    folded: [],
  });
  await write(collecting, facts, known);
}

/** What becomes of the lists of pull requests that are closed. @param acknowledged by somebody with the right */
export async function foldClosed(collecting: Collecting, acknowledged: ReadonlySet<string>): Promise<void> {
  const { run, github, record } = collecting;
  for (const [key, issue] of record.collections) {
    const [repository, number = ''] = key.split(':');
    if (repository !== `${run.repository.id}` || issue.state === 'closed') continue;
    const pull = await readPull(github, run.repository.where, Number(number));
    if (pull?.state === 'open') continue;
    // What was merged is in the history that was looked at, and gets issues of its own.
    if (pull?.merged || acknowledged.has(key)) await closeIssue(github, record.home.where, issue.number, 'completed');
    else {
      const folded = [{ pull: Number(number), leaks: countListed(issue.body) }];
      await write(collecting, factsOf(collecting, key, { leaks: [], folded }), issue);
    }
  }
}

function factsOf(
  { run, findings }: Collecting,
  key: string,
  lists: Pick<CollectionFacts, 'leaks' | 'folded'>,
): CollectionFacts {
  const approvers = toApprovers(findings.configuration.config);
  return { key, door: 'action', repository: run.repository.facts, approvers, ...lists };
}

async function write({ run, github, record }: Collecting, facts: CollectionFacts, known: Issue | null): Promise<void> {
  const { title, body, labels } = formatCollection(facts);
  const { where } = record.home;
  const issue = await ensureIssue(github, where, {
    marker: markerOf('collection', facts.key),
    creator: record.creator,
    title,
    body,
    labels,
    knownNumber: known?.number ?? null,
    intent: { at: null, announce: () => Promise.resolve(true) },
    now: run.now,
  });
  if (issue.title !== title || issue.body !== body) await updateIssue(github, where, issue.number, { title, body });
  const isWanted = facts.leaks.length + facts.folded.length > 0;
  if (isWanted && issue.state === 'closed') await reopenIssue(github, where, issue.number);
  if (!isWanted && issue.state === 'open') await closeIssue(github, where, issue.number, 'completed');
}
