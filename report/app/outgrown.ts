/** Why a decision on a table does not hold for what is in it now. */
import { plural, toCount } from '../words.ts';
import type { OutgrownDecision } from './issue-types.ts';

/** `accepted for 20 people, now 820`. For private places only. */
export function describeOutgrown({ action, because, decided, now }: OutgrownDecision): string {
  const was = `${action === 'accept' ? 'accepted' : 'called a false positive'} for ${plural(decided, 'person', 'people')}`;
  if (because === 'people') return `${was}, now ${toCount(now)}`;
  return because === 'kind'
    ? `${was}, and now it holds a kind of data that was not there`
    : `${was}, and it is graver now`;
}
