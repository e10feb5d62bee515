/** Commands that take a leak out of a history, in the text of its issue: by whole versions, since nobody knows the places here. */
import { rewriteLines } from '../purge/rewrite.ts';
import type { Rewrite, RewrittenText } from '../purge/types.ts';
import { beforeRewrite, finerPlan, keepFirstCommits, whatItNeeds, whoHasClones } from '../purge/words.ts';
import { quote, shellBlock } from '../shell.ts';
import { isFile, urlOf } from '../web-addresses.ts';
import { markdownLink } from './markdown.ts';
import type { RemediationFacts } from './issue-types.ts';

const listed = 300;
const pathsListed = 10;
/** Nobody copies a longer one. */
const longestWord = 1000;

export function purgeLines(facts: RemediationFacts): string[] {
  const commands = rewriteLines(rewriteOf(facts), {
    most: listed,
    paths: wholeFiles(facts),
    isForced: false,
    hasModules: false,
  });
  if (commands.length === 0) return [];
  return [
    `Do the steps above first: each version of a file that holds it vanishes from every commit. ${beforeRewrite} ${whatItNeeds(markdownLink)}`,
    ...shellBlock([
      `git clone --mirror ${quote(`${urlOf(facts.repository)}.git`)} purge.git`,
      'cd purge.git',
      ...commands,
      'git push --force --mirror origin   # GitHub refuses refs/pull/*; that is expected',
    ]),
    `${keepFirstCommits} ${whoHasClones} ${finerPlan}`,
  ];
}

function rewriteOf({ places, datasets }: RemediationFacts): Rewrite {
  const inFiles = places.filter(({ path }) => isFile(path));
  const textsAt = (
    type: RewrittenText['type'],
    at: string,
    what: Pick<RewrittenText, 'spans' | 'people'>,
  ): RewrittenText[] => idsOf(places.filter(({ path }) => path === at)).map((id) => ({ id, type, ...what }));
  return {
    blobs: idsOf([...inFiles, ...datasets]).map((id) => ({ id, spans: null })),
    texts: [
      ...textsAt('commit', '(commit message)', { spans: null, people: [] }),
      ...textsAt('commit', '(commit headers)', { spans: [], people: ['author', 'committer'] }),
      ...textsAt('tag', '(tag message)', { spans: null, people: [] }),
      ...textsAt('tag', '(tag headers)', { spans: [], people: ['tagger'] }),
    ],
    names: [],
    loose: [],
  };
}

/** Only what is an object id goes into a command: SHA-1 or SHA-256. */
function idsOf(located: readonly { readonly blobs: readonly string[] }[]): string[] {
  return [...new Set(located.flatMap(({ blobs }) => blobs))]
    .filter((id) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
    .toSorted();
}

/** Files that are a leak as a whole. A path that holds a value is shown masked, so that it names no file. */
function wholeFiles({ places, datasets }: RemediationFacts): string[] {
  const whole = [...datasets, ...places.filter(({ line, within }) => line === null || within.length > 0)];
  const paths = whole.map(({ path }) => path).filter((path) => isFile(path) && path !== '' && !path.includes('****'));
  return [...new Set(paths)]
    .filter((path) => quote(path).length <= longestWord)
    .toSorted()
    .slice(0, pathsListed);
}
