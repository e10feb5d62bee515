import { createRequire } from 'node:module';

type Lists = typeof import('./email-lists.ts');

const load = createRequire(import.meta.url);
let loaded: Lists | null = null;

/** The long lists of domains and roles: read when the first address has to be told from others. */
export function addressLists(): Lists {
  loaded ??= load('./email-lists.ts') as Lists;
  return loaded;
}
