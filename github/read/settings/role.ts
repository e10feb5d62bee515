/** Names of roles: REST has those of old (`pull`, `push`), GraphQL capitals, organisations roles of their own. */
import type { RepositoryRole } from './types.ts';

const roles: Readonly<Record<string, RepositoryRole>> = {
  none: 'none',
  read: 'read',
  pull: 'read',
  triage: 'triage',
  write: 'write',
  push: 'write',
  maintain: 'maintain',
  admin: 'admin',
};

/** @param flags what a role of the organisation's own includes; one that is not known at all counts as reading. */
export function toRole(name: string, flags: Readonly<Record<string, boolean>> = {}): RepositoryRole {
  const highest = ['admin', 'maintain', 'push', 'triage'].find((flag) => flags[flag] === true);
  const word = name.toLowerCase();
  // An organisation may call a role of its own `constructor`, which every object has.
  return (Object.hasOwn(roles, word) ? roles[word] : roles[highest ?? 'pull']) ?? 'read';
}
