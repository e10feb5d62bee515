/** Everything the text of a remediation issue is made of. */
import { ownersOf, readCodeowners } from '../../../github/index.ts';
import {
  publicTimesOf,
  type Decision,
  type LeakDataset,
  type LeakPlace,
  type PublicTimes,
  type RemediationFacts,
  type Remains,
} from '../../../report/index.ts';
import { severities, type RuleInfo } from '../../../rules/index.ts';
import { knownCustomerRule, tableRule, toApprovers, type Config } from '../../../scan/index.ts';
import type { Decided } from '../../decide/leak-state.ts';
import { dueOf } from '../../decide/rollout.ts';
import {
  findDecisions,
  findPlaces,
  findSights,
  findVisibility,
  type StoredDecision,
  type StoredLeak,
  type StoredPlace,
} from '../../store/index.ts';
import type { JobContext } from '../context.ts';
import type { Home } from '../home.ts';
import { toFacts, type Place } from '../place.ts';

const mostPlaces = 100;

export interface ToRead {
  readonly place: Place;
  readonly home: Home;
  readonly config: Config;
  /** The head of the default branch. */
  readonly commit: string | null;
  readonly leak: StoredLeak;
  readonly decided: Decided;
}

export async function readFacts(context: JobContext, reading: ToRead): Promise<RemediationFacts> {
  const { place, home, config, leak } = reading;
  const places = await findPlaces(context.db, leak.id);
  const decisions = await findDecisions(context.db, { leak: leak.id });
  const sights = await findSights(context.db, leak.id);
  const isPresent = sights.length === 0 || sights.some(({ present }) => present);
  const singles = places.filter(({ dataset }) => dataset === null);
  const remindDays = config.report.remindEveryDays[leak.severity === 'info' ? 'low' : leak.severity];
  return {
    key: leak.id,
    repository: toFacts(context, place),
    home: home.fullName,
    leak: {
      ...leak,
      kind: leak.kind as RemediationFacts['leak']['kind'],
      provenance: leak.provenance as RemediationFacts['leak']['provenance'],
    },
    rules: rulesOf(context, places),
    places: singles.slice(0, mostPlaces).map(toLeakPlace),
    placesTotal: singles.length,
    datasets: places.slice(0, mostPlaces).flatMap(toDataset),
    exposure: { public: await readPublicTimes(context, place, leak), ...remainsOf(place, sights) },
    owners: await readOwners(context, reading, places),
    foundAt: leak.opened_at.toISOString(),
    due: dueOf(leak, config).toISOString().slice(0, 10),
    progress: {
      revoked: leak.state === 'revoked' ? true : null,
      removed: !places.some(({ in_head: inHead }) => inHead),
      purged: !isPresent,
      acknowledgedBy: lastOf(decisions, 'acknowledge')?.actor ?? null,
    },
    decision: decisionOf(leak, decisions),
    revocable: places.some(({ rule }) => isRevocable(rule)),
    approvers: toApprovers(config),
    remindDays: remindDays === 0 ? null : remindDays,
  };
}

async function readPublicTimes({ db }: JobContext, { row }: Place, leak: StoredLeak): Promise<PublicTimes> {
  const seen = (await findVisibility(db, [row.id])).map(({ visibility, seen_at: at }) => ({
    visibility,
    seen: at.toISOString(),
  }));
  return publicTimesOf(seen, leak.pushed_at?.toISOString() ?? null);
}

/** What nobody but GitHub, or nobody at all, can delete. */
export function remainsOf(place: Place, sights: readonly { readonly inPulls: boolean }[]): Remains {
  const pulls = sights.some(({ inPulls }) => inPulls) ? ['refs of closed pull requests'] : [];
  return { pulls: [], forks: place.present.forks, elsewhere: pulls };
}

/** https://docs.github.com/en/rest/credentials/revoke: tokens of people and of OAuth apps. */
export function isRevocable(rule: string): boolean {
  return /^secrets\/github-(?:pat|fine-grained|oauth|personal)/.test(rule);
}

function rulesOf({ rules }: JobContext, places: readonly StoredPlace[]): readonly RuleInfo[] {
  const wanted = new Set(places.map(({ rule }) => rule));
  return [tableRule, knownCustomerRule, ...rules]
    .filter(({ id }) => wanted.has(id))
    .toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

export function toLeakPlace(place: StoredPlace): LeakPlace {
  return {
    rule: place.rule,
    path: place.path,
    within: place.within,
    line: place.blobs.length === 0 || place.cell !== null ? null : place.line,
    ...(place.cell === null ? {} : { cell: place.cell }),
    preview: place.preview,
    commit: place.first_commit,
    blobs: place.blobs,
    first: { commit: place.first_commit, author: place.author, date: place.first_date },
    inHead: place.in_head,
  };
}

function toDataset(place: StoredPlace): readonly LeakDataset[] {
  if (place.dataset === null) return [];
  const { path, within, commit, blobs, first, inHead } = toLeakPlace(place);
  return [{ path, within, commit, blobs, first, inHead, ...place.dataset }];
}

async function readOwners(
  { memory }: JobContext,
  { place: { github, where, row }, config: { report }, commit }: ToRead,
  places: readonly StoredPlace[],
): Promise<RemediationFacts['owners']> {
  const rules =
    commit === null ? [] : await memory.owners.get(`${row.id}:${commit}`, () => readCodeowners(github, where, commit));
  const codeowners = [...new Set(places.flatMap(({ path }) => ownersOf(rules, path)))];
  return {
    author: places[0]?.author ?? null,
    codeowners,
    assignees: report.assignees,
    notify: report.team === null ? [] : [`@${report.team}`],
  };
}

function lastOf(decisions: readonly StoredDecision[], action: string): StoredDecision | undefined {
  return decisions.findLast((decision) => decision.action === action);
}

export function decisionOf(leak: StoredLeak, decisions: readonly StoredDecision[]): Decision | null {
  const action = leak.state === 'accepted' ? 'accept' : leak.state === 'false-positive' ? 'false-positive' : null;
  const found = action === null ? undefined : lastOf(decisions, action);
  return action && found ? { action, by: found.actor, reason: found.reason, until: found.until } : null;
}
