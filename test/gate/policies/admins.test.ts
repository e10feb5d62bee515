import { admins } from '../../../gate/policies/admins.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { organisationSettings } from './settings.ts';

const administeredBy = (...logins: readonly string[]) => ({
  collaborators: known(logins.map((login) => ({ login, role: 'admin' as const, isOutside: false }))),
});
const many = (count: number) => administeredBy(...Array.from({ length: count }, (_, index) => `p${index}`));
const organisation = organisationSettings({ owners: known(['olivia', 'otto']) });

judgedRepository(admins, [
  ['one', administeredBy('ada'), ['pass', '1 administrator: ada']],
  ['five', many(5), ['pass']],
  ['six', many(6), ['low', /^6 administrators: p0/]],
  ['eleven', many(11), ['medium']],
  ['eleven where people are', many(11), ['critical'], { people: 40_000 }],
  ['owners of the organisation do not count', administeredBy('olivia', 'otto'), ['low', /no team/], { organisation }],
  [
    'a team',
    { ...administeredBy('olivia'), teams: known([{ slug: 'core', role: 'admin' }]) },
    ['pass', 'administered by core'],
    { organisation },
  ],
  [
    'nobody, and teams are hidden',
    { ...administeredBy('olivia'), teams: unknown('permission', 'administration:read') },
    ['unknown'],
    { organisation },
  ],
  ['unreadable', { collaborators: unknown('permission', 'metadata:read') }, ['unknown']],
  ['of a person', { ...many(9), ownerIsOrganisation: false }, ['not-applicable']],
]);
