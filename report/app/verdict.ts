/** When a check may pass. */
import type { Report } from '../../rules/index.ts';
import type { CheckText, JudgedHead } from './types.ts';

/** https://docs.github.com/en/rest/checks/runs, for summary and text each. */
export const checkLimit = 65_535;
export const checkTitleLimit = 255;

/** What was not looked at is never a pass, whatever the mode (docs/promises.md, 5 and 6). */
export function concludeCheck(
  { mode, report }: Pick<JudgedHead, 'mode' | 'report'>,
  blocking: number,
): CheckText['conclusion'] {
  if (mode === 'block' && blocking > 0) return 'failure';
  return isComplete(report) ? 'success' : 'action_required';
}

export function isComplete({ complete, verdict }: Report): boolean {
  return complete && verdict !== 'incomplete';
}
