/** What the operator has set, checked once; everything later trusts it. */
import type { DigestOrder } from '../digest/types.ts';

export type Role = 'all' | 'front' | 'worker';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Where and how this process runs; known before the App has credentials. */
export interface ProcessSettings {
  readonly role: Role;
  readonly host: string;
  readonly port: number;
  /** REST API, without a slash at its end. */
  readonly apiUrl: string;
  /** Web and Git over HTTP, without a slash at its end. */
  readonly serverUrl: string;
  /** null: the embedded store in the data folder. */
  readonly databaseUrl: string | null;
  /** Absolute path of the data folder, mode 0700. */
  readonly data: string;
  readonly logLevel: LogLevel;
  readonly proxies: Proxies;
  /** File with authorities to trust besides the usual, PEM. */
  readonly certificateAuthority: string | null;
}

/** As Node takes them; what is not set is absent. */
export interface Proxies {
  readonly HTTP_PROXY?: string;
  readonly HTTPS_PROXY?: string;
  readonly NO_PROXY?: string;
}

/** Who is told of every decision. */
export interface AuditWebhook {
  /** https, or http on this machine. */
  readonly url: string;
  /** Signs what is sent. */
  readonly secret: string;
}

export interface Credentials {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  /** The first signs, all verify. At least one. */
  readonly webhookSecrets: readonly string[];
}

export interface Settings extends ProcessSettings, Credentials {
  /** For fingerprints of what can be guessed (docs/promises.md, 2). */
  readonly fingerprintKey: Buffer;
  /** `owner/name` of the repositories that alone set the floor of their owners. */
  readonly policies: readonly string[];
  /** null: nobody. */
  readonly auditWebhook: AuditWebhook | null;
  /** Who is told once a day or week of what changed. */
  readonly digests: readonly DigestOrder[];
}
