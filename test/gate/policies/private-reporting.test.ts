import { privateReporting } from '../../../gate/policies/private-reporting.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';

const off = { visibility: 'public', privateReporting: known(false) } as const;

judgedRepository(privateReporting, [
  ['on', { visibility: 'public' }, ['pass']],
  ['off', off, ['low']],
  ['off where people are', off, ['high'], { people: 3 }],
  ['private', { privateReporting: known(false) }, ['not-applicable']],
  ['archived', { ...off, archived: true }, ['not-applicable']],
  ['unreadable', { ...off, privateReporting: unknown('permission', 'metadata:read') }, ['unknown']],
]);
