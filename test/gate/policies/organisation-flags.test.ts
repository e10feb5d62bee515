import {
  organisationForking,
  outsideInvitations,
  publicPages,
  publicRepositories,
  visibilityChanges,
} from '../../../gate/policies/organisation-flags.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedOrganisation } from './cases.ts';

const on = known(true);
const hidden = unknown('permission', 'organization_administration:read');
const many = { people: 40_000 };

judgedOrganisation(visibilityChanges, [
  ['owners only', {}, ['pass']],
  ['every administrator', { membersChangeVisibility: on }, ['high', /can make it public$/]],
  ['every administrator, where people are', { membersChangeVisibility: on }, ['critical'], many],
  ['unreadable', { membersChangeVisibility: hidden }, ['unknown', /organization_administration:read/]],
]);

judgedOrganisation(publicRepositories, [
  ['owners only', {}, ['pass']],
  ['every member', { membersCreatePublicRepositories: on }, ['medium']],
  ['every member, where people are', { membersCreatePublicRepositories: on }, ['high'], many],
  ['unreadable', { membersCreatePublicRepositories: hidden }, ['unknown']],
]);

judgedOrganisation(publicPages, [
  ['owners only', {}, ['pass']],
  ['every member', { membersCreatePublicPages: on }, ['low']],
  ['unreadable', { membersCreatePublicPages: hidden }, ['unknown']],
]);

judgedOrganisation(organisationForking, [
  ['owners only', {}, ['pass']],
  ['every member', { membersForkPrivateRepositories: on }, ['medium']],
  ['unreadable', { membersForkPrivateRepositories: hidden }, ['unknown']],
]);

judgedOrganisation(outsideInvitations, [
  ['owners only', {}, ['pass']],
  [
    'every administrator',
    { membersInviteOutsideCollaborators: on, outsideCollaborators: known(['g1', 'g2']) },
    ['low', /; there are 2 outside collaborators$/],
  ],
  [
    'how many there are is hidden',
    { membersInviteOutsideCollaborators: on, outsideCollaborators: hidden },
    ['low', /can invite outsiders$/],
  ],
  ['unreadable', { membersInviteOutsideCollaborators: hidden }, ['unknown']],
]);
