import { forcePushes } from '../../../gate/policies/force-pushes.ts';
import { unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { branchRules } from './settings.ts';

const forced = branchRules({ allowsForcePushes: true });

judgedRepository(forcePushes, [
  ['blocked', {}, ['pass']],
  ['allowed', forced, ['medium', 'forced pushes are allowed']],
  ['allowed where people are', forced, ['critical'], { people: 40_000 }],
  ['deletion', branchRules({ allowsDeletion: true }), ['low', 'it can be deleted']],
  [
    'both',
    branchRules({ allowsForcePushes: true, allowsDeletion: true }),
    ['medium', /allowed and it can be deleted$/],
  ],
  ['unreadable', { branch: unknown('permission', 'administration:read') }, ['unknown', /administration:read/]],
  ['archived', { ...forced, archived: true }, ['not-applicable']],
]);
