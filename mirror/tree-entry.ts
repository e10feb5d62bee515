/** What a folder of a commit holds. */
export interface TreeEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'submodule';
  /** Of the blob, tree or commit. */
  readonly id: string;
}

/** @param mode as Git writes it, with or without the leading zero */
export function toKind(mode: string): TreeEntry['kind'] {
  if (/^0?40000$/.test(mode)) return 'folder';
  if (mode === '120000') return 'link';
  return mode === '160000' ? 'submodule' : 'file';
}
