import type { Severity } from '../../../rules/index.ts';

/** As typed. */
export interface SettingsOptions {
  readonly config?: string;
  readonly tokenFile?: string;
  readonly apiUrl?: string;
  readonly scanReport?: string;
  readonly failOn: Severity;
  readonly show: Severity;
  readonly format: readonly string[];
  readonly output?: string;
  readonly policy: readonly string[];
  /** Of the App whose check has to be required. */
  readonly appId?: string;
  readonly dryRun?: boolean;
  readonly fix?: boolean;
  readonly undoLog: string;
  readonly undo?: string;
}
