/** What a head's check says when it could not be judged. Never success (docs/promises.md, 6). */
import { UnreadableError } from '../../../gate/index.ts';
import { isProblem, SettleLater } from '../../../github/index.ts';
import { formatFailedCheck, type CheckText, type Visibility } from '../../../report/index.ts';

/** Null: nothing failed, it only has to be done later. `reference` names the record in the log. */
export function failedText(error: unknown, reference: string, visibility: Visibility): CheckText | null {
  if (error instanceof SettleLater) return null;
  if (isProblem(error, 'limited'))
    return formatFailedCheck({ kind: 'limited', resumeAt: error.resumeAt?.toISOString() ?? null, visibility });
  if (error instanceof UnreadableError) return formatFailedCheck({ kind: 'unreadable' });
  return formatFailedCheck({ kind: 'error', reference, visibility });
}
