export { createPathTest } from './assemble/paths.ts';
export { judgeReport } from './assemble/report.ts';
export { tableRule } from './assemble/table-rule.ts';
export {
  ConfigError,
  defaultConfig,
  loadConfig,
  type Config,
  type LoadedConfig,
  type Origins,
} from './config/index.ts';
export { ScanError, type NamedText, type Progress, type ScanRequest } from './request.ts';
export { selectRules } from './rules.ts';
export { scan } from './scan.ts';
export { GitError, hookFolder, openRepository, unpushedRange } from './sources/index.ts';
export {
  BaselineError,
  formatBaseline,
  keyId,
  parseBaseline,
  type Baseline,
  type BaselineEntry,
} from './suppress/index.ts';
export type { HistorySelection, Repository } from './types.ts';
