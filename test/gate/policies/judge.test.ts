import { expect, test } from 'vitest';
import { judgeOrganisation, judgeRepository } from '../../../gate/index.ts';
import { policies } from '../../../gate/policies/index.ts';
import { known } from '../../../github/index.ts';
import { circumstances, organisationSettings, repositorySettings } from './settings.ts';

test('every policy passes where all settings are as they should be', () => {
  const results = [
    ...judgeRepository(repositorySettings({}), circumstances({})).results,
    ...judgeOrganisation(organisationSettings({}), circumstances({})).results,
  ];
  expect(results.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')).toEqual([]);
});

test('a failure says what to send, with the names in place', () => {
  const settings = organisationSettings({ defaultRepositoryRole: known('admin') });
  expect(judgeOrganisation(settings, circumstances({})).results).toContainEqual(
    expect.objectContaining({
      policy: 'base-permission',
      outcome: 'fail',
      severity: 'critical',
      link: 'https://github.test/organizations/acme/settings/member_privileges',
      call: 'PATCH /orgs/acme {"default_repository_permission":"read"}',
    }),
  );
});

test('ids are unique, and words are there', () => {
  const ids = policies.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const policy of policies) {
    expect(policy.title.length, policy.id).toBeGreaterThan(10);
    expect(policy.why, policy.id).toMatch(/\.$/);
    expect(policy.fix, policy.id).toMatch(/\.$/);
    expect(policy.docs, policy.id).toMatch(/^https:\/\/docs\.github\.com\//);
    expect(policy.needs, policy.id).toMatch(/^[a-z_]+:(read|write)$/);
  }
});
