/** The settings of one repository: what is in its own record, what GraphQL tells of it, and what only REST tells. */
import type { Data } from '../../call.ts';
import type { Where } from '../../client.ts';
import { toId } from '../../ids.ts';
import { orNull } from '../../problems.ts';
import { toVisibility } from '../repositories.ts';
import { readActions, type OrganisationFloor } from './actions.ts';
import { nothingLearnt, readBranchRules, type Learnt } from './branch-rules.ts';
import { checksOutForeignHead } from './foreign-head.ts';
import type { RawEntry, RawWorkflows } from './graph/answers.ts';
import { readGraphFacts, type GraphFacts } from './graph/facts.ts';
import type { Field } from './graph/query.ts';
import { addBypasses } from './graph/rulesets.ts';
import { get, stated, type SettingsReader } from './reader.ts';
import {
  readCollaborators,
  readDeployKeys,
  readInvitations,
  readPagesSite,
  readPrivateReporting,
  readRunners,
  readTeams,
} from './rest.ts';
import { toRole } from './role.ts';
import { known, unknown, type Setting } from './setting.ts';
import type { Collaborator, RepositorySettings, TeamAccess, Workflow } from './types.ts';
import { readWebhooks } from './webhooks.ts';

/** What is read for itself: all that does not stand in the repository's own record. */
export type SettingsPart =
  | 'pages'
  | 'collaborators'
  | 'teams'
  | 'invitations'
  | 'branch'
  | 'dependabotAlerts'
  | 'privateReporting'
  | 'actions'
  | 'selfHostedRunners'
  | 'workflows'
  | 'deployKeys'
  | 'webhooks'
  | 'codeowners';

/** Reads these parts again, and takes the others from before: what an event concerns, and no more. */
export interface Again {
  readonly parts: readonly SettingsPart[];
  readonly before: RepositorySettings;
}

/** As a list of an organisation shows it, or for itself. */
export type RawRepository = Data<'GET /repos/{owner}/{repo}'> | Data<'GET /orgs/{org}/repos'>[number];

/** What it is found by and shown by, and what everything else depends on. @throws GitHubProblem where that is missing */
export function assertNamed({
  id,
  node_id: node,
  name,
  owner,
  html_url: page,
  private: isPrivate,
}: RawRepository): void {
  const { login, type } = stated(owner);
  for (const each of [id, node, name, login, type, page, isPrivate]) stated(each);
}

/** Null where it does not exist or may not be seen. @throws GitHubProblem where not even the repository can be read */
export async function readRepositorySettings(
  reader: SettingsReader,
  where: Where,
  again: Again | null = null,
  asPublic = false,
): Promise<RepositorySettings | null> {
  const raw = await orNull(get(reader, 'read the repository', 'GET /repos/{owner}/{repo}', where));
  if (raw === null) return null;
  assertNamed(raw);
  const facts = (await readGraphFacts(reader, [raw.node_id], fieldsOf(again?.parts ?? null))).get(raw.node_id);
  if (facts === undefined) throw new TypeError('every id that is asked for has facts');
  const look = { reader, raw, facts, learnt: nothingLearnt(), floor: null, teams: null, asPublic };
  const branch = facts.field('branch');
  if (branch.known && branch.value !== null) await addBypasses(reader, [branch.value], look.learnt.bypasses);
  return readSettings(look, again);
}

const graphFields: Readonly<Partial<Record<SettingsPart, readonly Field[]>>> = {
  collaborators: ['collaborators', 'outside'],
  branch: ['branch'],
  dependabotAlerts: ['dependabotAlerts'],
  workflows: ['workflows'],
  deployKeys: ['deployKeys'],
  codeowners: ['codeowners'],
};

export function fieldsOf(parts: readonly SettingsPart[] | null): readonly Field[] {
  const all = Object.entries(graphFields).filter(([part]) => parts === null || parts.some((each) => each === part));
  return all.flatMap(([, fields]) => fields);
}

/** Whose settings are read, with all that is known before. */
export interface Look {
  readonly reader: SettingsReader;
  readonly raw: RawRepository;
  readonly facts: GraphFacts;
  readonly learnt: Learnt;
  readonly floor: OrganisationFloor | null;
  /** Null: nobody asked for those of the whole organisation. */
  readonly teams: Setting<readonly TeamAccess[]> | null;
  /** What matters once it is public is asked before that. */
  readonly asPublic?: boolean;
}

export async function readSettings(look: Look, again: Again | null): Promise<RepositorySettings> {
  const part = <P extends SettingsPart>(name: P): Promise<RepositorySettings[P]> =>
    again === null || again.parts.includes(name) ? readers[name](look) : Promise.resolve(again.before[name]);
  return {
    ...toRecord(look.raw),
    // One after the other: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#avoid-concurrent-requests
    branch: await part('branch'),
    collaborators: await part('collaborators'),
    teams: await part('teams'),
    dependabotAlerts: await part('dependabotAlerts'),
    workflows: await part('workflows'),
    codeowners: await part('codeowners'),
    actions: await part('actions'),
    deployKeys: await part('deployKeys'),
    webhooks: await part('webhooks'),
    pages: await part('pages'),
    invitations: await part('invitations'),
    selfHostedRunners: await part('selfHostedRunners'),
    privateReporting: await part('privateReporting'),
  };
}

type Readers = { readonly [P in SettingsPart]: (look: Look) => Promise<RepositorySettings[P]> };

