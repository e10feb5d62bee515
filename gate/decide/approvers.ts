/** Who may decide about a leak. Pure: what somebody's rights are was read before. */
import { hasRight, type Right } from '../../github/index.ts';
import type { Approvers } from '../../report/index.ts';
import type { Config } from '../../scan/index.ts';

const rightNames = ['admin', 'maintain', 'write'] as const satisfies readonly Right[];

/** As texts name them: without the rights, which are said in words. */
export function toApprovers({ enforce }: Pick<Config, 'enforce'>): Approvers {
  const isRight = (name: string): boolean => rightNames.some((right) => right === name);
  return { names: enforce.approvers.filter((name) => !isRight(name)), includeAuthor: enforce.self };
}

export interface RightRequest {
  readonly login: string;
  readonly right: Right;
  /** `organisation/team` of those named in the configuration. */
  readonly teams: readonly string[];
  /** Wrote the change that is judged, or opened the pull request. */
  readonly isAuthor: boolean;
}

export type DecisionRight = 'yes' | 'no-right' | 'own-change';

export function mayDecide(
  { login, right, teams, isAuthor }: RightRequest,
  { enforce }: Pick<Config, 'enforce'>,
): DecisionRight {
  if (isAuthor && !enforce.self) return 'own-change';
  const names = new Set(enforce.approvers.map((name) => name.toLowerCase()));
  const least = rightNames.filter((name) => names.has(name));
  const isNamed = names.has(`@${login.toLowerCase()}`) || teams.some((team) => names.has(`@${team}`.toLowerCase()));
  return isNamed || least.some((name) => hasRight(right, name)) ? 'yes' : 'no-right';
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
