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
  enforce: {
    mode: 'block',
    rollout: { days: 14, mode: 'warn' },
    severity: null,
    provenance: ['real', 'unknown'],
    subjects: null,
    require: false,
    approvers: ['admin', 'maintain'],
    self: false,
    repositoriesMay: [],
  },
  acceptNotCovered: [],
  limits: {
    documentSize: 4_000 * megabyte,
    decodeDepth: 3,
    documentTime: 60_000,
    findingsPerDocument: 1_000,
    portableSize: 500 * megabyte,
    containerSize: 100 * megabyte,
    containerDepth: 5,
    containerParts: 100_000,
    inflatedSize: 4_000 * megabyte,
    inflatedRatio: 200,
    containerCells: 50_000_000,
  },
  report: {
    repository: null,
    assignees: [],
    team: null,
    labels: ['leakwarden'],
    dueDays: { critical: 1, high: 7, medium: 30, low: 90 },
    remindEveryDays: { critical: 1, high: 3, medium: 14, low: 30 },
    perDay: 20,
  },
  retention: { days: 30 },
};
