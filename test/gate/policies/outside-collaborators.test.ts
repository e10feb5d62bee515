import { outsideCollaborators } from '../../../gate/policies/outside-collaborators.ts';
import { known, unknown, type RepositoryRole } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';

const outside = (...roles: readonly RepositoryRole[]) => ({
  collaborators: known([
    { login: 'ada', role: 'admin' as const, isOutside: false },
    ...roles.map((role, index) => ({ login: `guest${index}`, role, isOutside: true })),
  ]),
});

judgedRepository(outsideCollaborators, [
  ['none', {}, ['pass', 'no outside collaborators']],
  ['one reads', outside('read'), ['pass', '1 outside collaborator can read only: guest0']],
  ['one reads what leaked', outside('read'), ['medium', /what leaked/], { people: 3 }],
  ['one reads what everybody reads', { ...outside('read'), visibility: 'public' }, ['pass'], { people: 3 }],
  ['one writes', outside('read', 'maintain'), ['medium', '1 outside collaborator can write: guest1']],
  ['one writes where people are', outside('write'), ['critical'], { people: 40_000 }],
  ['one writes to an archive', { ...outside('write'), archived: true }, ['pass']],
  ['one administers', outside('write', 'admin'), ['high', '1 outside collaborator can administer it: guest1']],
  ['one administers an archive', { ...outside('admin'), archived: true }, ['high']],
  [
    'more than five',
    outside('write', 'write', 'write', 'write', 'write', 'write', 'write'),
    ['medium', '7 outside collaborators can write: guest0, guest1, guest2, guest3, guest4 and 2 more'],
  ],
  ['unreadable', { collaborators: unknown('permission', 'members:read') }, ['unknown', /members:read/]],
  ['of a person', { ...outside('admin'), ownerIsOrganisation: false }, ['not-applicable']],
]);
