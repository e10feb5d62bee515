const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/config/defaults.ts
var defaultConfig = {
  packs: [],
  rules: {},
  custom: [],
  allow: [],
  allowForeign: !1,
  organisation: { domains: [], dictionary: null },
  people: {
    severity: {
      contact: { low: 1, medium: 50, high: 500, critical: 2e4 },
      profile: { low: 1, medium: 5, high: 50, critical: 1e3 },
      demographic: { low: 1, medium: 5, high: 50, critical: 1e3 },
      online: { low: 1, medium: 50, high: 500, critical: 2e4 },
      credentials: { low: 0, medium: 1, high: 5, critical: 50 },
      financial: { low: 0, medium: 0, high: 1, critical: 50 },
      identity: { low: 0, medium: 0, high: 1, critical: 50 },
      health: { low: 0, medium: 0, high: 1, critical: 10 },
      "special-category": { low: 0, medium: 0, high: 1, critical: 10 }
    },
    exposure: { public: 1, internal: 0, private: 0 }
  },
  enforce: {
    mode: "block",
    rollout: { days: 14, mode: "warn" },
    severity: null,
    provenance: ["real", "unknown"],
    subjects: null,
    require: !1,
    approvers: ["admin", "maintain"],
    self: !1,
    repositoriesMay: []
  },
  acceptNotCovered: [],
  limits: {
    documentSize: 4e9,
    decodeDepth: 3,
    documentTime: 6e4,
    findingsPerDocument: 1e3,
    portableSize: 5e8,
    containerSize: 1e8,
    containerDepth: 5,
    containerParts: 1e5,
    inflatedSize: 4e9,
    inflatedRatio: 200,
    containerCells: 5e7
  },
  report: {
    repository: null,
    assignees: [],
    team: null,
    labels: ["leakwarden"],
    dueDays: { critical: 1, high: 7, medium: 30, low: 90 },
    remindEveryDays: { critical: 1, high: 3, medium: 14, low: 30 },
    perDay: 20
  },
  retention: { days: 30 },
  settings: {
    default: "report",
    policies: {},
    exceptions: [],
    scope: { repositories: [], topics: [], properties: {}, archived: !1 },
    contain: !1
  }
};

export {
  defaultConfig
};
