/**
 * What a command calls a leak where nobody remembers who could read the repository when it was given. A table is graver
 * where more people can read it, and was not decided about as such: its references of then name nothing. Pure.
 */
import { hash } from 'node:crypto';
import { referenceOf } from '../../report/index.ts';
import { severities, type Leak } from '../../rules/index.ts';
import type { Config } from '../../scan/index.ts';
import type { RepositoryVisibility } from '../../github/index.ts';

const mostSteps = severities.length - 1;

/** How much graver people are for who can read the repository: `people.exposure`. */
export function stepsOf({ people }: Pick<Config, 'people'>, visibility: RepositoryVisibility): number {
  return Math.min(mostSteps, Math.max(0, people.exposure[visibility]));
}

/** What it is called now; then what it would be called where more people could read it: that was decided about graver. */
export function referencesOf(
  { id, datasets }: Pick<Leak, 'id' | 'datasets'>,
  steps: number,
): readonly [string, ...string[]] {
  if (datasets.length === 0) return [referenceOf(id)];
  const at = (step: number): string => referenceOf(step === 0 ? id : hash('sha256', `${id}\0${step}`));
  return [at(steps), ...Array.from({ length: mostSteps - steps }, (_, more) => at(steps + more + 1))];
}
