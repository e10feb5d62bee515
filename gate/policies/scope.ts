/** Which repositories are judged. Pure. */
import type { RepositorySettings } from '../../github/index.ts';
import type { SettingsScope } from '../../scan/index.ts';
import { isNamed } from './exceptions.ts';

type Scoped = Pick<RepositorySettings, 'owner' | 'repo' | 'archived' | 'topics' | 'properties'>;

/** Null: it is judged. What is not known of a repository leaves it in. */
export function whyOutOfScope(
  { owner, repo, archived, topics, properties }: Scoped,
  scope: SettingsScope,
): string | null {
  if (archived && !scope.archived) return 'archived';
  if (scope.repositories.length > 0 && !isNamed(scope.repositories, `${owner}/${repo}`))
    return 'out of scope: its name';
  if (scope.topics.length > 0 && !scope.topics.some((topic) => topics.includes(topic)))
    return 'out of scope: its topics';
  if (!properties.known) return null;
  const isMissing = ([name, wanted]: readonly [string, string]): boolean => {
    const own = properties.value[name];
    return typeof own === 'object' ? !own.includes(wanted) : own !== wanted;
  };
  return Object.entries(scope.properties).some(isMissing) ? 'out of scope: its properties' : null;
}
