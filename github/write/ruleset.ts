/** The ruleset that makes the check count. Needs administration: write (the containment manifest). */
import { call, pages } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toId } from '../ids.ts';
import { readRuleset, type Ruleset } from '../read/rulesets.ts';

const rulesetName = 'leakwarden';

export interface EnsuredRuleset {
  readonly id: number;
  readonly done: 'created' | 'repaired' | 'kept';
  /** As it was before it was repaired, for `PUT`; null: it was not. */
  readonly before: RulesetContent | null;
}

/**
 * A ruleset `leakwarden` that is active, holds for the default branch, and requires the check of this App. What people
 * added to it, other rules and those who may bypass, stays: the report names them.
 *
 * @throws GitHubProblem `forbidden` without the permission; reason `plan` where the plan has no rulesets.
 */
export async function ensureRuleset(
  github: GitHub,
  where: Where,
  check: { readonly name: string; readonly appId: number },
): Promise<EnsuredRuleset> {
  const present = await findOwn(github, where);
  if (present === null) return create(github, where, check);
  const id = toId(present.id);
  if (isInForce(present, check)) return { id, done: 'kept', before: null };
  const route = 'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}';
  await call(github, 'repair the ruleset', route, { ...where, ruleset_id: id, ...toRepaired(present, check) });
  return { id, done: 'repaired', before: toContent(present) };
}

/** What can be written of a ruleset. */
export type RulesetContent = Pick<
  Ruleset,
  'name' | 'target' | 'enforcement' | 'conditions' | 'rules' | 'bypass_actors'
>;

function toContent({ name, target, enforcement, conditions, rules, bypass_actors: actors }: Ruleset): RulesetContent {
  return {
    name,
    enforcement,
    ...(target !== undefined && { target }),
    ...(conditions !== undefined && { conditions }),
    ...(rules !== undefined && { rules }),
    ...(actors !== undefined && { bypass_actors: actors }),
  };
}

interface WantedCheck {
  readonly name: string;
  readonly appId: number;
}
type Rule = NonNullable<Ruleset['rules']>[number];
type CheckRule = Extract<Rule, { type: 'required_status_checks' }>;

async function findOwn(github: GitHub, where: Where): Promise<Ruleset | null> {
  const route = 'GET /repos/{owner}/{repo}/rulesets';
  // Parents' rulesets of the same name are not ours to change.
  for await (const page of pages(github, 'list the rulesets', route, { ...where, includes_parents: false })) {
    const own = page.find(({ name, target }) => name === rulesetName && (target ?? 'branch') === 'branch');
    if (own) return readRuleset(github, where, toId(own.id));
  }
  return null;
}

async function create(github: GitHub, where: Where, check: WantedCheck): Promise<EnsuredRuleset> {
  const created = await call(github, 'create the ruleset', 'POST /repos/{owner}/{repo}/rulesets', {
    ...where,
    name: rulesetName,
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [toRule(check, undefined)],
  });
  return { id: toId(created.id), done: 'created', before: null };
}

function isInForce(ruleset: Ruleset, check: WantedCheck): boolean {
  const rule = ruleset.rules?.find(isCheckRule);
  return ruleset.enforcement === 'active' && isForDefaultBranch(ruleset) && rule !== undefined && requires(rule, check);
}

function isForDefaultBranch({ conditions }: Ruleset): boolean {
  const names = conditions && 'ref_name' in conditions ? conditions.ref_name : undefined;
  const includes = names?.include ?? [];
  return includes.some((name) => name === '~DEFAULT_BRANCH' || name === '~ALL') && (names?.exclude ?? []).length === 0;
}

function isCheckRule(rule: Rule): rule is CheckRule {
  return rule.type === 'required_status_checks';
}

function requires(rule: CheckRule, { name, appId }: WantedCheck): boolean {
  const checks = rule.parameters?.required_status_checks ?? [];
  return checks.some((each) => each.context === name && Number(each.integration_id) === appId);
}

function toRepaired(present: Ruleset, check: WantedCheck) {
  const names = present.conditions && 'ref_name' in present.conditions ? present.conditions.ref_name : undefined;
  const include = [...new Set([...(names?.include ?? []), '~DEFAULT_BRANCH'])];
  const rules = present.rules ?? [];
  return {
    name: rulesetName,
    target: 'branch' as const,
    enforcement: 'active' as const,
    conditions: { ref_name: { include, exclude: [] } },
    rules: [...rules.filter((rule) => !isCheckRule(rule)), toRule(check, rules.find(isCheckRule))],
    ...(present.bypass_actors === undefined ? {} : { bypass_actors: present.bypass_actors }),
  };
}

/** Other checks that people require in the same rule stay. */
function toRule({ name, appId }: WantedCheck, present: CheckRule | undefined): CheckRule {
  const others = (present?.parameters?.required_status_checks ?? []).filter(({ context }) => context !== name);
  return {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: present?.parameters?.strict_required_status_checks_policy ?? false,
      // The first push to an empty repository has no check yet and would be refused for ever.
      do_not_enforce_on_create: present?.parameters?.do_not_enforce_on_create ?? true,
      required_status_checks: [...others, { context: name, integration_id: appId }],
    },
  };
}
