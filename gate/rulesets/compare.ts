/** What is there against what the rules ask for. What people added stays. Pure. */
import type { RepositoryRule, Ruleset } from '../../github/index.ts';
import type { Change } from '../policies/policy.ts';
import { isWithinLimits, join, pushRulesetName } from './push.ts';

/** `acme/shop`; with null as `repo` the private and internal repositories of an organisation. */
export interface RulesetPlace {
  readonly owner: string;
  readonly repo: string | null;
}

/** What the rules ask for and the ruleset does not do, as sentences; none: nothing to change. */
export function findDrift(present: Ruleset | null, wanted: readonly RepositoryRule[], place: RulesetPlace): string[] {
  if (present === null) return [`there is no ruleset "${pushRulesetName}"`];
  const isElsewhere = place.repo === null && !coversPrivate(present);
  return [
    ...(present.enforcement === 'active' ? [] : [`it is not active: ${present.enforcement}`]),
    ...(isElsewhere ? ['it does not hold for all private and internal repositories'] : []),
    ...wanted.flatMap((rule) => missingOf(rule, present.rules ?? [])),
  ];
}

function missingOf(wanted: RepositoryRule, present: readonly RepositoryRule[]): string[] {
  const same = present.filter(({ type }) => type === wanted.type);
  if (wanted.type === 'max_file_size') {
    const most = wanted.parameters?.max_file_size ?? 0;
    const isHeld = same.some((rule) => rule.type === 'max_file_size' && (rule.parameters?.max_file_size ?? 0) <= most);
    return isHeld ? [] : [`files of more than ${most} MB are not refused`];
  }
  const there = new Set(same.flatMap(entriesOf));
  return entriesOf(wanted)
    .filter((entry) => !there.has(entry))
    .map((entry) => `${entry} is not refused`);
}

export function entriesOf(rule: RepositoryRule): readonly string[] {
  if (rule.type === 'file_path_restriction') return rule.parameters?.restricted_file_paths ?? [];
  return rule.type === 'file_extension_restriction' ? (rule.parameters?.restricted_file_extensions ?? []) : [];
}

/** What is in it beside what the rules ask for, as sentences. */
export function findAdded(present: Ruleset | null, wanted: readonly RepositoryRule[]): string[] {
  const ours = new Set(wanted.flatMap(entriesOf));
  const rules = present?.rules ?? [];
  const types = new Set(wanted.map(({ type }) => type));
  return [
    ...rules.flatMap(entriesOf).filter((entry) => !ours.has(entry)),
    ...rules.filter((rule) => !types.has(rule.type) && entriesOf(rule).length === 0).map(({ type }) => `rule ${type}`),
  ];
}

/** Whom it does not bind. Null: GitHub shows that to nobody who may not change the ruleset. */
export function findBypass({ bypass_actors: actors }: Ruleset): readonly string[] | null {
  if (actors === undefined) return null;
  return actors.map(({ actor_type: type, actor_id: id }) => [type, id].join(' ').trim());
}

/** The whole ruleset as it is sent, and what undoes it. Null where a list would grow beyond what GitHub takes. */
export function toRulesetChange(
  present: Ruleset | null,
  wanted: readonly RepositoryRule[],
  place: RulesetPlace,
): Change | null {
  const rules = mergeRules(present?.rules ?? [], wanted);
  if (!rules.map(entriesOf).every(isWithinLimits)) return null;
  const base = place.repo === null ? '/orgs/{org}/rulesets' : '/repos/{owner}/{repo}/rulesets';
  const where = place.repo === null ? { org: place.owner } : { owner: place.owner, repo: place.repo };
  const body = toBody(present, rules, place);
  if (present === null)
    return {
      title: `Create the ruleset "${pushRulesetName}"`,
      apply: { route: `POST ${base}`, parameters: { ...where, ...body } },
      undo: { route: `DELETE ${base}/{ruleset_id}`, parameters: where },
      undoTakes: { ruleset_id: 'id' },
    };
  const one = { ...where, ruleset_id: present.id };
  return {
    title: `Bring the ruleset "${pushRulesetName}" to what the rules ask for`,
    apply: { route: `PUT ${base}/{ruleset_id}`, parameters: { ...one, ...body } },
    undo: { route: `PUT ${base}/{ruleset_id}`, parameters: { ...one, ...asItWas(present) } },
  };
}

/** Entries are joined, the smaller size counts, and rules of other types stay. */
function mergeRules(present: readonly RepositoryRule[], wanted: readonly RepositoryRule[]): readonly RepositoryRule[] {
  const types = new Set(wanted.map(({ type }) => type));
  const merged = wanted.map((rule) => present.filter(({ type }) => type === rule.type).reduce(mergeRule, rule));
  return [...merged, ...present.filter(({ type }) => !types.has(type))];
}

function mergeRule(ours: RepositoryRule, theirs: RepositoryRule): RepositoryRule {
  const entries = join(entriesOf(ours), entriesOf(theirs)).toSorted();
  if (ours.type === 'file_path_restriction') return { ...ours, parameters: { restricted_file_paths: entries } };
  if (ours.type === 'file_extension_restriction')
    return { ...ours, parameters: { restricted_file_extensions: entries } };
  if (ours.type !== 'max_file_size' || theirs.type !== 'max_file_size') return ours;
  const sizes = [ours, theirs].flatMap(({ parameters }) => parameters?.max_file_size ?? []);
  return { ...ours, parameters: { max_file_size: Math.min(...sizes) } };
}

function toBody(present: Ruleset | null, rules: readonly RepositoryRule[], { repo }: RulesetPlace): object {
  const conditions =
    repo !== null ? {} : { conditions: present && coversPrivate(present) ? present.conditions : hidden };
  return {
    name: pushRulesetName,
    target: 'push',
    enforcement: 'active',
    ...conditions,
    rules,
    ...(present?.bypass_actors === undefined ? {} : { bypass_actors: present.bypass_actors }),
  };
}

/** Push rulesets hold only there. As GitHub's own example: https://github.com/github/ruleset-recipes/tree/main/push-rulesets */
const hidden = {
  repository_property: {
    include: [{ name: 'visibility', source: 'system', property_values: ['private', 'internal'] }],
    exclude: [],
  },
};

/**
 * By the visibility, or by the names of all of them. A property narrows what the others cover, one of the
 * organisation's own may be called `visibility` too, and so more than one entry is never taken for all of them.
 */
function coversPrivate({ conditions }: Ruleset): boolean {
  if (!conditions) return false;
  if ('repository_name' in conditions) {
    const { include, exclude } = conditions.repository_name;
    return include?.includes('~ALL') === true && (exclude ?? []).length === 0;
  }
  if (!('repository_property' in conditions)) return false;
  const { include, exclude } = conditions.repository_property;
  const [only, ...others] = include ?? [];
  if (only === undefined || others.length > 0 || (exclude ?? []).length > 0) return false;
  const isVisibility = only.name === 'visibility' && only.source === 'system';
  return isVisibility && ['private', 'internal'].every((value) => only.property_values.includes(value));
}

function asItWas({ name, target, enforcement, conditions, rules, bypass_actors: actors }: Ruleset): object {
  return {
    name,
    target,
    enforcement,
    ...(conditions ? { conditions } : {}),
    rules,
    ...(actors === undefined ? {} : { bypass_actors: actors }),
  };
}
