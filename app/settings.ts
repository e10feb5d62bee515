/** What the operator has set, checked once; everything later trusts it. */

export type Role = 'all' | 'front' | 'worker';

export interface Settings {
  readonly role: Role;
  readonly host: string;
  readonly port: number;
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  /** The first signs, all verify. */
  readonly webhookSecrets: readonly string[];
  /** REST API, without a slash at its end. */
  readonly apiUrl: string;
  /** Web and Git over HTTP, without a slash at its end. */
  readonly serverUrl: string;
  /** null: the embedded store in the data folder. */
  readonly databaseUrl: string | null;
  /** Folder, mode 0700. */
  readonly data: string;
  /** For fingerprints of what can be guessed (DESIGN, promise 2). */
  readonly fingerprintKey: Buffer;
  readonly logLevel: LogLevel;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';
