/** What the check of a judged head says. */
import type { Pull } from '../../../github/index.ts';
import { knownRules, toApprovers, type Home } from '../../../gate/index.ts';
import { formatCheck, referenceOf, type CheckText, type PrivatePlace } from '../../../report/index.ts';
import type { StoredLeak } from '../../store/index.ts';
import type { Configuration } from '../configuration.ts';
import type { JobContext } from '../context.ts';
import { findHome, toFacts, type Place } from '../place.ts';
import { findImpostors } from './impostors.ts';
import { blockedWithoutPlace, warnWithoutPlace } from './no-place.ts';
import { findOverride, passOver } from './override.ts';
import type { JudgedPull } from './index.ts';

export interface ToSay {
  readonly head: string;
  readonly pulls: readonly Pull[];
  /** Of everything that was judged of the head, the worst. */
  readonly worst: JudgedPull;
}

export async function toText(
  context: JobContext,
  place: Place,
  configuration: Configuration,
  say: ToSay,
): Promise<CheckText> {
  const home = await findHome(place, configuration.config);
  const text = await judgedText(context, place, configuration, say, home);
  const override = await findOverride(context.db, { repository: place.row.id, sha: say.head });
  return override ? passOver(text) : text;
}

async function judgedText(
  context: JobContext,
  place: Place,
  { config, notices, broken }: Configuration,
  { head, pulls, worst }: ToSay,
  home: Home,
): Promise<CheckText> {
  const leaks = new Map(worst.remembered.map(({ key, leak }) => [key, leak]));
  const hasNowhere = place.present.visibility === 'public' && home.kind === 'none' && worst.blocking.size > 0;
  if (hasNowhere && worst.mode === 'block') return blockedWithoutPlace(leaks.values());
  const text = formatCheck({
    repository: toFacts(context, place),
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
    notices: [
      ...notices,
      ...(place.present.visibility === 'public' ? [] : await findImpostors(context, place, head)),
      ...(broken === null
        ? []
        : [`the newest configuration is broken and does not count: ${broken.replaceAll('\n', '; ')}`]),
    ],
  });
  return hasNowhere ? warnWithoutPlace(text) : text;
}

function toPrivatePlace({ settings }: JobContext, { id, issue_number: issue }: StoredLeak, home: Home): PrivatePlace {
  const url = `${settings.serverUrl}/${home.fullName}/issues/${issue}`;
  return { reference: referenceOf(id), url: home.kind === 'issue' && issue !== null ? url : null };
}
