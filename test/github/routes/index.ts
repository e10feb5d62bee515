/** Everything the stand-in serves. `script/build-openapi.ts` takes GitHub's description of just this. */
import { actionRoutes } from './actions.ts';
import { activityRoutes } from './activity.ts';
import { advisoryRoutes } from './advisories.ts';
import { appRoutes } from './apps.ts';
import { branchRoutes } from './branches.ts';
import { checkRoutes } from './checks.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { gitRoutes } from './git.ts';
import { issueRoutes } from './issues.ts';
import { organizationRoutes } from './organizations.ts';
import { peopleRoutes } from './people.ts';
import { pullRoutes } from './pulls.ts';
import { repositoryRoutes } from './repositories.ts';
import { releaseRoutes } from './releases.ts';
import { reviewRoutes } from './reviews.ts';
import { rulesetRoutes } from './rulesets.ts';
import { scanningRoutes } from './scanning.ts';
import { settingWriteRoutes } from './settings-writes.ts';
import { settingRoutes } from './settings.ts';
import { siteRoutes } from './site.ts';
import { trafficRoutes } from './traffic.ts';
import type { Route } from '../http/route.ts';

export const routes: readonly Route[] = [
  ...siteRoutes,
  ...appRoutes,
  ...repositoryRoutes,
  ...activityRoutes,
  ...gitRoutes,
  ...branchRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...checkRoutes,
  ...rulesetRoutes,
  ...peopleRoutes,
  ...advisoryRoutes,
  ...releaseRoutes,
  ...scanningRoutes,
  ...settingRoutes,
  ...settingWriteRoutes,
  ...actionRoutes,
  ...trafficRoutes,
  ...organizationRoutes,
];
