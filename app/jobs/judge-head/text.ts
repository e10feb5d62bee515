/** What the check of a judged head says. */
import { describeLaxer, knownRules, toApprovers, type Home } from '../../../gate/index.ts';
import type { Pull } from '../../../github/index.ts';
import {
  describeOutgrown,
  formatCheck,
  referenceOf,
  type CheckText,
  type PrivatePlace,
} from '../../../report/index.ts';
import type { JobContext } from '../../job-context.ts';
import type { RepositoryConfiguration } from '../../repository/configuration.ts';
import { findHome, toFacts, type RepositoryAccess } from '../../repository/open.ts';
import { isHome } from '../../repository/organisation.ts';
import { listRepositories, type StoredLeak } from '../../store/index.ts';
import { findImpostors } from './impostors.ts';
import type { JudgedPull } from './judged-pull.ts';
import { blockedWithoutPlace, warnWithoutPlace } from './no-place.ts';
import { findOverride, passOver } from './override.ts';

export interface HeadOutcome {
  readonly head: string;
  readonly pulls: readonly Pull[];
  /** Of everything that was judged of the head, the worst. */
  readonly worst: JudgedPull;
}

export async function toText(
  context: JobContext,
  access: RepositoryAccess,
  configuration: RepositoryConfiguration,
  say: HeadOutcome,
): Promise<CheckText> {
  const home = await findHome(access, configuration.config);
  const text = await judgedText(context, access, configuration, say, home);
  const override = await findOverride(context.db, { repository: access.row.id, sha: say.head });
  return override ? passOver(text) : text;
}

async function judgedText(
  context: JobContext,
  access: RepositoryAccess,
  { config, notices, broken }: RepositoryConfiguration,
  { head, pulls, worst }: HeadOutcome,
  home: Home,
): Promise<CheckText> {
  const isFloor = isHome(context, access.where.owner, access.where.repo);
  const leaks = new Map(worst.remembered.map(({ key, leak }) => [key, leak]));
  const hasNowhere = access.present.visibility === 'public' && home.kind === 'none' && worst.blocking.size > 0;
  if (hasNowhere && worst.mode === 'block') return blockedWithoutPlace(leaks.values());
  const text = formatCheck({
    repository: toFacts(context, access),
    head,
    base: worst.base,
    pulls: pulls.map(({ number, head: { fork } }) => ({ number, fromFork: fork })),
    branch: worst.branch,
    report: worst.report,
    rules: knownRules(context.rules),
    mode: worst.mode,
    blocking: worst.blocking,
    granted: worst.granted,
    claimed: worst.report.claimed ?? [],
    approvers: toApprovers(config),
    places: new Map([...leaks].map(([key, leak]) => [key, toPrivatePlace(context, leak, home)])),
    addedLines: worst.addedLines,
    weakens: weakensOf(worst, isFloor),
    notices: [
      ...notices,
      ...describeOutgrownIn(worst),
      ...describeLaxer(worst.laxer, isFloor ? await describeReach(context, access) : 'here'),
      ...(access.present.visibility === 'public' ? [] : await findImpostors(context, access, head)),
      ...(broken === null
        ? []
        : [`the newest configuration is broken and does not count: ${broken.replaceAll('\n', '; ')}`]),
    ],
  });
  return hasNowhere ? warnWithoutPlace(text) : text;
}

/** Nothing of it is said on a public repository, as of all notices. */
function describeOutgrownIn({ remembered, blocking }: JudgedPull): string[] {
  return remembered.flatMap(({ key, leak, cover, outgrown }) =>
    cover && outgrown && blocking.has(key)
      ? [`${referenceOf(leak.id)} was ${describeOutgrown({ ...outgrown, action: cover.action })}`]
      : [],
  );
}

function weakensOf({ laxer }: JudgedPull, isFloor: boolean): 'configuration' | 'floor' | null {
  if (laxer.length === 0) return null;
  return isFloor ? 'floor' : 'configuration';
}

const mostNamed = 10;

/** Whom the floor of an organisation concerns. */
async function describeReach({ db }: JobContext, { row, installation, present }: RepositoryAccess): Promise<string> {
  const all = await listRepositories(db, { installation: installation.id });
  const names = all.filter(({ id }) => id !== row.id).map(({ name }) => name);
  // Not everybody who reads an internal one may know of all others.
  if (present.visibility !== 'private') return `for every repository that is not stricter itself (${names.length})`;
  const more = names.length > mostNamed ? `, and ${names.length - mostNamed} more` : '';
  return `for every repository that is not stricter itself (${names.slice(0, mostNamed).join(', ')}${more})`;
}

function toPrivatePlace({ settings }: JobContext, { id, issue_number: issue }: StoredLeak, home: Home): PrivatePlace {
  const url = `${settings.serverUrl}/${home.fullName}/issues/${issue}`;
  return { reference: referenceOf(id), url: home.kind === 'issue' && issue !== null ? url : null };
}
