/** Who can read the repository at all, held against what is known to be in it. */
import { fail, holdsAnything, pass, type RepositoryPolicy } from './policy.ts';

export const visibility: RepositoryPolicy = {
  id: 'visibility',
  scope: 'repository',
  title: "Only private repositories hold customers' data",
  severity: 'critical',
  why: 'Everything in a public repository, its history included, is copied by strangers within minutes. An internal one is open to every account of the enterprise.',
  fix: 'Make the repository private: stars and watchers are lost, public forks stay public, and what was copied stays copied. Then remove the leaks and revoke the secrets.',
  docs: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/setting-repository-visibility',
  page: 'settings',
  needs: 'metadata:read',
  judge({ visibility: now }, circumstances) {
    if (now === 'private') return pass('private');
    if (!holdsAnything(circumstances)) return pass(`${now}, and no leak is known in it`);
    // Not how many or what: reports of settings are read in more places than leaks.
    const fact = `${now}, and leaks are known in it`;
    if (now === 'public') return fail('critical', fact);
    return fail(circumstances.people >= 1000 ? 'high' : 'medium', fact);
  },
};
