import { expect, test } from 'vitest';
import { judgeOrganisation, judgeRepository } from '../../../gate/index.ts';
import { organisationPolicies, policies, repositoryPolicies } from '../../../gate/policies/index.ts';
import { known, unknown, type Unknown } from '../../../github/index.ts';
import { settingsPolicyIds } from '../../../rules/index.ts';
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

/** Every setting, in whatever it stands. */
function withoutSettings<T>(value: T, setting: Unknown): T {
  if (typeof value !== 'object' || value === null) return value;
  if ('known' in value) return setting as T;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => [name, withoutSettings(each, setting)]),
  ) as T;
}

/** What every reader of a repository sees, so that nothing of it can be hidden. */
const alwaysSeen: ReadonlySet<string> = new Set(['visibility', 'wiki', 'abandoned']);

test.each([
  ['permission', 'public'],
  ['permission', 'private'],
  ['limit', 'public'],
  ['failed', 'private'],
] as const)('what is not known for want of %s is never a pass of a %s repository', (because, visibility) => {
  const setting = unknown(because, 'administration:read');
  const repository = withoutSettings(repositorySettings({ visibility }), setting);
  const organisation = withoutSettings(organisationSettings({}), setting);
  const given = circumstances({ organisation });
  const results = [...judgeRepository(repository, given).results, ...judgeOrganisation(organisation, given).results];
  const judged = results.filter(({ policy }) => !alwaysSeen.has(policy));
  expect(judged.filter(({ outcome }) => outcome !== 'unknown' && outcome !== 'not-applicable')).toEqual([]);
  expect(judged.filter(({ outcome }) => outcome === 'not-applicable').length).toBeLessThanOrEqual(4);
  expect(
    [...repositoryPolicies, ...organisationPolicies].map((each) => planned(each, repository, organisation)),
  ).toEqual(policies.map(() => null));
});

function planned(
  policy: (typeof policies)[number],
  repository: Parameters<typeof judgeRepository>[0],
  organisation: Parameters<typeof judgeOrganisation>[0],
): unknown {
  const given = circumstances({});
  const change =
    policy.scope === 'repository' ? policy.change?.(repository, given) : policy.change?.(organisation, given);
  return change ?? null;
}

test('the ids are those that configuration may name, and words are there', () => {
  expect(policies.map(({ id }) => id)).toEqual([...settingsPolicyIds]);
  for (const policy of policies) {
    expect(policy.title.length, policy.id).toBeGreaterThan(10);
    expect(policy.why, policy.id).toMatch(/\.$/);
    expect(policy.fix, policy.id).toMatch(/\.$/);
    expect(policy.docs, policy.id).toMatch(/^https:\/\/docs\.github\.com\//);
    expect(policy.needs, policy.id).toMatch(/^[a-z_]+:(read|write)$/);
  }
});
