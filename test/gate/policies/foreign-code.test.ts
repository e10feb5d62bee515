import { foreignCode } from '../../../gate/policies/foreign-code.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { actionsSettings } from './settings.ts';

const workflows = known([
  { path: '.github/workflows/ci.yml', checksOutForeignHead: false },
  { path: '.github/workflows/label.yml', checksOutForeignHead: true },
]);

const hidden = { path: '.github/workflows/hidden.yml', checksOutForeignHead: null };

judgedRepository(foreignCode, [
  ['none', {}, ['pass']],
  ['one, in private', { workflows }, ['medium', '.github/workflows/label.yml']],
  ['one, in public', { workflows, visibility: 'public' }, ['high']],
  ['one, where people are', { workflows, visibility: 'public' }, ['critical'], { people: 3 }],
  ['no workflows run', { ...actionsSettings({ enabled: known(false) }), workflows }, ['not-applicable']],
  ['one that is not shown', { workflows: known([hidden]) }, ['unknown', 'not readable: .github/workflows/hidden.yml']],
  [
    'one that is not shown beside one that does it',
    { workflows: known([hidden, ...workflows.value]) },
    ['medium', '.github/workflows/label.yml'],
  ],
  ['unreadable', { workflows: unknown('permission', 'contents:read') }, ['unknown', /contents:read/]],
]);
