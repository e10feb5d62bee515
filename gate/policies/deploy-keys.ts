/** Deploy keys: credentials of a repository that belong to nobody and end with nobody. */
import { fail, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';
import { count, list } from './words.ts';

const staleDays = 365;

export const deployKeys: RepositoryPolicy = {
  id: 'deploy-keys',
  scope: 'repository',
  title: 'Deploy keys are read-only and in use',
  severity: 'medium',
  why: 'A deploy key is a credential without an owner: whoever holds it can read the repository, and change it if the key has write access, even after everybody who knew of the key has left.',
  fix: 'Delete keys that nobody uses. Replace a key with write access by a GitHub App with only the permissions it needs.',
  docs: 'https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys',
  page: 'settings/keys',
  needs: 'administration:read',
  judge(settings, circumstances) {
    return whenKnown(settings.deployKeys, (keys) => {
      const active = keys.filter(({ isEnabled }) => isEnabled !== false);
      const writing = settings.archived ? [] : active.filter(({ readOnly }) => !readOnly);
      if (writing.length > 0)
        return fail(
          weigh('medium', settings, circumstances),
          `${keysOf(writing.length)} can write: ${titles(writing)}`,
        );
      const oldest = circumstances.now.getTime() - staleDays * 24 * 60 * 60 * 1000;
      const stale = active.filter(({ lastUsedAt, createdAt }) => Date.parse(lastUsedAt ?? createdAt) < oldest);
      if (stale.length > 0)
        return fail(
          weigh('low', settings, circumstances),
          `${keysOf(stale.length)} unused for a year: ${titles(stale)}`,
        );
      return pass(active.length === 0 ? 'no deploy keys' : `${keysOf(active.length)}, read-only and in use`);
    });
  },
};

const keysOf = (keys: number): string => count(keys, 'deploy key');
const titles = (keys: readonly { readonly title: string }[]): string => list(keys.map(({ title }) => title));
