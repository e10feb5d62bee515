/** What of the App an operator's command works with. */
import type { AppContext } from '../context.ts';

export type OperateContext = Pick<AppContext, 'db' | 'dump' | 'clients' | 'settings' | 'now'>;
