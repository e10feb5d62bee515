/** Where the repository sends its events, and whether the receiver can know who sent them. */
import type { Webhook } from '../../github/index.ts';
import type { FailureSeverity } from '../../report/index.ts';
import { fail, notApplicable, pass, weigh, whenKnown, type PolicyOutcome, type RepositoryPolicy } from './policy.ts';
import { count, list } from './words.ts';

export const webhooks: RepositoryPolicy = {
  id: 'webhooks',
  scope: 'repository',
  title: 'Webhooks are encrypted, verified and signed',
  severity: 'high',
  why: 'Events carry the text of issues and pull requests, which may name customers. Without TLS anybody on the network path can read them; without a secret anybody can send forged events to the receiver.',
  fix: 'Use an https address with SSL verification and set a secret. Delete webhooks that nobody uses.',
  docs: 'https://docs.github.com/en/webhooks/using-webhooks/best-practices-for-using-webhooks',
  page: 'settings/hooks',
  needs: 'repository_hooks:read',
  judge(settings, circumstances) {
    if (settings.archived) return notApplicable('archived: nothing happens that would be sent');
    return judgeWebhooks(settings.webhooks, (severity) => weigh(severity, settings, circumstances));
  },
};

/** Of a repository or an organisation: the worst first. */
export function judgeWebhooks(
  setting: Parameters<typeof whenKnown<readonly Webhook[]>>[0],
  weighed: (base: FailureSeverity) => FailureSeverity,
): PolicyOutcome {
  return whenKnown(setting, (all) => {
    const active = all.filter((each) => each.active);
    const describe = (hooks: readonly Webhook[], what: string): string =>
      `${count(hooks.length, 'webhook')} ${what}: ${list(hooks.map(({ host }) => host))}`;
    const plain = active.filter(({ usesTls }) => !usesTls);
    if (plain.length > 0) return fail(weighed('high'), describe(plain, 'without TLS'));
    const unverified = active.filter(({ verifiesTls }) => !verifiesTls);
    if (unverified.length > 0) return fail(weighed('medium'), describe(unverified, 'without SSL verification'));
    const unsigned = active.filter(({ hasSecret }) => !hasSecret);
    if (unsigned.length > 0) return fail(weighed('low'), describe(unsigned, 'without a secret'));
    return pass(active.length === 0 ? 'no active webhooks' : `${count(active.length, 'webhook')}, signed`);
  });
}
