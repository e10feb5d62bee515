/** How leaks came here: who brought them in, and since when a branch holds them. Asked only where a command wants it. */
import {
  followTrail,
  hasStoodBefore,
  headsBefore,
  outgrownSince,
  readBringers,
  readSteps,
  type Bringers,
  type Origin,
  type PushedCommits,
  type Trail,
} from '../gate/index.ts';
import type { DecisionLapse, Report } from '../rules/index.ts';
import { ActionError } from './errors.ts';
import { withHistory } from './history.ts';
import type { RunFindings } from './run-findings.ts';
import type { Run } from './run-context.ts';

export interface RunTrace {
  /** By the id of the leak in the report. */
  readonly bringersOf: (leak: string) => Promise<Bringers | null>;
  readonly hasStoodBefore: (leak: string, time: Date) => Promise<boolean>;
  /**
   * Who came to the tables of a leak since that time; null: nobody who would need another decision. `unknown`: whom they
   * held then cannot be read.
   */
  readonly outgrownSince: (leak: string, time: Date) => Promise<DecisionLapse | null | 'unknown'>;
}

/** Branches whose heads are read. */
const mostHeads = 50;

export function traceLeaks(run: Run, findings: RunFindings): RunTrace {
  let known: Promise<Trail | null> | null = null;
  const readTrail = (): Promise<Trail | null> => (known ??= follow(run, findings));
  return {
    bringersOf: async (leak) => {
      const { github, repository } = run;
      if (!github) return null;
      const origin = originOf(findings.report, leak);
      const isInCommits = origin.objects.size > 0 || origin.commits.length > 0;
      const authorId = findings.pull?.authorId ?? null;
      return readBringers({
        github,
        where: repository.where,
        origin,
        trails: isInCommits ? [await readTrail()] : [],
        writers: authorId === null ? [] : [authorId],
        texts: findings.pull && isInText(findings.report, leak) ? [findings.pull.nodeId] : [],
      });
    },
    hasStoodBefore: async (leak, time) => {
      const trail = await readTrail();
      return trail !== null && hasStoodBefore(trail, originOf(findings.report, leak), time);
    },
    outgrownSince: async (leak, time) => {
      const tables = findings.report.datasets.filter((dataset) => dataset.leak === leak);
      if (tables.length === 0) return null;
      // What stands in a text or an asset nobody keeps as it was.
      if (!findings.lookBack || tables.some(({ blobs }) => blobs.length === 0)) return 'unknown';
      const trail = await readTrail();
      const heads = trail
        ? headsBefore(trail, time, findings.kind === 'whole' ? 'all' : 'own').slice(0, mostHeads)
        : [];
      if (heads.length === 0) return 'unknown';
      if (findings.kind === 'change' && heads.includes(findings.head ?? '')) return null;
      return outgrownSince(await findings.lookBack(heads), leak, heads);
    },
  };
}

/** Title and description; others may have changed them. */
function isInText({ findings, datasets }: Report, leak: string): boolean {
  const located = [...findings, ...datasets].filter((each) => each.leak === leak);
  return located.some(({ path }) => /^\(pull request \d+: (?:title|description)\)$/.test(path));
}

function originOf({ findings, datasets }: Report, leak: string): Origin {
  const located = [...findings, ...datasets].filter((each) => each.leak === leak);
  const blobs = located.flatMap((each) =>
    'blobs' in each ? each.blobs : each.places.flatMap(({ blob }) => blob ?? []),
  );
  return { objects: new Set(blobs), commits: [...new Set(located.flatMap(({ first }) => first.commit ?? []))] };
}

async function follow(run: Run, findings: RunFindings): Promise<Trail | null> {
  const { github, repository } = run;
  const { head, pull } = findings;
  if (!github || head === null) return null;
  const { where, branch } = pull ? pull.source : { where: repository.where, branch: branchOf(run) };
  if (branch === null) return null;
  return followTrail({
    github,
    where,
    branch,
    head,
    isPull: pull !== null,
    read: (pushed) => read(run, { findings, head, pushed }),
  });
}

function branchOf({ runner, repository }: Run): string | null {
  return runner.event === 'push' && runner.ref.startsWith('refs/heads/')
    ? runner.ref.slice('refs/heads/'.length)
    : repository.defaultBranch;
}

interface TraceInput {
  readonly findings: RunFindings;
  readonly head: string;
  readonly pushed: PushedCommits;
}

async function read(run: Run, { findings, head, pushed }: TraceInput): ReturnType<typeof readSteps> {
  const from = [findings.pull ? findings.base : pushed.oldest].filter((each) => each !== null);
  const objects = new Set(findings.report.leaks.flatMap(({ id }) => [...originOf(findings.report, id).objects]));
  const readWith = (required: readonly string[], optional: readonly string[]): ReturnType<typeof readSteps> =>
    withHistory(run, { head, required, optional, bases: (content) => content.present(from) }, (content) =>
      readSteps(content, { head, from, pushed, objects }),
    );
  if (!findings.pull) return readWith([], from);
  try {
    return await readWith([...from, ...pushed.own], []);
  } catch (error) {
    // What was pushed over may be gone.
    if (error instanceof ActionError) return readWith(from, pushed.own);
    throw error;
  }
}
