import { privateForkWorkflows } from '../../../gate/policies/private-fork-workflows.ts';
import { known, unknown, type PrivateForkWorkflows } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { actionsSettings } from './settings.ts';

const running = (change: Partial<PrivateForkWorkflows>) =>
  actionsSettings({
    privateForks: known({ run: true, withWriteToken: false, withSecrets: false, needApproval: true, ...change }),
  });

judgedRepository(privateForkWorkflows, [
  ['they do not run', {}, ['pass']],
  ['they get nothing', running({}), ['pass']],
  ['they get secrets', running({ withSecrets: true }), ['medium', 'workflows of forks get secrets']],
  [
    'they get all',
    running({ withSecrets: true, withWriteToken: true }),
    ['medium', /secrets and a token that writes$/],
  ],
  ['they get secrets where people are', running({ withSecrets: true }), ['critical'], { people: 40_000 }],
  ['they need no approval', running({ needApproval: false }), ['low']],
  ['what is set while they do not run', running({ run: false, withSecrets: true }), ['pass']],
  ['public', { ...running({ withSecrets: true }), visibility: 'public' }, ['not-applicable']],
  ['of no meaning at the visibility', actionsSettings({ privateForks: unknown('visibility') }), ['not-applicable']],
  ['unreadable', actionsSettings({ privateForks: unknown('permission', 'administration:read') }), ['unknown']],
]);
