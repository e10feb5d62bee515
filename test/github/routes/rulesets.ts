/** Rulesets of repositories, and the rules of a branch. */
import { createRuleset, deleteRuleset, emptyRuleset, updateRuleset } from '../act/rulesets.ts';
import { rulesOn, rulesetsOn } from '../act/rules.ts';
import { authorOf, created, noContent, numberParam, ok, param, type RepositoryCall } from '../http/call.ts';
import { page } from '../http/page.ts';
import { mayDo } from '../http/permissions.ts';
import { invalid, notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { showRuleset, showRulesetName, sourceOf } from '../show/ruleset.ts';
import type { Ruleset, RulesetContent } from '../state/model.ts';
import type { World } from '../world.ts';

export const rulesetRoutes = [
  repositoryRoute('GET /rulesets', 'metadata:read', (call, world) => {
    const withParents = call.query.get('includes_parents') !== 'false';
    const all = withParents ? rulesetsOn(call.repository) : [...call.repository.rulesets.values()];
    return page(call, all, (ruleset) => showRulesetName(world, ruleset));
  }),
  repositoryRoute('POST /rulesets', 'administration:write', (call, world) => {
    const content = { ...emptyRuleset, ...call.body } as RulesetContent;
    const isTaken = [...call.repository.rulesets.values()].some((each) => each.content.name === content.name);
    if (isTaken)
      throw invalid({ resource: 'RepositoryRuleset', field: 'name', code: 'custom', message: 'Name must be unique' });
    const ruleset = createRuleset(world, call.repository, content, authorOf(call.actor).account);
    return created(showRuleset(world, ruleset, true));
  }),
  repositoryRoute('GET /rulesets/{ruleset_id}', 'metadata:read', (call, world) =>
    ok(showRuleset(world, rulesetOf(call), mayChange(call, world))),
  ),
  repositoryRoute('PUT /rulesets/{ruleset_id}', 'administration:write', (call, world) => {
    const ruleset = rulesetOf(call);
    updateRuleset(world, ruleset, call.body, authorOf(call.actor).account);
    return ok(showRuleset(world, ruleset, true));
  }),
  repositoryRoute('DELETE /rulesets/{ruleset_id}', 'administration:write', (call, world) => {
    deleteRuleset(world, rulesetOf(call), authorOf(call.actor).account);
    return noContent;
  }),
  repositoryRoute('GET /rules/branches/{branch}', 'metadata:read', (call) =>
    page(call, rulesOn(call.repository, param(call, 'branch')), ({ rule, ruleset }) => {
      const { source_type: type, source } = sourceOf(ruleset);
      return { ...rule, ruleset_source_type: type, ruleset_source: source, ruleset_id: ruleset.id };
    }),
  ),
];

function rulesetOf(call: RepositoryCall): Ruleset {
  const id = numberParam(call, 'ruleset_id');
  const ruleset = rulesetsOn(call.repository).find((each) => each.id === id);
  if (ruleset === undefined) throw notFound();
  return ruleset;
}

const mayChange = (call: RepositoryCall, world: World): boolean =>
  mayDo(world.state, call.actor, call.repository, 'administration:write');
