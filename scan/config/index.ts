export { defaultConfig } from './defaults.ts';
export { ConfigError, loadConfig, type LoadedConfig, type ReadText } from './load.ts';
export type { AllowEntry, Config, Limits, Origins, RuleOverride } from './types.ts';
