/** What Git hooks need to know of a repository. */
import { join, resolve } from 'node:path';
import type { HistorySelection, LocalRepository } from '../model/repository.ts';
import { commonFolderOf } from './common.ts';
import { discover } from './discover.ts';
import { readInherited } from './environment.ts';
import { askUserGit, runGit } from './git.ts';
import { isSomething } from './range.ts';
import { listRefs } from './refs.ts';
import { openRepository } from './repository.ts';
import { findRevisions } from './revisions.ts';

/** Where Git looks for hooks. */
export interface HookFolder {
  readonly folder: string;
  /** `core.hooksPath` of the user's or the machine's configuration leads there: it holds for every repository. */
  readonly isShared: boolean;
}

/** Null outside a repository. */
export async function findHookFolder(path: string): Promise<HookFolder | null> {
  const repository = await openRepository(path);
  if (!repository) return null;
  const question = ['config', '--show-scope', '--type=path', '--get', 'core.hooksPath'];
  const [scope = '', folder = ''] = (await askUserGit(path, question).catch(() => '')).split('\t');
  if (folder === '') return { folder: join(commonFolderOf(repository), 'hooks'), isShared: false };
  return {
    folder: resolve(repository.workTree ?? repository.gitDir, folder),
    isShared: scope !== 'local' && scope !== 'worktree',
  };
}

/** Where Git keeps what belongs to all work trees of a repository; null outside of one. Asks Git only where its environment speaks. */
export async function findGitFolder(path: string): Promise<string | null> {
  const found = readInherited() ? await openRepository(path) : discover(path);
  return found && commonFolderOf({ environment: {}, ...found });
}

/** The branch that others branch from, as far as is known here, and the addresses of all remotes. */
export async function readDefaultBranch(
  path: string,
): Promise<{ readonly branch: string; readonly remotes: readonly string[] }> {
  const ask = (args: readonly string[]): Promise<string> => askUserGit(path, args).catch(() => '');
  const remote = await ask(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  const here = await ask(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  const remotes = await ask(['config', '--get-regexp', String.raw`^remote\..*\.url$`]);
  return { branch: remote.replace(/^origin\//, '') || here || 'main', remotes: remotes.split('\n').filter(Boolean) };
}

/** One of the user's own settings, as a path where it is one; null where it is not set. */
export async function readUserPath(name: string): Promise<string | null> {
  const answer = await askUserGit('.', ['config', '--global', '--type=path', '--get', name]).catch(() => '');
  return answer === '' ? null : resolve(answer);
}

/** Null removes it. Throws GitError where it cannot be written. */
export async function writeUserSetting(name: string, value: string | null): Promise<void> {
  await askUserGit('.', value === null ? ['config', '--global', '--unset', name] : ['config', '--global', name, value]);
}

/** With what Git puts into every new repository. */
export async function makeBareRepository(folder: string): Promise<void> {
  await runGit({ gitDir: folder, environment: {} }, ['init', '--quiet', '--bare']);
}

/** A ref before and after, by ids or revisions: zero or empty where there was or will be none. */
export interface RefUpdate {
  readonly from: string;
  readonly to: string;
}

/**
 * What a push brings to the other side: what no remote has, as far as is known here. Where it is not known what is
 * pushed, that is every branch. Null where nothing is, or where it only deletes.
 */
export async function selectPushed(
  path: string,
  updates: readonly RefUpdate[] | null,
): Promise<HistorySelection | null> {
  const repository = await openRepository(path);
  if (!repository) return { kind: 'pushed', to: ['HEAD'], from: [], hidden: 'remotes' }; // the scan says that
  const kept = (updates ?? (await everyBranch(repository))).filter(({ to }) => isSomething(to));
  if (kept.length === 0) return null;
  const known = await findRevisions(
    repository,
    kept.map(({ from }) => from || ' '),
  );
  const from = known.flatMap(({ commit }) => commit ?? []);
  return { kind: 'pushed', to: kept.map(({ to }) => to), from, hidden: from.length < kept.length ? 'remotes' : null };
}

async function everyBranch(repository: LocalRepository): Promise<RefUpdate[]> {
  const refs = await listRefs(repository);
  const branches = refs.filter(({ name }) => name.startsWith('refs/heads/')).map(({ id }) => id);
  return [...new Set([...branches, ...(repository.head ? [repository.head] : [])])].map((to) => ({ to, from: '' }));
}

/** What a push brings to this side: what no ref has before it is accepted. Null where it only deletes. */
export function selectReceived(updates: readonly RefUpdate[]): HistorySelection | null {
  const to = updates.map((update) => update.to).filter(isSomething);
  return to.length === 0 ? null : { kind: 'pushed', to, from: [], hidden: 'all' };
}
