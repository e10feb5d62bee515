/** Links to what was scanned, as it can be read on GitHub; plain text where nobody knows where that is. */
import type { Finding } from '../rules/index.ts';
import { toHtml } from './neutralise.ts';
import type { ReportContext, WebFolder } from './types.ts';
import { commitUrl, fileUrl, isFile } from './web-addresses.ts';

export type Web = Pick<ReportContext, 'web' | 'editorLink'>;

/** A file as the commit had it that brought the finding in. */
export function fileLink(
  label: string,
  { path, first }: Pick<Finding, 'path' | 'first'>,
  { web, line }: Pick<ReportContext, 'web'> & { readonly line: number | null },
): string {
  const folder = folderOf(web, path);
  if (!folder || first.commit === null) return label;
  const at = { commit: first.commit, path: path.slice(folder.folder.length), line };
  return toLink(isFile(at.path) ? fileUrl(folder, at) : commitUrl(folder, at.commit), label);
}

/** Beside a place that is in the files of now. */
export function editorLink({ path, inHead }: Pick<Finding, 'path' | 'inHead'>, line: number | null, web: Web): string {
  const url = inHead && isFile(path) ? (web.editorLink?.(path, line) ?? null) : null;
  return url === null ? '' : ` <a href="${toHtml(url)}">open in editor</a>`;
}

export function commitLink({ path, first }: Pick<Finding, 'path' | 'first'>, { web }: Web): string {
  if (first.commit === null) return '';
  const label = `<code>${toHtml(first.commit.slice(0, 12))}</code>`;
  const folder = folderOf(web, path);
  return folder ? toLink(commitUrl(folder, first.commit), label) : label;
}

export function toLink(url: string, label: string): string {
  return `<a href="${toHtml(url)}" rel="noreferrer" target="_blank">${label}</a>`;
}

/** The innermost repository that the path is in. */
function folderOf(web: ReportContext['web'], path: string): WebFolder | undefined {
  return web
    ?.filter(({ folder }) => path.startsWith(folder))
    .toSorted((one, other) => other.folder.length - one.folder.length)[0];
}
