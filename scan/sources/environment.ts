/**
 * What Git tells the programs it starts (hooks, aliases) of the repository at hand: git(1), ENVIRONMENT VARIABLES.
 * Paths in it may be relative to where Git started the program, and every git of ours starts elsewhere.
 */
import { delimiter, resolve } from 'node:path';

export type GitEnvironment = Readonly<Record<string, string>>;

/** Which repository is meant. */
const choosing = ['GIT_DIR', 'GIT_WORK_TREE'];
/** Where parts of it are: a commit in the making has an index of its own, a push its objects in a quarantine. */
const files = ['GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_COMMON_DIR', 'GIT_SHALLOW_FILE'];
const lists = ['GIT_ALTERNATE_OBJECT_DIRECTORIES'];

/** As it was given; null where nothing of it is set, as in every scan that no hook starts. */
export function readInherited(): GitEnvironment | null {
  const names = [...choosing, ...files, ...lists, 'GIT_DISCOVERY_ACROSS_FILESYSTEM'];
  const given = names.flatMap((name): [string, string][] => {
    const value = process.env[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}

/**
 * The same for a git that starts in any folder. What is relative hangs on the top of the work tree, where Git itself
 * goes before it looks; without one, on the folder it was given in. What chose the repository is replaced by it.
 */
export function toAbsolute(
  given: GitEnvironment,
  { folder, gitDir, workTree }: { readonly folder: string; readonly gitDir: string; readonly workTree: string | null },
): GitEnvironment {
  const base = workTree ?? folder;
  const chosen = choosing.some((name) => name in given)
    ? { GIT_DIR: gitDir, ...(workTree === null ? {} : { GIT_WORK_TREE: workTree }) }
    : {};
  const rest = Object.entries(given).flatMap(([name, value]): [string, string][] => {
    if (files.includes(name)) return [[name, resolve(base, value)]];
    return lists.includes(name) ? [[name, toAbsoluteList(value, base)]] : [];
  });
  return { ...Object.fromEntries(rest), ...chosen };
}

/** A path in quotes is one that holds a separator; Git writes none that is relative. */
function toAbsoluteList(list: string, base: string): string {
  if (list.includes('"')) return list;
  return list
    .split(delimiter)
    .map((path) => (path === '' ? '' : resolve(base, path)))
    .join(delimiter);
}

/** The commits that `git merge` is about to join to `HEAD`: a hook that it starts sees no MERGE_HEAD yet. */
export function readMergedIds(): string[] {
  return Object.keys(process.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
}
