/** The one issue that lists leaks of a repository which have none of their own. It stands in a private place only. */
import type { Severity } from '../../rules/index.ts';
import { plural } from '../words.ts';
import { approverList, capital } from './check-notes.ts';
import { bodyLimit } from './issue.ts';
import type { IssueText } from './issue-types.ts';
import { code, fit, prose, titleOf, urlOf } from './markdown.ts';
import { markerOf } from './references.ts';
import type { Approvers, RepositoryFacts } from './types.ts';

export interface CollectedLeak {
  readonly reference: string;
  readonly title: string;
  readonly severity: Severity;
  readonly path: string | null;
  /** The pull request that brought it. */
  readonly pull: number | null;
  /** Nothing but the ref of that pull request holds it: it was closed, and not merged. */
  readonly isFolded: boolean;
}

export interface CollectionFacts {
  /** Names the list. */
  readonly key: string;
  /** The repository that leaks. */
  readonly repository: RepositoryFacts;
  readonly leaks: readonly CollectedLeak[];
  readonly approvers: Approvers;
}

export function formatCollection(facts: CollectionFacts): IssueText {
  const { key, repository, leaks, approvers } = facts;
  return {
    title: titleOf(`Leakwarden: ${plural(leaks.length, 'more leak')} in ${repository.fullName}`, 256),
    body: fit({
      head: [
        markerOf('collection', key),
        `**${capital(plural(leaks.length, 'leak'))} of ${code(repository.fullName)} ${leaks.length === 1 ? 'has' : 'have'} no issue of ${leaks.length === 1 ? 'its' : 'their'} own:** one change, one author or one day brought more than get one (\`report.perDay\`). What they block stays blocked.`,
        '',
      ].join('\n'),
      blocks: linesOf(facts),
      tail: [
        '',
        `${capital(approverList(approvers))} may decide: \`/leakwarden accept LW-… <reason>\` for one of them, \`/leakwarden acknowledge all\` for all that no branch and no tag holds any more. This issue closes when the list is empty.`,
      ].join('\n'),
      limit: bodyLimit,
      more: (count) => `- and ${plural(count, 'more line')}`,
    }),
    labels: ['leakwarden'],
  };
}

function linesOf({ repository, leaks }: CollectionFacts): string[] {
  const groups = Map.groupBy(leaks, ({ pull }) => pull);
  return [...groups].flatMap(([pull, all]) => {
    const [folded, others] = [all.filter(({ isFolded }) => isFolded), all.filter(({ isFolded }) => !isFolded)];
    return [
      ...(folded.length > 0 && pull !== null ? [foldedLine(repository, pull, folded.length)] : []),
      ...others.map((leak) => lineOf(repository, leak)),
    ];
  });
}

function foldedLine(repository: RepositoryFacts, pull: number, count: number): string {
  return `- ${capital(pullLink(repository, pull))}, closed without merging: ${plural(count, 'leak')}, still readable at \`refs/pull/${pull}\``;
}

function lineOf(repository: RepositoryFacts, { reference, title, severity, path, pull }: CollectedLeak): string {
  const where = path === null ? '' : ` in ${code(path)}`;
  const by = pull === null ? '' : `, ${pullLink(repository, pull)}`;
  return `- ${code(reference)} **${severity}**: ${prose(title)}${where}${by}`;
}

function pullLink(repository: RepositoryFacts, pull: number): string {
  return `[pull request ${pull}](${urlOf(repository, `/pull/${pull}`)})`;
}
