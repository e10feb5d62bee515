import { secretScanning } from '../../../gate/policies/secret-scanning.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';

const off = { secretScanning: known(false), pushProtection: known(false) };

judgedRepository(secretScanning, [
  ['both', {}, ['pass']],
  ['scanning is off', off, ['medium', 'secret scanning is off']],
  ['scanning is off in public', { ...off, visibility: 'public' }, ['high']],
  ['scanning is off where people are', off, ['critical'], { people: 40_000 }],
  ['push protection is off', { pushProtection: known(false) }, ['medium', /^push protection is off/]],
  ['not offered on the plan', { secretScanning: unknown('plan') }, ['not-offered', /does not offer/]],
  ['the half is not offered on the plan', { pushProtection: unknown('plan') }, ['not-offered', /push protection/]],
  ['unreadable', { secretScanning: unknown('permission', 'administration:read') }, ['unknown']],
  ['the half is unreadable', { pushProtection: unknown('permission', 'administration:read') }, ['unknown']],
  ['archived', { ...off, archived: true }, ['not-applicable']],
]);
