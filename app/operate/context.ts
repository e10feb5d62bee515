/** What of the App an operator's command works with. */
import type { AppContext } from '../context.ts';
import type { ProcessSettings } from '../settings/index.ts';

/** What answers without an App: the store, and where GitHub's pages are. */
export type ReadContext = Pick<AppContext, 'db' | 'now'> & { readonly settings: Pick<ProcessSettings, 'serverUrl'> };

export type OperateContext = Pick<AppContext, 'db' | 'dump' | 'clients' | 'settings' | 'now'>;
