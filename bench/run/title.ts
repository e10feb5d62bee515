import { basename, dirname } from 'node:path';

/** The last part of a repository's path that says something. */
export function toTitle(path: string): string {
  return ['repo', '.git'].includes(basename(path)) ? basename(dirname(path)) : basename(path);
}
