/** The files on disk without `git`: what the index names, and what no .gitignore does. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ignore from 'ignore';
import type { LocalRepository } from '../model/repository.ts';
import { isGitDir, listFiles, type ListedFile } from './files.ts';
import { PortableObjects } from './portable-objects.ts';
import { createScopeTest } from './scope.ts';

/** Tracked files, and untracked ones that no .gitignore of the work tree names. */
export async function* listPortableFiles(path: string, repository: LocalRepository | null): AsyncGenerator<ListedFile> {
  if (!repository?.workTree) {
    if (!isGitDir(path, repository)) yield* listFiles(path, null);
    return;
  }
  const root = repository.workTree;
  const index = await new PortableObjects(repository).index();
  const tracked = new Map(index.flatMap(({ path: name, oid, type }) => (type === 'blob' ? [[name, oid]] : [])));
  const links = new Set<string>();
  const isInScope = createScopeTest(repository.scope);
  for (const { path: name, oid, type } of index) {
    if (type !== 'commit' || !isInScope(name)) continue;
    links.add(name);
    yield { nested: { path: name, absolute: join(root, name), commit: oid } };
  }
  const isIgnoredByGit = createIgnoreTest(root);
  for (const start of repository.scope.length === 0 ? [''] : repository.scope) {
    const absolute = join(root, start);
    const isFolder = statSync(absolute).isDirectory();
    // What is named is asked for, whatever Git thinks of it.
    const isAsked = start !== '' && isIgnoredByGit(isFolder ? `${start}/a` : start);
    const isIgnored = isAsked ? () => false : isIgnoredByGit;
    for await (const found of listFiles(absolute, null)) {
      if ('skip' in found) {
        const name = below(start, found.skip.path);
        if (tracked.has(name) || !isIgnored(name)) yield { skip: { ...found.skip, path: name } };
        continue;
      }
      if ('nested' in found) {
        const name = below(start, found.nested.path);
        if (!links.has(name) && !isIgnored(name)) yield { nested: { ...found.nested, path: name } };
        continue;
      }
      const name = isFolder ? below(start, found.path) : start;
      const indexOid = tracked.get(name) ?? null;
      if (indexOid !== null || !isIgnored(name)) yield { ...found, path: name, tracked: indexOid !== null, indexOid };
    }
  }
}

function below(prefix: string, path: string): string {
  return prefix === '' ? path : `${prefix}/${path}`;
}

/** Every folder's .gitignore holds for what is below it (gitignore). */
function createIgnoreTest(root: string): (path: string) => boolean {
  const rules = new Map<string, ReturnType<typeof ignore> | null>();
  const rulesOf = (folder: string): ReturnType<typeof ignore> | null => {
    const known = rules.get(folder);
    if (known !== undefined) return known;
    const file = join(root, folder, '.gitignore');
    const made = existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : null;
    rules.set(folder, made);
    return made;
  };
  return (path) => {
    const parts = path.split('/');
    return parts.some(
      (_, depth) => rulesOf(parts.slice(0, depth).join('/'))?.ignores(parts.slice(depth).join('/')) ?? false,
    );
  };
}
