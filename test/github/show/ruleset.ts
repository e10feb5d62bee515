/** Rulesets. Who may bypass is told only to those who may change it. */
import { fullName, isRepository, type Ruleset } from '../state/model.ts';
import type { World } from '../world.ts';
import { nodeId } from './node-id.ts';
import { urlOf } from './repository.ts';

type Shown = Readonly<Record<string, unknown>>;

export function sourceOf({ owner }: Ruleset): { source_type: 'Repository' | 'Organization'; source: string } {
  return isRepository(owner)
    ? { source_type: 'Repository', source: fullName(owner) }
    : { source_type: 'Organization', source: owner.login };
}

/** As lists show it: without conditions and rules. */
export function showRulesetName(world: World, ruleset: Ruleset): Shown {
  const { id, owner, content } = ruleset;
  const base = isRepository(owner) ? urlOf(world, owner) : `${world.site.api}/orgs/${owner.login}`;
  return {
    id,
    name: content.name,
    target: content.target,
    ...sourceOf(ruleset),
    enforcement: content.enforcement,
    node_id: nodeId('RepositoryRuleset', id),
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
    _links: { self: { href: `${base}/rulesets/${id}` } },
  };
}

export function showRuleset(world: World, ruleset: Ruleset, mayChange: boolean): Shown {
  const { conditions, rules, bypass_actors: actors } = ruleset.content;
  return {
    ...showRulesetName(world, ruleset),
    conditions,
    rules,
    ...(mayChange ? { bypass_actors: actors, current_user_can_bypass: 'never' } : {}),
  };
}
