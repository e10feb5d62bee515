/**
 * The command that takes a leak out of a history with git-filter-repo: lines of a shell, in which nothing but ids,
 * numbers and our own words stand. https://github.com/newren/git-filter-repo/blob/main/Documentation/git-filter-repo.txt
 */
import { quote } from '../shell.ts';
import { plural } from '../words.ts';
import { nameCallback, spanCallback, textCallback } from './callbacks.ts';
import type { Rewrite } from './types.ts';

export interface RewriteWishes {
  /** Objects of one list that are written down; the others follow once these are gone. */
  readonly most: number;
  /** Files that go altogether, clean versions too: all that is known of a leak without ids. */
  readonly paths: readonly string[];
  /** The clone has a stash, which git-filter-repo takes for somebody's work. */
  readonly isForced: boolean;
  /** Commits of other repositories end its look for Git LFS objects with an error (2.47), so that it is not asked to look. */
  readonly hasModules: boolean;
}

/** Nothing where there is nothing to rewrite. One run does it all: a second one would fetch again what the first took out. */
export function rewriteLines(all: Rewrite, { most, paths, isForced, hasModules }: RewriteWishes): string[] {
  const whole = all.blobs.filter(({ spans }) => spans === null).map(({ id }) => id);
  const files = callbacksOf(all, most);
  const options = [
    ...(whole.length > 0 ? ['--strip-blobs-with-ids ../blobs.txt'] : []),
    ...(whole.length === 0 && paths.length > 0 ? [pathOption(paths)] : []),
    ...files.map(({ option, file }) => `${option} ../${file}`),
  ];
  const command = [
    `git filter-repo${hasModules ? '' : ' --sensitive-data-removal'}`,
    ...(isForced ? ['--force'] : []),
    ...options,
  ];
  return [
    ...(whole.length > 0 ? writeFile('blobs.txt', whole.slice(0, most)) : []),
    ...restOf(whole, most, 'blob'),
    ...files.flatMap(({ file, lines }) => writeFile(file, lines)),
    ...restOf(all.texts, most, 'message'),
    ...all.loose.map(
      (id) => `git for-each-ref --points-at=${id} --format='delete %(refname)' | git update-ref --stdin`,
    ),
    ...(options.length > 0 ? continued(command) : []),
    ...(whole.length > 0 && paths.length > 0
      ? [`# to remove the files altogether, clean versions too, add: ${pathOption(paths)}`]
      : []),
  ];
}

interface CallbackFile {
  readonly option: string;
  readonly file: string;
  readonly lines: readonly string[];
}

function callbacksOf({ blobs, texts, names }: Rewrite, most: number): CallbackFile[] {
  const partly = blobs.flatMap(({ id, spans }) => (spans === null ? [] : [[id, spans] as const]));
  const of = (type: 'commit' | 'tag') => texts.filter((text) => text.type === type).slice(0, most);
  const files = [
    { option: '--blob-callback', file: 'blobs.py', lines: spanCallback('blob', 'data', partly.slice(0, most)) },
    { option: '--commit-callback', file: 'commits.py', lines: textCallback('commit', of('commit')) },
    { option: '--tag-callback', file: 'tags.py', lines: textCallback('tag', of('tag')) },
    { option: '--filename-callback', file: 'names.py', lines: nameCallback(names.slice(0, most)) },
  ];
  return files.filter(({ lines }) => lines.length > 0);
}

/** Nothing in it is touched by the shell. */
export function writeFile(name: string, lines: readonly string[]): string[] {
  return [`cat > ../${name} <<'END'`, ...lines, 'END'];
}

function restOf(list: readonly unknown[], most: number, what: string): string[] {
  const left = list.length - most;
  return left > 0 ? [`# and ${plural(left, `more ${what}`)}, listed here once these are gone`] : [];
}

function pathOption(paths: readonly string[]): string {
  return `--invert-paths ${paths.map((path) => `--path ${quote(path)}`).join(' ')}`;
}

/** One command over several lines. */
function continued(words: readonly string[]): string[] {
  return words.map((word, index) => `${index > 0 ? '  ' : ''}${word}${index < words.length - 1 ? ' \\' : ''}`);
}
