/**
 * Remediation issues, one a leak, where the token may write them and no App does. The Action keeps nothing between runs:
 * issues and the comments under them are the record.
 */
import { findHome, type Home } from '../../gate/index.ts';
import { isProblem, listComments, listMarked, readLogin, type Comment, type Issue } from '../../github/index.ts';
import { markerOf, readMarker, type PrivatePlace } from '../../report/index.ts';
import type { RunFindings } from '../run-findings.ts';
import { namesOf } from '../reference.ts';
import type { Run } from '../run-context.ts';
import { traceLeaks } from '../trace.ts';
import { hear, type WaiverDecisions } from '../waivers.ts';
import { findApp } from './app.ts';
import { collectionKey, keyOf, type IssueRecord } from './issue-record.ts';
import { findSame } from './same.ts';

/** Null where issues are not to be written: switched off, no private place, no right, the App is there. */
export async function readRecord(run: Run, findings: RunFindings): Promise<IssueRecord | null> {
  const { github, inputs, repository } = run;
  const { config } = findings.configuration;
  if (!github || inputs.issues === 'none' || findings.kind === 'texts') return null;
  try {
    // A workflow's token cannot write advisories.
    const home = await findHome({ github, present: { ...repository, ...repository.where }, mayAdvise: false }, config);
    if (home.kind === 'none' || (findings.head !== null && (await findApp(run, findings.head)) !== 'no')) return null;
    const creator = await readLogin(github);
    const isOurs = (body: string): boolean =>
      readMarker(body, 'leak') !== null || readMarker(body, 'collection') !== null;
    const all = await listMarked(github, home.where, { creator, isOurs });
    const issues = byMarker(all, 'leak');
    const collections = byMarker(all, 'collection');
    const same = findSame(findings.report, issues, (leak) => keyOf(run, leak));
    for (const { key, issue } of same) issues.set(key, issue);
    const merged = same.flatMap(({ issue: into, others }) => others.map((from) => ({ from, into })));
    return {
      home,
      creator,
      issues,
      merged,
      collections,
      ...(await hearAll(run, findings, home, { issues, collections })),
    };
  } catch (error) {
    if (isProblem(error, 'forbidden', 'not-found', 'unauthorized', 'gone')) return null;
    throw error;
  }
}

/** The oldest of each. */
function byMarker(all: readonly Issue[], kind: 'leak' | 'collection'): Map<string, Issue> {
  const marked = all.toReversed().map((issue) => [readMarker(issue.body, kind), issue] as const);
  return new Map(marked.flatMap(([key, issue]) => (key === null ? [] : [[key, issue] as const])));
}

/** Of leaks that are there now; and of those that may be gone, whether somebody acknowledged what remains. */
async function hearAll(
  run: Run,
  findings: RunFindings,
  home: Home,
  { issues, collections }: Pick<IssueRecord, 'issues' | 'collections'>,
): Promise<Pick<IssueRecord, 'heard' | 'remaining'>> {
  const heard = new Map<string, WaiverDecisions>();
  const remaining = new Set<string>();
  const trace = traceLeaks(run, findings);
  const present = new Set(findings.report.leaks.map(({ id }) => keyOf(run, id)));
  for (const [key, issue] of issues) {
    if (!key.startsWith(`${run.repository.id}:`)) continue;
    const isWanted = present.has(key) || (findings.kind === 'whole' && issue.state === 'open');
    if (!isWanted) continue;
    const leak = key.slice(key.indexOf(':') + 1);
    const comments = await commentsOf(run, home, issue.number);
    if (comments.some(({ body }) => body.includes(markerOf('comment', remainsKey(issue))))) remaining.add(key);
    heard.set(key, await hear(run, { ...findings, leaks: [leak], comments, isOfOne: true, trace }));
  }
  const own = findings.pull && collectionKey(run, findings.pull.number);
  const ids = findings.report.leaks.map(({ id }) => id);
  for (const [key, issue] of collections) {
    if (!key.startsWith(`${run.repository.id}:`) || issue.state === 'closed') continue;
    if (key !== own && findings.kind !== 'whole') continue;
    const comments = await commentsOf(run, home, issue.number);
    const leaks = key === own ? ids : [];
    heard.set(key, await hear(run, { ...findings, leaks, comments, isOfOne: false, trace }));
  }
  return { heard, remaining };
}

/** Of the comment that says that copies remain. */
export function remainsKey({ number }: Issue): string {
  return `action:${number}:remains`;
}

async function commentsOf({ github }: Run, home: Home, number: number): Promise<readonly Comment[]> {
  const comments: Comment[] = [];
  if (github) for await (const each of listComments(github, home.where, number)) comments.push(each);
  return comments;
}

/** Where each leak's story stands; where there is no issue, only what it is called. */
export function toPlaces(
  run: Run,
  findings: RunFindings,
  record: IssueRecord | null,
): ReadonlyMap<string, PrivatePlace> {
  return new Map(
    findings.report.leaks.map((leak) => [
      leak.id,
      { reference: namesOf(run, findings, leak)[0], url: record?.issues.get(keyOf(run, leak.id))?.url ?? null },
    ]),
  );
}
