/** The website that GitHub makes of a repository. */
import { fail, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';

export const pages: RepositoryPolicy = {
  id: 'pages',
  scope: 'repository',
  title: 'No private repository has a public website',
  severity: 'high',
  why: 'A GitHub Pages site is public by default, even if the repository is private: an export of customers in its folder can be read by everybody and found by search engines.',
  fix: 'Unpublish the site, or make it private if your plan offers that. Enforce HTTPS on a site that is meant to be public.',
  docs: 'https://docs.github.com/en/pages/getting-started-with-github-pages/changing-the-visibility-of-your-github-pages-site',
  page: 'settings/pages',
  needs: 'pages:read',
  judge(settings, circumstances) {
    return whenKnown(settings.pages, (site) => {
      if (site === null) return pass('no site');
      if (site.isPublic && settings.visibility !== 'public')
        return fail(
          weigh('high', settings, circumstances),
          `the site of this ${settings.visibility} repository is public`,
        );
      if (!site.enforcesHttps) return fail(weigh('low', settings, circumstances), 'the site does not enforce HTTPS');
      return pass(site.isPublic ? 'a public site of a public repository' : 'the site is private');
    });
  },
};
