/** One leak, as its issue or advisory is about to tell it. */
import type { RemediationFacts } from '../../../report/index.ts';
import type { IssueContext } from './facts.ts';

export interface LeakPublication extends IssueContext {
  readonly facts: RemediationFacts;
}

export function countPlaces({ placesTotal, datasets }: RemediationFacts): number {
  return placesTotal + datasets.length;
}
