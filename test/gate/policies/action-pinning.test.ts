import { actionPinning } from '../../../gate/policies/action-pinning.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { actionsSettings, organisationSettings } from './settings.ts';

const loose = actionsSettings({ requiresShaPinning: known(false) });

judgedRepository(actionPinning, [
  ['required', {}, ['pass']],
  ['not required', loose, ['low']],
  ['not required where people are', loose, ['high'], { people: 40_000 }],
  ['required by the organisation', loose, ['pass', /organisation/], { organisation: organisationSettings({}) }],
  ['not offered', actionsSettings({ requiresShaPinning: unknown('plan') }), ['not-offered', /does not offer/]],
  ['unreadable', actionsSettings({ requiresShaPinning: unknown('permission', 'administration:read') }), ['unknown']],
]);
