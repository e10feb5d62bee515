/** A lower level only tightens (docs/promises.md, 9): what a repository says, held to what its organisation says. */
import type { RuleInfo } from '../../rules/index.ts';
import type { Config, Origins, Permission } from '../model/config.ts';
import type { ClauseRefusal } from './clause.ts';
import { clauses } from './clauses.ts';
import type { LoadedConfig } from './read.ts';

/** `wish` is what the repository says, laid over `floor`; null: no organisation sets one. */
export function applyFloor(floor: LoadedConfig | null, wish: LoadedConfig, rules: readonly RuleInfo[]): LoadedConfig {
  if (!floor) return withoutGrants(wish);
  let effective = wish;
  for (const clause of clauses) {
    if (isPermitted(clause.key, floor.config)) continue;
    const { config, refused } = clause.hold(floor.config, effective.config, rules);
    effective = {
      config,
      origins: refused.reduce((origins, { key }) => revert(origins, floor.origins, key), effective.origins),
      notices: [...effective.notices, ...refused.map((refusal) => toNotice(refusal, clause.key, floor, wish))],
    };
  }
  return effective;
}

interface Side {
  /** What one place says alone. */
  readonly floor: LoadedConfig;
  /** What the other says, laid over it. */
  readonly above: LoadedConfig;
}

/** A repository may do only what both leave to it. */
export function strictestOf(first: Side, second: Side, rules: readonly RuleInfo[]): LoadedConfig {
  const [ours, theirs] = [tighten(first.floor, first.above, rules), tighten(second.floor, second.above, rules)];
  const joined = tighten(ours, theirs, rules);
  const own = new Set(ours.config.custom.map(({ id }) => id));
  const custom = [...ours.config.custom, ...theirs.config.custom.filter(({ id }) => !own.has(id))];
  const sides = [first.floor.config, second.floor.config];
  const granted = sides.flatMap(({ enforce }) => enforce.repositoriesMay);
  const repositoriesMay = granted.filter((key) => sides.every((each) => isPermitted(key, each)));
  const enforce = { ...joined.config.enforce, repositoriesMay: [...new Set(repositoriesMay)] };
  return {
    config: { ...joined.config, custom, enforce },
    origins: joined.origins,
    notices: [...first.floor.notices, ...second.floor.notices],
  };
}

/** Without any permission. */
function tighten(floor: LoadedConfig, wish: LoadedConfig, rules: readonly RuleInfo[]): LoadedConfig {
  let { config, origins } = wish;
  for (const { hold } of clauses) {
    const held = hold(floor.config, config, rules);
    config = held.config;
    for (const { key } of held.refused) origins = revert(origins, floor.origins, key);
  }
  return { ...wish, config, origins };
}

/** What `after` leaves open that `before` does not, a line each. Neither is laid over the other. */
export function findLaxer(before: Config, after: Config, rules: readonly RuleInfo[]): readonly string[] {
  const whole = { ...after, rules: { ...asTheyAre(before, rules), ...after.rules } };
  const refused = clauses.flatMap(({ hold }) => hold(before, whole, rules).refused);
  const left = new Set(after.custom.map(({ id }) => id));
  const gone = before.custom.filter(({ id }) => !left.has(id)).map(({ id }) => `custom: ${id} is gone`);
  return [...refused.map(({ key, wished, held }) => `${key}: ${wished} (was ${held})`), ...gone];
}

/** What holds of a rule that nobody overrides any more. */
function asTheyAre({ rules: overrides }: Config, rules: readonly RuleInfo[]): Config['rules'] {
  const own = rules.filter(({ id }) => id in overrides);
  return Object.fromEntries(own.map(({ id, severity }) => [id, { enabled: true, severity }]));
}

function isPermitted(key: Permission | null, { enforce }: Config): boolean {
  return key !== null && enforce.repositoriesMay.some((name) => key === name || key.startsWith(`${name}.`));
}

/** Values that were refused came from the organisation, or from nowhere. */
function revert(origins: Origins, floor: Origins, key: string): Origins {
  const isBelow = (name: string): boolean => name === key || name.startsWith(`${key}.`);
  return Object.fromEntries([
    ...Object.entries(origins).filter(([name]) => !isBelow(name)),
    ...Object.entries(floor).filter(([name]) => isBelow(name)),
  ]);
}

function toNotice(
  { key, wished, held }: ClauseRefusal,
  permission: Permission | null,
  floor: LoadedConfig,
  wish: LoadedConfig,
): string {
  const where = originOf(key, wish.origins) ?? 'here';
  const origin = originOf(key, floor.origins) ?? 'default';
  const remedy =
    permission === null
      ? 'only the organisation can say it'
      : `the organisation can allow it with \`enforce.repositoriesMay: [${permission}]\``;
  return `${where}: \`${key}: ${wished}\` is laxer than the organisation's \`${held}\` (${origin}) and has no effect; ${remedy}`;
}

function originOf(key: string, origins: Origins): string | undefined {
  return origins[key] ?? Object.entries(origins).find(([name]) => name.startsWith(`${key}.`))?.[1];
}

/** Where there is no organisation, nobody is there to be permitted. */
function withoutGrants(loaded: LoadedConfig): LoadedConfig {
  const { config, origins, notices } = loaded;
  if (config.enforce.repositoriesMay.length === 0) return loaded;
  const where = origins['enforce.repositoriesMay'] ?? 'here';
  return {
    config: { ...config, enforce: { ...config.enforce, repositoriesMay: [] } },
    origins: revert(origins, {}, 'enforce.repositoriesMay'),
    notices: [
      ...notices,
      `${where}: \`enforce.repositoriesMay\` has effect in the configuration of an organisation only`,
    ],
  };
}
