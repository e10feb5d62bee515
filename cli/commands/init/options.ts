/** What may stand in `enforce.mode`. */
export const modes = ['block', 'warn', 'observe'] as const;

export type EnforceMode = (typeof modes)[number];

/** Undefined: nobody said so, and it is asked. */
export interface InitOptions {
  readonly mode?: EnforceMode;
  readonly hooks?: boolean;
  readonly workflow?: boolean;
  readonly baseline?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly progress: boolean;
}
