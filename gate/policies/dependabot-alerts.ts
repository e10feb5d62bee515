/** Does anybody learn of a known hole in a dependency? */
import { fail, notApplicable, pass, weigh, whenKnown, type RepositoryPolicy } from './policy.ts';

export const dependabotAlerts: RepositoryPolicy = {
  id: 'dependabot-alerts',
  scope: 'repository',
  title: 'Dependabot alerts are on',
  severity: 'low',
  why: 'Many break-ins use a vulnerability that was public but that nobody on the team heard of, and the customers pay for it.',
  fix: 'Switch on Dependabot alerts in the security settings.',
  docs: 'https://docs.github.com/en/code-security/dependabot/dependabot-alerts/configuring-dependabot-alerts',
  page: 'settings/security_analysis',
  needs: 'vulnerability_alerts:read',
  judge(settings, circumstances) {
    if (settings.archived) return notApplicable('archived: nothing is updated');
    return whenKnown(settings.dependabotAlerts, (isOn) =>
      isOn ? pass('on') : fail(weigh('low', settings, circumstances), 'Dependabot alerts are off'),
    );
  },
  change({ owner, repo, archived, dependabotAlerts: alerts }) {
    if (archived || !alerts.known || alerts.value) return null;
    const route = '/repos/{owner}/{repo}/vulnerability-alerts';
    return {
      title: 'Switch on Dependabot alerts',
      apply: { route: `PUT ${route}`, parameters: { owner, repo } },
      undo: { route: `DELETE ${route}`, parameters: { owner, repo } },
    };
  },
};
