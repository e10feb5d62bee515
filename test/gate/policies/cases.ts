/** One setting, one judgement: rows for the tests of policies. */
import { describe, expect, test } from 'vitest';
import type { Circumstances } from '../../../gate/index.ts';
import type { OrganisationPolicy, PolicyOutcome, RepositoryPolicy } from '../../../gate/policies/policy.ts';
import type { OrganisationSettings, RepositorySettings } from '../../../github/index.ts';
import { severities } from '../../../rules/index.ts';
import { circumstances, organisationSettings, repositorySettings } from './settings.ts';

/** `low` to `critical` is a failure of that severity; a text is the whole fact. */
type Expected = readonly [
  outcome: 'pass' | 'low' | 'medium' | 'high' | 'critical' | 'unknown' | 'not-applicable' | 'not-offered',
  fact?: string | RegExp,
];
type Row<Settings> = readonly [
  name: string,
  change: Partial<Settings>,
  expected: Expected,
  given?: Partial<Circumstances>,
];

export function judgedRepository(policy: RepositoryPolicy, rows: readonly Row<RepositorySettings>[]): void {
  describe(policy.id, () => {
    for (const [name, change, expected, given = {}] of rows)
      test(name, () => holds(policy.judge(repositorySettings(change), circumstances(given)), expected));
    test('its severity is the worst of them, as docs say it', () => expectWorst(policy, rows));
  });
}

export function judgedOrganisation(policy: OrganisationPolicy, rows: readonly Row<OrganisationSettings>[]): void {
  describe(policy.id, () => {
    for (const [name, change, expected, given = {}] of rows)
      test(name, () => holds(policy.judge(organisationSettings(change), circumstances(given)), expected));
    test('its severity is the worst of them, as docs say it', () => expectWorst(policy, rows));
  });
}

function holds(judgement: PolicyOutcome, [outcome, fact = /./]: Expected): void {
  expect(judgement.outcome === 'fail' ? judgement.severity : judgement.outcome).toBe(outcome);
  if (typeof fact === 'string') expect(judgement.fact).toBe(fact);
  else expect(judgement.fact).toMatch(fact);
}

/** What people add is left out where anything else reaches the worst. */
function expectWorst(
  { severity }: RepositoryPolicy | OrganisationPolicy,
  rows: readonly (readonly [unknown, unknown, Expected, Partial<Circumstances>?])[],
): void {
  const failing = rows.filter(([, , [outcome]]) => (severities as readonly string[]).includes(outcome));
  const bare = failing.filter(([, , , given]) => given?.people === undefined && given?.secrets === undefined);
  const weights = (bare.length > 0 ? bare : failing).map(([, , [outcome]]) =>
    (severities as readonly string[]).indexOf(outcome),
  );
  expect(Math.max(...weights)).toBe(severities.indexOf(severity));
}
