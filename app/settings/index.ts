/** Reads and checks the settings of a server process. */
import { toAuditWebhook } from './audit.ts';
import { toDigests } from './digests.ts';
import { toPolicies } from './policies.ts';
import { toCredentials } from './credentials.ts';
import { readEnvironment, type Sources } from './environment.ts';
import { keepKey, makeNewKey, type NewKey, toFingerprintKey } from './fingerprint-key.ts';
import { type Flags, toProcessSettings } from './process.ts';
import type { ProcessSettings, Settings } from './types.ts';

export type { Sources } from './environment.ts';
export { SettingsError } from './errors.ts';
export type { Flags } from './process.ts';
export { proxyFor } from './proxy.ts';
export type { AuditWebhook, Credentials, LogLevel, ProcessSettings, Proxies, Role, Settings } from './types.ts';

export type SettingsState =
  | { readonly kind: 'complete'; readonly settings: Settings }
  /** No App yet: `serve` offers to make one. */
  | { readonly kind: 'no-credentials'; readonly settings: ProcessSettings };

/** @throws SettingsError that names the setting and says what to do */
export function readSettings(sources: Sources, flags: Flags = {}): SettingsState {
  const { data, read } = readEnvironment(sources);
  const common = toProcessSettings(read, data, flags);
  const credentials = toCredentials(read, sources.folder);
  if (credentials === null) return { kind: 'no-credentials', settings: common };
  return {
    kind: 'complete',
    settings: {
      ...common,
      ...credentials,
      fingerprintKey: toFingerprintKey(read, common),
      policies: toPolicies(read),
      auditWebhook: toAuditWebhook(read),
      digests: toDigests(read),
    },
  };
}

/** Where the store is; for what needs no App. @throws SettingsError */
export function readPlace(sources: Sources): Pick<ProcessSettings, 'data' | 'databaseUrl'> {
  const { data, read } = readEnvironment(sources);
  return { data, databaseUrl: read('DATABASE_URL') };
}

/** See keepKey. */
export function keepFingerprintKey(sources: Sources, key: string): void {
  const { data, read } = readEnvironment(sources);
  keepKey(read, data, key);
}

/** See makeNewKey. */
export function newFingerprintKey(sources: Sources): NewKey {
  const { data, read } = readEnvironment(sources);
  return makeNewKey(read, data);
}
