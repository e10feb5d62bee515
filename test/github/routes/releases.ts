/** Releases and what is attached to them. Drafts are shown to who may write. */
import { numberParam, ok, type RepositoryCall } from '../http/call.ts';
import { page } from '../http/page.ts';
import { mayDo } from '../http/permissions.ts';
import { notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { showAsset, showRelease } from '../show/release.ts';
import type { Release } from '../state/model.ts';
import type { World } from '../world.ts';

export const releaseRoutes = [
  repositoryRoute('GET /releases', 'contents:read', (call, world) =>
    page(call, told(call, world).toReversed(), (release) => showRelease(world, call.repository, release)),
  ),
  repositoryRoute('GET /releases/{release_id}', 'contents:read', (call, world) =>
    ok(showRelease(world, call.repository, releaseOf(call, world))),
  ),
  repositoryRoute('GET /releases/{release_id}/assets', 'contents:read', (call, world) =>
    page(call, releaseOf(call, world).assets, (asset) => showAsset(world, call.repository, asset)),
  ),
  repositoryRoute('GET /releases/assets/{asset_id}', 'contents:read', (call, world) => {
    const id = numberParam(call, 'asset_id');
    const asset = told(call, world)
      .flatMap(({ assets }) => assets)
      .find((each) => each.id === id);
    if (asset === undefined) throw notFound();
    if (call.headers.accept !== 'application/octet-stream') return ok(showAsset(world, call.repository, asset));
    // https://docs.github.com/en/rest/releases/assets#get-a-release-asset: clients handle both 200 and 302
    return world.downloads.leadTo(asset.content);
  }),
];

function told({ repository, actor }: RepositoryCall, { state }: World): readonly Release[] {
  const seesDrafts = mayDo(state, actor, repository, 'contents:write');
  return repository.releases.filter(({ draft }) => !draft || seesDrafts);
}

function releaseOf(call: RepositoryCall, world: World): Release {
  const id = numberParam(call, 'release_id');
  const release = told(call, world).find((each) => each.id === id);
  if (release === undefined) throw notFound();
  return release;
}
