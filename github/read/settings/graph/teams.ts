/** Which team reaches which repository, of a whole organisation: by repository, that would be a request each. */
import type { GraphAnswer } from '../../../graph.ts';
import { GitHubProblem } from '../../../problems.ts';
import { toUnknown, type SettingsReader } from '../reader.ts';
import { toRole } from '../role.ts';
import { known, unknown, type Setting } from '../setting.ts';
import type { RepositoryRole, TeamAccess } from '../types.ts';
import type { RawTeamRepositories } from './answers.ts';
import { askOnce } from './facts.ts';
import { teamQuery, teamsQuery } from './query.ts';

type Teams = Map<string, TeamAccess[]>;

interface Cost {
  readonly rateLimit?: { readonly cost: number } | null;
}

interface RawTeams extends Cost {
  readonly organization?: {
    readonly teams: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly ({ readonly slug: string; readonly repositories: RawTeamRepositories } | null)[] | null;
    };
  } | null;
}

interface RawTeam extends Cost {
  readonly organization?: { readonly team: { readonly repositories: RawTeamRepositories } | null } | null;
}

/** By the node ids of repositories. @throws GitHubProblem where the credential is refused */
export async function readAllTeams(
  reader: SettingsReader,
  login: string,
): Promise<Setting<ReadonlyMap<string, readonly TeamAccess[]>>> {
  if (reader.usedUp.has('graph')) return unknown('limit');
  const found: Teams = new Map();
  try {
    for await (const { slug, repositories } of listTeams(reader, login)) {
      for await (const { id, role } of listReached(reader, { login, slug, repositories })) {
        found.set(id, [...(found.get(id) ?? []), { slug, role }]);
      }
    }
    return known(found);
  } catch (error) {
    return toUnknown(reader, 'graph', 'members:read', error);
  }
}

type Team = { readonly slug: string; readonly repositories: RawTeamRepositories };

async function* listTeams(reader: SettingsReader, login: string): AsyncGenerator<Team> {
  let teams: string | null = null;
  for (;;) {
    const answer: GraphAnswer<RawTeams> = await askOnce(reader, 'list the teams', teamsQuery, { login, teams });
    const page = answer.data?.organization?.teams;
    if (page === undefined) throw hidden();
    yield* (page.nodes ?? []).filter((team) => team !== null);
    if (!page.pageInfo.hasNextPage) return;
    teams = page.pageInfo.endCursor;
  }
}

async function* listReached(
  reader: SettingsReader,
  { login, slug: team, repositories }: Team & { readonly login: string },
): AsyncGenerator<{ readonly id: string; readonly role: RepositoryRole }> {
  let page = repositories;
  for (;;) {
    for (const edge of page.edges ?? []) if (edge !== null) yield { id: edge.node.id, role: toRole(edge.permission) };
    if (!page.pageInfo.hasNextPage) return;
    const variables = { login, team, after: page.pageInfo.endCursor };
    const answer: GraphAnswer<RawTeam> = await askOnce(reader, 'list what a team reaches', teamQuery, variables);
    const next = answer.data?.organization?.team?.repositories;
    if (next === undefined) throw hidden();
    page = next;
  }
}

/** GraphQL says so by an error beside a null. */
function hidden(): GitHubProblem {
  const nothing = { status: 200, resumeAt: null, reason: null, requestId: null };
  return new GitHubProblem({ kind: 'forbidden', operation: 'list the teams', ...nothing });
}
