/** Brings the issues to the state of the leaks: opened, kept up to date, reopened, closed. Twice changes nothing. */
import {
  assign,
  closeIssue,
  comment as writeComment,
  ensureIssue,
  isProblem,
  reopenIssue,
  updateIssue,
  type GitHub,
  type Issue,
  type OwnerRule,
} from '../../github/index.ts';
import {
  formatIssue,
  formatIssueComment,
  keepTicks,
  markerOf,
  readMarker,
  readBroughtBy,
  readTold,
  type IntroducingPull,
  type IssueChange,
  type RemediationFacts,
} from '../../report/index.ts';
import type { Leak } from '../../rules/index.ts';
import { findWorse, isKeptForJudging, placesOf, toApprovers } from '../../gate/index.ts';
import type { RunFindings } from '../run-findings.ts';
import { namesOf } from '../reference.ts';
import type { Run } from '../run-context.ts';
import { countLeft, readBringer } from './budget.ts';
import { collect, foldClosed } from './collection.ts';
import { readOwners, toFacts } from './facts.ts';
import { collectionKey, keyOf, type IssueRecord } from './issue-record.ts';
import { ReachReader } from './reach.ts';

export interface LeakFollowUp {
  readonly findings: RunFindings;
  readonly record: IssueRecord;
  /** Ids of the leaks that count, let pass or not. */
  readonly leaks: ReadonlySet<string>;
}

/** The record with the issues that are new, and what people should know. */
export async function followLeaks(
  run: Run,
  followUp: LeakFollowUp,
): Promise<{ readonly record: IssueRecord; readonly notices: readonly string[] }> {
  const { github } = run;
  const issues = new Map(followUp.record.issues);
  if (!github) return { record: followUp.record, notices: [] };
  const work = new Follower(run, github, followUp, issues);
  try {
    return { record: { ...followUp.record, issues }, notices: await work.follow() };
  } catch (error) {
    const record = { ...followUp.record, issues };
    // A workflow that is not to write issues says so by its permissions.
    if (isProblem(error, 'forbidden', 'not-found', 'unauthorized', 'gone')) return { record, notices: [] };
    if (isProblem(error)) return { record, notices: ['not all issues could be brought up to date'] };
    throw error;
  }
}

const day = 86_400_000;

class Follower {
  readonly #run: Run;
  readonly #github: GitHub;
  readonly #followUp: LeakFollowUp;
  readonly #issues: Map<string, Issue>;
  readonly #reach: ReachReader;
  #bringer: IntroducingPull | null = null;
  #owners: Promise<readonly OwnerRule[]> | null = null;

