import { describe, expect, test } from 'vitest';
import {
  describeCall,
  judgeOrganisation,
  judgeRepository,
  planOrganisation,
  planRepository,
  type Change,
  type PlannedChange,
} from '../../../gate/index.ts';
import { policies } from '../../../gate/policies/index.ts';
import { known, type OrganisationSettings, type RepositorySettings } from '../../../github/index.ts';
import { severities } from '../../../rules/index.ts';
import type { AuditedSubject } from '../../../report/index.ts';
import {
  actionsSettings,
  branchRules,
  circumstances,
  organisationSettings,
  repositorySettings,
  settingsConfig,
} from './settings.ts';
import { sendToOrganisation, sendToRepository, type Taken } from './takes-calls.ts';

const fixing = settingsConfig({ default: 'fix' });
const given = circumstances({});

const laxRepository = (visibility: RepositorySettings['visibility']): RepositorySettings =>
  repositorySettings({
    visibility,
    hasWiki: true,
    forkingAllowed: known(true),
    secretScanning: known(true),
    pushProtection: known(false),
    dependabotAlerts: known(false),
    privateReporting: known(false),
    ...branchRules({
      sources: [],
      requiresPullRequest: false,
      approvals: 0,
      allowsForcePushes: true,
      allowsDeletion: true,
      checks: [{ name: 'build', appId: null }],
    }),
    ...actionsSettings({
      allowed: known('local-only'),
      requiresShaPinning: known(false),
      tokenPermission: known('write'),
      mayApprovePullRequests: known(true),
      forkApproval: known('first-time-contributors-new-to-github'),
      privateForks: known({ run: true, withWriteToken: true, withSecrets: true, needApproval: false }),
    }),
  });
const laxOrganisation = organisationSettings({
  defaultRepositoryRole: known('write'),
  membersCreatePublicRepositories: known(true),
  membersForkPrivateRepositories: known(true),
  membersCreatePublicPages: known(true),
  secretScanningForNew: known(false),
  pushProtectionForNew: known(false),
  actions: {
    ...organisationSettings({}).actions,
    tokenPermission: known('write'),
    mayApprovePullRequests: known(true),
  },
});

/** How bad each policy stands: what passes is -1. */
const weights = ({ results }: AuditedSubject): readonly number[] =>
  results.map(({ outcome, severity }) => (outcome === 'fail' && severity ? severities.indexOf(severity) : -1));

interface Kind<Settings> {
  readonly lax: Settings;
  readonly plan: (settings: Settings) => readonly PlannedChange[];
  readonly send: (settings: Settings, call: Change['apply']) => Taken<Settings>;
  readonly judge: (settings: Settings) => AuditedSubject;
}

function holds<Settings>({ lax, plan, send, judge }: Kind<Settings>): void {
  /** All of the changes, one after the other, and then what undoes them. */
  function carryOut(changes: readonly PlannedChange[]) {
    let settings = lax;
    const undoing: Change['undo'][] = [];
    for (const { apply, undo, undoTakes = {} } of changes) {
      const [after, answer] = send(settings, apply);
      settings = after;
      const taken = Object.entries(undoTakes).map(([name, field]) => [name, answer[field]] as const);
      undoing.unshift({ ...undo, parameters: { ...undo.parameters, ...Object.fromEntries(taken) } });
    }
    return { done: settings, undone: () => undoing.reduce((now, call) => send(now, call)[0], settings) };
  }

  test('what was planned and done leaves nothing to plan', () => {
    const changes = plan(lax);
    const { done } = carryOut(changes);
    expect(plan(done)).toEqual([]);
    const planned = new Set(changes.map(({ policy }): string => policy));
    const { results } = judge(done);
    expect(results.filter(({ policy, outcome }) => planned.has(policy) && outcome !== 'pass')).toEqual([]);
  });

  test('undone from the last to the first, everything is as it was', () => {
    const { done, undone } = carryOut(plan(lax));
    expect(done).not.toEqual(lax);
    expect(undone()).toEqual(lax);
  });

  test('each alone loosens nothing, and its undoing brings back what was', () => {
    const before = weights(judge(lax));
    for (const change of plan(lax)) {
      const { done, undone } = carryOut([change]);
      const worse = weights(judge(done)).filter((weight, index) => weight > (before[index] ?? -1));
      expect(worse, change.policy).toEqual([]);
      expect(undone(), change.policy).toEqual(lax);
    }
  });
}

describe.each(['private', 'public'] as const)('a %s repository', (visibility) => {
  holds({
    lax: laxRepository(visibility),
    plan: (settings) => planRepository(settings, given, fixing),
    send: sendToRepository,
    judge: (settings) => judgeRepository(settings, given, fixing),
  });
});

describe('an organisation', () => {
  holds<OrganisationSettings>({
    lax: laxOrganisation,
    plan: (settings) => planOrganisation(settings, given, fixing),
    send: sendToOrganisation,
    judge: (settings) => judgeOrganisation(settings, given, fixing),
  });
});

test('every policy that has a change was planned in one of them', () => {
  const planned = new Set(
    [
      ...planRepository(laxRepository('private'), given, fixing),
      ...planRepository(laxRepository('public'), given, fixing),
      ...planOrganisation(laxOrganisation, given, fixing),
    ].map(({ policy }) => policy),
  );
  expect([...planned].toSorted()).toEqual(
    policies
      .filter(({ change }) => change)
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('only what is to be fixed is planned, and nothing that is excepted', () => {
  const plan = (change: Parameters<typeof settingsConfig>[0]) =>
    planRepository(laxRepository('public'), given, settingsConfig(change)).map(({ policy }) => policy);
  expect(plan({})).toEqual([]);
  expect(plan({ default: 'issue' })).toEqual([]);
  expect(plan({ policies: { wiki: 'fix' } })).toEqual(['wiki']);
  const exceptions = [{ policy: 'wiki', repository: 'shop', reason: 'wanted', until: null }] as const;
  expect(plan({ policies: { wiki: 'fix' }, exceptions })).toEqual([]);
});

test('what the organisation already holds is left alone', () => {
  const organisation = organisationSettings({});
  const planned = planRepository(laxRepository('private'), circumstances({ organisation }), fixing);
  const policiesOf = planned.map(({ policy }) => policy);
  expect(policiesOf).not.toContain('workflow-token');
  expect(policiesOf).not.toContain('forking');
});

test('an archived repository, which GitHub lets nobody change, has no plan', () => {
  for (const visibility of ['private', 'public'] as const) {
    const archived = { ...laxRepository(visibility), archived: true };
    expect(planRepository(archived, given, fixing)).toEqual([]);
  }
});

test('a dry run shows the call, and what only an answer holds by its name', () => {
  const [wiki] = planRepository(laxRepository('public'), given, settingsConfig({ policies: { wiki: 'fix' } }));
  expect(wiki).toMatchObject({ subject: 'acme/shop', title: 'Switch off the wiki' });
  expect(wiki && describeCall(wiki.apply)).toBe('PATCH /repos/acme/shop {"has_wiki":false}');
  const [history] = planRepository(
    laxRepository('public'),
    given,
    settingsConfig({ policies: { 'force-pushes': 'fix' } }),
  );
  expect(history && describeCall(history.undo)).toBe('DELETE /repos/acme/shop/rulesets/{ruleset_id}');
});
