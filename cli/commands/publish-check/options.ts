import type { Severity } from '../../../rules/index.ts';
import type { CredentialOptions } from '../../target.ts';

/** As typed. */
export interface PublishOptions extends CredentialOptions {
  readonly config?: string;
  readonly failOn: Severity;
  readonly show: Severity;
  readonly format: readonly string[];
  readonly output?: string;
  readonly packs: readonly string[];
  readonly keyFile?: string;
  readonly progress: boolean;
}
