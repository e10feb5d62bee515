/** Where something of a repository can be read on GitHub. */
import type { RepositoryFacts } from './app/types.ts';

export type WebRepository = Pick<RepositoryFacts, 'serverUrl' | 'fullName'>;

/** Percent-encoded so that nothing ends the link, segment by segment. */
function encodeSegment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

export function urlOf({ serverUrl, fullName }: WebRepository, rest = ''): string {
  return `${serverUrl}/${encodePath(fullName)}${rest}`;
}

/** Messages of commits and texts on GitHub have no file: `(commit message)`. */
export function isFile(path: string): boolean {
  return !/^\([^/]*\)$/.test(path);
}

/** A file as it was in that commit, at a line of it. */
export function fileUrl(
  repository: WebRepository,
  { commit, path, line }: { readonly commit: string; readonly path: string; readonly line: number | null },
): string {
  // `plain=1`: rendered Markdown and notebooks have no lines.
  const position = line === null ? '' : `?plain=1#L${line}`;
  return urlOf(repository, `/blob/${encodePath(commit)}/${encodePath(path)}${position}`);
}

export function commitUrl(repository: WebRepository, commit: string): string {
  return urlOf(repository, `/commit/${encodePath(commit)}`);
}
