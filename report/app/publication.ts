/** A repository was made public with leaks: what was done about it, for a private place only. */
import { severities, type Severity } from '../../rules/index.ts';
import { plural } from '../words.ts';
import { urlOf } from '../web-addresses.ts';
import { doNotPublish } from './advisory.ts';
import { bodyLimit } from './issue.ts';
import type { IssueText } from './issue-types.ts';
import { code, fit, minuteOf, prose, section, titleOf } from './markdown.ts';
import { markerOf } from './references.ts';
import type { AdvisoryText, RepositoryFacts } from './types.ts';

export interface PublicationIssueFacts {
  /** Names this one time. */
  readonly key: string;
  readonly repository: RepositoryFacts;
  /** ISO 8601; null: no event said it. */
  readonly publishedAt: string | null;
  /** ISO 8601: when it was made private by Leakwarden; null: it was not. */
  readonly containedAt: string | null;
  /** Why it was left to people; null where it was made private. */
  readonly because: string | null;
  readonly leaks: readonly { readonly reference: string; readonly title: string; readonly severity: Severity }[];
  readonly forks: number;
}

export function formatPublication(facts: PublicationIssueFacts): IssueText {
  return { title: titleOf(titleTextOf(facts), 256), body: toText(facts, ''), labels: ['leakwarden'] };
}

/** Where a public repository has no other private place. */
export function formatPublicationAdvisory(
  facts: PublicationIssueFacts,
): Pick<AdvisoryText, 'summary' | 'description' | 'severity'> {
  const worst = severities.findLast((each) => facts.leaks.some(({ severity }) => severity === each)) ?? 'high';
  return {
    summary: 'Leakwarden: do not publish',
    description: toText(facts, `${doNotPublish('leaks that are')}\n\n`),
    severity: worst === 'info' ? 'low' : worst,
  };
}

export interface KeptTextsFacts {
  readonly key: string;
  readonly repository: RepositoryFacts;
}

/** Issues of an archived repository that became public: nobody can change them but by ending that it is archived. */
export function formatKeptTexts({ key, repository }: KeptTextsFacts): IssueText {
  const name = code(repository.fullName);
  const settings = `[settings](${urlOf(repository, '/settings')})`;
  const body = [
    markerOf('publication', key),
    `**${name} is public and archived: what Leakwarden told in its issues while it was private can be read by everybody.** GitHub lets nobody change issues of an archived repository.`,
    ...section('What to do next', [
      `1. Open its ${settings}, “Danger Zone”, and end that it is archived, or make it private. Leakwarden takes the issues back within the hour and says so in none of them.`,
      '2. Archive it again.',
      '',
      "To have Leakwarden do that itself, give the App the permission “Administration: write” and set `settings.contain: true` in the organisation's configuration.",
    ]),
  ].join('\n');
  return {
    title: titleOf(`Issues in ${repository.fullName} can be read by everybody`, 256),
    body,
    labels: ['leakwarden'],
  };
}

function titleTextOf({ repository: { fullName }, containedAt, leaks }: PublicationIssueFacts): string {
  if (containedAt !== null) return `Leakwarden made ${fullName} private again`;
  if (leaks.length === 0) return `${fullName} was made public and could not be scanned completely`;
  return `${fullName} was made public with ${plural(leaks.length, 'leak')}`;
}

function toText(facts: PublicationIssueFacts, before: string): string {
  const { key, repository, leaks, containedAt } = facts;
  return fit({
    head: [markerOf('publication', key), `${before}${introduction(facts)}`, ''].join('\n'),
    blocks: leaks.map(({ reference, title, severity }) => `- ${code(reference)} **${severity}**: ${prose(title)}`),
    tail: ['', ...(containedAt === null ? nextSteps(facts) : afterwards(repository, facts.forks))].join('\n'),
    limit: bodyLimit,
    more: (more) => `- and ${plural(more, 'more leak')}`,
  });
}

function introduction({ repository, publishedAt, containedAt, because, leaks }: PublicationIssueFacts): string {
  const name = code(repository.fullName);
  const when = publishedAt === null ? '' : ` at ${minuteOf(publishedAt)}`;
  if (containedAt !== null)
    return `**${name} was made public${when}, and Leakwarden made it private again at ${minuteOf(containedAt)}**, because it contains ${plural(leaks.length, 'critical leak')} that ${leaks.length === 1 ? 'is' : 'are'} proven to be real, and the configuration sets \`settings.contain\`. The organisation's audit log on GitHub names who made it public.`;
  const found =
    leaks.length === 0
      ? 'Leakwarden found no severe leak in what it could read, but not everything could be read.'
      : `It contains ${plural(leaks.length, 'leak')} of severity critical or high.`;
  return `**${name} was made public${when}.** ${found} Leakwarden did not change its visibility: ${prose(because ?? '')}.`;
}

function afterwards(repository: RepositoryFacts, forks: number): string[] {
  return [
    ...section('What stays public', [
      `- ${forks === 0 ? 'Forks, if somebody made one in the meantime' : plural(forks, 'fork')}: GitHub detaches forks of a public repository and leaves them public.`,
      '- Clones, downloads, search engines, caches and archives. Anything that was public may have been copied.',
      "- GitHub's public event that the repository was published, which others archive.",
    ]),
    ...section('What is lost', [
      'GitHub erased its stars and watchers permanently, detached its forks, and may have unpublished its Pages site.',
    ]),
    ...section('What to do next', [
      '1. Revoke each secret above now. Treat the data as disclosed: whether people must be notified is decided by those responsible for data protection.',
      '2. Remove the leaks from all refs (`leakwarden purge plan` lists the commands), or accept them in their issues with a reason.',
      `3. Make it public again in its [settings](${urlOf(repository, '/settings')}) when they are gone. Leakwarden does not make it private a second time within a day.`,
    ]),
  ];
}

function nextSteps({ repository, because, leaks }: PublicationIssueFacts): string[] {
  const isPublic = repository.visibility === 'public';
  const visibility = `Decide now whether it may stay public. To make it private, open its [settings](${urlOf(repository, '/settings')}), “Danger Zone”. GitHub then erases stars and watchers and leaves forks public.`;
  const steps = [
    ...(isPublic ? [visibility] : []),
    ...(leaks.length === 0
      ? ['Check the files that could not be read: the log of the App and the summary issue name them.']
      : [
          'Revoke each secret above now, and treat the data as disclosed: anything that was public may have been copied.',
        ]),
    ...(because === 'not configured'
      ? [
          "To have Leakwarden make such a repository private automatically, set `settings.contain: true` in the organisation's configuration.",
        ]
      : []),
    ...(because === 'the App may not change the repository'
      ? ['To have Leakwarden make it private, give the App the permission “Administration: write”.']
      : []),
  ];
  return section(
    'What to do next',
    steps.map((step, index) => `${index + 1}. ${step}`),
  );
}
