export { sharesPeople } from './tables/index.ts';
export { fingerprintsOf, identityOf, idsOf, isSameDataset, toLeakId } from './report/identity.ts';
export {
  countFresh,
  countPeople,
  joinPeople,
  kindsOf,
  outgrows,
  type DecidedTable,
  type PresentTable,
} from './suppress/decided.ts';
export { worst } from './match/severity.ts';
export { createPathTest } from './match/paths.ts';
export { slowEngine } from './report/notices.ts';
export { tableRule } from './tables/table-rule.ts';
export {
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
  withAllowEntries,
  type AllowEntry,
  type Config,
  type ConfigSources,
  type ConfigText,
  type Enforce,
  type Exposure,
  type LoadedConfig,
  type Mode,
  type NewAllow,
  type Origins,
  type TextReader,
  type ReportTo,
  type SettingsAction,
  type SettingsConfig,
  type SettingsException,
  type SettingsScope,
} from './config/index.ts';
export * from './email/index.ts';
export { knownCustomerRule, readCustomers, type CustomerColumns, type CustomerSource } from './dictionary/index.ts';
export { knownKinds, type CustomerKind } from './model/customers.ts';
export { findUnknownParts, toParts } from './config/parts.ts';
export type { NamedText, Progress, ScanRequest } from './model/request.ts';
export { ScanError } from './model/errors.ts';
export { createScanner, ScannerError, type ScanControl, type Scanner, type ScanOrder } from './scanner.ts';
export { allRuleIds, selectRules, toldOf } from './config/select-rules.ts';
export { joinReports, toBrokenReport } from './report/join.ts';
export { ScanRun } from './run/run.ts';
export { scan } from './scan.ts';
export { createTyper, type TableTyper, type TypedTable } from './typed-table.ts';
export { identifierOfRule } from './match/subject.ts';
export { sniffCsv, type Dialect } from './tables/index.ts';
export { toTargets, type PathTarget, type Targets } from './targets.ts';
export {
  findGitFolder,
  findHookFolder,
  readDefaultBranch,
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
  listAddresses,
  topOf,
  countSignatures,
  findPosition,
  commonFolderOf,
  findLfsObject,
  isObjectId,
  listLooseRefs,
  listModules,
  listRefs,
  parseLfsPointer,
  readHistory,
  readOrigin,
  readStandings,
  readTypes,
  type ObjectStanding,
  type Signatures,
} from './sources/index.ts';
export { readBeginnings, type Beginning } from './kernel/index.ts';
export { toNameDocument } from './match/shown-paths.ts';
export { BaselineError, formatBaseline, parseBaseline } from './suppress/index.ts';
export type { Baseline, BaselineEntry } from './model/baseline.ts';
export { keyId, secretFingerprint } from './values/fingerprint.ts';
export { closestRule } from './suppress/closest-rule.ts';
export { blockingLeaks, judgeReport, policyHash, usualSeverity } from './verdict.ts';
export type { HistorySelection, LocalRepository } from './model/repository.ts';
