/** The one issue that lists leaks of a repository which have none of their own. It stands in a private place only. */
import { severities, type Severity } from '../../rules/index.ts';
import { plural } from '../words.ts';
import { urlOf } from '../web-addresses.ts';
import { doNotPublish } from './advisory.ts';
import { approverList, capital } from './check-notes.ts';
import { bodyLimit } from './issue.ts';
import type { IssueText } from './issue-types.ts';
import { code, fit, prose, titleOf } from './markdown.ts';
import { markerOf } from './references.ts';
import type { AdvisoryText, Approvers, Door, RepositoryFacts } from './types.ts';

export interface CollectionEntry {
  readonly reference: string;
  readonly title: string;
  readonly severity: Severity;
  readonly path: string | null;
  /** The pull request that brought it. */
  readonly pull: number | null;
}

/** A pull request that was closed without merging, and how many leaks nothing but its ref holds. */
export interface FoldedPull {
  readonly pull: number;
  readonly leaks: number;
}

export interface CollectionFacts {
  /** Default: the App. */
  readonly door?: Door;
  /** Names the list. */
  readonly key: string;
  /** The repository that leaks. */
  readonly repository: RepositoryFacts;
  readonly leaks: readonly CollectionEntry[];
  readonly folded: readonly FoldedPull[];
  readonly approvers: Approvers;
}

export function formatCollection(facts: CollectionFacts): IssueText {
  const { repository, approvers, door } = facts;
  return {
    title: titleOf(`Leakwarden: ${plural(countOf(facts), 'more leak')} in ${repository.fullName}`, 256),
    body: toText(
      facts,
      ['issue', ''],
      `${capital(approverList(approvers))} may decide: \`/leakwarden accept LW-… <reason>\` for one of them, \`/leakwarden acknowledge all\` for all that no branch and no tag holds any more. This issue closes when the list is empty.${door === 'action' ? ' Comments are read when the workflow runs next.' : ''}`,
    ),
    labels: ['leakwarden'],
  };
}

/** Where a public repository has no other private place. GitHub lets no program read what is said under an advisory. */
export function formatCollectionAdvisory(
  facts: CollectionFacts,
): Pick<AdvisoryText, 'summary' | 'description' | 'severity'> {
  const description = toText(
    facts,
    ['advisory', `${doNotPublish('leaks that are')}\n\n`],
    `${capital(approverList(facts.approvers))} may decide about each of them under its pull request: \`/leakwarden accept LW-… <reason>\`. This draft closes when the list is empty.`,
  );
  const severity = severities.findLast((each) => facts.leaks.some((leak) => leak.severity === each)) ?? 'low';
  return {
    summary: 'Leakwarden list: do not publish',
    description,
    severity: severity === 'info' ? 'low' : severity,
  };
}

function countOf({ leaks, folded }: CollectionFacts): number {
  return folded.reduce((sum, each) => sum + each.leaks, leaks.length);
}

function toText(facts: CollectionFacts, [what, before]: readonly ['issue' | 'advisory', string], tail: string): string {
  const { key, repository, leaks, folded } = facts;
  const count = countOf(facts);
  const have = count === 1 ? `has no ${what} of its own` : `have no ${what} of their own`;
  return fit({
    head: [
      markerOf('collection', key),
      `${before}**${plural(count, 'leak')} of ${code(repository.fullName)} ${have}:** one change, one author or one day brought more than get one (\`report.perDay\`). What they block stays blocked.`,
      '',
    ].join('\n'),
    blocks: [...folded.map((each) => foldedLine(repository, each)), ...leaks.map((leak) => lineOf(repository, leak))],
    tail: `\n${tail}`,
    limit: bodyLimit,
    more: (more) => `- and ${plural(more, 'more line')}`,
  });
}

/** How many leaks such a text tells of. */
export function countListed(body: string): number {
  return Number(/^\*\*([\d,]+) leaks? of /m.exec(body)?.[1]?.replaceAll(',', '') ?? 0);
}

function foldedLine(repository: RepositoryFacts, { pull, leaks }: FoldedPull): string {
  return `- ${pullLink(repository, pull)}, closed without merging: ${plural(leaks, 'leak')}, still readable at \`refs/pull/${pull}\``;
}

function lineOf(repository: RepositoryFacts, { reference, title, severity, path, pull }: CollectionEntry): string {
  const where = path === null ? '' : ` in ${code(path)}`;
  const by = pull === null ? '' : `, ${pullLink(repository, pull)}`;
  return `- ${code(reference)} **${severity}**: ${prose(title)}${where}${by}`;
}

function pullLink(repository: RepositoryFacts, pull: number): string {
  return `[Pull request ${pull}](${urlOf(repository, `/pull/${pull}`)})`;
}
