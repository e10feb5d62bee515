/** Questions by GraphQL are checked against GitHub's schema, limited as GitHub limits them, and answered. */
import { execute, GraphQLError, parse, validate, type DocumentNode } from 'graphql';
import { findCommit } from '../git/repository.ts';
import type { Actor, Call } from '../http/call.ts';
import { mayAdminister, mayDo, sees } from '../http/permissions.ts';
import type { Need } from '../http/route.ts';
import { nodeId } from '../show/node-id.ts';
import { isRepository, pullsOf, type Repository, type Ruleset } from '../state/model.ts';
import type { World } from '../world.ts';
import { refused } from './connection.ts';
import { costOf, type Cost } from './cost.ts';
import { organizationNode, repositoryNode } from './repository.ts';
import { rulesetNode } from './rules.ts';
import { githubSchema } from './schema.ts';
import { commentNode, commitNode, pullNode } from './texts.ts';

/** Nodes of one question, and ids of one list. */
const mostNodes = 500_000;
const mostIds = 100;

/** @throws Error where GitHub would refuse the question: no test asks one on purpose */
export async function answerQuestion(call: Call, world: World): Promise<object> {
  const variables = (call.body['variables'] ?? {}) as Readonly<Record<string, unknown>>;
  const document = readQuestion(String(call.body['query'] ?? ''));
  const cost = costOf(document, variables);
  const limited = world.limits.countPoints(call.actor, cost.points);
  if (limited !== null) return limited;
  if (cost.nodes > mostNodes) return { errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message: 'Too many nodes' }] };
  return run(document, variables, rootOf(call, world, cost));
}

/** Each text is asked all the time, and to check it against the schema takes longer than to answer it. */
const checked = new Map<string, DocumentNode>();

function readQuestion(text: string): DocumentNode {
  const known = checked.get(text);
  if (known !== undefined) return known;
  const document = parse(text);
  const wrong = validate(githubSchema(), document);
  if (wrong.length > 0) throw new Error(`the question does not fit GitHub's schema: ${wrong.join('\n')}`);
  checked.set(text, document);
  return document;
}

async function run(document: DocumentNode, variableValues: Readonly<Record<string, unknown>>, rootValue: object) {
  const { data, errors = [] } = await execute({ schema: githubSchema(), document, variableValues, rootValue });
  const shown = errors.map((error) => {
    const { type } = error.extensions;
    // Not a refusal, but something that the stand-in should know and does not.
    if (type === undefined) throw error.originalError ?? error;
    return { type, path: error.path, message: error.message };
  });
  return { data, ...(shown.length > 0 ? { errors: shown } : {}) };
}

function rootOf({ actor }: Call, world: World, cost: Cost): object {
  return {
    rateLimit: { ...world.limits.showPoints(actor), cost: cost.points, nodeCount: cost.nodes },
    nodes({ ids }: { readonly ids: readonly string[] }) {
      if (ids.length > mostIds) throw new GraphQLError('You may not provide more than 100 node ids');
      return ids.map(async (id) => {
        const found = await findNode(world, actor, id);
        if (found === null) throw refused('NOT_FOUND', 'Could not resolve to a node');
        return found;
      });
    },
    organization({ login }: { readonly login: string }) {
      const organization = world.state.account(login);
      if (organization?.type !== 'Organization')
        throw refused('NOT_FOUND', 'Could not resolve to an Organization with that login');
      return organizationNode(world, actor, organization);
    },
  };
}

/** Null: there is none, or none that the actor may read. */
async function findNode(world: World, actor: Actor, id: string): Promise<object | null> {
  const { state } = world;
  const [kind = '', key = ''] = Buffer.from(id, 'base64url').toString().split(':');
  if (kind === 'Repository') {
    const found = state.repositories.get(Number(key));
    return found !== undefined && sees(state, actor, found) ? repositoryNode(world, actor, found) : null;
  }
  if (kind === 'RepositoryRuleset') {
    const found = rulesetsOf(world).find((each) => each.id === Number(key));
    return found !== undefined && mayRead(world, actor, found) ? rulesetNode(world, actor, found) : null;
  }
  for (const repository of state.repositories.values()) {
    const found = await findText(world, actor, repository, id);
    if (found !== undefined) return found;
  }
  return null;
}

const rulesetsOf = ({ state }: World): Ruleset[] =>
  [...state.accounts.values(), ...state.repositories.values()].flatMap(({ rulesets }) => [...rulesets.values()]);

const mayRead = ({ state }: World, actor: Actor, { owner }: Ruleset): boolean =>
  isRepository(owner) ? sees(state, actor, owner) : mayAdminister(actor, owner, 'metadata:read');

/** Undefined: it is not in this repository. */
async function findText(
  world: World,
  actor: Actor,
  repository: Repository,
  id: string,
): Promise<object | null | undefined> {
  const may = (...needs: readonly Need[]): boolean => needs.some((need) => mayDo(world.state, actor, repository, need));
  const [, sha] = /^Commit:([0-9a-f]{40})$/.exec(Buffer.from(id, 'base64url').toString()) ?? [];
  if (sha !== undefined && (await findCommit(repository.gitDir, sha)) !== null) {
    return may('contents:read') ? commitNode(world, repository, sha) : undefined;
  }
  const comment = [...repository.comments.values()].find((each) => nodeId('IssueComment', each.id) === id);
  const pull = pullsOf(repository).find((each) => nodeId('PullRequest', each.id) === id);
  if (!comment && !pull) return undefined;
  if (!may('issues:read', 'pull_requests:read')) return null;
  return comment ? commentNode(comment) : pull ? pullNode(pull) : null;
}
