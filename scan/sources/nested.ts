/** Repositories inside what is scanned: Git names them by a folder or a commit and never looks into them. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LocalRepository } from '../model/repository.ts';
import { commonFolderOf } from './common.ts';
import { runGit, streamGit, type GitPlace } from './git.ts';
import { nameOf } from './names.ts';
import { splitRecords } from './records.ts';

/** A folder that holds a repository of its own. */
export interface NestedFolder {
  /** Relative to what is scanned, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** The commit that the repository around it names; null where it names none. */
  readonly commit: string | null;
}

/** The commits of another repository that a path led to: those that were replaced, and those that came. */
export interface Link {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

/** What a folder is by its `.git` or its own layout (gitrepository-layout); `broken`: there is something, but no repository. */
export function nestedAt(folder: string): 'repository' | 'broken' | null {
  try {
    return kindOf(folder);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOTDIR' ? null : 'broken';
  }
}

function kindOf(folder: string): ReturnType<typeof nestedAt> {
  const inner = join(folder, '.git');
  const stats = lstatSync(inner, { throwIfNoEntry: false });
  if (!stats) return isGitFolder(folder) ? 'repository' : null;
  if (stats.isFile() && stats.size < longestLink) return isGitFolder(linkOf(folder, inner)) ? 'repository' : 'broken';
  if (!stats.isDirectory()) return 'broken';
  if (isGitFolder(inner)) return 'repository';
  return readdirSync(inner).length > 0 ? 'broken' : null;
}

const longestLink = 8_192;

/** `gitdir: <path>` (gitrepository-layout). */
function linkOf(folder: string, file: string): string {
  const target = /^gitdir: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return target === undefined ? '' : resolve(folder, target.trim());
}

/** A linked work tree has its objects elsewhere. */
function isGitFolder(folder: string): boolean {
  if (folder === '' || !existsSync(join(folder, 'HEAD'))) return false;
  return existsSync(join(folder, 'commondir')) || (isFolder(join(folder, 'objects')) && isFolder(join(folder, 'refs')));
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Opened by its own path it has to be itself: Git looks for another one further up. */
export function isItself({ workTree, gitDir }: LocalRepository, folder: string): boolean {
  return realpathSync(workTree ?? gitDir) === realpathSync(folder);
}

/** Equal for repositories with one store of objects, such as linked work trees. */
export function storeOf(repository: GitPlace): string {
  const folder = commonFolderOf(repository);
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** A work tree beside the one of its repository (git-worktree). */
export function isLinked(repository: GitPlace): boolean {
  return commonFolderOf(repository) !== repository.gitDir;
}

const deepestModules = 20;

/** Git folders of submodules, filled or not, by the names they have there (gitsubmodules). */
export function listModules(repository: LocalRepository): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  const walk = (folder: string, name: string, depth: number): void => {
    if (isGitFolder(folder)) modules.set(name, folder);
    else if (depth < deepestModules)
      for (const entry of readdirSync(folder, { withFileTypes: true }))
        if (entry.isDirectory())
          walk(join(folder, entry.name), name === '' ? entry.name : `${name}/${entry.name}`, depth + 1);
  };
  const top = join(commonFolderOf(repository), 'modules');
  if (isFolder(top)) walk(top, '', 0);
  return modules;
}

/** Names of submodules by their paths, as `.gitmodules` has them. */
export async function readModuleNames(
  { gitDir, environment }: GitPlace,
  workTree: string,
): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(join(workTree, '.gitmodules'))) return new Map();
  const asked = ['config', '--file', '.gitmodules', '-z', '--get-regexp', String.raw`^submodule\..*\.path$`];
  const answer = await runGit({ gitDir, environment, folder: workTree }, asked).catch(() => Buffer.alloc(0));
  const pairs = answer.toString('utf8').split('\0').filter(Boolean);
  return new Map(
    pairs.map((pair) => {
      const [key = '', path = ''] = pair.split('\n');
      return [path, key.slice('submodule.'.length, -'.path'.length)];
    }),
  );
}

/** Paths of HEAD that are commits of other repositories. */
export async function listHeadLinks(repository: LocalRepository): Promise<ReadonlyMap<string, string>> {
  const links = new Map<string, string>();
  if (repository.head === null) return links;
  for await (const record of splitRecords(streamGit(repository, ['ls-tree', '-r', '-z', repository.head]), 0)) {
    const tab = record.indexOf(9);
    const [, type, id] = record.toString('latin1', 0, tab).split(' ');
    if (type === 'commit' && id) links.set(nameOf(record.subarray(tab + 1)), id);
  }
  return links;
}

/** Those of the ids that are commits here. */
export async function commitsHere(place: GitPlace, ids: Iterable<string>): Promise<readonly string[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const asked = ['cat-file', '--batch-check=%(objecttype) %(objectname)'];
  const answer = (await runGit(place, asked, `${wanted.join('\n')}\n`)).toString('latin1');
  const here = new Set(answer.split('\n').flatMap((line) => (line.startsWith('commit ') ? [line.slice(7)] : [])));
  return wanted.filter((id) => here.has(id));
}
