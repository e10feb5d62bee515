/** Is the merge really refused while our check is red? Rulesets and classic protection both may say so. */
import type { GitHub, Where } from '../client.ts';
import { isProblem } from '../problems.ts';
import { readProtection } from './protection.ts';
import type { CheckOnBranch, CheckRequirement } from './requirement.ts';
import { readRulesets } from './rulesets.ts';

/** What one of the two ways says. `problem` is why it could not be asked. */
export interface Requirements {
  readonly found: readonly CheckRequirement[];
  readonly problem: 'plan' | 'forbidden' | null;
}

export interface RequiredCheck {
  readonly required: 'yes' | 'no' | 'unknown';
  /** The check may only come from this App. */
  readonly pinned: 'yes' | 'no' | 'unknown';
  /** Who can merge without it; null: unknown, needs administration: write. */
  readonly bypass: readonly string[] | null;
  /** One sentence on how that is known, or why not. */
  readonly note: string;
}

/** @throws GitHubProblem, but for missing permissions and plans: those are an answer. */
export async function readRequiredCheck(github: GitHub, where: Where, check: CheckOnBranch): Promise<RequiredCheck> {
  const [rulesets, protection] = await Promise.all([
    orProblem(readRulesets(github, where, check)),
    orProblem(readProtection(github, where, check)),
  ]);
  return judgeRequirements(rulesets, protection, check.appId);
}

async function orProblem(work: Promise<readonly CheckRequirement[]>): Promise<Requirements> {
  try {
    return { found: await work, problem: null };
  } catch (error) {
    if (!isProblem(error, 'forbidden')) throw error;
    return { found: [], problem: error.reason === 'plan' ? 'plan' : 'forbidden' };
  }
}

const planNote = 'cannot block here: the plan of this private repository has neither rulesets nor branch protection';
const forbiddenNote = 'unknown: the App may not read the rules of the branch; accept its permissions';

/** Pure: both ways together. A pull request must satisfy every requirement, so one that is pinned suffices. */
export function judgeRequirements(rulesets: Requirements, protection: Requirements, appId: number): RequiredCheck {
  const all = [...rulesets.found, ...protection.found];
  const ours = all.filter((each) => each.appId === appId || each.appId === null || each.appId === 'unknown');
  if (ours.length > 0) return toRequired(ours, appId);
  const nobody = { pinned: 'no', bypass: null } as const;
  if (all.length > 0) return { required: 'no', ...nobody, note: `${all[0]?.source} requires the check of another App` };
  const problems = new Set([rulesets.problem, protection.problem]);
  if (problems.has('plan')) return { required: 'no', ...nobody, note: planNote };
  if (problems.has('forbidden')) {
    return { required: 'unknown', pinned: 'unknown', bypass: null, note: forbiddenNote };
  }
  return { required: 'no', ...nobody, note: 'no ruleset and no branch protection requires the check' };
}

function toRequired(ours: readonly CheckRequirement[], appId: number): RequiredCheck {
  const pinned = ours.filter((each) => each.appId === appId);
  const isUnknown = pinned.length === 0 && ours.some((each) => each.appId === 'unknown');
  // Who satisfies the others may still post a check of our name where it is not pinned.
  const bypass = togetherBypassed(pinned.length > 0 ? pinned : ours);
  const sources = ours.map(({ source }) => source).join(' and ');
  const unseen = bypass === null ? '; who can bypass it is unknown, because that needs administration: write' : '';
  return {
    required: 'yes',
    pinned: pinned.length > 0 ? 'yes' : isUnknown ? 'unknown' : 'no',
    bypass,
    note: `required by ${sources}${unseen}`,
  };
}

/** Who passes by all of them. One that nobody passes by decides, whatever is unknown of the others. */
function togetherBypassed(requirements: readonly CheckRequirement[]): readonly string[] | null {
  const lists = requirements.map(({ bypass }) => bypass);
  if (lists.some((list) => list?.length === 0)) return [];
  const known = lists.filter((list) => list !== null);
  if (known.length < lists.length) return null;
  return known.reduce((kept, list) => kept.filter((each) => list.includes(each)));
}
