/** Everything the text of a remediation issue is made of, whoever remembers it. Pure. */
import { ownersOf, type OwnerRule } from '../../github/index.ts';
import type { LeakDataset, LeakPlace, RemediationFacts } from '../../report/index.ts';
import { severities, type RuleInfo } from '../../rules/index.ts';
import { knownCustomerRule, tableRule } from '../../scan/index.ts';
import type { Configuration, ConfigurationSources } from '../configuration/load.ts';
import { toApprovers } from '../decide/approvers.ts';
import { dueOf } from './due.ts';
import type { FoundPlace } from './places.ts';

const mostPlaces = 100;

export interface LeakDescription extends Pick<
  RemediationFacts,
  | 'key'
  | 'reference'
  | 'repository'
  | 'home'
  | 'leak'
  | 'broughtBy'
  | 'unmerged'
  | 'exposure'
  | 'progress'
  | 'decision'
  | 'revocable'
  | 'remindDays'
> {
  readonly door: 'app' | 'action';
  readonly configuration: Pick<Configuration, 'config' | 'files'> & {
    readonly loading: Pick<ConfigurationSources, 'floor'>;
  };
  readonly version: string;
  /** All there are. */
  readonly rules: readonly RuleInfo[];
  readonly places: readonly FoundPlace[];
  readonly owners: readonly OwnerRule[];
  readonly foundAt: Date;
}

export function describeLeak(describing: LeakDescription): RemediationFacts {
  const { configuration, version, rules, places, owners, foundAt, ...same } = describing;
  const { config, files, loading } = configuration;
  const { report } = config;
  const singles = places.filter(({ dataset }) => dataset === null);
  const wanted = new Set(places.map(({ rule }) => rule));
  return {
    ...same,
    rules: [...knownRules(rules).values()]
      .filter(({ id }) => wanted.has(id))
      .toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity)),
    places: singles.slice(0, mostPlaces).map(toLeakPlace),
    placesTotal: singles.length,
    datasets: places.slice(0, mostPlaces).flatMap(toDataset),
    owners: {
      author: places[0]?.author ?? null,
      codeowners: [...new Set(places.flatMap(({ path }) => ownersOf(owners, path)))],
      assignees: report.assignees,
      notify: report.team === null ? [] : [`@${report.team}`],
    },
    foundAt: foundAt.toISOString(),
    due: dueOf(same.leak.severity, foundAt, config).toISOString().slice(0, 10),
    approvers: toApprovers(config),
    judgedBy: {
      version,
      files: [...files].flatMap(([path, id]) => (id === null ? [] : [{ path, id }])),
      hasFloor: loading.floor !== null,
    },
  };
}

/** Those of the packs, and those that are code. */
export function knownRules(rules: readonly RuleInfo[]): ReadonlyMap<string, RuleInfo> {
  return new Map([tableRule, knownCustomerRule, ...rules].map((rule) => [rule.id, rule]));
}

export function toLeakPlace(place: FoundPlace): LeakPlace {
  const { repository, rule, path, within, line, cell, preview, commit, blobs, author, date, inHead } = place;
  return {
    ...(repository && { repository }),
    rule,
    path,
    within,
    line: blobs.length === 0 || cell !== undefined ? null : line,
    ...(cell === undefined ? {} : { cell }),
    preview,
    commit,
    blobs,
    first: { commit, author, date },
    inHead,
  };
}

function toDataset(place: FoundPlace): readonly LeakDataset[] {
  if (place.dataset === null) return [];
  const { path, within, commit, blobs, first, inHead } = toLeakPlace(place);
  return [{ path, within, commit, blobs, first, inHead, ...place.dataset }];
}
