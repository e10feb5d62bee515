/** A value without what it says: its signs stay, so that its form can still be seen. */
export function mask(value: string): string {
  return value.replace(/[\p{L}\p{M}\p{N}]/gu, '*');
}
