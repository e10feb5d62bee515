/** Four bytes of text as the prefilter looks them up. Keep in step with anchors.as.ts. */

/** As a number whose bytes have the bit that tells small letters from capitals; it makes some signs the same, too. */
export const foldedGram = (gram: number): number => (gram | 0x20202020) >>> 0;

/** A hash of a gram: 17 bits, and three finer ones. */
export function hashOfGram(gram: number): { readonly hash: number; readonly finer: number } {
  const product = Math.imul(foldedGram(gram), 0x9e3779b1);
  return { hash: product >>> 15, finer: (product >>> 12) & 7 };
}
