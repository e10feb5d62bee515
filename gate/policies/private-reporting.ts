/** Can a stranger who found a leak say so without telling everybody? */
import { fail, notApplicable, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';

export const privateReporting: RepositoryPolicy = {
  id: 'private-reporting',
  scope: 'repository',
  title: 'A public repository accepts private vulnerability reports',
  severity: 'low',
  why: "Somebody who finds customers' data in a public repository and has no private way to report it opens a public issue, or says nothing.",
  fix: 'Switch on private vulnerability reporting in the security settings.',
  docs: 'https://docs.github.com/en/code-security/security-advisories/working-with-repository-security-advisories/configuring-private-vulnerability-reporting-for-a-repository',
  page: 'settings/security_analysis',
  needs: 'metadata:read',
  judge(settings, circumstances) {
    if (settings.visibility !== 'public') return notApplicable('GitHub has it for public repositories only');
    if (settings.archived) return notApplicable('archived: it takes no reports');
    return whenKnown(settings.privateReporting, (isOn) =>
      isOn ? pass('on') : fail(weigh('low', settings, circumstances), 'private vulnerability reporting is off'),
    );
  },
  change({ owner, repo, archived, visibility, privateReporting: reporting }) {
    if (archived || visibility !== 'public' || !reporting.known || reporting.value) return null;
    const route = '/repos/{owner}/{repo}/private-vulnerability-reporting';
    return {
      title: 'Switch on private vulnerability reporting',
      apply: { route: `PUT ${route}`, parameters: { owner, repo } },
      undo: { route: `DELETE ${route}`, parameters: { owner, repo } },
    };
  },
};
