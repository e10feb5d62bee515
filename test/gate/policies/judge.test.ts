import { describe, expect, test } from 'vitest';
import { judgeOrganisation, judgeRepository } from '../../../gate/index.ts';
import { organisationPolicies, policies, repositoryPolicies } from '../../../gate/policies/index.ts';
import { known, unknown, type Unknown } from '../../../github/index.ts';
import { settingsPolicyIds } from '../../../rules/index.ts';
import type { SettingsConfig, SettingsException } from '../../../scan/index.ts';
import { circumstances, organisationSettings, repositorySettings, settingsConfig } from './settings.ts';

test('every policy passes where all settings are as they should be', () => {
  const results = [
    ...judgeRepository(repositorySettings({}), circumstances({}), settingsConfig({})).results,
    ...judgeOrganisation(organisationSettings({}), circumstances({}), settingsConfig({})).results,
  ];
  expect(results.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')).toEqual([]);
});

test('a failure says what to send, with the names in place', () => {
  const settings = organisationSettings({ defaultRepositoryRole: known('admin') });
  expect(judgeOrganisation(settings, circumstances({}), settingsConfig({})).results).toContainEqual(
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
  const results = [
    ...judgeRepository(repository, given, settingsConfig({})).results,
    ...judgeOrganisation(organisation, given, settingsConfig({})).results,
  ];
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

describe('what configuration makes of a failure', () => {
  const resultOf = (change: Partial<SettingsConfig>, policy = 'wiki') =>
    judgeRepository(
      repositorySettings({ visibility: 'public', hasWiki: true }),
      circumstances({}),
      settingsConfig(change),
    ).results.find((each) => each.policy === policy);
  const exception = (change: Partial<SettingsException>): Partial<SettingsConfig> => ({
    exceptions: [{ policy: 'wiki', repository: null, reason: 'for the community', until: '2026-11-29', ...change }],
  });

  test('one that is off is not judged, by its name or by the default', () => {
    expect(resultOf({ policies: { wiki: 'off' } })).toMatchObject({ outcome: 'off', severity: null, call: null });
    expect(resultOf({ default: 'off' })).toMatchObject({ outcome: 'off' });
    expect(resultOf({ default: 'off', policies: { wiki: 'report' } })).toMatchObject({ outcome: 'fail' });
  });

  test('an exception holds on its last day, with its reason', () => {
    expect(resultOf(exception({}))).toMatchObject({
      outcome: 'excepted',
      severity: null,
      fact: 'the wiki is on',
      exception: { reason: 'for the community', until: '2026-11-29' },
    });
    expect(resultOf(exception({ until: null }))).toMatchObject({ outcome: 'excepted' });
  });

  test('after it the policy fails again, and says so', () => {
    expect(resultOf(exception({ until: '2026-11-28' }))).toMatchObject({
      outcome: 'fail',
      fact: 'the wiki is on (the exception ended on 2026-11-28)',
      exception: null,
    });
  });

  test.each([
    ['acme/*', 'excepted'],
    ['ACME/Shop', 'excepted'],
    ['sh*', 'excepted'],
    ['*', 'excepted'],
    ['acme/docs', 'fail'],
    ['acme', 'fail'],
  ])('of repositories called %s: %s', (repository, outcome) => {
    expect(resultOf(exception({ repository }))).toMatchObject({ outcome });
  });

  test('one of another policy, or of a pass, says nothing', () => {
    expect(resultOf(exception({ policy: 'pages' }))).toMatchObject({ outcome: 'fail' });
    expect(resultOf(exception({ policy: 'pages' }), 'pages')).toMatchObject({ outcome: 'pass', exception: null });
  });

  test('an organisation is excepted by an exception that names no repository', () => {
    const outcomeOf = (repository: string | null) =>
      judgeOrganisation(organisationSettings({ owners: known(['ada']) }), circumstances({}), {
        ...settingsConfig({}),
        exceptions: [{ policy: 'owners', repository, reason: 'a small company', until: null }],
      }).results.find(({ policy }) => policy === 'owners')?.outcome;
    expect(outcomeOf(null)).toBe('excepted');
    expect(outcomeOf('*')).toBe('fail');
  });
});