const readers: Readers = {
  branch: ({ reader, learnt, facts, raw }) =>
    readBranchRules(reader, learnt, { where: whereOf(raw), facts, isPublic: isPublic(raw) }),
  collaborators: readDirect,
  teams: ({ reader, raw, teams }) => (teams === null ? readTeams(reader, whereOf(raw)) : Promise.resolve(teams)),
  dependabotAlerts: ({ facts }) => Promise.resolve(facts.field('dependabotAlerts')),
  workflows: ({ facts }) => Promise.resolve(toWorkflows(facts.field('workflows'))),
  codeowners({ facts }) {
    const found = facts.field('codeowners');
    if (!found.known || found.value === null) return Promise.resolve(found as Setting<null>);
    return Promise.resolve(known({ errors: found.value.errors.length }));
  },
  actions: ({ reader, raw, floor }) => readActions(reader, whereOf(raw), { isPublic: isPublic(raw), floor }),
  deployKeys: ({ reader, raw, facts }) => {
    const count = facts.field('deployKeys');
    return readDeployKeys(reader, whereOf(raw), count.known ? known(count.value.totalCount) : count);
  },
  webhooks: ({ reader, raw }) => readWebhooks(reader, whereOf(raw)),
  pages: ({ reader, raw }) => readPagesSite(reader, whereOf(raw), raw.has_pages !== false),
  invitations: ({ reader, raw }) => readInvitations(reader, whereOf(raw)),
  selfHostedRunners: ({ reader, raw, asPublic = false }) =>
    readRunners(reader, whereOf(raw), asPublic || isPublic(raw)),
  privateReporting: ({ reader, raw }) => readPrivateReporting(reader, whereOf(raw), isPublic(raw)),
};

const whereOf = ({ owner, name }: RawRepository): Where => ({ owner: owner.login, repo: name });
const isPublic = (raw: RawRepository): boolean => toVisibility(raw) === 'public';

async function readDirect({ reader, raw, facts }: Look): Promise<Setting<readonly Collaborator[]>> {
  const direct = facts.field('collaborators');
  const outside = facts.field('outside');
  if (!direct.known) return direct;
  if (!outside.known) return outside;
  // Null without an error: https://docs.github.com/en/graphql/reference/objects#repository shows them to those who may push.
  if (direct.value === null || outside.value === null) return unknown('permission', 'metadata:read');
  if (direct.value.pageInfo.hasNextPage || outside.value.pageInfo.hasNextPage) {
    return readCollaborators(reader, whereOf(raw));
  }
  const strangers = new Set((outside.value.nodes ?? []).map((person) => person?.login));
  const edges = (direct.value.edges ?? []).filter((edge) => edge !== null);
  return known(
    edges.map(({ permission, node: { login } }) => ({
      login,
      role: toRole(permission),
      isOutside: strangers.has(login),
    })),
  );
}

function toWorkflows(found: Setting<RawWorkflows | null>): Setting<readonly Workflow[]> {
  if (!found.known) return found;
  if (found.value?.entries === null) return unknown('failed');
  const entries = found.value?.entries ?? [];
  // A folder has no text at all.
  const files = entries.filter(
    ({ name, object }) => /\.ya?ml$/i.test(name) && (object === null || object.text !== undefined),
  );
  return known(
    files.map(({ name, object }) => ({
      path: `.github/workflows/${name}`,
      checksOutForeignHead: judgeWorkflow(object),
    })),
  );
}

function judgeWorkflow(file: RawEntry['object']): boolean | null {
  // What is cut off hides the rest; nobody writes so much by hand.
  if (file?.isTruncated === true) return true;
  const text = file?.text ?? null;
  return text === null ? null : checksOutForeignHead(text);
}

type OwnRecord = Omit<RepositorySettings, SettingsPart>;

function toRecord(raw: RawRepository): OwnRecord {
  const { security_and_analysis: security } = raw;
  return {
    ...whereOf(raw),
    id: toId(raw.id),
    url: raw.html_url,
    ownerIsOrganisation: raw.owner.type === 'Organization',
    visibility: toVisibility(raw),
    archived: raw.archived === true,
    fork: raw.fork,
    forks: raw.forks_count ?? 0,
    topics: raw.topics ?? [],
    properties: toProperties(raw),
    defaultBranch: raw.default_branch ?? '',
    pushedAt: raw.pushed_at ?? null,
    forkingAllowed: shown(raw.allow_forking),
    // What is not said to be off is on.
    hasWiki: raw.has_wiki !== false,
    secretScanning: toEnabled(security, 'secret_scanning'),
    pushProtection: toEnabled(security, 'secret_scanning_push_protection'),
  };
}

const shown = (value: boolean | undefined): Setting<boolean> =>
  value === undefined ? unknown('permission', 'metadata:read') : known(value);

function toProperties({ owner, custom_properties: properties }: RawRepository): RepositorySettings['properties'] {
  if (owner.type !== 'Organization') return known({});
  if (properties === undefined) return unknown('permission', 'metadata:read');
  const set = Object.entries(properties).filter(([, value]) => typeof value === 'string' || Array.isArray(value));
  return known(Object.fromEntries(set) as Readonly<Record<string, string | readonly string[]>>);
}

type Security = NonNullable<RawRepository['security_and_analysis']>;

/** Shown to administrators only; what the plan does not have is left out. */
function toEnabled(
  security: Security | null | undefined,
  name: 'secret_scanning' | 'secret_scanning_push_protection',
): Setting<boolean> {
  if (security === null || security === undefined) return unknown('permission', 'administration:read');
  const status = security[name]?.status;
  return status === undefined ? unknown('plan') : known(status === 'enabled');
}
