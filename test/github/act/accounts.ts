/** People, organisations, teams. */
import type { Account, Team } from '../state/model.ts';
import { newOrganizationSettings } from '../state/settings.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';

export function newAccount({ state }: World, login: string, type: Account['type']): Account {
  if (state.account(login) !== undefined) throw new Error(`there is an account ${login} already`);
  const id = state.nextId();
  const email =
    type === 'User' ? `${login.toLowerCase()}@users.example.com` : `${id}+${login}@users.noreply.example.com`;
  const account: Account = {
    id,
    login,
    type,
    email,
    createdAt: now(),
    members: new Map(),
    teams: new Map(),
    rulesets: new Map(),
    settings: newOrganizationSettings(),
  };
  state.accounts.set(id, account);
  return account;
}

export function newTeam({ state }: World, organization: Account, name: string, members: readonly Account[]): Team {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const team = { id: state.nextId(), organization, name, slug, members: new Set(members.map(({ id }) => id)) };
  organization.teams.set(slug, team);
  return team;
}
