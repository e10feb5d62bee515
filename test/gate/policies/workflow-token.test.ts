import { workflowToken } from '../../../gate/policies/workflow-token.ts';
import { known, unknown, type ActionsSettings } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { actionsSettings, organisationSettings } from './settings.ts';

const writing = actionsSettings({ tokenPermission: known('write') });
const hidden: Partial<ActionsSettings> = { tokenPermission: unknown('permission', 'administration:read') };

judgedRepository(workflowToken, [
  ['it reads', {}, ['pass']],
  ['it writes', writing, ['medium', 'the token writes by default']],
  ['it writes where people are', writing, ['critical'], { people: 40_000 }],
  ['it approves', actionsSettings({ mayApprovePullRequests: known(true) }), ['medium', /approve pull requests$/]],
  [
    'it writes and approves',
    actionsSettings({ tokenPermission: known('write'), mayApprovePullRequests: known(true) }),
    ['medium', / and /],
  ],
  ['unreadable', actionsSettings(hidden), ['unknown', /administration:read/]],
  [
    'unreadable, but held by the organisation',
    actionsSettings(hidden),
    ['pass', /organisation/],
    { organisation: organisationSettings({}) },
  ],
  ['no workflows run', actionsSettings({ enabled: known(false), tokenPermission: known('write') }), ['not-applicable']],
  ['archived', { ...writing, archived: true }, ['not-applicable']],
]);
