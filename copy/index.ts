export { decode, encode } from './encoding.ts';
export { mask } from './mask.ts';
export { openCopy, type Copy, type CopyAttempt, type CopyMaker, type CopyOrder } from './make.ts';
export type { ScanTexts } from './find.ts';
export { readFile as readCopied } from './read/index.ts';
export { CopyError } from './types.ts';
export { newWorkbook, Workbook, type SheetChanges } from './workbook.ts';
