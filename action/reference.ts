/** What a command calls a leak here, where nobody remembers who could read the repository when it was given. */
import { referencesOf, stepsOf } from '../gate/index.ts';
import type { Leak } from '../rules/index.ts';
import type { RunFindings } from './run-findings.ts';
import type { Run } from './run-context.ts';

/** The first one is what it is told as. */
export function namesOf(
  { repository }: Pick<Run, 'repository'>,
  { configuration }: Pick<RunFindings, 'configuration'>,
  leak: Pick<Leak, 'id' | 'datasets'>,
): ReturnType<typeof referencesOf> {
  return referencesOf(leak, stepsOf(configuration.config, repository.visibility));
}

/** Whether it would be called otherwise where fewer people can read the repository. */
export function isNamedAnew(
  { repository }: Pick<Run, 'repository'>,
  { configuration }: Pick<RunFindings, 'configuration'>,
  { datasets }: Pick<Leak, 'datasets'>,
): boolean {
  return datasets.length > 0 && stepsOf(configuration.config, repository.visibility) > 0;
}
