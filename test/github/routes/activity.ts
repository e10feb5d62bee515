/** Who moved which branch: https://docs.github.com/en/rest/repos/repos#list-repository-activities */
import type { RepositoryCall } from '../http/call.ts';
import { cursorPage } from '../http/page.ts';
import { repositoryRoute } from '../http/route.ts';
import { showAccount } from '../show/account.ts';
import { nodeId } from '../show/node-id.ts';
import type { Activity } from '../state/model.ts';
import type { World } from '../world.ts';

export const activityRoutes = [
  repositoryRoute('GET /activity', 'contents:read', (call, world) =>
    cursorPage(
      call,
      listed(call),
      ({ id }) => String(id),
      (activity) => showActivity(world, activity),
    ),
  ),
];

/** Newest first unless told. */
function listed({ query, repository }: RepositoryCall): readonly Activity[] {
  const [ref, type, actor] = [query.get('ref'), query.get('activity_type'), query.get('actor')];
  const found = repository.activities.filter(
    (each) =>
      (ref === null || each.ref === ref || each.ref === `refs/heads/${ref}`) &&
      (type === null || each.type === type) &&
      (actor === null || each.actor.login === actor),
  );
  return query.get('direction') === 'asc' ? found : found.toReversed();
}

function showActivity(world: World, { id, before, after, ref, at, type, actor }: Activity): object {
  return {
    id,
    node_id: nodeId('PSH', id),
    before,
    after,
    ref,
    timestamp: at,
    activity_type: type,
    actor: showAccount(world, actor),
  };
}
