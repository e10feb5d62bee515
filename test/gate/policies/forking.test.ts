import { forking } from '../../../gate/policies/forking.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { organisationSettings } from './settings.ts';

const allowed = { forkingAllowed: known(true) };
const organisation = organisationSettings({ membersForkPrivateRepositories: known(false) });

judgedRepository(forking, [
  ['not allowed', {}, ['pass']],
  ['allowed', { ...allowed, forks: 2 }, ['low', /2 forks exist$/]],
  ['allowed where people are', allowed, ['high'], { people: 40_000 }],
  ['allowed, but not by the organisation', allowed, ['pass', 'the organisation forbids it'], { organisation }],
  ['unreadable', { forkingAllowed: unknown('permission', 'administration:read') }, ['unknown', /administration:read/]],
  ['public', { ...allowed, visibility: 'public' }, ['not-applicable']],
  ['of a person', { ...allowed, ownerIsOrganisation: false }, ['not-applicable']],
]);
