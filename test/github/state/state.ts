/** Everything the stand-in knows, and how it is looked up. */
import {
  fullName,
  roles,
  type Account,
  type App,
  type Installation,
  type Repository,
  type Role,
  type Team,
} from './model.ts';

export class State {
  readonly accounts = new Map<number, Account>();
  readonly apps = new Map<number, App>();
  readonly installations = new Map<number, Installation>();
  readonly repositories = new Map<number, Repository>();
  /** Full names in lower case that repositories had; GitHub redirects from them. */
  readonly formerNames = new Map<string, number>();
  /** Manifests waiting for their conversion, by code. */
  readonly manifests = new Map<
    string,
    { readonly owner: Account; readonly manifest: Readonly<Record<string, unknown>> }
  >();
  #lastId = 1000;

  /** Ids are unique across kinds, so that a mix-up cannot go unnoticed. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  account(login: string): Account | undefined {
    return [...this.accounts.values()].find((each) => each.login.toLowerCase() === login.toLowerCase());
  }

  repository(owner: string, name: string): Repository | undefined {
    const wanted = `${owner}/${name}`.toLowerCase();
    return [...this.repositories.values()].find((each) => fullName(each).toLowerCase() === wanted);
  }

  /** A repository that had the name once, while no other one has it. */
  formerly(owner: string, name: string): Repository | undefined {
    return this.repositories.get(this.formerNames.get(`${owner}/${name}`.toLowerCase()) ?? 0);
  }

  repositoriesOf(account: Account): Repository[] {
    return [...this.repositories.values()].filter((each) => each.owner === account);
  }

  /** Repositories that an installation may reach now. */
  covered({ account, repositories }: Installation): Repository[] {
    return this.repositoriesOf(account).filter(({ id }) => repositories === 'all' || repositories.has(id));
  }

  /** Installations that reach a repository; one for each App at most. */
  installationsOn(repository: Repository): Installation[] {
    return [...this.installations.values()].filter(
      ({ account, repositories }) =>
        account === repository.owner && (repositories === 'all' || repositories.has(repository.id)),
    );
  }

  team(id: number): Team | undefined {
    return [...this.accounts.values()].flatMap(({ teams }) => [...teams.values()]).find((team) => team.id === id);
  }

  roleOf(account: Account, repository: Repository): Role {
    if (repository.owner === account || repository.owner.members.get(account.id) === 'owner') return 'admin';
    const byTeam = [...repository.teams]
      .filter(([team]) => this.team(team)?.members.has(account.id))
      .map(([, role]) => role);
    const open: Role = repository.visibility === 'public' ? 'read' : 'none';
    return highest([open, repository.collaborators.get(account.id) ?? 'none', ...byTeam]);
  }
}

function highest(all: readonly Role[]): Role {
  return roles.findLast((role) => all.includes(role)) ?? 'none';
}

/** GitHub tells times in whole seconds. */
export const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;
