import type { Config } from '../model/config.ts';

const megabyte = 1_000_000;

/** Useful with no file at all. */
export const defaultConfig: Config = {
  packs: [],
  rules: {},
  custom: [],
  allow: [],
  allowForeign: false,
  organisation: { domains: [], dictionary: null },
  people: {
    severity: {
      contact: { low: 1, medium: 50, high: 500, critical: 20_000 },
      profile: { low: 1, medium: 5, high: 50, critical: 1_000 },
      demographic: { low: 1, medium: 5, high: 50, critical: 1_000 },
      online: { low: 1, medium: 50, high: 500, critical: 20_000 },
      credentials: { low: 0, medium: 1, high: 5, critical: 50 },
      financial: { low: 0, medium: 0, high: 1, critical: 50 },
      identity: { low: 0, medium: 0, high: 1, critical: 50 },
      health: { low: 0, medium: 0, high: 1, critical: 10 },
      'special-category': { low: 0, medium: 0, high: 1, critical: 10 },
    },
    exposure: { public: 1, internal: 0, private: 0 },
  },
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
  settings: {
    default: 'report',
    policies: {},
    exceptions: [],
    scope: { repositories: [], topics: [], properties: {}, archived: false },
    contain: false,
  },
};
