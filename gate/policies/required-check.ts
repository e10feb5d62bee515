/** Is a merge refused while our check is red? A check that nothing requires blocks nothing. */
import type { RequiredStatusCheck } from '../../github/index.ts';
import { addRuleset, bySources, rulesDocs, whenRulesKnown } from './branch-rules.ts';
import { fail, hidden, pass, weigh, type Circumstances, type RepositoryPolicy } from './policy.ts';

export const requiredCheck: RepositoryPolicy = {
  id: 'required-check',
  scope: 'repository',
  title: 'The check of Leakwarden is required, and only its App can give it',
  severity: 'high',
  why: "A leak of customers' data is stopped only if the merge is refused while the check fails. A required check that is not tied to an App is passed by everybody who can write a status.",
  fix: 'Add a ruleset for the default branch that requires the status check, and choose the App as its source.',
  docs: rulesDocs,
  page: 'settings/rules',
  needs: 'administration:read',
  judge(settings, circumstances) {
    const { archived, branch } = settings;
    if (!archived && !branch.known && branch.because === 'plan')
      return fail(
        weigh('medium', settings, circumstances),
        'cannot block here: this plan of GitHub has neither rulesets nor branch protection for private repositories',
      );
    return whenRulesKnown(settings, (rules) => {
      const { checkName } = circumstances;
      const wanted = rules.checks.filter(({ name }) => name === checkName);
      const pinned = wanted.find(({ appId }) => isPinned(appId, circumstances));
      if (pinned) return pass(`${checkName} is required ${bySources(rules)}${whoseApp(pinned, circumstances)}`);
      if (wanted.some(({ appId }) => appId === 'unknown'))
        return hidden('administration:read', `unknown which App must give the check ${checkName}`);
      if (wanted.some(({ appId }) => appId === null))
        return fail(weigh('medium', settings, circumstances), `any App and any token can give the check ${checkName}`);
      if (wanted.length > 0)
        return fail(weigh('high', settings, circumstances), `${checkName} is required of another App, not of this one`);
      return fail(
        weigh('high', settings, circumstances),
        `${checkName} is not required: a red check does not stop a merge`,
      );
    });
  },
  change(settings, { checkName, appId }) {
    const { archived, branch } = settings;
    if (archived || !branch.known || appId === null) return null;
    const isThere = branch.value.checks.some(
      (check) => check.name === checkName && (check.appId === appId || check.appId === 'unknown'),
    );
    if (isThere) return null;
    const parameters = {
      strict_required_status_checks_policy: false,
      // The first push to an empty repository has no check yet.
      do_not_enforce_on_create: true,
      required_status_checks: [{ context: checkName, integration_id: appId }],
    };
    const rules = [{ type: 'required_status_checks', parameters }];
    return addRuleset(settings, `Require the check ${checkName} of this App`, { name: 'leakwarden', rules });
  },
};

const whoseApp = ({ appId }: RequiredStatusCheck, { appId: own }: Circumstances): string =>
  own === null ? `, of App ${appId}; whether that is the right one is not known here` : '';

/** A person who asks is no App, and may not say which one it should be: pinned to any is as good as can be said then. */
function isPinned(appId: RequiredStatusCheck['appId'], { appId: own }: Circumstances): boolean {
  return typeof appId === 'number' && (own === null || appId === own);
}
