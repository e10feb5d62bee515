/** Where the repository of a path is, found as Git finds it, without asking Git. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export interface GitFolders {
  readonly gitDir: string;
  /** Null for a bare repository. */
  readonly workTree: string | null;
}

export function discover(path: string): GitFolders | null {
  for (let folder = folderOf(path); ; folder = dirname(folder)) {
    const gitDir = gitDirOf(folder);
    if (gitDir) return { gitDir, workTree: gitDir === folder ? null : folder };
    if (dirname(folder) === folder) return null;
  }
}

/**
 * The folder whose configuration holds for this path: the top of its work tree, never a folder in it, so that nothing
 * that lies in a repository excuses itself. Outside of one, the folder itself.
 */
export function topOf(path: string): string {
  const folder = folderOf(path);
  const given = process.env['GIT_WORK_TREE'];
  const found = discover(folder)?.workTree ?? (given ? resolve(given) : folder);
  return isInside(folder, found) ? found : folder;
}

/** The folder that a path is or lies in, without symbolic links. */
export function folderOf(path: string): string {
  const real = realpathSync(path);
  return statSync(real).isDirectory() ? real : dirname(real);
}

export function isInside(folder: string, top: string): boolean {
  return existsSync(top) && !/^\.\.(?:[/\\]|$)/.test(relative(realpathSync(top), folder));
}

export function isLaidOutBare(folder: string): boolean {
  return existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'));
}

function gitDirOf(folder: string): string | null {
  const inner = join(folder, '.git');
  if (existsSync(join(inner, 'HEAD'))) return inner;
  if (existsSync(inner) && statSync(inner).isFile()) {
    const link = /^gitdir: (.+)$/m.exec(readFileSync(inner, 'utf8'))?.[1];
    return link ? resolve(folder, link) : null;
  }
  return isLaidOutBare(folder) && existsSync(join(folder, 'refs')) ? folder : null;
}
