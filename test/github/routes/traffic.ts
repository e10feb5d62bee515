/** Who came by in the last 14 days. */
import { ok } from '../http/call.ts';
import { repositoryRoute } from '../http/route.ts';
import type { Traffic } from '../state/actions.ts';

const sum = (days: readonly Traffic[], key: 'count' | 'uniques'): number =>
  days.reduce((total, day) => total + day[key], 0);

const showTraffic = (name: 'clones' | 'views', days: readonly Traffic[]): object => ({
  count: sum(days, 'count'),
  uniques: sum(days, 'uniques'),
  [name]: days,
});

export const trafficRoutes = [
  // https://docs.github.com/en/rest/metrics/traffic#get-repository-clones
  repositoryRoute('GET /traffic/clones', 'administration:read', ({ repository }) =>
    ok(showTraffic('clones', repository.clones)),
  ),
  // https://docs.github.com/en/rest/metrics/traffic#get-page-views
  repositoryRoute('GET /traffic/views', 'administration:read', ({ repository }) =>
    ok(showTraffic('views', repository.views)),
  ),
];
