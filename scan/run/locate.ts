/** Where a scanned document stands: every path and commit of a blob, or the one place of a file, a name, a message. */
import { isLargeFile, parseKey } from '../model/document-key.ts';
import type { ScanRequest } from '../model/request.ts';
import type { ScanResults } from './collected.ts';
import type { KeyedResult } from './jobs.ts';

const messagePaths: Partial<Record<KeyedResult['type'], string>> = {
  commit: '(commit message)',
  tag: '(tag message)',
  'commit-headers': '(commit headers)',
  'tag-headers': '(tag headers)',
};

const outsideGit = { blob: null, commits: [] } as const;

export function createLocator(
  collected: ScanResults,
  request: ScanRequest,
): (result: KeyedResult) => readonly Location[] {
  const { history, head, filePaths, textNames, sameAsIndex } = collected;
  const isStaged = request.history?.kind === 'staged';

  const ofBlob = (id: string): Location[] => {
    const paths = new Map<string, number[]>();
    for (const { path, commit } of history.entriesOf(id)) {
      const name = history.path(path);
      paths.set(name, [...(paths.get(name) ?? []), ...(commit === null ? [] : [commit])]);
    }
    return [...paths].map(([path, list]) => ({
      path,
      blob: id,
      commits: history.commitCount > 0 ? list : [],
      inHead: isStaged || history.isStaged(id) || head.get(path) === id || sameAsIndex.get(path) === id,
    }));
  };

  const ofMessage = (id: string, type: KeyedResult['type']): Location[] | null => {
    const path = messagePaths[type];
    if (path === undefined || !history.hasMessage(id)) return null;
    const commit = history.commitNumber(id);
    return [{ path, blob: id, commits: commit === null ? [] : [commit], inHead: false }];
  };

  const isPresent = (path: string): boolean =>
    request.input !== null || head.has(path) || [...filePaths.values()].includes(path);

  return ({ key, type }) => {
    const document = parseKey(key);
    switch (document.kind) {
      case 'input':
        return [{ ...outsideGit, path: request.input?.name ?? '(standard input)', inHead: true }];
      case 'file':
      case 'text':
        return [
          { ...outsideGit, path: filePaths.get(document.key) ?? textNames.get(document.key) ?? '', inHead: true },
        ];
      case 'name':
        return [{ ...outsideGit, path: document.path, inHead: isPresent(document.path), isName: true }];
      case 'object': {
        const locations = ofMessage(document.id, type) ?? ofBlob(document.id);
        return isLargeFile(key) ? locations.map((location) => ({ ...location, isLarge: true })) : locations;
      }
    }
  };
}

/** One document at one path. */
export interface Location {
  readonly path: string;
  readonly blob: string | null;
  /** Indexes of the commits that brought it there, oldest first; empty outside history. */
  readonly commits: readonly number[];
  readonly inHead: boolean;
  /** The document is the name itself. */
  readonly isName?: true;
  /** The document is the Git LFS object that the blob points to. */
  readonly isLarge?: true;
}
