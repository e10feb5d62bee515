/** Git's objects and refs by REST. */
import { moveRef } from '../act/refs.ts';
import { authorOf, created, noContent, ok, param, text, type RepositoryCall } from '../http/call.ts';
import { invalid, notFound, unprocessable } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { readBlob, readCommit, readTag, readTree } from '../git/read.ts';
import { findCommit, findTree, isAncestor, listRefs, readRef, zero } from '../git/repository.ts';
import { commitTree, writeBlob, writeTree, type NewEntry } from '../git/write.ts';
import { showGitCommit, verification } from '../show/commit.ts';
import { nodeId } from '../show/node-id.ts';
import { urlOf } from '../show/repository.ts';
import type { Repository } from '../state/model.ts';
import type { World } from '../world.ts';

export const gitRoutes = [
  repositoryRoute('GET /git/ref/{ref}', 'contents:read', async (call, world) => {
    const ref = `refs/${param(call, 'ref')}`;
    const sha = await readRef(call.repository.gitDir, ref);
    if (sha === null) throw notFound();
    return ok(showRef(world, call.repository, ref, sha));
  }),
  repositoryRoute('GET /git/matching-refs/{ref}', 'contents:read', async (call, world) => {
    const prefix = `refs/${param(call, 'ref')}`;
    const refs = [...(await listRefs(call.repository.gitDir))].filter(([ref]) => ref.startsWith(prefix));
    return ok(refs.map(([ref, sha]) => showRef(world, call.repository, ref, sha)));
  }),
  repositoryRoute('POST /git/refs', 'contents:write', async (call, world) => {
    const ref = text(call.body, 'ref') ?? '';
    const { gitDir } = call.repository;
    if ((await readRef(gitDir, ref)) !== null) throw unprocessable('Reference already exists');
    const sha = await knownCommit(gitDir, text(call.body, 'sha'));
    await moveRef(world, call.repository, ref, sha, authorOf(call.actor).account);
    return created(showRef(world, call.repository, ref, sha));
  }),
  repositoryRoute('PATCH /git/refs/{ref}', 'contents:write', async (call, world) => {
    const ref = await knownRef(call);
    const sha = await knownCommit(call.repository.gitDir, text(call.body, 'sha'));
    const isForced = call.body['force'] === true;
    if (!isForced && !(await isAncestor(call.repository.gitDir, ref.sha, sha))) {
      throw unprocessable('Update is not a fast forward');
    }
    await moveRef(world, call.repository, ref.name, sha, authorOf(call.actor).account);
    return ok(showRef(world, call.repository, ref.name, sha));
  }),
  repositoryRoute('DELETE /git/refs/{ref}', 'contents:write', async (call, world) => {
    const { name } = await knownRef(call);
    await moveRef(world, call.repository, name, zero, authorOf(call.actor).account);
    return noContent;
  }),
  repositoryRoute('GET /git/commits/{commit_sha}', 'contents:read', async ({ repository, params }, world) => {
    const sha = await findCommit(repository.gitDir, params['commit_sha'] ?? '');
    if (sha === null) throw notFound();
    return ok(showGitCommit(world, repository, await readCommit(repository.gitDir, sha)));
  }),
  repositoryRoute('POST /git/commits', 'contents:write', async (call, world) => {
    const { gitDir } = call.repository;
    const { account } = authorOf(call.actor);
    const parents = (call.body['parents'] ?? []) as readonly string[];
    const tree = text(call.body, 'tree') ?? '';
    const message = text(call.body, 'message') ?? '';
    const sha = await commitTree(gitDir, {
      tree,
      parents,
      message,
      author: { name: account.login, email: account.email },
    });
    return created(showGitCommit(world, call.repository, await readCommit(gitDir, sha)));
  }),
  // https://docs.github.com/en/rest/git/tags#get-a-tag
  repositoryRoute('GET /git/tags/{tag_sha}', 'contents:read', async ({ repository, params }, world) => {
    const tag = await readTag(repository.gitDir, params['tag_sha'] ?? '');
    if (tag === null) throw notFound();
    return ok({
      ...tag,
      node_id: nodeId('Tag', tag.sha),
      url: `${urlOf(world, repository)}/git/tags/${tag.sha}`,
      object: { ...tag.object, url: `${urlOf(world, repository)}/git/${tag.object.type}s/${tag.object.sha}` },
      verification,
    });
  }),
  repositoryRoute('GET /git/trees/{tree_sha}', 'contents:read', async (call, world) => {
    const { gitDir } = call.repository;
    const sha = await findTree(gitDir, param(call, 'tree_sha'));
    if (sha === null) throw notFound();
    return ok(await showTree(world, call.repository, sha, call.query.has('recursive')));
  }),
  repositoryRoute('POST /git/trees', 'contents:write', async (call, world) => {
    const { gitDir } = call.repository;
    const wanted = (call.body['tree'] ?? []) as readonly (NewEntry & { readonly content?: string })[];
    const entries: NewEntry[] = [];
    for (const { path, mode, sha, content } of wanted) {
      entries.push({ path, mode, sha: content === undefined ? sha : await writeBlob(gitDir, Buffer.from(content)) });
    }
    const tree = await writeTree(gitDir, text(call.body, 'base_tree'), entries);
    return created(await showTree(world, call.repository, tree, false));
  }),
  repositoryRoute('GET /git/blobs/{file_sha}', 'contents:read', async ({ repository, params }, world) => {
    const sha = params['file_sha'] ?? '';
    const content = /^[0-9a-f]{40}$/.test(sha) ? await readBlob(repository.gitDir, sha) : null;
    if (content === null) throw notFound();
    const url = `${urlOf(world, repository)}/git/blobs/${sha}`;
    return ok({
      sha,
      node_id: nodeId('Blob', sha),
      size: content.length,
      url,
      content: inLines(content),
      encoding: 'base64',
    });
  }),
  repositoryRoute('POST /git/blobs', 'contents:write', async (call, world) => {
    const encoding = text(call.body, 'encoding') === 'base64' ? 'base64' : 'utf8';
    const sha = await writeBlob(call.repository.gitDir, Buffer.from(text(call.body, 'content') ?? '', encoding));
    return created({ sha, url: `${urlOf(world, call.repository)}/git/blobs/${sha}` });
  }),
];

