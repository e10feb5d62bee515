/** Which repositories on GitHub a report is about, as the clones on this disk say. */
import { existsSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { repositoryOf, type WebFolder } from '../report/index.ts';
import type { Report, ScanTarget } from '../rules/index.ts';
import { openRepository, readOrigin, topOf } from '../scan/index.ts';

export async function findWebFolders({ target, coverage }: Report): Promise<readonly WebFolder[]> {
  if (!existsSync(target.path)) return [];
  const top = realpathSync(topOf(target.path));
  const all = await Promise.all((coverage.repositories ?? [target]).map((each) => toWebFolder(each, top)));
  return all.flatMap((each) => each ?? []);
}

async function toWebFolder({ kind, path }: ScanTarget, top: string): Promise<WebFolder | null> {
  if (kind !== 'repository' || !existsSync(path)) return null;
  const repository = await openRepository(path).catch(() => null);
  const known = repository && toWeb(await readOrigin(repository));
  if (!known) return null;
  const inner = relative(top, realpathSync(topOf(path)))
    .split(sep)
    .join('/');
  return { ...known, folder: inner === '' ? '' : `${inner}/` };
}

/** Null: it is not on GitHub, as far as its address tells. */
function toWeb(origin: string | null): Omit<WebFolder, 'folder'> | null {
  const [, host = ''] = /^(?:\w+:\/\/)?(?:[^@/]*@)?([\w.-]+)/.exec(origin ?? '') ?? [];
  const fullName = repositoryOf(origin ?? '');
  return fullName !== null && isGitHub(host) ? { serverUrl: `https://${host}`, fullName } : null;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables: GITHUB_SERVER_URL names a server of one's own. */
function isGitHub(host: string): boolean {
  const own = URL.parse(process.env['GITHUB_SERVER_URL'] ?? '')?.hostname;
  return host === 'github.com' || host === own || host.endsWith('.ghe.com') || host.startsWith('github.');
}
