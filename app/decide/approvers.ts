/** Who may decide about a leak. Pure: what somebody's rights are was read before. */
import type { Right } from '../../github/index.ts';
import { hasRight } from '../../github/index.ts';
import type { Approvers } from '../../report/index.ts';
import type { Config } from '../../scan/index.ts';

const rightNames: readonly string[] = ['admin', 'maintain', 'write'];

export function toApprovers({ enforce }: Config): Approvers {
  return { names: enforce.approvers.filter((name) => !rightNames.includes(name)), includeAuthor: enforce.self };
}

export interface Asking {
  readonly login: string;
  readonly right: Right;
  /** `organisation/team` of those named in the configuration. */
  readonly teams: readonly string[];
  /** Wrote the change that is judged, or opened the pull request. */
  readonly isAuthor: boolean;
}

export type Answer = 'yes' | 'no-right' | 'own-change';

export function mayDecide({ login, right, teams, isAuthor }: Asking, { enforce }: Config): Answer {
  if (isAuthor && !enforce.self) return 'own-change';
  const names = new Set(enforce.approvers.map((name) => name.toLowerCase()));
  const least = rightNames.filter((name) => names.has(name));
  const isNamed = names.has(`@${login.toLowerCase()}`) || teams.some((team) => names.has(`@${team}`.toLowerCase()));
  return isNamed || least.some((name) => hasRight(right, name as Right)) ? 'yes' : 'no-right';
}
