/** Where the organisation sends the events of all repositories. */
import { weighOrganisation, type OrganisationPolicy } from './policy.ts';
import { judgeWebhooks, webhooks } from './webhooks.ts';

export const organisationWebhooks: OrganisationPolicy = {
  id: 'organisation-webhooks',
  scope: 'organisation',
  title: 'Webhooks of the organisation are encrypted, verified and signed',
  severity: 'high',
  why: 'They carry the text of issues and pull requests of every repository, which may name customers.',
  fix: webhooks.fix,
  docs: webhooks.docs,
  page: 'settings/hooks',
  needs: 'organization_hooks:read',
  judge: ({ webhooks: setting }, circumstances) =>
    judgeWebhooks(setting, (severity) => weighOrganisation(severity, circumstances)),
};
