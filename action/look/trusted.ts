/** Which commits excuse what they hold: a push before may have been red, or never have been judged. */
import { excusingCommits } from '../../gate/index.ts';
import type { RunChange } from '../event.ts';
import type { HistoryContent, HistoryRequest } from '../history.ts';

export interface ChangeContext {
  readonly change: RunChange;
  /** Of the default branch. */
  readonly tip: string | null;
  /** The change is a push to the default branch. */
  readonly isKept: boolean;
}

export function neededFor(context: ChangeContext): HistoryRequest {
  const { change, tip } = context;
  return {
    head: change.head,
    required: tip === null ? [] : [tip],
    optional: change.base === null ? [] : [change.base],
    bases: (content) => trustedBy(content, context),
  };
}

/**
 * A change that the default branch holds already (a push to it, a job that is run again after the merge) begins where
 * its event says, as far as the default branch still holds that: it may have been rewritten since.
 */
export async function trustedBy(
  content: HistoryContent,
  { change, tip, isKept }: ChangeContext,
): Promise<readonly string[]> {
  const { head, base } = change;
  const excusing = excusingCommits(tip);
  if (tip === null || (await content.mergeBase(head, tip)) !== head) return excusing;
  if (base === null) return isKept ? [] : excusing;
  if (!(await content.contains(base))) return [];
  const common = await content.mergeBase(base, tip);
  return common === null ? [] : [common];
}

/** A push to the default branch is judged by what stood there before: no change excuses itself. */
export async function configurationOf(
  content: HistoryContent,
  { change, tip, isKept }: ChangeContext,
): Promise<string | null> {
  const { head, base } = change;
  if (!isKept || tip === null) return tip;
  if (base === null || head === tip) return base;
  const counts = (await content.contains(base)) && (await content.mergeBase(base, tip)) === base;
  return counts ? base : tip;
}
