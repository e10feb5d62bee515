export { sharesPeople } from './people/index.ts';
export { fingerprintsOf, identityOf, idsOf, isSameDataset } from './assemble/identity.ts';
export { countFresh, countPeople, joinPeople, kindsOf, outgrows, type Decided, type Present } from './decided.ts';
export { worst } from './assemble/severity.ts';
export { createPathTest } from './assemble/paths.ts';
export { slowEngine } from './assemble/report.ts';
export { tableRule } from './assemble/table-rule.ts';
export {
  closestRule,
  ConfigError,
  configPaths,
  defaultConfig,
  exposures,
  findLaxer,
  loadConfig,
  loadConfigAbove,
  loadConfigFrom,
  loadStoredConfig,
  loadFloor,
  modeAt,
  type AllowEntry,
  type Config,
  type ConfigSources,
  type ConfigText,
  type Enforce,
  type Exposure,
  type LoadedConfig,
  type Mode,
  type Origins,
  type ReadText,
  type ReportTo,
} from './config/index.ts';
export * from './email/index.ts';
export {
  knownCustomerRule,
  knownKinds,
  readCustomers,
  type CustomerColumns,
  type KnownKind,
} from './dictionary/index.ts';
export { findUnknownParts, toParts } from './parts.ts';
export { ScanError, type NamedText, type Progress, type ScanRequest } from './request.ts';
export { createScanner, ScannerError, type ScanControl, type Scanner, type ScanOrder } from './scanner.ts';
export { allRuleIds, selectRules, toldOf } from './rules.ts';
export { joinReports, toBrokenReport } from './assemble/join.ts';
export { ScanRun } from './run.ts';
export { scan } from './scan.ts';
export { toTargets, type Target, type Targets } from './targets.ts';
export {
  findHookFolder,
  GitError,
  isPartialClone,
  openRepository,
  readUserPath,
  selectPushed,
  selectReceived,
  writeUserSetting,
  makeBareRepository,
  nameState,
  type HookFolder,
  type RefUpdate,
  isTracked,
  topOf,
} from './sources/index.ts';
export {
  BaselineError,
  formatBaseline,
  keyId,
  parseBaseline,
  secretFingerprint,
  type Baseline,
  type BaselineEntry,
} from './suppress/index.ts';
export { blockingLeaks, judgeReport, policyHash, usualSeverity } from './verdict.ts';
export type { HistorySelection, Repository } from './types.ts';
