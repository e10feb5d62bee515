/** An operator lets one head pass, with a reason, when the App or GitHub fails. The audit log keeps who and why. */
import { findDecisions, type Database, type Head, type StoredDecision } from '../../store/index.ts';
import type { CheckText } from '../../../report/index.ts';

export const overrideAction = 'override';

export async function findOverride(db: Database, { repository, sha }: Head): Promise<StoredDecision | null> {
  const decisions = await findDecisions(db, { repository, head: sha });
  return decisions.findLast(({ action }) => action === overrideAction) ?? null;
}

/** Says that it was let pass; what was found stays to be read. Who and why may be public here, and stand in the log. */
export function passOver(text: CheckText): CheckText {
  const line = '**Overridden by an operator.** The audit log says who and why. What was found:\n\n';
  return {
    ...text,
    conclusion: 'success',
    title: `Overridden by an operator (${text.title})`.slice(0, 255),
    summary: `${line}${text.summary}`.slice(0, 65_000),
  };
}
