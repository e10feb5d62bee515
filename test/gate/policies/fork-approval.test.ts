import { forkApproval } from '../../../gate/policies/fork-approval.ts';
import { known, unknown, type ActionsSettings } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { actionsSettings } from './settings.ts';

const open = (forkApproval: ActionsSettings['forkApproval']) => ({
  visibility: 'public' as const,
  ...actionsSettings({ forkApproval }),
});

judgedRepository(forkApproval, [
  ['all wait', { visibility: 'public' }, ['pass']],
  ['first-time contributors wait', open(known('first-time-contributors')), ['low']],
  ['new accounts wait', open(known('first-time-contributors-new-to-github')), ['medium', /new to GitHub/]],
  [
    'new accounts wait, where people are',
    open(known('first-time-contributors-new-to-github')),
    ['critical'],
    { people: 3 },
  ],
  ['private', actionsSettings({ forkApproval: known('first-time-contributors') }), ['not-applicable']],
  ['unreadable', open(unknown('permission', 'administration:read')), ['unknown', /administration:read/]],
]);
