/** Releases and what is attached to them. */
import { call, openBody, pages, type Data } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toId } from '../ids.ts';
import { orNull } from '../problems.ts';

export interface Asset {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly assets: readonly Asset[];
}

/** Null where it was deleted, or is a draft and the token may not write. @throws GitHubProblem */
export async function findRelease(github: GitHub, where: Where, id: number): Promise<Release | null> {
  const route = 'GET /repos/{owner}/{repo}/releases/{release_id}';
  const release = await orNull(call(github, 'read a release', route, { ...where, release_id: id }));
  return release && toRelease(github, where, release);
}

/** Drafts among them, which GitHub shows to who may write, or nothing else. @throws GitHubProblem */
export async function* listReleases(
  github: GitHub,
  where: Where,
  { onlyDrafts }: { readonly onlyDrafts: boolean },
): AsyncGenerator<Release> {
  for await (const page of pages(github, 'list the releases', 'GET /repos/{owner}/{repo}/releases', { ...where }))
    for (const release of page) if (release.draft || !onlyDrafts) yield await toRelease(github, where, release);
}

/**
 * The bytes of an asset. They may come from another server than the API, to which the token is not sent.
 *
 * @param timeout milliseconds for all of it.
 * @throws GitHubProblem
 */
export function openAsset(
  github: GitHub,
  where: Where,
  { id }: Asset,
  timeout: number,
): Promise<AsyncIterable<Uint8Array>> {
  const route = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';
  const headers = { accept: 'application/octet-stream' };
  return openBody(github, 'read an asset of a release', route, { ...where, asset_id: id, headers }, timeout);
}

type Raw = Data<'GET /repos/{owner}/{repo}/releases/{release_id}'>;

/** A release may have more assets than it shows itself. */
async function toRelease(github: GitHub, where: Where, raw: Raw): Promise<Release> {
  const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
  const assets: Asset[] = [];
  for await (const page of pages(github, 'list the assets of a release', route, { ...where, release_id: raw.id }))
    assets.push(...page.map(({ id, name, size }) => ({ id: toId(id), name, size })));
  return {
    id: toId(raw.id),
    tag: raw.tag_name,
    name: raw.name ?? '',
    body: raw.body ?? '',
    isDraft: raw.draft,
    assets,
  };
}
