import { invitations } from '../../../gate/policies/invitations.ts';
import { known, unknown, type RepositoryRole } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';

const invited = (role: RepositoryRole, createdAt = '2026-11-28T00:00:00Z') => ({
  invitations: known([{ role, createdAt }]),
});

judgedRepository(invitations, [
  ['none', {}, ['pass', 'no pending invitations']],
  ['a recent one to read', invited('read'), ['pass']],
  ['an old one', invited('read', '2026-11-01T00:00:00Z'), ['low', '1 pending invitation is older than 7 days']],
  ['one to write', invited('write'), ['low', '1 pending invitation gives write access']],
  ['one to write to an archive', { ...invited('maintain'), archived: true }, ['pass']],
  ['one to administer', invited('admin'), ['medium', '1 pending invitation gives the admin role']],
  ['one to administer where people are', invited('admin'), ['critical'], { people: 40_000 }],
  ['unreadable', { invitations: unknown('permission', 'administration:read') }, ['unknown', /administration:read/]],
]);
