import { dependabotAlerts } from '../../../gate/policies/dependabot-alerts.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';

const off = { dependabotAlerts: known(false) };

judgedRepository(dependabotAlerts, [
  ['on', {}, ['pass']],
  ['off', off, ['low', 'Dependabot alerts are off']],
  ['off where people are', off, ['high'], { people: 40_000 }],
  [
    'unreadable',
    { dependabotAlerts: unknown('permission', 'vulnerability_alerts:read') },
    ['unknown', /vulnerability_alerts:read/],
  ],
  ['not on this plan', { dependabotAlerts: unknown('plan') }, ['not-offered', /does not offer it/]],
  ['archived', { ...off, archived: true }, ['not-applicable']],
]);
