/** Where a part stands, once the path of its document is known. */
import type { Within } from '../model/hit.ts';

const compressed = /\.(?:gz|bz2|xz|zst|zstd|br|zz|zlib|deflate)$/i;
const archived = /\.(?:tgz|tbz2?|txz|tzst)$/i;

/** Empty names become what the container is called without its ending: `dump.sql` in `dump.sql.gz`. */
export function nameWithin(path: string, within: Within = []): readonly string[] {
  if (!within.includes('')) return within;
  const named: string[] = [];
  for (const name of within) named.push(name === '' ? nameInside(named.at(-1) ?? path) : name);
  return named;
}

function nameInside(container: string): string {
  const name = container.slice(container.lastIndexOf('/') + 1);
  if (compressed.test(name)) return name.replace(compressed, '') || 'content';
  return archived.test(name) ? name.replace(archived, '.tar') : 'content';
}

/** The paths that a glob may speak of: the whole one, and the one inside the innermost archive. */
export function pathsOf(path: string, within: readonly string[]): readonly [whole: string, ...inner: string[]] {
  const last = within.at(-1);
  return last === undefined ? [path] : [wholePath(path, within), last];
}

/** As if archives were folders. */
export function wholePath(path: string, within: readonly string[]): string {
  return within.length === 0 ? path : [path, ...within].join('/');
}
