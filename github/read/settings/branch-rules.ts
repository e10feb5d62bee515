/** What protects the default branch, and whether nothing at all is the truth or only what the credential sees. */
import type { Where } from '../../client.ts';
import { isProblem } from '../../problems.ts';
import type { RawBranch } from './graph/answers.ts';
import { joinLayers, toLayers } from './graph/branch.ts';
import type { GraphFacts } from './graph/facts.ts';
import type { Bypasses } from './graph/rulesets.ts';
import { get, toSetting, type SettingsReader } from './reader.ts';
import { known, unknown, type Setting } from './setting.ts';
import type { BranchRules } from './types.ts';

/** What was learnt on the way from one repository to the next. */
export interface Learnt {
  /** By the ids of rulesets. */
  readonly bypasses: Bypasses;
  /** Private repositories of this owner can have rules; null: not known yet. */
  privateCanHaveRules: boolean | null;
  /** The credential is shown classic protection although it administers nothing, as an App with `administration: read`. */
  seesProtection: boolean;
}

export const nothingLearnt = (): Learnt => ({ bypasses: new Map(), privateCanHaveRules: null, seesProtection: false });

export interface BranchAsked {
  readonly where: Where;
  readonly facts: GraphFacts;
  readonly isPublic: boolean;
}

export async function readBranchRules(
  reader: SettingsReader,
  learnt: Learnt,
  asked: BranchAsked,
): Promise<Setting<BranchRules>> {
  const branch = asked.facts.field('branch');
  if (!branch.known) return branch;
  // Nothing was pushed yet.
  if (branch.value === null) return known(joinLayers([]));
  const { rules, branchProtectionRule } = branch.value;
  if (rules === null) return unknown('permission', 'metadata:read');
  if (rules.pageInfo.hasNextPage) return unknown('failed');
  if (branchProtectionRule !== null && !asked.facts.administers) learnt.seesProtection = true;
  const layers = toLayers(branch.value, learnt.bypasses);
  if (layers.length > 0) return known(joinLayers(layers));
  const why = await whyNothing(reader, learnt, { ...asked, branch: branch.value });
  return why ?? known(joinLayers([]));
}

/** Null: nothing protects it. GraphQL hides classic protection from whoever does not administer, and says nothing of plans. */
async function whyNothing(
  reader: SettingsReader,
  learnt: Learnt,
  { where, facts, isPublic, branch }: BranchAsked & { readonly branch: RawBranch },
): Promise<Setting<BranchRules> | null> {
  if (!isPublic && (await canHaveRules(reader, learnt, where, branch.name)) === false) return unknown('plan');
  if (facts.administers || (learnt.seesProtection && !facts.isHidden('branch', 'branchProtectionRule'))) return null;
  const shown = await toSetting(reader, 'contents:read', () =>
    get(reader, 'read the branch', 'GET /repos/{owner}/{repo}/branches/{branch}', { ...where, branch: branch.name }),
  );
  if (!shown.known) return shown;
  return shown.value.protected ? unknown('permission', 'administration:read') : null;
}

/** The rules are open to everybody who sees the repository; the plan may refuse them. */
async function canHaveRules(
  reader: SettingsReader,
  learnt: Learnt,
  where: Where,
  branch: string,
): Promise<boolean | null> {
  if (learnt.privateCanHaveRules !== null || reader.usedUp.has('rest')) return learnt.privateCanHaveRules;
  try {
    await get(reader, 'read the rules of the branch', 'GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      ...where,
      branch,
    });
    learnt.privateCanHaveRules = true;
  } catch (error) {
    if (isProblem(error, 'forbidden') && error.reason === 'plan') learnt.privateCanHaveRules = false;
    else if (!isProblem(error)) throw error;
  }
  return learnt.privateCanHaveRules;
}
