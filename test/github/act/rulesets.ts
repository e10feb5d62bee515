/** Rulesets are made and changed. */
import { showAccount } from '../show/account.ts';
import { repositoryContext } from '../show/repository.ts';
import { showRuleset } from '../show/ruleset.ts';
import { type Account, type Repository, type Ruleset, type RulesetContent, isRepository } from '../state/model.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';

export const emptyRuleset: RulesetContent = {
  name: '',
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [],
  conditions: {},
  rules: [],
};

export function createRuleset(
  world: World,
  owner: Repository | Account,
  content: RulesetContent,
  sender: Account,
): Ruleset {
  const at = now();
  const ruleset = { id: world.state.nextId(), owner, content, createdAt: at, updatedAt: at };
  owner.rulesets.set(ruleset.id, ruleset);
  emitRuleset(world, ruleset, 'created', sender);
  return ruleset;
}

export function updateRuleset(world: World, ruleset: Ruleset, content: Partial<RulesetContent>, sender: Account): void {
  const before = ruleset.content;
  ruleset.content = { ...before, ...content };
  ruleset.updatedAt = now();
  const changes = {
    ...(before.name === ruleset.content.name ? {} : { name: { from: before.name } }),
    ...(before.enforcement === ruleset.content.enforcement ? {} : { enforcement: { from: before.enforcement } }),
  };
  emitRuleset(world, ruleset, 'edited', sender, { changes });
}

export function deleteRuleset(world: World, ruleset: Ruleset, sender: Account): void {
  ruleset.owner.rulesets.delete(ruleset.id);
  emitRuleset(world, ruleset, 'deleted', sender);
}

/** An organisation's rulesets are told for the organisation, which no installation on a repository hears here. */
function emitRuleset(
  world: World,
  ruleset: Ruleset,
  action: string,
  sender: Account,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const { owner } = ruleset;
  if (!isRepository(owner)) return;
  world.webhooks.emit({
    name: 'repository_ruleset',
    action,
    repository: owner,
    sender,
    payload: {
      repository_ruleset: showRuleset(world, ruleset, true),
      ...more,
      ...repositoryContext(world, owner),
      sender: showAccount(world, sender),
    },
  });
}
