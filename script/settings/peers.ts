/** What other tools do about the settings that our policies judge, by the names they have for it; read from their sources. */
import type { SettingsPolicyId } from '../../rules/index.ts';

export interface Peer {
  readonly name: string;
  /** Where it was read, at the commit that was read. */
  readonly source: string;
  /** Of that commit, where it is known. */
  readonly date: string | null;
  /** Whether a branch that only a ruleset protects counts as protected. */
  readonly rulesets: string;
  readonly acts: string;
  /** `fix: Branch Protection`: it can change the setting; `check: …`: it only says. */
  readonly does: Readonly<Partial<Record<SettingsPolicyId, `${'check' | 'fix'}: ${string}`>>>;
}

const allstar: Peer = {
  name: 'Allstar',
  source: 'https://github.com/ossf/allstar/blob/6560569a37ca7c7b2ae697d5237b2de06b3c8260/README.md',
  date: '2026-08-19',
  rulesets: 'no: only classic branch protection is read and written',
  acts: 'log, issue in the repository (public on a public one) or in one repository for all, fix of branch protection',
  does: {
    'outside-collaborators': 'check: Outside Collaborators',
    admins: 'check: Repository Administrators',
    'required-check': 'fix: Branch Protection',
    bypass: 'fix: Branch Protection',
    'pull-requests': 'fix: Branch Protection',
    reviews: 'fix: Branch Protection',
    'force-pushes': 'fix: Branch Protection',
    'merge-state': 'fix: Branch Protection',
    'commit-history': 'fix: Branch Protection',
    codeowners: 'check: CODEOWNERS',
    'foreign-code': 'check: Dangerous Workflow',
    'allowed-actions': 'check: GitHub Actions (of workflow files)',
  },
};

const scorecard: Peer = {
  name: 'Scorecard',
  source: 'https://github.com/ossf/scorecard/blob/0225297c2150ee1f6c9059560bb7c0d64d67cbc3/docs/checks.md',
  date: null,
  rulesets: 'yes',
  acts: 'a score and SARIF',
  does: {
    'required-check': 'check: Branch-Protection (any check)',
    bypass: 'check: Branch-Protection',
    'pull-requests': 'check: Branch-Protection',
    reviews: 'check: Branch-Protection',
    'force-pushes': 'check: Branch-Protection',
    'merge-state': 'check: Branch-Protection',
    'workflow-token': 'check: Token-Permissions (of workflow files)',
    'foreign-code': 'check: Dangerous-Workflow',
    'action-pinning': 'check: Pinned-Dependencies (of workflow files)',
    webhooks: 'check: Webhooks (experimental)',
    abandoned: 'check: Maintained',
  },
};

const legitify: Peer = {
  name: 'legitify',
  source: 'https://github.com/Legit-Labs/legitify/tree/038aa49473a6974a3ef79f6c76b949b689d23282/policies/github',
  date: '2024-09-25',
  rulesets: 'yes',
  acts: 'a report; classic personal access tokens only',
  does: {
    forking: 'check: forking of private repositories',
    admins: 'check: low admin count',
    'required-check': 'check: all checks pass (any check)',
    bypass: 'check: bypass of rulesets',
    'pull-requests': 'check: default branch protected, code review',
    reviews: 'check: re-approval, code owners, dismissal',
    'force-pushes': 'check: force pushes, deletion',
    'merge-state': 'check: up to date, conversations',
    'commit-history': 'check: signed commits, linear history',
    'secret-scanning': 'check: secret scanning',
    'dependabot-alerts': 'check: vulnerability alerts',
    'workflow-token': 'check: token permission, approval of pull requests',
    webhooks: 'check: SSL, secret',
    abandoned: 'check: updated quarterly',
    'base-permission': 'check: default member permission',
    'visibility-changes': 'check: of an enterprise only',
    'public-repositories': 'check: public repositories',
    'outside-invitations': 'check: of an enterprise only',
    'two-factor': 'check: two-factor authentication',
    owners: 'check: fewer than three owners',
    'organisation-workflow-token': 'check: token permission, approval of pull requests',
    'organisation-allowed-actions': 'check: trusted actions',
    'runner-groups': 'check: private repositories only',
    'organisation-webhooks': 'check: SSL, secret',
  },
};

const safeSettings: Peer = {
  name: 'safe-settings',
  source: 'https://github.com/github/safe-settings/tree/09dfab46000902c3a242f93566a820ad62a66c47/docs/github-settings',
  date: null,
  rulesets: 'yes: it writes what its configuration says',
  acts: 'sets what a central repository says; judges nothing that is not written there',
  does: {
    visibility: 'fix: repository.visibility',
    forking: 'fix: repository.allow_forking',
    'outside-collaborators': 'fix: collaborators',
    admins: 'fix: collaborators, teams',
    'required-check': 'fix: branches, rulesets',
    bypass: 'fix: branches, rulesets',
    'pull-requests': 'fix: branches, rulesets',
    reviews: 'fix: branches, rulesets',
    'force-pushes': 'fix: branches, rulesets',
    'merge-state': 'fix: branches, rulesets',
    'commit-history': 'fix: branches, rulesets',
    'secret-scanning': 'fix: repository.security_and_analysis',
    'dependabot-alerts': 'fix: repository.security',
    wiki: 'fix: repository.has_wiki',
    apps: 'fix: app_installations (of an enterprise)',
  },
};

export const peers: readonly Peer[] = [allstar, scorecard, legitify, safeSettings];
