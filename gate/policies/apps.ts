/** Programs of others with rights in every repository. */
import { fail, pass, weighOrganisation, whenKnown, type OrganisationPolicy } from './policy.ts';
import { count, list } from './words.ts';

/** With one of these an App can take data out, put code in, or change who may read. */
const broad: ReadonlySet<string> = new Set([
  'actions',
  'administration',
  'contents',
  'members',
  'organization_administration',
  'secrets',
  'organization_secrets',
  'workflows',
]);

export const apps: OrganisationPolicy = {
  id: 'apps',
  scope: 'organisation',
  title: 'No App has broad rights in all repositories',
  severity: 'medium',
  why: "An App with write access everywhere is a key to every repository, kept by its vendor: a break-in there exposes all your customers' data.",
  fix: 'Limit the App to the repositories it works on, or uninstall it.',
  docs: 'https://docs.github.com/en/apps/using-github-apps/reviewing-and-modifying-installed-github-apps',
  page: 'settings/installations',
  needs: 'organization_administration:read',
  judge: ({ apps: setting }, circumstances) =>
    whenKnown(setting, (installed) => {
      const wide = installed.filter(
        ({ appId, suspended, allRepositories, writes }) =>
          appId !== circumstances.appId && !suspended && allRepositories && writes.some((name) => broad.has(name)),
      );
      if (wide.length === 0) return pass(`${count(installed.length, 'App')}, none with broad rights everywhere`);
      const names = wide.map(({ slug, writes }) => `${slug} (${writes.filter((name) => broad.has(name)).join(', ')})`);
      const severity = weighOrganisation(
        wide.some(({ writes }) => isAdministering(writes)) ? 'medium' : 'low',
        circumstances,
      );
      return fail(severity, `${count(wide.length, 'App')} can write to all repositories: ${list(names)}`);
    }),
};

const isAdministering = (writes: readonly string[]): boolean =>
  writes.some((name) => name === 'administration' || name === 'organization_administration');
