/** How far a leak got, and what else may hold it: of an issue, which stands in a private place. */
import { plural, toCount } from '../words.ts';
import { urlOf } from '../web-addresses.ts';
import type { ChecklistItem } from './checklist.ts';
import { code, dayOf, items, plainList, section } from './markdown.ts';
import type { ExposureReach, HeadCount, RemediationFacts } from './issue-types.ts';

const eventsShown = 40;
const releasesShown = 10;

interface Moment {
  /** ISO 8601. */
  readonly at: string;
  readonly words: string;
}

/** What happened to it, oldest first; nothing where nobody looked. */
export function timelineLines(facts: RemediationFacts): string[] {
  const { reach } = facts.exposure;
  if (!reach) return [];
  const moments = [...ownMoments(facts, reach), ...visibilityMoments(reach), ...copyMoments(facts, reach)];
  const sorted = moments.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const shown = sorted.slice(-eventsShown).map(({ at, words }) => `${dayOf(at)}: ${words}`);
  return section('Timeline', [
    ...items(plainList(shown), 6000),
    '',
    `${trafficWords(facts, reach)} GitHub was asked on ${dayOf(reach.askedAt)}.`,
  ]);
}

function ownMoments({ leak, foundAt }: RemediationFacts, { pushedAt, goneAt }: ExposureReach): Moment[] {
  const moment = (at: string | null, words: string): Moment[] => (at === null ? [] : [{ at, words }]);
  return [
    ...moment(leak.since, 'first commit, by the date that its author gave'),
    ...moment(pushedAt, 'pushed to GitHub'),
    ...moment(foundAt, 'found by Leakwarden'),
    ...moment(goneAt, 'gone from all branches and tags'),
  ];
}

function visibilityMoments({ visibility }: ExposureReach): Moment[] {
  return visibility.flatMap(({ visibility: now, seen }, index) => {
    if (index === 0)
      return now === 'public' ? [{ at: seen, words: 'the repository was **public** when first seen' }] : [];
    return [{ at: seen, words: `the repository became ${now === 'public' ? '**public**' : now}` }];
  });
}

/** Nothing of before it was there. */
function copyMoments({ leak }: RemediationFacts, { forks, releases }: ExposureReach): Moment[] {
  const moments = [
    ...(forks ?? []).flatMap(({ fullName, createdAt, isPublic }) =>
      createdAt === null
        ? []
        : [{ at: createdAt, words: `forked to ${code(fullName)}${isPublic ? ', which is **public**' : ''}` }],
    ),
    ...(releases ?? []).map(({ tag, publishedAt }) => ({ at: publishedAt, words: `release ${code(tag)} published` })),
  ];
  return moments.filter(({ at }) => isSince(at, leak.since));
}

/** A date of a commit may be any: without one everything counts. */
function isSince(at: string, since: string | null): boolean {
  return since === null || !(Date.parse(at) < Date.parse(since));
}

function trafficWords({ door }: RemediationFacts, { clones, views }: ExposureReach): string {
  if (!clones || !views)
    return `Clones and views are not known: ${door === 'action' ? 'the token' : 'the App'} may not read them.`;
  return `In the 14 days before: ${plural(clones.count, 'clone')} by ${plural(clones.uniques, 'account')}, ${plural(views.count, 'view')} by ${plural(views.uniques, 'visitor')}.`;
}

/** `12 people, 2 of them from outside the organisation`; null: not known. */
export function accessWords({ reach }: RemediationFacts['exposure']): string | null {
  if (!reach?.access) return null;
  const { people, outside } = reach.access;
  const least = ({ isCut }: HeadCount): string => (isCut ? 'at least ' : '');
  const strangers =
    outside === null || outside.count === 0
      ? ''
      : `, ${least(outside)}${toCount(outside.count)} of them from outside the organisation`;
  return `${least(people)}${plural(people.count, 'person', 'people')}${strangers}`;
}

/** What nobody but people can clean, one line a place. */
export function copiesTask(facts: RemediationFacts): ChecklistItem[] {
  const { exposure, progress, repository } = facts;
  const { reach } = exposure;
  if (!reach) return [];
  const lines = [...releaseLines(facts, reach), ...otherLines(urlOf(repository), reach), ...lostForkLines(facts)];
  if (lines.length === 0) return [];
  return [
    {
      title: 'Clean up other copies',
      done: progress.acknowledgedBy !== null,
      lines: ['A rewrite of the history does not reach these:', ...items(plainList(lines), 4000)],
    },
  ];
}

function releaseLines({ leak }: RemediationFacts, { releases }: ExposureReach): string[] {
  const since = (releases ?? []).filter(({ publishedAt }) => isSince(publishedAt, leak.since));
  const more = since.length - releasesShown;
  return [
    ...since
      .slice(0, releasesShown)
      .map(
        ({ tag, assets, downloads }) =>
          `release ${code(tag)}: its source archives contain what its tag contains${assets === 0 ? '' : `; ${plural(assets, 'asset')}, downloaded ${plural(downloads, 'time')}`}`,
      ),
    ...(more > 0 ? [plural(more, 'more release')] : []),
  ];
}

function otherLines(page: string, { artifacts, pages, hasWiki }: ExposureReach): string[] {
  const site = { public: 'public', private: 'private', unknown: 'of unknown visibility', none: '' }[pages];
  return [
    ...(artifacts
      ? [`[${plural(artifacts, 'artifact')} of Actions](${page}/actions): delete those that were built with it`]
      : []),
    ...(site === '' ? [] : [`the Pages site (${site}): build it again from clean files`]),
    ...(hasWiki ? [`the [wiki](${page}/wiki), a repository of its own that is not scanned`] : []),
  ];
}

/** https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/working-with-forks/what-happens-to-forks-when-a-repository-is-deleted-or-changes-visibility */
function lostForkLines({ exposure, repository }: RemediationFacts): string[] {
  if (typeof exposure.public === 'string' || repository.visibility === 'public') return [];
  return [
    'forks that were made while it was public: GitHub split them off, keeps them public and does not list them here',
  ];
}

/** What each fork says of the blobs; nothing where none was asked. */
export function forkLines({ exposure: { reach } }: RemediationFacts): string[] {
  const asked = (reach?.forks ?? []).filter(({ holds }) => holds !== null);
  const words = { served: '**still serves it**', gone: 'does not serve it any more', unknown: 'could not be asked' };
  const lines = asked.map(
    ({ fullName, isPublic, holds }) => `${code(fullName)}${isPublic ? ' (public)' : ''}: ${words[holds ?? 'unknown']}`,
  );
  const isServed = asked.some(({ holds }) => holds === 'served');
  return [
    ...plainList(lines),
    ...(isServed
      ? ['', 'GitHub serves what one repository of a network of forks holds under the names of all of them.']
      : []),
  ];
}

/** ` (raised from high because …)` */
export function raisedWords({ raised }: RemediationFacts['exposure']): string {
  return raised ? ` (raised from ${raised.from} because ${raised.because})` : '';
}
