/**
 * The seam to what reads objects: ids in, bytes out in pieces. A kernel that walks packs itself replaces the inside;
 * nothing outside this folder knows how objects are read.
 */
export { readBeginnings, type Beginning } from './beginnings.ts';
export { createGitReader } from './git-reader.ts';
export { createPortableReader } from './portable-reader.ts';
