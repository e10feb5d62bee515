/** Links to what was scanned, as it can be read on GitHub; plain text where nobody knows where that is. */
import type { Finding } from '../rules/index.ts';
import { toHtml } from './neutralise.ts';
import type { ReportContext, WebFolder } from './types.ts';
import { commitUrl, fileUrl, isFile } from './web-addresses.ts';

export type Web = ReportContext['web'];

/** A file as the commit had it that brought the finding in. */
export function fileLink(
  label: string,
  { path, first }: Pick<Finding, 'path' | 'first'>,
  { web, line }: { readonly web: Web; readonly line: number | null },
): string {
  const folder = folderOf(web, path);
  if (!folder || first.commit === null) return label;
  const at = { commit: first.commit, path: path.slice(folder.folder.length), line };
  return toLink(isFile(at.path) ? fileUrl(folder, at) : commitUrl(folder, at.commit), label);
}

export function commitLink({ path, first }: Pick<Finding, 'path' | 'first'>, web: Web): string {
  if (first.commit === null) return '';
  const label = `<code>${toHtml(first.commit.slice(0, 12))}</code>`;
  const folder = folderOf(web, path);
  return folder ? toLink(commitUrl(folder, first.commit), label) : label;
}

export function toLink(url: string, label: string): string {
  return `<a href="${toHtml(url)}" rel="noreferrer" target="_blank">${label}</a>`;
}

/** The innermost repository that the path is in. */
function folderOf(web: Web, path: string): WebFolder | undefined {
  return web
    ?.filter(({ folder }) => path.startsWith(folder))
    .toSorted((one, other) => other.folder.length - one.folder.length)[0];
}
