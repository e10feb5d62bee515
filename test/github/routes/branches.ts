/** Branches and their classic protection. */
import { rulesOn } from '../act/rules.ts';
import { ok, param, type RepositoryCall } from '../http/call.ts';
import { page } from '../http/page.ts';
import { Refusal } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { readCommit } from '../git/read.ts';
import { listRefs, readRef } from '../git/repository.ts';
import { showAccount } from '../show/account.ts';
import { showCommit } from '../show/commit.ts';
import { pageOf, urlOf } from '../show/repository.ts';
import type { Protection, Repository } from '../state/model.ts';
import type { World } from '../world.ts';

export const branchRoutes = [
  repositoryRoute('GET /branches', 'contents:read', async (call, world) => {
    const branches = [...(await listRefs(call.repository.gitDir, 'refs/heads'))];
    return page(call, branches, ([ref, sha]) =>
      showBranch(world, call.repository, ref.slice('refs/heads/'.length), sha),
    );
  }),
  repositoryRoute('GET /branches/{branch}', 'contents:read', async (call, world) => {
    const name = param(call, 'branch');
    const sha = await readRef(call.repository.gitDir, `refs/heads/${name}`);
    if (sha === null) throw new Refusal(404, 'Branch not found');
    const url = branchUrl(world, call.repository, name);
    const protection = call.repository.protections.get(name);
    const contexts = protection?.checks.map(({ context }) => context) ?? [];
    const level = protection === undefined ? 'off' : protection.enforceAdmins ? 'everyone' : 'non_admins';
    return ok({
      ...showBranch(world, call.repository, name, sha),
      commit: showCommit(world, call.repository, await readCommit(call.repository.gitDir, sha)),
      _links: { self: url, html: `${pageOf(world, call.repository)}/tree/${name}` },
      protection: {
        enabled: protection !== undefined,
        required_status_checks: { enforcement_level: level, contexts, checks: showChecks(protection) },
      },
      protection_url: `${url}/protection`,
    });
  }),
  repositoryRoute('GET /branches/{branch}/protection', 'administration:read', (call, world) => {
    const protection = protectionOf(call);
    const url = `${branchUrl(world, call.repository, param(call, 'branch'))}/protection`;
    return ok({
      url,
      required_status_checks: showRequired(url, protection),
      enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.enforceAdmins },
      ...showReviews(world, url, protection),
      required_signatures: { url: `${url}/required_signatures`, enabled: protection.signatures ?? false },
      required_linear_history: { enabled: protection.linear ?? false },
      allow_force_pushes: { enabled: protection.forcePushes ?? false },
      allow_deletions: { enabled: protection.deletions ?? false },
      required_conversation_resolution: { enabled: protection.conversations ?? false },
    });
  }),
  repositoryRoute('GET /branches/{branch}/protection/required_status_checks', 'administration:read', (call, world) =>
    ok(showRequired(`${branchUrl(world, call.repository, param(call, 'branch'))}/protection`, protectionOf(call))),
  ),
];

const branchUrl = (world: World, repository: Repository, name: string): string =>
  `${urlOf(world, repository)}/branches/${name}`;

function showBranch(
  world: World,
  repository: Repository,
  name: string,
  sha: string,
): Readonly<Record<string, unknown>> {
  const isProtected = rulesOn(repository, name).length > 0 || repository.protections.has(name);
  return { name, commit: { sha, url: `${urlOf(world, repository)}/commits/${sha}` }, protected: isProtected };
}

function protectionOf(call: RepositoryCall): Protection {
  const protection = call.repository.protections.get(param(call, 'branch'));
  if (protection === undefined) throw new Refusal(404, 'Branch not protected');
  return protection;
}

function showReviews(world: World, url: string, { reviews = null }: Protection): object {
  if (reviews === null) return {};
  const users = reviews.bypass.map((account) => showAccount(world, account));
  return {
    required_pull_request_reviews: {
      url: `${url}/required_pull_request_reviews`,
      dismiss_stale_reviews: reviews.dismissStale,
      require_code_owner_reviews: reviews.codeOwners,
      required_approving_review_count: reviews.approvals,
      require_last_push_approval: reviews.lastPush,
      bypass_pull_request_allowances: { users, teams: [], apps: [] },
    },
  };
}

const showChecks = (protection: Protection | undefined): unknown[] =>
  protection?.checks.map(({ context, app }) => ({ context, app_id: app })) ?? [];

function showRequired(url: string, protection: Protection): unknown {
  return {
    url: `${url}/required_status_checks`,
    strict: protection.strict ?? false,
    contexts: protection.checks.map(({ context }) => context),
    contexts_url: `${url}/required_status_checks/contexts`,
    checks: showChecks(protection),
  };
}
