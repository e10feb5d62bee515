/** Who brought what was found, and when. */
import { objectKey } from '../model/document-key.ts';
import type { FirstAppearance } from '../../rules/index.ts';
import { readCommitFacts } from '../sources/index.ts';
import type { FirstCommits } from './firsts.ts';
import type { ReportInput } from './input.ts';
import type { Occurrence, FoundTable } from './occurrences.ts';

type DescribeFirst = (each: Occurrence | FoundTable) => FirstAppearance;

const notInGit: FirstAppearance = { commit: null, author: null, date: null };

export async function createFirstDescriber(
  kept: readonly (Occurrence | FoundTable)[],
  firsts: FirstCommits,
  { collected, repository, request }: ReportInput,
): Promise<DescribeFirst> {
  const { history } = collected;
  const idOf = (each: Occurrence | FoundTable): string => {
    const number = firsts.of(each);
    return number === undefined ? '' : history.commitId(number);
  };
  const wanted = [...new Set(kept.map(idOf))].filter(Boolean);
  const read = request.portable ? (await import('../sources/portable.ts')).readPortableCommitFacts : readCommitFacts;
  const facts = repository ? await read(repository, wanted) : new Map<string, { author: string; date: string }>();
  // A secret in its headers may stand in the name.
  const mayTell = (id: string): boolean =>
    !collected.results.get(objectKey(id))?.some(({ type, hits }) => type === 'commit-headers' && hits.length > 0);
  return (each) => {
    const commit = idOf(each);
    const { author = null, date = null } = facts.get(commit) ?? {};
    return commit === '' ? notInGit : { commit, author: mayTell(commit) ? author : null, date };
  };
}
