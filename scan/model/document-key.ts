/** How a result names its document. An object of Git goes by its id alone: there are millions. */

declare const ofObject: unique symbol;
export type ObjectKey = string & { readonly [ofObject]: true };
/** The number of a file on disk, or of a text, in the plan of the scan. */
export type FileKey = `file:${number}`;
export type TextKey = `text:${number}`;
/** A name of a file or ref, which is a document too. */
export type NameKey = `name:${string}`;
/** What a Git LFS pointer stands for, by the key of the pointer. */
export type LargeFileKey = `lfs:${string}`;

export type DocumentKey = 'input' | FileKey | TextKey | NameKey | LargeFileKey | ObjectKey;

export const fileKey = (number: number): FileKey => `file:${number}`;
export const textKey = (number: number): TextKey => `text:${number}`;
export const nameKey = (path: string): NameKey => `name:${path}`;
export const largeFileKey = (pointer: DocumentKey): LargeFileKey => `lfs:${pointer}`;
/** @param id of an object, in hex */
export const objectKey = (id: string): ObjectKey => id as ObjectKey;

export type KeyedDocument =
  | { readonly kind: 'input' }
  | { readonly kind: 'file'; readonly key: FileKey }
  | { readonly kind: 'text'; readonly key: TextKey }
  | { readonly kind: 'name'; readonly path: string }
  | { readonly kind: 'object'; readonly id: string };

/** What stands at a path: of a large file the pointer. */
export function parseKey(key: DocumentKey): KeyedDocument {
  if (key === 'input') return { kind: 'input' };
  if (isKind(key, 'lfs:')) return parseKey(key.slice('lfs:'.length) as DocumentKey);
  if (isKind(key, 'file:')) return { kind: 'file', key };
  if (isKind(key, 'text:')) return { kind: 'text', key };
  if (isKind(key, 'name:')) return { kind: 'name', path: key.slice('name:'.length) };
  return { kind: 'object', id: key };
}

/** What is meant is the content that a pointer stands for. */
export const isLargeFile = (key: DocumentKey): boolean => isKind(key, 'lfs:');

/** The id of the object that stands at a path; null: it is none. */
export function objectOf(key: DocumentKey): string | null {
  const document = parseKey(key);
  return document.kind === 'object' ? document.id : null;
}

function isKind<Start extends string>(key: string, start: Start): key is `${Start}${number}` {
  return key.startsWith(start);
}
