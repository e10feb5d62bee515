/** How a PDF begins, and where. */
import { isUtf8 } from 'node:buffer';
import { hasBytes, toLatin1 } from '../kinds/bytes.ts';

/** A text that speaks of PDF may begin like one. */
export function isPdf(head: Uint8Array): boolean {
  if (!hasBytes(head, 0, '%PDF-')) return false;
  return head.subarray(0, 1_024).some((byte) => byte >= 0x80 || byte === 0) || / obj\b/.test(toLatin1(head));
}

/** Readers look for the beginning so far (PDF Reference 1.7, appendix H, note 13). */
const farthest = 1_024;
/** A character that is cut off is no sign of anything. */
const longestCharacter = 4;

/** Where it begins behind something else, in what is no text; -1 where it does not. */
export function findPdf(head: Uint8Array): number {
  const at = toLatin1(head, 0, farthest).search(/%PDF-\d\.\d[\r\n]/);
  if (at <= 0 || !/\d \d+ obj\b/.test(toLatin1(head))) return -1;
  return isUtf8(head.subarray(0, head.length - longestCharacter)) ? -1 : at;
}
