import { wiki } from '../../../gate/policies/wiki.ts';
import { judgedRepository } from './cases.ts';

judgedRepository(wiki, [
  ['off', { visibility: 'public' }, ['pass', 'off']],
  ['on', { visibility: 'public', hasWiki: true }, ['low', 'the wiki is on']],
  ['on where people are', { visibility: 'public', hasWiki: true }, ['high'], { people: 3 }],
  ['private', { hasWiki: true }, ['not-applicable']],
  ['archived', { visibility: 'public', hasWiki: true, archived: true }, ['not-applicable']],
]);
