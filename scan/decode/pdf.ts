/** PDF: text by page, what its forms, notes and links say, and the files in it. */
import { readInThread } from './thread.ts';
import type { Reader } from './types.ts';

export const readPdf: Reader = (input) => readInThread('pdf', input);
