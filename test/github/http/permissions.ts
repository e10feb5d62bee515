/** Who may call which route, and what GitHub says to the others. */
import { roles, type Account, type Permissions, type Repository, type Role } from '../state/model.ts';
import type { State } from '../state/state.ts';
import type { Actor } from './call.ts';
import { forbidden, notFound, unauthorized } from './refusal.ts';
import type { Need } from './route.ts';

/** The role a person needs where an App needs a permission. */
const roleFor: Readonly<Record<string, Role>> = {
  'contents:write': 'write',
  'pull_requests:write': 'read',
  'issues:write': 'read',
  'statuses:write': 'write',
  'administration:read': 'admin',
  'repository_hooks:read': 'admin',
  'vulnerability_alerts:read': 'admin',
  'administration:write': 'admin',
  'repository_advisories:read': 'read',
  'repository_advisories:write': 'admin',
};

export function holds(permissions: Permissions, need: Need): boolean {
  const [name = '', level = 'read'] = need.split(':');
  const held = name === 'metadata' ? 'read' : permissions[name];
  return held !== undefined && (level === 'read' || held !== 'read');
}

/** Outside a repository. */
export function assertMayCall(actor: Actor, needs: readonly Need[]): void {
  if (needs.includes('any')) return;
  if (actor.kind === 'anonymous') throw unauthorized('Requires authentication');
  if (needs.includes('app')) {
    if (actor.kind !== 'app') throw unauthorized('A JSON web token could not be decoded');
    return;
  }
  if (actor.kind === 'app') throw forbidden();
  if (actor.kind !== 'installation') {
    if (needs.includes('installation'))
      throw forbidden(
        'You must authenticate with an installation access token in order to list repositories for an installation.',
      );
    return;
  }
  if (!needs.includes('installation') && !needs.some((need) => holds(actor.permissions, need))) throw forbidden();
}

/** In a repository: invisible ones do not exist, visible ones may still be closed to the actor. */
export function assertMayCallIn(state: State, actor: Actor, repository: Repository, needs: readonly Need[]): void {
  if (needs.includes('app')) return assertMayCall(actor, needs);
  if (!sees(state, actor, repository)) throw notFound();
  if (needs.includes('any')) return;
  const allowed = needs.some((need) => mayDo(state, actor, repository, need));
  if (!allowed)
    throw actor.kind === 'anonymous' ? unauthorized('Requires authentication') : forbidden(refusalFor(actor));
}

function refusalFor(actor: Actor): string {
  return actor.kind === 'user' ? 'Must have admin rights to Repository.' : 'Resource not accessible by integration';
}

export function sees(state: State, actor: Actor, repository: Repository): boolean {
  if (repository.visibility === 'public') return true;
  if (actor.kind === 'installation') return reaches(state, actor, repository);
  return actor.kind === 'user' && state.roleOf(actor.account, repository) !== 'none';
}

export function mayDo(state: State, actor: Actor, repository: Repository, need: Need): boolean {
  const isOpen = repository.visibility === 'public' && need.endsWith(':read') && roleFor[need] !== 'admin';
  if (actor.kind === 'installation') {
    return reaches(state, actor, repository) ? holds(actor.permissions, need) : isOpen;
  }
  if (actor.kind === 'user') return hasRole(state.roleOf(actor.account, repository), need);
  return isOpen;
}

/** Only Apps make checks. */
function hasRole(role: Role, need: Need): boolean {
  if (need === 'checks:write') return false;
  return roles.indexOf(role) >= roles.indexOf(roleFor[need] ?? (need.endsWith(':read') ? 'read' : 'write'));
}

type InstallationActor = Extract<Actor, { kind: 'installation' }>;

function reaches(state: State, { installation, repositories }: InstallationActor, repository: Repository): boolean {
  if (installation.suspendedAt !== null) throw forbidden('This installation has been suspended');
  const isCovered = state.installationsOn(repository).includes(installation);
  return isCovered && (repositories === null || repositories.has(repository.id));
}

/** Owners, and Apps on the organisation that hold the permission. */
export function mayAdminister(
  actor: Actor,
  organization: Account,
  need: Need = 'organization_administration:read',
): boolean {
  if (actor.kind === 'user') return organization.members.get(actor.account.id) === 'owner';
  return actor.kind === 'installation' && actor.installation.account === organization && holds(actor.permissions, need);
}
