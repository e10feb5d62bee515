/** Rulesets of repositories and organisations, and the rules of a branch. */
import { createRuleset, deleteRuleset, emptyRuleset, updateRuleset } from '../act/rulesets.ts';
import { rulesOn, rulesetsOn } from '../act/rules.ts';
import { authorOf, created, noContent, numberParam, ok, param, type Call, type RepositoryCall } from '../http/call.ts';
import { page } from '../http/page.ts';
import { mayDo } from '../http/permissions.ts';
import { invalid, notFound } from '../http/refusal.ts';
import { repositoryRoute, route } from '../http/route.ts';
import { showRuleset, showRulesetName, sourceOf } from '../show/ruleset.ts';
import type { Account, Ruleset, RulesetContent } from '../state/model.ts';
import type { World } from '../world.ts';
import { owned } from './organizations.ts';

export const rulesetRoutes = [
  repositoryRoute('GET /rulesets', 'metadata:read', (call, world) => {
    const withParents = call.query.get('includes_parents') !== 'false';
    const all = withParents ? rulesetsOn(call.repository) : [...call.repository.rulesets.values()];
    return page(call, all, (ruleset) => showRulesetName(world, ruleset));
  }),
  repositoryRoute('POST /rulesets', 'administration:write', (call, world) => {
    const content = { ...emptyRuleset, ...call.body } as RulesetContent;
    assertNameIsFree(call.repository.rulesets, content.name);
    // https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets#push-rulesets
    if (content.target === 'push' && call.repository.visibility === 'public') throw refused('target', 'Invalid target');
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
  // https://docs.github.com/en/rest/orgs/rules: its rulesets are shown only to those who may change them.
  route('GET /orgs/{org}/rulesets', 'any', (call, world) =>
    page(call, [...ownedBy(call, world).rulesets.values()], (ruleset) => showRulesetName(world, ruleset)),
  ),
  route('POST /orgs/{org}/rulesets', 'any', (call, world) => {
    const organization = ownedBy(call, world);
    const content = { ...emptyRuleset, ...call.body } as RulesetContent;
    assertNameIsFree(organization.rulesets, content.name);
    return created(showRuleset(world, createRuleset(world, organization, content, authorOf(call.actor).account), true));
  }),
  route('GET /orgs/{org}/rulesets/{ruleset_id}', 'any', (call, world) =>
    ok(showRuleset(world, organizationRuleset(call, world), true)),
  ),
  route('PUT /orgs/{org}/rulesets/{ruleset_id}', 'any', (call, world) => {
    const ruleset = organizationRuleset(call, world);
    updateRuleset(world, ruleset, call.body, authorOf(call.actor).account);
    return ok(showRuleset(world, ruleset, true));
  }),
  route('DELETE /orgs/{org}/rulesets/{ruleset_id}', 'any', (call, world) => {
    deleteRuleset(world, organizationRuleset(call, world), authorOf(call.actor).account);
    return noContent;
  }),
];

function assertNameIsFree(rulesets: ReadonlyMap<number, Ruleset>, name: string): void {
  const isTaken = [...rulesets.values()].some(({ content }) => content.name === name);
  if (isTaken) throw refused('name', 'Name must be unique');
}

const refused = (field: string, message: string): Error =>
  invalid({ resource: 'RepositoryRuleset', field, code: 'custom', message });

const ownedBy = (call: Call, world: World): Account => owned(call, world, 'organization_administration:write');

function organizationRuleset(call: Call, world: World): Ruleset {
  const ruleset = ownedBy(call, world).rulesets.get(numberParam(call, 'ruleset_id'));
  if (ruleset === undefined) throw notFound();
  return ruleset;
}

function rulesetOf(call: RepositoryCall): Ruleset {
  const id = numberParam(call, 'ruleset_id');
  const ruleset = rulesetsOn(call.repository).find((each) => each.id === id);
  if (ruleset === undefined) throw notFound();
  return ruleset;
}

const mayChange = (call: RepositoryCall, world: World): boolean =>
  mayDo(world.state, call.actor, call.repository, 'administration:write');
