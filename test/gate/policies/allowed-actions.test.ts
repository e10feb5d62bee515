import { allowedActions } from '../../../gate/policies/allowed-actions.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { actionsSettings, organisationSettings } from './settings.ts';

const all = actionsSettings({ allowed: known('all') });

judgedRepository(allowedActions, [
  ['chosen', {}, ['pass', 'chosen actions only']],
  ['own', actionsSettings({ allowed: known('local-only') }), ['pass', 'own actions only']],
  ['all', all, ['low']],
  ['all where people are', all, ['high'], { people: 40_000 }],
  ['all, but the organisation chooses', all, ['pass', /organisation/], { organisation: organisationSettings({}) }],
  ['unreadable', actionsSettings({ allowed: unknown('permission', 'administration:read') }), ['unknown']],
]);
