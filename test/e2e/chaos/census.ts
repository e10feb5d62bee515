/** What there is at the end, counted on GitHub and in the store. */
import type { Store } from '../../../app/store/index.ts';
import type { Queue } from '../../../app/queue/index.ts';
import type { CheckRun, Issue, Repository } from '../../github/index.ts';
import type { Branch, Leak, Town } from './town.ts';

export interface Census {
  /** Different ones that GitHub made. */
  readonly deliveries: number;
  readonly openHeads: number;
  readonly checkRuns: number;
  readonly leaks: number;
  readonly issues: number;
  readonly comments: number;
  /** Everything that is not as it must be, in words. */
  readonly wrong: readonly string[];
}

export async function count(town: Town, store: Store, queue: Queue): Promise<Census> {
  const { github, branches, leaks, repositories } = town;
  const open = branches.filter(({ isOpen }) => isOpen);
  const guids = new Set(github.deliveries.map(({ guid }) => guid));
  return {
    deliveries: guids.size,
    openHeads: open.length,
    checkRuns: repositories.reduce((sum, { checkRuns }) => sum + checkRuns.size, 0),
    leaks: leaks.length,
    issues: repositories.reduce((sum, repository) => sum + issuesOf(repository).length, 0),
    comments: repositories.reduce((sum, repository) => sum + commentsOf(repository).length, 0),
    wrong: [
      ...open.flatMap(wrongCheck),
      ...repositories.flatMap(twiceChecked),
      ...leaks.flatMap((leak) => wrongIssue(town, leak)),
      ...repositories.flatMap(strayIssues(leaks)),
      ...twiceSummed(repositories),
      ...repositories.flatMap(twiceSaid),
      ...(await wrongDeliveries(store, guids)),
      ...(await wrongJobs(queue)),
    ],
  };
}

function runsOf({ checkRuns }: Repository, head: string): CheckRun[] {
  return [...checkRuns.values()].filter(({ suite, name }) => suite.headSha === head && name === 'leakwarden');
}

function wrongCheck({ repository, head, leaks, name }: Branch): string[] {
  const [run] = runsOf(repository, head);
  const wanted = leaks.length > 0 ? 'failure' : 'success';
  if (!run) return [`${name} has no check`];
  return run.conclusion === wanted
    ? []
    : [`${name} is ${run.conclusion ?? run.status} and should be ${wanted}: ${run.title ?? ''}`];
}

/** Open or not, the newest head or an old one. */
function twiceChecked(repository: Repository): string[] {
  const heads = [...new Set([...repository.checkRuns.values()].map(({ suite }) => suite.headSha))];
  return heads.flatMap((head) => {
    const runs = runsOf(repository, head);
    const unfinished = runs.filter(({ status }) => status !== 'completed');
    return [
      ...(runs.length > 1 ? [`${head.slice(0, 8)} has ${runs.length} checks`] : []),
      ...(unfinished.length > 0 ? [`${head.slice(0, 8)} has a check that never ended`] : []),
    ];
  });
}

const issuesOf = ({ issues }: Repository): Issue[] =>
  [...issues.values()].filter(({ author, pull }) => author.app !== null && pull === null);

/** Where a leak is found by the scan of a whole history, since its push was lost, the organisation gets a summary too. */
const isSummary = ({ title }: Issue): boolean => title.startsWith('Leakwarden: what the first scan of ');

const leakIssuesOf = (repository: Repository): Issue[] => issuesOf(repository).filter((issue) => !isSummary(issue));

function twiceSummed(repositories: readonly Repository[]): string[] {
  const summaries = repositories.flatMap(issuesOf).filter(isSummary);
  return summaries.length > 1 ? [`there are ${summaries.length} summaries`] : [];
}

const tells = (issue: Issue, { path }: Leak): boolean => (issue.body ?? '').includes(path);

function wrongIssue({ branches }: Town, leak: Leak): string[] {
  const issues = leakIssuesOf(leak.repository).filter((issue) => tells(issue, leak));
  const [issue] = issues;
  if (!issue) return [`${leak.path} has no issue`];
  if (issues.length > 1) return [`${leak.path} has ${issues.length} issues`];
  const wanted = branches.some(({ leaks }) => leaks.includes(leak)) ? 'open' : 'closed';
  return issue.state === wanted ? [] : [`the issue of ${leak.path} is ${issue.state} and should be ${wanted}`];
}

function strayIssues(leaks: readonly Leak[]): (repository: Repository) => string[] {
  return (repository) =>
    leakIssuesOf(repository)
      .filter((issue) => !leaks.some((leak) => leak.repository === repository && tells(issue, leak)))
      .map(({ title }) => `an issue about nothing: ${title}`);
}

const commentsOf = ({ comments }: Repository): string[] =>
  [...comments.values()]
    .filter(({ author }) => author.app !== null)
    .map(({ issue, body }) => `#${issue.number}: ${body}`);

function twiceSaid(repository: Repository): string[] {
  const keys = commentsOf(repository).map((body) => /<!-- leakwarden:comment=(\S+) -->/.exec(body)?.[1] ?? body);
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `said twice: ${key}`);
}

async function wrongDeliveries({ db }: Store, guids: ReadonlySet<string>): Promise<string[]> {
  const rows = await db.selectFrom('delivery').select(['guid', 'event', 'action', 'state']).execute();
  const known = new Set(rows.map(({ guid }) => guid));
  return [
    ...rows
      .filter(({ state }) => state !== 'done')
      .map(({ event, action, state }) => `${event}.${action ?? ''} is ${state}`),
    ...[...guids].filter((guid) => !known.has(guid)).map((guid) => `delivery ${guid} was lost`),
  ];
}

async function wrongJobs(queue: Queue): Promise<string[]> {
  const counts = await queue.counts();
  const dead = await queue.dead();
  return [
    ...counts.map(({ kind, state, count }) => `${count} ${kind} jobs are ${state}`),
    ...dead.map(({ job, problem }) => `${job.kind} died: ${problem}`),
  ];
}
