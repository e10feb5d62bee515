/** The seam to what reads objects: ids in, bytes out. Nothing outside this folder knows how. */
export { readBeginnings, type Beginning } from './beginnings.ts';
export { createObjectReader } from './object-reader.ts';
export { createPortableReader } from './portable-reader.ts';
