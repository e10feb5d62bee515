/** From what was found to what is said of it: who let something pass, what blocks, where its story stands. */
import { judge, wouldBlock, type VerdictInput } from '../gate/index.ts';
import { isProblem, listComments, type Comment } from '../github/index.ts';
import type { Grant } from '../report/index.ts';
import { followLeaks, readRecord, toPlaces, type IssueRecord } from './issues/index.ts';
import type { RunOutcome } from './judged-run.ts';
import type { RunFindings } from './run-findings.ts';
import type { Run } from './run-context.ts';
import { traceLeaks } from './trace.ts';
import { hear, toGrants } from './waivers.ts';

export async function decide(run: Run, findings: RunFindings): Promise<RunOutcome> {
  const { report, configuration } = findings;
  const { config } = configuration;
  // The Action has no day on which it came: what it is told to block it blocks.
  const judging: VerdictInput = { report, config, failOn: run.inputs.failOn, since: null, now: run.now };
  const leaks = wouldBlock(judging);
  const isRecordWanted = leaks.size > 0 || findings.kind === 'whole';
  const before = isRecordWanted ? await readRecord(run, findings) : null;
  const heard = await grantsOf(run, findings, leaks, before);
  const judged = judge(judging, heard.granted);
  const followed =
    before && judged.mode !== 'observe'
      ? await followLeaks(run, { findings, record: before, leaks })
      : { record: before, notices: [] };
  return {
    findings,
    judged: { ...judged, report: { ...report, verdict: judged.verdict } },
    places: toPlaces(run, findings, followed.record),
    notices: [...configuration.notices, ...findings.notices, ...heard.notices, ...followed.notices],
  };
}

interface GrantedWaivers {
  readonly granted: readonly Grant[];
  readonly notices: readonly string[];
}

/** By comments under the pull request, and under the issues of the leaks. */
async function grantsOf(
  run: Run,
  findings: RunFindings,
  leaks: ReadonlySet<string>,
  record: IssueRecord | null,
): Promise<GrantedWaivers> {
  const byIssues = [...(record?.heard.values() ?? [])];
  const { pull } = findings;
  const comments = pull && leaks.size > 0 ? await commentsOf(run, pull.number) : [];
  const byPull = await hear(run, {
    ...findings,
    leaks: [...leaks],
    comments,
    isOfOne: false,
    trace: traceLeaks(run, findings),
  });
  const all = [...byIssues, byPull];
  const granted = new Map(all.flatMap(toGrants).map((grant) => [grant.leak, grant]));
  return {
    granted: [...granted.values()].filter(({ leak }) => leaks.has(leak)),
    notices: all.flatMap(({ notices }) => notices),
  };
}

/** None where the token may not read them: then nothing is let pass. */
async function commentsOf({ github, repository }: Run, number: number): Promise<readonly Comment[]> {
  const comments: Comment[] = [];
  if (!github) return comments;
  try {
    for await (const each of listComments(github, repository.where, number)) comments.push(each);
    return comments;
  } catch (error) {
    if (isProblem(error, 'forbidden', 'not-found', 'unauthorized')) return [];
    throw error;
  }
}
