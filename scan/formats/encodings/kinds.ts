/** Ids of candidates that want decoding. */
export const encodings = { base64: 5, hex: 6, percent: 7, escape: 8, binary: 9 } as const;
