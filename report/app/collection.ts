/** The one issue that lists leaks of a repository which have none of their own. It stands in a private place only. */
import type { Severity } from '../../rules/index.ts';
import { plural } from '../words.ts';
import { approverList, capital } from './check-notes.ts';
import { bodyLimit } from './issue.ts';
import type { IssueText } from './issue-types.ts';
import { code, fit, prose, titleOf, urlOf } from './markdown.ts';
import { markerOf } from './references.ts';
import type { Approvers, Door, RepositoryFacts } from './types.ts';

export interface CollectedLeak {
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
  readonly leaks: readonly CollectedLeak[];
  readonly folded: readonly FoldedPull[];
  readonly approvers: Approvers;
}

export function formatCollection(facts: CollectionFacts): IssueText {
  const { key, repository, leaks, folded, approvers, door } = facts;
  const count = folded.reduce((sum, each) => sum + each.leaks, leaks.length);
  const have = count === 1 ? 'has no issue of its own' : 'have no issue of their own';
  return {
    title: titleOf(`Leakwarden: ${plural(count, 'more leak')} in ${repository.fullName}`, 256),
    body: fit({
      head: [
        markerOf('collection', key),
        `**${plural(count, 'leak')} of ${code(repository.fullName)} ${have}:** one change, one author or one day brought more than get one (\`report.perDay\`). What they block stays blocked.`,
        '',
      ].join('\n'),
      blocks: [...folded.map((each) => foldedLine(repository, each)), ...leaks.map((leak) => lineOf(repository, leak))],
      tail: [
        '',
        `${capital(approverList(approvers))} may decide: \`/leakwarden accept LW-… <reason>\` for one of them, \`/leakwarden acknowledge all\` for all that no branch and no tag holds any more. This issue closes when the list is empty.${door === 'action' ? ' Comments are read when the workflow runs next.' : ''}`,
      ].join('\n'),
      limit: bodyLimit,
      more: (more) => `- and ${plural(more, 'more line')}`,
    }),
    labels: ['leakwarden'],
  };
}

/** How many leaks such a text tells of. */
export function countListed(body: string): number {
  return Number(/^\*\*([\d,]+) leaks? of /m.exec(body)?.[1]?.replaceAll(',', '') ?? 0);
}

function foldedLine(repository: RepositoryFacts, { pull, leaks }: FoldedPull): string {
  return `- ${pullLink(repository, pull)}, closed without merging: ${plural(leaks, 'leak')}, still readable at \`refs/pull/${pull}\``;
}

function lineOf(repository: RepositoryFacts, { reference, title, severity, path, pull }: CollectedLeak): string {
  const where = path === null ? '' : ` in ${code(path)}`;
  const by = pull === null ? '' : `, ${pullLink(repository, pull)}`;
  return `- ${code(reference)} **${severity}**: ${prose(title)}${where}${by}`;
}

function pullLink(repository: RepositoryFacts, pull: number): string {
  return `[Pull request ${pull}](${urlOf(repository, `/pull/${pull}`)})`;
}
