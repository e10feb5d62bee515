/** Role, address, place of things. */
import type { ReadSetting } from './environment.ts';
import { SettingsError } from './errors.ts';
import { toProxies } from './proxy.ts';
import type { LogLevel, ProcessSettings, Role } from './types.ts';

const roles: readonly Role[] = ['all', 'front', 'worker'];
const logLevels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];

/** What the command line says; it goes before the environment. */
export interface Flags {
  readonly role?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: string | undefined;
}

/** @throws SettingsError */
export function toProcessSettings(read: ReadSetting, data: string, flags: Flags): ProcessSettings {
  const databaseUrl = read('DATABASE_URL');
  const apiUrl = toUrl('GITHUB_API_URL', read('GITHUB_API_URL') ?? 'https://api.github.com');
  return {
    role: toRole(flags.role ?? 'all', databaseUrl),
    host: flags.host ?? read('HOST') ?? '127.0.0.1',
    port: toPort(flags.port ?? read('PORT') ?? '3000'),
    apiUrl,
    serverUrl: toUrl('GITHUB_SERVER_URL', read('GITHUB_SERVER_URL') ?? serverOf(apiUrl)),
    databaseUrl,
    data,
    logLevel: oneOf('LOG_LEVEL', logLevels, read('LOG_LEVEL') ?? 'info'),
    proxies: toProxies(read),
    certificateAuthority: read('NODE_EXTRA_CA_CERTS'),
  };
}

function toRole(text: string, databaseUrl: string | null): Role {
  const role = oneOf('--role', roles, text);
  if (role !== 'all' && databaseUrl === null) {
    throw new SettingsError(
      `--role ${role} needs DATABASE_URL: the embedded store is one process; set DATABASE_URL to a PostgreSQL database, or leave out --role`,
    );
  }
  return role;
}

/** 0: any free port. */
function toPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new SettingsError(`PORT is ${JSON.stringify(text)}; it is a number from 0 to 65535`);
}

function toUrl(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new SettingsError(
      `${name} is not an address; it looks like https://github.example.com, without a user or password`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** GitHub Enterprise Server has its API beside its pages: https://HOST/api/v3. */
function serverOf(apiUrl: string): string {
  return apiUrl === 'https://api.github.com' ? 'https://github.com' : new URL(apiUrl).origin;
}

function oneOf<T extends string>(name: string, allowed: readonly T[], text: string): T {
  const found = allowed.find((each) => each === text);
  if (found === undefined)
    throw new SettingsError(`${name} is ${JSON.stringify(text)}; it is one of ${allowed.join(', ')}`);
  return found;
}
