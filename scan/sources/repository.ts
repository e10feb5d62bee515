/** Opens a repository: an ordinary one, a bare one, a linked work tree, a submodule, an empty one. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Repository } from '../types.ts';
import { GitError, runGit } from './git.ts';
import { isObjectId } from './revisions.ts';

/** The repository that `path` (a folder or a file) lies in, or null where there is none. */
export async function openRepository(path: string): Promise<Repository | null> {
  const folder = folderOf(path);
  const usual = isLaidOutBare(folder) ? null : await askAll(folder);
  const answer = usual ?? (await ask(folder));
  if (!answer) return null;
  const [isBare, isShallow, format, gitDir = '', head = ''] = answer;
  return {
    gitDir: resolve(folder, gitDir),
    workTree: usual ? assertInside(usual.at(-1) ?? '', folder) : isBare === 'true' ? null : await workTreeOf(folder),
    head: isObjectId(head) ? head : null,
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    shallow: isShallow === 'true',
    scope: [],
  };
}

function folderOf(path: string): string {
  const real = realpathSync(path);
  return statSync(real).isDirectory() ? real : dirname(real);
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
async function askAll(folder: string): Promise<string[] | null> {
  const answer = await runGit(folder, ['rev-parse', ...questions, '--show-toplevel']).catch(() => null);
  const lines = answer?.toString('utf8').replace(/\n$/, '').split('\n') ?? [];
  return lines.length === (isObjectId(lines[4] ?? '') ? 6 : 5) ? lines : null;
}

async function ask(folder: string): Promise<string[] | null> {
  try {
    return (await runGit(folder, ['rev-parse', ...questions])).toString('utf8').split('\n');
  } catch (error) {
    if (error instanceof GitError && !error.isMissing && !looksLikeRepository(folder)) return null;
    throw error;
  }
}

/** Git refused a folder that has a `.git` or is laid out as a bare repository: that is worth an error, not a shrug. */
function looksLikeRepository(folder: string): boolean {
  return existsSync(join(folder, '.git')) || isLaidOutBare(folder);
}

function isLaidOutBare(folder: string): boolean {
  return existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'));
}

async function workTreeOf(folder: string): Promise<string | null> {
  const answer = await runGit(folder, ['rev-parse', '--show-toplevel']).catch(() => null);
  if (!answer) return null; // inside a .git folder
  return assertInside(answer.toString('utf8').replace(/\n$/, ''), folder);
}

function assertInside(workTree: string, folder: string): string {
  if (!relative(realpathSync(workTree), folder).startsWith('..')) return workTree;
  throw new GitError(
    'core.worktree of this repository leads out of this folder: unset it, or scan the other folder by its own path',
  );
}
