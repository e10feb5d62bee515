/** A lower level only tightens (DESIGN section 3, promise 9): what a repository says, held to what its organisation says. */
import type { RuleInfo } from '../../rules/index.ts';
import type { Refusal } from './clause.ts';
import { clauses } from './clauses.ts';
import type { LoadedConfig } from './read.ts';
import type { Config, Origins, Permission } from './types.ts';

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
  { key, wished, held }: Refusal,
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
