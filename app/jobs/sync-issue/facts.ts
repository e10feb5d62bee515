/** Everything the text of a remediation issue is made of, as the store remembers it. */
import { describeLeak, raiseByReach, toRepositoryFacts, type FoundPlace, type Home } from '../../../gate/index.ts';
import { readCodeowners, type OwnerRule } from '../../../github/index.ts';
import {
  publicTimesOf,
  visibilityAt,
  type StatedDecision,
  type RemainingCopies,
  type RemediationFacts,
  type RepositoryFacts,
  type VisibilityChange,
} from '../../../report/index.ts';
import type { Config } from '../../../scan/index.ts';
import type { StateDecision } from '../../decide/leak-state.ts';
import type { JobContext } from '../../job-context.ts';
import { readReach } from '../../leaks/reach.ts';
import type { RepositoryConfiguration } from '../../repository/configuration.ts';
import { toFacts, type RepositoryAccess } from '../../repository/open.ts';
import {
  findDecisions,
  findPlaces,
  findRepository,
  findSights,
  findVisibility,
  type StoredDecision,
  type StoredLeak,
  type StoredPlace,
} from '../../store/index.ts';

export interface IssueContext {
  readonly access: RepositoryAccess;
  readonly home: Home;
  readonly config: Config;
  readonly configuration: RepositoryConfiguration;
  /** The head of the default branch. */
  readonly commit: string | null;
  readonly leak: StoredLeak;
  readonly decided: StateDecision;
}

export async function readFacts(context: JobContext, reading: IssueContext): Promise<RemediationFacts> {
  const { access, home, config, leak } = reading;
  const places = await findPlaces(context.db, leak.id);
  const decisions = await findDecisions(context.db, { leak: leak.id });
  const sights = await findSights(context.db, leak.id);
  const seen = await readVisibility(context, access);
  const times = publicTimesOf(seen, leak.pushed_at?.toISOString() ?? null);
  const reach = await readReach(context, access, leak, places);
  const raised = raiseByReach(
    {
      kind: leak.kind as RemediationFacts['leak']['kind'],
      severity: leak.severity,
      visibility: access.present.visibility,
      public: times,
      wasWeighed: leak.weighed_public ?? visibilityAt(seen, leak.opened_at) === 'public',
    },
    config,
  );
  const isPresent = sights.length === 0 || sights.some(({ present }) => present);
  const severity = raised?.to ?? leak.severity;
  const remindDays = config.report.remindEveryDays[severity === 'info' ? 'low' : severity];
  return describeLeak({
    door: 'app',
    configuration: reading.configuration,
    version: context.version,
    key: leak.id,
    repository: toFacts(context, access),
    home: home.fullName,
    leak: {
      ...leak,
      severity,
      kind: leak.kind as RemediationFacts['leak']['kind'],
      provenance: leak.provenance as RemediationFacts['leak']['provenance'],
    },
    broughtBy:
      leak.pull_number === null
        ? null
        : { pull: leak.pull_number, author: leak.author_id, isOutsider: leak.is_outsider },
    unmerged: isPresent ? leak.unmerged : null,
    rules: context.rules,
    places: await nameRepositories(context, access, places),
    exposure: {
      public: times,
      ...remainsOf(access, leak, sights),
      reach,
      raised,
    },
    owners: await readOwners(context, reading),
    foundAt: leak.opened_at,
    progress: {
      revoked: leak.state === 'revoked' ? true : null,
      removed: !places.some(({ in_head: inHead }) => inHead),
      purged: !isPresent,
      acknowledgedBy: lastOf(decisions, 'acknowledge')?.actor ?? null,
    },
    decision: decisionOf(leak, decisions),
    revocable: places.some(({ rule }) => isRevocable(rule)),
    remindDays: remindDays === 0 ? null : remindDays,
  });
}

/** A value may stand in several repositories: each place says in which. */
async function nameRepositories(
  context: JobContext,
  { row }: RepositoryAccess,
  places: readonly StoredPlace[],
): Promise<readonly FoundPlace[]> {
  const others = new Map<number, RepositoryFacts>();
  for (const id of new Set(places.map(({ repository_id: id }) => id).filter((id) => id !== row.id))) {
    const other = await findRepository(context.db, id);
    if (other) others.set(id, toRepositoryFacts({ ...other, repo: other.name }, context.settings.serverUrl));
  }
  return places.map((place) => {
    const repository = others.get(place.repository_id);
    return { ...toFoundPlace(place), ...(repository && { repository }) };
  });
}

/** From what the App saw itself, so that it holds while GitHub does not answer. */
async function readVisibility({ db }: JobContext, { row }: RepositoryAccess): Promise<VisibilityChange> {
  const seen = await findVisibility(db, [row.id]);
  return seen.map(({ visibility, seen_at: at }) => ({ visibility, seen: at.toISOString() }));
}

/** What nobody but GitHub, or nobody at all, can delete. */
export function remainsOf(
  access: RepositoryAccess,
  { pull_number: pull }: Pick<StoredLeak, 'pull_number'>,
  sights: readonly { readonly inPulls: boolean }[],
): RemainingCopies {
  const isInPulls = sights.some(({ inPulls }) => inPulls);
  const elsewhere = isInPulls && pull === null ? ['refs of closed pull requests'] : [];
  return { pulls: isInPulls && pull !== null ? [pull] : [], forks: access.present.forks, elsewhere };
}

/** https://docs.github.com/en/rest/credentials/revoke: tokens of people and of OAuth apps. */
export function isRevocable(rule: string): boolean {
  return /^secrets\/github-(?:pat|fine-grained|oauth|personal)/.test(rule);
}

export function toFoundPlace({ cell, people: _people, ...place }: StoredPlace): FoundPlace {
  return {
    ...place,
    hasMore: place.has_more,
    ...(cell === null ? {} : { cell }),
    commit: place.first_commit,
    date: place.first_date,
    inHead: place.in_head,
  };
}

async function readOwners(
  { memory }: JobContext,
  { access: { github, where, row }, commit }: IssueContext,
): Promise<readonly OwnerRule[]> {
  return commit === null ? [] : memory.owners.get(`${row.id}:${commit}`, () => readCodeowners(github, where, commit));
}

function lastOf(decisions: readonly StoredDecision[], action: string): StoredDecision | undefined {
  return decisions.findLast((decision) => decision.action === action);
}

export function decisionOf(leak: StoredLeak, decisions: readonly StoredDecision[]): StatedDecision | null {
  const action = leak.state === 'accepted' ? 'accept' : leak.state === 'false-positive' ? 'false-positive' : null;
  const found = action === null ? undefined : lastOf(decisions, action);
  return action && found ? { action, by: found.actor, reason: found.reason, until: found.until } : null;
}
