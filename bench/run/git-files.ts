/** Files of a commit, from a repository that may be bare. */
import { execFileSync } from 'node:child_process';

export function git(folder: string, command: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...command], { encoding: 'utf8', maxBuffer: 1e9 });
}

/** False where there is no repository, too. */
export function holdsCommit(folder: string, commit: string): boolean {
  try {
    execFileSync('git', ['-C', folder, 'cat-file', '-e', `${commit}^{tree}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Paths of all files. */
export function listFiles(folder: string, commit: string): string[] {
  const listed = git(folder, ['ls-tree', '-r', '-z', '--format=%(objecttype) %(path)', commit]).split('\0');
  return listed.filter((line) => line.startsWith('blob ')).map((line) => line.slice('blob '.length));
}

/** All by one process of Git, which writes a line with the size before each; what the clone lacks is left out. */
export function readFiles(
  folder: string,
  commit: string,
  paths: readonly string[],
): { readonly path: string; readonly content: Buffer }[] {
  const input = paths.map((path) => `${commit}:${path}\n`).join('');
  const output = execFileSync('git', ['-C', folder, 'cat-file', '--batch'], { input, maxBuffer: 1e9 });
  let at = 0;
  return paths.flatMap((path) => {
    const begin = output.indexOf('\n', at) + 1;
    const header = output.toString('utf8', at, begin - 1);
    at = begin;
    if (header.endsWith(' missing')) return [];
    const size = Number(header.split(' ').at(-1));
    at += size + 1;
    return [{ path, content: output.subarray(begin, begin + size) }];
  });
}
