/** Releases as GitHub shows them. */
import type { Asset, Release, Repository } from '../state/model.ts';
import type { World } from '../world.ts';
import { showAccount } from './account.ts';
import { nodeId } from './node-id.ts';
import { pageOf, urlOf } from './repository.ts';

export function showRelease(world: World, repository: Repository, release: Release): unknown {
  const url = `${urlOf(world, repository)}/releases/${release.id}`;
  return {
    id: release.id,
    node_id: nodeId('Release', release.id),
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    html_url: `${pageOf(world, repository)}/releases/tag/${release.tag}`,
    tarball_url: `${urlOf(world, repository)}/tarball/${release.tag}`,
    zipball_url: `${urlOf(world, repository)}/zipball/${release.tag}`,
    tag_name: release.tag,
    target_commitish: repository.defaultBranch,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: false,
    author: showAccount(world, release.author),
    created_at: release.createdAt,
    published_at: release.draft ? null : release.createdAt,
    assets: release.assets.map((asset) => showAsset(world, repository, asset)),
  };
}

export function showAsset(world: World, repository: Repository, asset: Asset): unknown {
  return {
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    url: `${urlOf(world, repository)}/releases/assets/${asset.id}`,
    browser_download_url: `${pageOf(world, repository)}/releases/download/${encodeURIComponent(asset.name)}`,
    name: asset.name,
    label: null,
    state: 'uploaded',
    content_type: 'application/octet-stream',
    size: asset.size ?? asset.content.length,
    digest: null,
    download_count: asset.downloads ?? 0,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    uploader: showAccount(world, repository.owner),
  };
}
