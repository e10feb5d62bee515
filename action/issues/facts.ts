/** Everything the text of a remediation issue is made of, from one report. */
import { describeLeak, inWhole, placesOf, type Home } from '../../gate/index.ts';
import { isProblem, readCodeowners, type OwnerRule } from '../../github/index.ts';
import type {
  ExposureReach,
  IntroducingPull,
  StatedDecision,
  RemediationFacts,
  UnmergedPull,
} from '../../report/index.ts';
import type { Leak } from '../../rules/index.ts';
import type { RunFindings } from '../run-findings.ts';
import { namesOf } from '../reference.ts';
import type { Run } from '../run-context.ts';
import { version } from '../version.ts';

export interface IssueInput {
  readonly findings: RunFindings;
  readonly leak: Leak;
  readonly home: Home;
  readonly key: string;
  readonly owners: readonly OwnerRule[];
  readonly decision: StatedDecision | null;
  readonly acknowledgedBy: string | null;
  readonly broughtBy: IntroducingPull | null;
  /** When the issue was opened. */
  readonly foundAt: Date;
  readonly reach: ExposureReach | null;
}

export function toFacts(run: Run, describing: IssueInput): RemediationFacts {
  const { findings, leak, home, key, owners, decision, acknowledgedBy, broughtBy, foundAt, reach } = describing;
  return describeLeak({
    door: 'action',
    configuration: findings.configuration,
    version,
    key,
    reference: namesOf(run, findings, leak)[0],
    repository: run.repository.facts,
    home: home.fullName,
    leak: inWhole(leak),
    broughtBy,
    unmerged: toUnmerged(findings),
    rules: run.rules,
    places: placesOf(findings.report, leak),
    exposure: { public: 'unknown', forks: run.repository.forks, pulls: [], elsewhere: [], reach },
    owners,
    foundAt,
    progress: { revoked: null, removed: !leak.inHead, purged: false, acknowledgedBy },
    decision,
    revocable: false,
    remindDays: null,
  });
}

/** Who looks after the code; nobody where the token may not read it. */
export async function readOwners({ github, repository }: Run, commit: string | null): Promise<readonly OwnerRule[]> {
  if (!github) return [];
  try {
    return await readCodeowners(github, repository.where, commit);
  } catch (error) {
    if (isProblem(error, 'forbidden', 'unauthorized')) return [];
    throw error;
  }
}

/** A report of a pull request holds what it brings, and the default branch does not hold that. */
function toUnmerged({ pull, head, branch }: RunFindings): UnmergedPull | null {
  return pull && head !== null ? { pull: pull.number, head, branch } : null;
}
