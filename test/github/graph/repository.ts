/** Repositories and organisations, as far as their settings are asked for. */
import { readRef } from '../git/repository.ts';
import { gitText, runGit } from '../git/run.ts';
import { readTree } from '../git/read.ts';
import type { Actor } from '../http/call.ts';
import { mayAdminister, mayDo, sees } from '../http/permissions.ts';
import type { Need } from '../http/route.ts';
import { affiliated } from '../routes/people.ts';
import { nodeId } from '../show/node-id.ts';
import { fullName, type Account, type Repository } from '../state/model.ts';
import type { World } from '../world.ts';
import { connection, refused, type Paging } from './connection.ts';
import { branchNode } from './rules.ts';
import { accountNode } from './texts.ts';

/** https://docs.github.com/en/graphql/reference/objects#repository */
export function repositoryNode(world: World, actor: Actor, repository: Repository): object {
  const needs = (need: Need): void => {
    if (!mayDo(world.state, actor, repository, need))
      throw refused('FORBIDDEN', 'Resource not accessible by integration');
  };
  return {
    __typename: 'Repository',
    id: nodeId('Repository', repository.id),
    databaseId: repository.id,
    nameWithOwner: fullName(repository),
    // Apps administer nothing, whatever they may read.
    viewerCanAdminister: actor.kind === 'user' && mayDo(world.state, actor, repository, 'administration:write'),
    hasVulnerabilityAlertsEnabled() {
      needs('vulnerability_alerts:read');
      return repository.settings.dependabotAlerts;
    },
    deployKeys(paging: Paging) {
      needs('administration:read');
      return connection(repository.settings.keys, paging, ({ title, readOnly }) => ({ title, readOnly }));
    },
    collaborators: ({ affiliation = 'ALL', ...paging }: Paging & { readonly affiliation?: string }) =>
      connection(affiliated(world, repository, affiliation), paging, accountNode, (account) => ({
        permission: world.state.roleOf(account, repository).toUpperCase(),
      })),
    async codeowners() {
      needs('contents:read');
      return codeownersOf(repository);
    },
    async defaultBranchRef() {
      const head = await readRef(repository.gitDir, `refs/heads/${repository.defaultBranch}`);
      return head === null ? null : branchNode(world, actor, repository);
    },
    async object({ expression = '' }: { readonly expression?: string }) {
      needs('contents:read');
      return objectNode(repository, expression);
    },
  };
}

/** A folder, or null. https://docs.github.com/en/graphql/reference/objects#tree */
async function objectNode({ gitDir }: Repository, expression: string): Promise<object | null> {
  const tree = await gitText(gitDir, ['rev-parse', '-q', '--verify', '--end-of-options', expression]).catch(() => '');
  if (tree === '') return null;
  const entries = await readTree(gitDir, tree, false);
  return {
    __typename: 'Tree',
    entries: entries.map(({ path, type, sha }) => ({
      name: path,
      object: type === 'blob' ? () => blobNode(gitDir, sha) : { __typename: 'Tree' },
    })),
  };
}

async function blobNode(gitDir: string, sha: string): Promise<object> {
  const bytes = await runGit(gitDir, ['cat-file', 'blob', sha]);
  const text = bytes.includes(0) ? null : bytes.toString('utf8');
  return { __typename: 'Blob', text, byteSize: bytes.length, isTruncated: false };
}

/** Only what makes GitHub complain of owners: names without an @. */
async function codeownersOf({ gitDir }: Repository): Promise<object | null> {
  for (const path of ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']) {
    const text = await gitText(gitDir, ['cat-file', 'blob', `HEAD:${path}`]).catch(() => null);
    if (text === null) continue;
    const lines = text.split('\n').filter((line) => /^\S+\s+[^@\s#]+(?:\s|$)/.test(line));
    return {
      errors: lines.map((_, line) => ({ kind: 'Invalid owner', line, column: 1, message: 'Invalid owner', path })),
    };
  }
  return null;
}

/** https://docs.github.com/en/graphql/reference/objects#organization */
export function organizationNode(world: World, actor: Actor, organization: Account): object {
  const reached = (team: number): Repository[] =>
    world.state.repositoriesOf(organization).filter((each) => each.teams.has(team) && sees(world.state, actor, each));
  const teamNode = ({ id, slug }: { readonly id: number; readonly slug: string }): object => ({
    slug,
    repositories: (paging: Paging) =>
      connection(
        reached(id),
        paging,
        (each) => ({ __typename: 'Repository', id: nodeId('Repository', each.id) }),
        ({ teams }) => ({ permission: (teams.get(id) ?? 'read').toUpperCase() }),
      ),
  });
  const teams = (): ReturnType<typeof teamsOf> => {
    const mayRead = actor.kind !== 'installation' || mayAdminister(actor, organization, 'members:read');
    if (!mayRead) throw refused('FORBIDDEN', 'Resource not accessible by integration');
    return teamsOf(organization);
  };
  return {
    login: organization.login,
    teams: (paging: Paging) => connection(teams(), paging, teamNode),
    team({ slug }: { readonly slug: string }) {
      const found = teams().find((each) => each.slug === slug);
      return found === undefined ? null : teamNode(found);
    },
  };
}

const teamsOf = ({ teams }: Account): { readonly id: number; readonly slug: string }[] => [...teams.values()];
