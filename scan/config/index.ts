export type { NewAllow } from './add-allow.ts';
export { findLaxer } from './floor.ts';
export { defaultConfig } from './defaults.ts';
export {
  configPaths,
  loadConfig,
  loadConfigAbove,
  loadConfigFrom,
  loadStoredConfig,
  loadFloor,
  withAllowEntries,
  type ConfigSources,
  type ConfigText,
} from './load.ts';
export { modeAt } from './mode.ts';
export { ConfigError, type LoadedConfig, type TextReader } from './read.ts';
export { exposures } from '../model/config.ts';
export type {
  AllowEntry,
  Config,
  Enforce,
  Exposure,
  Limits,
  Mode,
  Origins,
  Permission,
  ReportTo,
  RuleOverride,
  SettingsAction,
  SettingsConfig,
  SettingsException,
  SettingsScope,
} from '../model/config.ts';
