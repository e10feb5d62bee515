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

export async function decide(run: Run, looked: RunFindings): Promise<RunOutcome> {
  const { report, configuration } = looked;
  const { config } = configuration;
  // The Action has no day on which it came: what it is told to block it blocks.
  const judging: VerdictInput = { report, config, failOn: run.inputs.failOn, since: null, now: run.now };
  const leaks = wouldBlock(judging);
  const isRecordWanted = leaks.size > 0 || looked.kind === 'whole';
  const before = isRecordWanted ? await readRecord(run, looked) : null;
  const heard = await grantsOf(run, looked, leaks, before);
  const judged = judge(judging, heard.granted);
  const followed =
    before && judged.mode !== 'observe'
      ? await followLeaks(run, { looked, record: before, leaks })
      : { record: before, notices: [] };
  return {
    looked,
    judged: { ...judged, report: { ...report, verdict: judged.verdict } },
    places: toPlaces(run, looked, followed.record),
    notices: [...configuration.notices, ...looked.notices, ...heard.notices, ...followed.notices],
  };
}

interface GrantedWaivers {
  readonly granted: readonly Grant[];
  readonly notices: readonly string[];
}

/** By comments under the pull request, and under the issues of the leaks. */
async function grantsOf(
  run: Run,
  looked: RunFindings,
  leaks: ReadonlySet<string>,
  record: IssueRecord | null,
): Promise<GrantedWaivers> {
  const byIssues = [...(record?.heard.values() ?? [])];
  const { pull } = looked;
  const comments = pull && leaks.size > 0 ? await commentsOf(run, pull.number) : [];
  const byPull = await hear(run, {
    ...looked,
    leaks: [...leaks],
    comments,
    isOfOne: false,
    trace: traceLeaks(run, looked),
  });
  const all = [...byIssues, byPull];
  const granted = new Map(all.flatMap(toGrants).map((grant) => [grant.leak, grant]));
  return {
    granted: [...granted.values()].filter(({ leak }) => leaks.has(leak)),
    notices: all.flatMap(({ notices }) => notices),
  };
}

/** None where the token may not read them: then nothing is let pass. */
async function commentsOf({ github, place }: Run, number: number): Promise<readonly Comment[]> {
  const comments: Comment[] = [];
  if (!github) return comments;
  try {
    for await (const each of listComments(github, place.where, number)) comments.push(each);
    return comments;
  } catch (error) {
    if (isProblem(error, 'forbidden', 'not-found', 'unauthorized')) return [];
    throw error;
  }
}
