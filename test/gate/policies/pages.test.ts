import { pages } from '../../../gate/policies/pages.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';

const site = (isPublic: boolean, enforcesHttps = true) => ({ pages: known({ isPublic, enforcesHttps }) });

judgedRepository(pages, [
  ['none', {}, ['pass', 'no site']],
  ['a public one of a private repository', site(true), ['high', 'the site of this private repository is public']],
  ['a public one where people are', site(true), ['critical'], { people: 3 }],
  ['a public one of an archive', { ...site(true), archived: true }, ['high']],
  ['a private one', site(false), ['pass', 'the site is private']],
  ['a public one of a public repository', { ...site(true), visibility: 'public' }, ['pass']],
  ['without HTTPS', { ...site(true, false), visibility: 'public' }, ['low']],
  ['unreadable', { pages: unknown('permission', 'pages:read') }, ['unknown', /pages:read/]],
]);
