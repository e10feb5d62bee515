import { codeowners } from '../../../gate/policies/codeowners.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { branchRules } from './settings.ts';

judgedRepository(codeowners, [
  ['no errors', {}, ['pass']],
  ['two errors', { codeowners: known({ errors: 2 }) }, ['low', '2 errors in CODEOWNERS']],
  ['errors where people are', { codeowners: known({ errors: 1 }) }, ['high'], { people: 40_000 }],
  [
    'no file, and none needed',
    { ...branchRules({ requiresCodeOwners: false }), codeowners: known(null) },
    ['not-applicable'],
  ],
  ['no file, and reviews of owners required', { codeowners: known(null) }, ['low', /there are none$/]],
  ['unreadable', { codeowners: unknown('permission', 'contents:read') }, ['unknown', /contents:read/]],
  ['archived', { codeowners: known({ errors: 2 }), archived: true }, ['not-applicable']],
]);
