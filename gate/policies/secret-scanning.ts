/** GitHub's own scanner: it knows which tokens are live, and stops them while they are pushed. */
import type { RepositorySettings } from '../../github/index.ts';
import { fail, notApplicable, pass, weigh, type RepositoryPolicy } from './policy.ts';
import { whenOffered } from './when-actions.ts';

export const secretScanning: RepositoryPolicy = {
  id: 'secret-scanning',
  scope: 'repository',
  title: 'Secret scanning and push protection are on',
  severity: 'high',
  why: "A key in the history opens the database of customers to everybody who reads it. GitHub's push protection stops known tokens before they are stored, and no check is earlier.",
  fix: 'Switch on secret scanning and push protection in the security settings.',
  docs: 'https://docs.github.com/en/code-security/secret-scanning/enabling-secret-scanning-features/enabling-push-protection-for-your-repository',
  page: 'settings/security_analysis',
  needs: 'administration:read',
  judge(settings, circumstances) {
    if (settings.archived) return notApplicable('archived: nothing can be pushed');
    return whenOffered(settings.secretScanning, 'secret scanning', (isOn) => {
      if (!isOn) return fail(weigh(severityOf(settings), settings, circumstances), 'secret scanning is off');
      return whenOffered(settings.pushProtection, 'push protection', (isProtected) =>
        isProtected
          ? pass('both are on')
          : fail(weigh('medium', settings, circumstances), 'push protection is off: tokens are found after the push'),
      );
    });
  },
  change({ owner, repo, archived, secretScanning: scanning, pushProtection }) {
    if (archived || !scanning.known || !pushProtection.known || (scanning.value && pushProtection.value)) return null;
    const set = (isScanned: boolean, isProtected: boolean) => ({
      route: 'PATCH /repos/{owner}/{repo}',
      parameters: {
        owner,
        repo,
        security_and_analysis: {
          secret_scanning: { status: toStatus(isScanned) },
          secret_scanning_push_protection: { status: toStatus(isProtected) },
        },
      },
    });
    return {
      title: 'Switch on secret scanning and push protection',
      apply: set(true, true),
      undo: set(scanning.value, pushProtection.value),
    };
  },
};

const toStatus = (isOn: boolean): string => (isOn ? 'enabled' : 'disabled');
/** Free for public repositories, where strangers look for tokens all day. */
const severityOf = ({ visibility }: RepositorySettings) => (visibility === 'public' ? 'high' : 'medium');
