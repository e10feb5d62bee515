/** Links that open a file in the editor of this machine. The report may be anybody's: what lies outside is no link. */
import { realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** How each of them is asked for a place: `{path}` is absolute, `{line}` counts from 1. */
const addresses = {
  vscode: 'vscode://file{path}:{line}',
  cursor: 'cursor://file{path}:{line}',
  windsurf: 'windsurf://file{path}:{line}',
  zed: 'zed://file{path}:{line}',
  idea: 'idea://open?file={path}&line={line}',
} as const;

export type EditorName = keyof typeof addresses;

export const editorNames = Object.keys(addresses) as readonly EditorName[];

/** Null: that folder has no such file now. */
export type EditorLink = (path: string, line: number | null) => string | null;

/** @param top where the paths of the report begin */
export function toEditorLink(editor: EditorName, top: string): EditorLink {
  const root = realOf(top);
  return (path, line) => {
    const file = root === null ? null : realOf(join(root, path));
    if (root === null || file === null || relative(root, file).startsWith('..') || !statSync(file).isFile())
      return null;
    const words = { path: file.split('/').map(encodeURIComponent).join('/'), line: String(line ?? 1) };
    return addresses[editor].replace('{path}', words.path).replace('{line}', words.line);
  };
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
