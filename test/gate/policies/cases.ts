/** One setting, one judgement: rows for the tests of policies. */
import { describe, expect, test } from 'vitest';
import type { Circumstances } from '../../../gate/index.ts';
import type { OrganisationPolicy, PolicyOutcome, RepositoryPolicy } from '../../../gate/policies/policy.ts';
import type { OrganisationSettings, RepositorySettings } from '../../../github/index.ts';
import { circumstances, organisationSettings, repositorySettings } from './settings.ts';

/** `low` to `critical` is a failure of that severity; a text is the whole fact. */
type Expected = readonly [
  outcome: 'pass' | 'low' | 'medium' | 'high' | 'critical' | 'unknown' | 'not-applicable',
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
  });
}

export function judgedOrganisation(policy: OrganisationPolicy, rows: readonly Row<OrganisationSettings>[]): void {
  describe(policy.id, () => {
    for (const [name, change, expected, given = {}] of rows)
      test(name, () => holds(policy.judge(organisationSettings(change), circumstances(given)), expected));
  });
}

function holds(judgement: PolicyOutcome, [outcome, fact = /./]: Expected): void {
  expect(judgement.outcome === 'fail' ? judgement.severity : judgement.outcome).toBe(outcome);
  if (typeof fact === 'string') expect(judgement.fact).toBe(fact);
  else expect(judgement.fact).toMatch(fact);
}
