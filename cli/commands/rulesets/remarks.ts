/** What a ruleset or pattern does not do as the rule does, for people. */
import type { RuleRemark } from '../../../gate/index.ts';
import { toPlain } from '../../../report/index.ts';

/** Rules of which the same is said share a line. Empty where there is nothing to say. */
export function describeRemarks(title: string, remarks: readonly RuleRemark[]): string {
  const bySentence = Map.groupBy(remarks, ({ says }) => says);
  const lines = [...bySentence].map(([says, all]) => {
    const ids = all.flatMap(({ rule }) => rule ?? []);
    return ids.length === 0 ? `  ${says}` : `  ${shorten(ids)}: ${says}`;
  });
  return lines.length === 0 ? '' : `${[title, ...lines].map(toPlain).join('\n')}\n`;
}

const most = 12;

function shorten(ids: readonly string[]): string {
  const rest = ids.length - most;
  return rest <= 1 ? ids.join(', ') : `${ids.slice(0, most).join(', ')} and ${rest} more`;
}