/** base64 in lines of 60, as GitHub breaks it. */
export const inLines = (content: Buffer): string => content.toString('base64').replace(/.{60}/g, '$&\n');

async function knownRef(call: RepositoryCall): Promise<{ name: string; sha: string }> {
  const name = `refs/${param(call, 'ref')}`;
  const sha = await readRef(call.repository.gitDir, name);
  if (sha === null) throw unprocessable('Reference does not exist');
  return { name, sha };
}

async function knownCommit(gitDir: string, sha: string | null): Promise<string> {
  const found = await findCommit(gitDir, sha ?? '');
  if (found === null) throw invalid({ resource: 'Reference', field: 'sha', code: 'invalid' });
  return found;
}

function showRef(world: World, repository: Repository, ref: string, sha: string): unknown {
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${urlOf(world, repository)}/git/${ref}`,
    object: { type: 'commit', sha, url: `${urlOf(world, repository)}/git/commits/${sha}` },
  };
}

/** GitHub stops at so many entries. */
const mostEntries = 100_000;

async function showTree(world: World, repository: Repository, sha: string, isRecursive: boolean): Promise<unknown> {
  const entries = await readTree(repository.gitDir, sha, isRecursive);
  return {
    sha,
    url: `${urlOf(world, repository)}/git/trees/${sha}`,
    tree: entries.slice(0, mostEntries).map(({ path, mode, type, sha: entry, size }) => ({
      path,
      mode,
      type,
      sha: entry,
      ...(size === null ? {} : { size }),
      url: `${urlOf(world, repository)}/git/${type}s/${entry}`,
    })),
    truncated: entries.length > mostEntries,
  };
}
