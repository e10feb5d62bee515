import type { Config } from './types.ts';

const megabyte = 1_000_000;

/** Useful with no file at all. */
export const defaultConfig: Config = {
  packs: [],
  rules: {},
  custom: [],
  allow: [],
  allowForeign: false,
  organisation: { domains: [] },
  enforce: { mode: 'block', severity: null, provenance: ['real', 'unknown'], approvers: [] },
  acceptNotCovered: [],
  limits: {
    documentSize: 4_000 * megabyte,
    decodeDepth: 3,
    documentTime: 60_000,
    findingsPerDocument: 1_000,
    portableSize: 500 * megabyte,
  },
};