  constructor(run: Run, github: GitHub, followUp: LeakFollowUp, issues: Map<string, Issue>) {
    [this.#run, this.#github, this.#followUp, this.#issues] = [run, github, followUp, issues];
    this.#reach = new ReachReader(run);
  }

  async follow(): Promise<readonly string[]> {
    const { findings, leaks } = this.#followUp;
    const present = findings.report.leaks.filter(({ id }) => leaks.has(id));
    const known = present.filter(({ id }) => this.#issues.has(keyOf(this.#run, id)));
    const fresh = present.filter(({ id }) => !this.#issues.has(keyOf(this.#run, id)) && !this.#decisionOf(id));
    for (const leak of known) await this.#keep(leak);
    for (const { from, into } of this.#followUp.record.merged) await this.#point(from, into);
    this.#bringer = await readBringer(this.#run, findings);
    const rest = this.#isToOpen ? await this.#openSome(fresh) : [];
    if (findings.kind === 'whole' && findings.report.complete) await this.#settleGone();
    if (rest.length > 0 && isKeptForJudging(this.#run.rateLimit(), this.#run.now))
      return ['what is left of the requests of this hour is kept for checks: more issues come with later runs'];
    if (this.#bringer === null)
      return rest.length > 0 ? [`${rest.length} more leaks get their issues in later runs (report.perDay)`] : [];
    await collect(this.#collecting, this.#bringer.pull, rest);
    return rest.length > 0 ? ['some leaks stand in one issue with a list (report.perDay)'] : [];
  }

  /** As many as who brought them has left. Returns those that stand in the list instead, or come later. */
  async #openSome(fresh: readonly Leak[]): Promise<readonly Leak[]> {
    const { findings, record } = this.#followUp;
    const list = this.#bringer && record.collections.get(collectionKey(this.#run, this.#bringer.pull));
    const isListed = (leak: Leak): boolean => list?.body.includes(namesOf(this.#run, findings, leak)[0]) === true;
    const [listed, others] = [fresh.filter(isListed), fresh.filter((leak) => !isListed(leak))];
    const left = countLeft(this.#run, findings, this.#bringer, this.#issues.values());
    let opened = 0;
    for (const leak of others.slice(0, left)) {
      // The runs of other pull requests ask with the same hourly requests.
      if (isKeptForJudging(this.#run.rateLimit(), this.#run.now)) break;
      await this.#open(leak);
      opened++;
    }
    return [...listed, ...others.slice(opened)];
  }

  get #collecting(): Parameters<typeof collect>[0] {
    const { findings, record } = this.#followUp;
    return { run: this.#run, github: this.#github, findings, record };
  }

  /**
   * What is proposed may never be merged, and its check says what to do about it: of a public repository it cannot, so
   * that the private place tells it.
   */
  get #isToOpen(): boolean {
    const { inputs, repository } = this.#run;
    return this.#followUp.findings.isKept || inputs.issues === 'all' || repository.visibility === 'public';
  }

  async #open(leak: Leak): Promise<void> {
    const { record, findings } = this.#followUp;
    const key = keyOf(this.#run, leak.id);
    const text = formatIssue(await this.#facts(leak, this.#run.now));
    const issue = await ensureIssue(this.#github, record.home.where, {
      marker: markerOf('leak', key),
      creator: record.creator,
      ...text,
      labels: [...text.labels, ...findings.configuration.config.report.labels],
      knownNumber: null,
      intent: { at: null, announce: () => Promise.resolve(true) },
      now: this.#run.now,
    });
    this.#issues.set(key, issue);
    const { assignees } = findings.configuration.config.report;
    if (assignees.length > 0) await assign(this.#github, record.home.where, issue.number, assignees);
  }

  async #keep(leak: Leak): Promise<void> {
    const issue = this.#issues.get(keyOf(this.#run, leak.id));
    if (!issue) return;
    const { where } = this.#followUp.record.home;
    const facts = await this.#facts(leak, issue.createdAt);
    const { title, body } = formatIssue(facts);
    const wanted = keepTicks(body, issue.body);
    const worse = this.#decisionOf(leak.id) ? null : findWorse(issue.body, facts.leak);
    if (worse) await this.#say(issue, `worse:${worse.now.severity}:${worse.now.subjects}`, worse);
    const differs = issue.body !== wanted || issue.title !== title;
    const isRenamed = readMarker(issue.body, 'leak') !== keyOf(this.#run, leak.id);
    if (differs && (isRenamed || !this.#tellsLess(issue, facts)))
      await updateIssue(this.#github, where, issue.number, { title, body: wanted });
    if (this.#decisionOf(leak.id)) {
      if (issue.state === 'open') await closeIssue(this.#github, where, issue.number, 'not_planned');
    } else if (issue.state === 'closed') await this.#reopen(leak, issue);
  }

  /** One incident is one issue. */
  async #point(from: Issue, into: Issue): Promise<void> {
    if (from.state === 'closed') return;
    const { home } = this.#followUp.record;
    await this.#say(from, `merged:${into.number}`, { kind: 'merged', url: into.url });
    await closeIssue(this.#github, home.where, from.number, 'not_planned');
  }

  /** A change brings a part of what the issue tells of, unless that is the change which brought it. */
  #tellsLess({ body }: Issue, { leak, decision }: RemediationFacts): boolean {
    const { kind, isKept, pull } = this.#followUp.findings;
    const told = kind === 'change' && decision === null ? readTold(body) : null;
    if (told === null || leak.subjects > told.subjects) return false;
    const isOther = !isKept && readBroughtBy(body)?.pull !== pull?.number;
    return isOther || leak.subjects < told.subjects;
  }

  /** Closed by us because it was gone, or by somebody although it is there. */
  async #reopen(leak: Leak, issue: Issue): Promise<void> {
    const { findings, record } = this.#followUp;
    const closedAt = issue.closedAt?.toISOString() ?? null;
    const { places } = await this.#facts(leak, issue.createdAt);
    const change: IssueChange =
      issue.stateReason === 'completed'
        ? { kind: 'reappeared', repository: this.#run.repository.facts, places, closedAt }
        : { kind: 'still-there', approvers: toApprovers(findings.configuration.config) };
    await reopenIssue(this.#github, record.home.where, issue.number);
    await this.#say(issue, `${change.kind}:${issue.closedAt?.getTime() ?? 0}`, change);
  }

  /** No branch and no tag holds it any more. Closed when somebody took note of what remains, which they are asked for. */
  async #settleGone(): Promise<void> {
    const { findings, record } = this.#followUp;
    const present = new Set(findings.report.leaks.map(({ id }) => keyOf(this.#run, id)));
    const remains = {
      pulls: [],
      forks: this.#run.repository.forks,
      elsewhere: ['refs of closed pull requests, if it was in one'],
    };
    const repository = this.#run.repository.facts;
    for (const [key, issue] of this.#issues) {
      if (!key.startsWith(`${this.#run.repository.id}:`) || present.has(key) || issue.state === 'closed') continue;
      const acknowledgedBy = record.heard.get(key)?.acknowledgedBy ?? this.#acknowledgedWithAll(key, issue);
      if (acknowledgedBy === null) {
        const approvers = toApprovers(findings.configuration.config);
        await this.#say(issue, 'remains', { kind: 'remains', repository, remains, approvers });
        continue;
      }
      const checkedAt = this.#run.now.toISOString();
      await this.#say(issue, 'closed', {
        kind: 'closed',
        because: 'gone',
        repository,
        checkedAt,
        remains,
        acknowledgedBy,
      });
      await closeIssue(this.#github, record.home.where, issue.number, 'completed');
    }
    const acknowledged = [...record.heard].flatMap(([key, heard]) => (heard.acknowledgedBy === null ? [] : [key]));
    await foldClosed(this.#collecting, new Set(acknowledged));
  }

  /** What was told before somebody took note of everything. */
  #acknowledgedWithAll(key: string, { updatedAt }: Issue): string | null {
    const { heard, remaining } = this.#followUp.record;
    const all = [...heard.values()].flatMap(({ acknowledgedAll }) => acknowledgedAll ?? []);
    return remaining.has(key) ? (all.find(({ at }) => updatedAt <= at)?.by ?? null) : null;
  }

  /** Once: an earlier run may have said it. */
  async #say(issue: Issue, what: string, change: IssueChange): Promise<void> {
    const { record } = this.#followUp;
    const key = `action:${issue.number}:${what}`;
    await writeComment(this.#github, record.home.where, issue.number, {
      key,
      body: formatIssueComment(change, key),
      creator: record.creator,
      // Every run looks whether one before it has said it.
      intent: { at: new Date(issue.createdAt.getTime() - day), announce: () => Promise.resolve(true) },
      now: this.#run.now,
    });
  }

  #decisionOf(leak: string): boolean {
    return this.#followUp.record.heard.get(keyOf(this.#run, leak))?.decisions.has(leak) ?? false;
  }

  async #facts(leak: Leak, foundAt: Date): Promise<ReturnType<typeof toFacts>> {
    const { findings, record } = this.#followUp;
    const key = keyOf(this.#run, leak.id);
    const heard = record.heard.get(key);
    this.#owners ??= readOwners(this.#run, findings.head);
    return toFacts(this.#run, {
      findings,
      leak,
      home: record.home,
      key,
      owners: await this.#owners,
      decision: heard?.decisions.get(leak.id) ?? null,
      acknowledgedBy: heard?.acknowledgedBy ?? null,
      broughtBy: readBroughtBy(this.#issues.get(key)?.body ?? '') ?? this.#bringer,
      foundAt,
      reach: await this.#reach.read(placesOf(findings.report, leak)),
    });
  }
}
