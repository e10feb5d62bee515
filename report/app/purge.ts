/** Commands that take a leak out of a history: by the ids of objects and by paths, never by the value (promise 1). */
import { plural } from '../words.ts';
import { isFile, urlOf } from './markdown.ts';
import { quote, shellBlock } from './shell.ts';
import type { RemediationFacts } from './issue-types.ts';

const idsListed = 300;
const pathsListed = 10;
/** Nobody copies a longer one. */
const longestWord = 1000;

/** https://github.com/newren/git-filter-repo/blob/main/Documentation/git-filter-repo.txt */
export function purgeLines(facts: RemediationFacts): string[] {
  const commands = filterCommands(facts);
  if (commands.length === 0) return [];
  return [
    'Do the steps above first: each version of a file that holds it vanishes from every commit. Merge or close open pull requests, for later commits get new ids, and let protected branches take a force push for so long. It needs [git filter-repo](https://github.com/newren/git-filter-repo) 2.47 or later.',
    ...shellBlock([
      `git clone --mirror ${quote(`${urlOf(facts.repository)}.git`)} purge.git`,
      'cd purge.git',
      ...commands,
      'git push --force --mirror origin   # GitHub refuses refs/pull/*; that is expected',
    ]),
    'It prints the “First Changed Commit(s)”: keep them for GitHub Support. Whoever has a clone makes a new one, or their next push brings it back.',
  ];
}

/** One run does it all: a second one would fetch again what the first took out. */
function filterCommands(facts: RemediationFacts): string[] {
  const ids = blobsOf(facts);
  const paths = pathOptions(facts);
  const options = [
    ...(ids.length > 0 ? ['--strip-blobs-with-ids ../blobs.txt'] : []),
    ...(ids.length === 0 && paths !== '' ? [paths] : []),
    ...messageOptions(facts),
  ];
  if (options.length === 0) return [];
  return [
    ...(ids.length > 0 ? blobFile(ids) : []),
    ...continued(['git filter-repo --sensitive-data-removal', ...options]),
    ...(ids.length > 0 && paths !== '' ? [`# to remove the files altogether, clean versions too, add: ${paths}`] : []),
  ];
}

/** One command over several lines. */
function continued(words: readonly string[]): string[] {
  return words.map((word, index) => `${index > 0 ? '  ' : ''}${word}${index < words.length - 1 ? ' \\' : ''}`);
}

function blobsOf({ places, datasets }: RemediationFacts): string[] {
  const inFiles = places.filter(({ path }) => isFile(path));
  return idsOf([...inFiles, ...datasets]);
}

/** Only what is an object id goes into a command: SHA-1 or SHA-256. */
function idsOf(located: readonly { readonly blobs: readonly string[] }[]): string[] {
  return [...new Set(located.flatMap(({ blobs }) => blobs))]
    .filter((id) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
    .toSorted();
}

function blobFile(ids: readonly string[]): string[] {
  const left = ids.length - Math.min(ids.length, idsListed);
  const more = left > 0 ? [`# and ${plural(left, 'more blob')}, listed here once these are gone`] : [];
  return ["cat > ../blobs.txt <<'END'", ...ids.slice(0, idsListed), 'END', ...more];
}

/** Files that are a leak as a whole. A path that holds a value is shown masked, so that it names no file. */
function pathOptions({ places, datasets }: RemediationFacts): string {
  const whole = [...datasets, ...places.filter(({ line, within }) => line === null || within.length > 0)];
  const paths = whole.map(({ path }) => path).filter((path) => isFile(path) && path !== '' && !path.includes('****'));
  const words = [...new Set(paths)].map(quote).filter((word) => word.length <= longestWord);
  const options = words
    .toSorted()
    .slice(0, pathsListed)
    .map((word) => `--path ${word}`);
  return options.length > 0 ? `--invert-paths ${options.join(' ')}` : '';
}

/** The id of a message's place is the one of its commit or tag. */
function messageOptions({ places }: RemediationFacts): string[] {
  return (['commit', 'tag'] as const).flatMap((type) => {
    const ids = idsOf(places.filter(({ path }) => path === `(${type} message)`)).slice(0, idsListed);
    if (ids.length === 0) return [];
    const list = ids.map((id) => `b"${id}"`).join(', ');
    return [`--${type}-callback 'if ${type}.original_id in [${list}]: ${type}.message = b"(removed)\\n"'`];
  });
}
