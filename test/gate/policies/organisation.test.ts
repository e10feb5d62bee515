import { apps } from '../../../gate/policies/apps.ts';
import { basePermission } from '../../../gate/policies/base-permission.ts';
import { newRepositories } from '../../../gate/policies/new-repositories.ts';
import { organisationActionPinning, organisationAllowedActions } from '../../../gate/policies/organisation-actions.ts';
import { organisationWorkflowToken } from '../../../gate/policies/organisation-workflow-token.ts';
import { owners } from '../../../gate/policies/owners.ts';
import { runnerGroups } from '../../../gate/policies/runner-groups.ts';
import { twoFactor } from '../../../gate/policies/two-factor.ts';
import { known, unknown, type InstalledApp, type OrganisationActions } from '../../../github/index.ts';
import { judgedOrganisation } from './cases.ts';
import { organisationSettings } from './settings.ts';

const hidden = unknown('permission', 'organization_administration:read');
const many = { people: 40_000 };

judgedOrganisation(basePermission, [
  ['read', {}, ['pass']],
  ['none', { defaultRepositoryRole: known('none') }, ['pass']],
  ['write', { defaultRepositoryRole: known('write') }, ['high']],
  ['admin', { defaultRepositoryRole: known('admin') }, ['critical']],
  ['unreadable', { defaultRepositoryRole: hidden }, ['unknown']],
]);

judgedOrganisation(twoFactor, [
  ['required, and everybody has one', {}, ['pass']],
  ['not required', { requiresTwoFactor: known(false) }, ['high', 'not required']],
  [
    'not required, and some have none',
    { requiresTwoFactor: known(false), withoutTwoFactor: known(['eve']) },
    ['high', /1 member: eve$/],
  ],
  ['required, but insecure', { withoutTwoFactor: known(['eve', 'mallory']) }, ['medium', /2 members: eve, mallory$/]],
  ['required, and who has none is hidden', { withoutTwoFactor: hidden }, ['unknown']],
  ['unreadable', { requiresTwoFactor: hidden }, ['unknown']],
]);

const owned = (count: number) => ({ owners: known(Array.from({ length: count }, (_, index) => `o${index}`)) });

judgedOrganisation(owners, [
  ['two', owned(2), ['pass']],
  ['one', owned(1), ['medium', '1 owner: o0']],
  ['nine', owned(9), ['low', /^9 owners/]],
  ['nine where people are', owned(9), ['medium'], many],
  ['unreadable', { owners: unknown('permission', 'members:read') }, ['unknown', /members:read/]],
]);

const app = (change: Partial<InstalledApp>) => ({
  apps: known([
    { appId: 7, slug: 'builder', allRepositories: true, writes: ['checks', 'contents'], suspended: false, ...change },
  ]),
});

judgedOrganisation(apps, [
  ['none', {}, ['pass']],
  ['one that writes contents everywhere', app({}), ['low', '1 App can write to all repositories: builder (contents)']],
  ['one that administers everywhere', app({ writes: ['administration'] }), ['medium']],
  ['one that administers, where people are', app({ writes: ['administration'] }), ['high'], many],
  ['in chosen repositories', app({ allRepositories: false }), ['pass']],
  ['with rights that do no harm', app({ writes: ['checks', 'statuses'] }), ['pass']],
  ['suspended', app({ suspended: true }), ['pass']],
  ['this App itself', app({ appId: 42, writes: ['administration'] }), ['pass']],
  ['unreadable', { apps: hidden }, ['unknown']],
]);

judgedOrganisation(newRepositories, [
  ['both', {}, ['pass']],
  ['none', { secretScanningForNew: known(false), pushProtectionForNew: known(false) }, ['medium', /scanning and push/]],
  ['one', { pushProtectionForNew: known(false) }, ['medium', 'new repositories start without push protection']],
  ['unreadable', { pushProtectionForNew: hidden }, ['unknown']],
]);

const actions = (change: Partial<OrganisationActions>) => ({
  actions: { ...organisationSettings({}).actions, ...change },
});

judgedOrganisation(organisationWorkflowToken, [
  ['it reads', {}, ['pass']],
  ['it writes', actions({ tokenPermission: known('write') }), ['medium', 'the token writes by default']],
  ['it approves, where people are', actions({ mayApprovePullRequests: known(true) }), ['high'], many],
  ['unreadable', actions({ tokenPermission: hidden }), ['unknown']],
]);

judgedOrganisation(organisationAllowedActions, [
  ['chosen', {}, ['pass']],
  ['all', actions({ allowed: known('all') }), ['low']],
  ['unreadable', actions({ allowed: hidden }), ['unknown']],
]);

judgedOrganisation(organisationActionPinning, [
  ['required', {}, ['pass']],
  ['not required', actions({ requiresShaPinning: known(false) }), ['low']],
  ['not offered', actions({ requiresShaPinning: unknown('plan') }), ['not-offered']],
  ['unreadable', actions({ requiresShaPinning: hidden }), ['unknown']],
]);

const group = (allowsPublicRepositories: boolean, forAllRepositories = false) => ({
  runnerGroups: known([{ name: 'racks', allowsPublicRepositories, forAllRepositories }]),
});

judgedOrganisation(runnerGroups, [
  ['none', {}, ['pass', 'no runner groups']],
  ['for private ones', group(false, true), ['pass']],
  ['open to all public ones', group(true, true), ['high', 'open to public repositories: racks']],
  ['open to chosen public ones', group(true), ['medium']],
  [
    'unreadable',
    { runnerGroups: unknown('permission', 'organization_self_hosted_runners:read') },
    ['unknown', /organization_self_hosted_runners:read/],
  ],
]);
