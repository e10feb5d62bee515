/** Classic branch protection. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toAppId, type RawId } from '../ids.ts';
import { isProblem, orNull } from '../problems.ts';
import type { CheckOnBranch, CheckRequirement } from './requirement.ts';

const source = 'branch protection';

/** @throws GitHubProblem */
export async function readProtection(
  github: GitHub,
  where: Where,
  check: CheckOnBranch,
): Promise<readonly CheckRequirement[]> {
  try {
    return await readFull(github, where, check);
  } catch (error) {
    if (!isProblem(error, 'forbidden') || error.reason === 'plan') throw error;
    return readSummary(github, where, check);
  }
}

interface RawCheck {
  readonly context: string;
  readonly app_id?: RawId | null;
}

/** Needs administration: read. 404 is "Branch not protected". */
async function readFull(
  github: GitHub,
  where: Where,
  { branch, name }: CheckOnBranch,
): Promise<readonly CheckRequirement[]> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
  const protection = await orNull(call(github, 'read the protection of the branch', route, { ...where, branch }));
  if (protection === null) return [];
  const bypass = protection.enforce_admins?.enabled === true ? [] : ['administrators'];
  return ofName(protection.required_status_checks, name).map(({ app_id: appId }) => ({
    source,
    appId: toAppId(appId),
    bypass,
  }));
}

/** What everybody sees who sees the branch. It does not say who can bypass, unless everyone is bound. */
async function readSummary(
  github: GitHub,
  where: Where,
  { branch, name }: CheckOnBranch,
): Promise<readonly CheckRequirement[]> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
  const answer = await orNull(call(github, 'read the branch', route, { ...where, branch }));
  const checks = answer?.protected ? answer.protection?.required_status_checks : undefined;
  const bypass = checks?.enforcement_level === 'everyone' ? [] : checks ? ['administrators'] : null;
  return ofName(checks, name).map(({ app_id: appId }) => ({
    source,
    appId: appId === undefined ? 'unknown' : toAppId(appId),
    bypass,
  }));
}

interface RawChecks {
  readonly contexts?: readonly string[];
  readonly checks?: readonly RawCheck[];
}

/** `contexts` is the older list, without Apps. */
function ofName(required: RawChecks | undefined, name: string): readonly RawCheck[] {
  const checks = required?.checks ?? required?.contexts?.map((context) => ({ context })) ?? [];
  return checks.filter(({ context }) => context === name);
}
