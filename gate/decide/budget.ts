/** How many issues somebody's leaks get: what one pull request brings must not drown what others have to see. Pure. */
import type { Config } from '../../scan/index.ts';

export interface Bringer {
  /** Cannot write to the repository: whoever wants may open pull requests of a public one. */
  readonly isOutsider: boolean;
}

/** Issues that were opened: of this pull request, of this author today, and of all such people today. */
export interface OpenedIssues {
  readonly inPull: number;
  readonly byAuthor: number;
  readonly inAll: number;
}

/** From `report.perDay`, by default 20. */
function budgetOf({ report: { perDay } }: Pick<Config, 'report'>, { isOutsider }: Bringer): OpenedIssues {
  if (!isOutsider) return { inPull: perDay, byAuthor: 2 * perDay, inAll: 5 * perDay };
  return { inPull: Math.ceil(perDay / 10), byAuthor: Math.ceil(perDay / 5), inAll: perDay };
}

/** How many more may be opened; whatever is beyond stands in a list. */
export function issuesLeft(config: Pick<Config, 'report'>, bringer: Bringer, opened: OpenedIssues): number {
  const most = budgetOf(config, bringer);
  const left = (['inPull', 'byAuthor', 'inAll'] as const).map((each) => most[each] - opened[each]);
  return Math.max(0, Math.min(...left));
}
