/** Opens a repository: an ordinary one, a bare one, a linked work tree, a submodule, an empty one. */
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LocalRepository } from '../model/repository.ts';
import { folderOf, isInside, isLaidOutBare } from './discover.ts';
import { readInherited, toAbsolute, type GitEnvironment } from './environment.ts';
import { GitError, runGit, type GitPlace } from './git.ts';
import { isObjectId } from './revisions.ts';

/**
 * The repository that `path` (a folder or a file) lies in, or null where there is none.
 *
 * What the environment says of a repository is said of the one in the folder this process was started in, by Git where
 * that is a hook. So it holds for that folder, as for Git, and for a path elsewhere only where that path lies in the
 * same repository: a stale `GIT_DIR` turns a scan of another path into a scan of something else.
 */
export async function openRepository(path: string): Promise<LocalRepository | null> {
  const folder = folderOf(path);
  const given = readInherited();
  if (!given) return openIn(folder, {});
  const start = realpathSync('.');
  if (folder === start) return openIn(folder, given);
  const [found, meant] = await Promise.all([openIn(folder, {}), openIn(start, given).catch(() => null)]);
  return meant && isOf(meant, folder, found) ? meant : found;
}

/** A work tree whose Git directory lies elsewhere can be known from the environment only. */
function isOf({ gitDir, workTree }: LocalRepository, folder: string, found: LocalRepository | null): boolean {
  if (found) return realpathSync(found.gitDir) === realpathSync(gitDir);
  return workTree !== null && isInside(folder, workTree);
}

async function openIn(folder: string, given: GitEnvironment): Promise<LocalRepository | null> {
  const place = { gitDir: folder, environment: given };
  const usual = isLaidOutBare(folder) ? null : await askAll(place);
  const answer = usual ?? (await ask(place));
  if (!answer) return null;
  const [isBare, isShallow, format, gitDirectory = '', head = ''] = answer;
  const gitDir = resolve(folder, gitDirectory);
  const workTree = usual
    ? assertInside(usual.at(-1) ?? '', folder)
    : isBare === 'true'
      ? null
      : await workTreeOf(place);
  return {
    gitDir,
    workTree,
    head: isObjectId(head) ? head : null,
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    shallow: isShallow === 'true',
    scope: [],
    environment: toAbsolute(given, { folder, gitDir, workTree }),
  };
}

/** The last one has no answer where there is no commit yet. */
const questions = [
  '--is-bare-repository',
  '--is-shallow-repository',
  '--show-object-format',
  '--absolute-git-dir',
  '--revs-only',
  'HEAD^{commit}',
];

/**
 * Everything in one process, which a hook is grateful for; the work tree comes last. Null where that cannot be: no work
 * tree, no repository, a line end in the path of one.
 */
async function askAll(place: GitPlace): Promise<string[] | null> {
  const answer = await runGit(place, ['rev-parse', ...questions, '--show-toplevel']).catch(() => null);
  const lines = answer?.toString('utf8').replace(/\n$/, '').split('\n') ?? [];
  return lines.length === (isObjectId(lines[4] ?? '') ? 6 : 5) ? lines : null;
}

async function ask(place: GitPlace): Promise<string[] | null> {
  try {
    return (await runGit(place, ['rev-parse', ...questions])).toString('utf8').split('\n');
  } catch (error) {
    if (!(error instanceof GitError) || error.isMissing) throw error;
    const named = place.environment['GIT_DIR'];
    if (named !== undefined)
      throw new GitError(`GIT_DIR is set to "${named}", and Git says: ${error.message}; unset it, or correct it`);
    if (!looksLikeRepository(place.gitDir)) return null;
    throw error;
  }
}

/** Git refused a folder that has a `.git` or is laid out as a bare repository: that is worth an error, not a shrug. */
function looksLikeRepository(folder: string): boolean {
  return existsSync(join(folder, '.git')) || isLaidOutBare(folder);
}

async function workTreeOf(place: GitPlace): Promise<string | null> {
  if (isLaidOutBare(place.gitDir)) return null; // of a submodule it may name a work tree elsewhere
  const answer = await runGit(place, ['rev-parse', '--show-toplevel']).catch(() => null);
  if (!answer) return null; // inside a .git folder
  return assertInside(answer.toString('utf8').replace(/\n$/, ''), place.gitDir);
}

function assertInside(workTree: string, folder: string): string {
  if (isInside(folder, workTree)) return workTree;
  throw new GitError(
    'the work tree of this repository (core.worktree or GIT_WORK_TREE) is another folder: unset it, or scan that folder by its own path',
  );
}
