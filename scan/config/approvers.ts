/** Who may decide about a leak. Pure: what somebody's rights are was read before. */
import type { Config } from './types.ts';

/** From least to most, as GitHub names them. */
const rights: readonly string[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const rightNames: readonly string[] = ['admin', 'maintain', 'write'];

/** As texts name them: without the rights, which are said in words. */
export function toApprovers({ enforce }: Pick<Config, 'enforce'>): {
  readonly names: readonly string[];
  readonly includeAuthor: boolean;
} {
  return { names: enforce.approvers.filter((name) => !rightNames.includes(name)), includeAuthor: enforce.self };
}

export interface Asking {
  readonly login: string;
  /** `none` to `admin`. */
  readonly right: string;
  /** `organisation/team` of those named in the configuration. */
  readonly teams: readonly string[];
  /** Wrote the change that is judged, or opened the pull request. */
  readonly isAuthor: boolean;
}

export type MayDecide = 'yes' | 'no-right' | 'own-change';

export function mayDecide({ login, right, teams, isAuthor }: Asking, { enforce }: Pick<Config, 'enforce'>): MayDecide {
  if (isAuthor && !enforce.self) return 'own-change';
  const names = new Set(enforce.approvers.map((name) => name.toLowerCase()));
  const least = rightNames.filter((name) => names.has(name));
  const isNamed = names.has(`@${login.toLowerCase()}`) || teams.some((team) => names.has(`@${team}`.toLowerCase()));
  return isNamed || least.some((name) => rights.indexOf(right) >= rights.indexOf(name)) ? 'yes' : 'no-right';
}

/** The teams among them. */
export function approvingTeams({ enforce }: Pick<Config, 'enforce'>): readonly {
  readonly organisation: string;
  readonly slug: string;
}[] {
  return enforce.approvers.flatMap((name) => {
    const [, organisation, slug] = /^@?([^/]+)\/(.+)$/.exec(name) ?? [];
    return organisation === undefined || slug === undefined ? [] : [{ organisation, slug }];
  });
}
