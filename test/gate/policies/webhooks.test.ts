import { organisationWebhooks } from '../../../gate/policies/organisation-webhooks.ts';
import { webhooks } from '../../../gate/policies/webhooks.ts';
import { known, unknown, type Webhook } from '../../../github/index.ts';
import { judgedOrganisation, judgedRepository } from './cases.ts';

const hooks = (...changes: readonly Partial<Webhook>[]) => ({
  webhooks: known(
    changes.map((change, id) => ({
      id,
      host: `h${id}.example`,
      usesTls: true,
      verifiesTls: true,
      hasSecret: true,
      active: true,
      ...change,
    })),
  ),
});

judgedRepository(webhooks, [
  ['none', {}, ['pass', 'no active webhooks']],
  ['a good one', hooks({}), ['pass', '1 webhook, signed']],
  [
    'the worst is named',
    hooks({ hasSecret: false }, { usesTls: false }),
    ['high', '1 webhook without TLS: h1.example'],
  ],
  ['without TLS where people are', hooks({ usesTls: false }), ['critical'], { people: 3 }],
  ['unverified', hooks({ verifiesTls: false }), ['medium', /SSL verification/]],
  ['without a secret', hooks({ hasSecret: false }), ['low', '1 webhook without a secret: h0.example']],
  ['switched off', hooks({ usesTls: false, active: false }), ['pass']],
  ['unreadable', { webhooks: unknown('permission', 'repository_hooks:read') }, ['unknown', /repository_hooks:read/]],
  ['archived', { ...hooks({ usesTls: false }), archived: true }, ['not-applicable']],
]);

judgedOrganisation(organisationWebhooks, [
  ['none', {}, ['pass', 'no active webhooks']],
  ['without TLS', hooks({ usesTls: false }), ['high']],
  ['without TLS where people are', hooks({ usesTls: false }), ['critical'], { people: 40_000 }],
  [
    'unreadable',
    { webhooks: unknown('permission', 'organization_hooks:read') },
    ['unknown', /organization_hooks:read/],
  ],
]);
