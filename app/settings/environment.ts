/**
 * Where settings come from: the environment, then `.env` in the working folder, then `.env` in the data folder (which
 * the setup writes). `NAME_FILE` names a file that holds the value, as containers hand out secrets.
 */
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { SettingsError } from './errors.ts';

export type SettingsEnvironment = Readonly<Record<string, string | undefined>>;

export interface Sources {
  readonly environment: SettingsEnvironment;
  /** The working folder. */
  readonly folder: string;
}

/** Name of a setting -> its value; empty is not set. @throws SettingsError for a file that cannot be read */
export type ReadSetting = (name: string) => string | null;

/** @throws SettingsError when a `.env` cannot be read */
export function readEnvironment({ environment, folder }: Sources): {
  readonly data: string;
  readonly read: ReadSetting;
} {
  const near = { ...readEnvFile(join(folder, '.env')), ...withoutEmpty(environment) };
  const data = resolve(folder, near['LEAKWARDEN_DATA'] ?? 'data');
  const own = join(data, '.env');
  makePrivate(own);
  const all: SettingsEnvironment = { ...readEnvFile(own), ...near };
  return { data, read: (name) => readOne(all, folder, name) };
}

function readOne(all: SettingsEnvironment, folder: string, name: string): string | null {
  const direct = all[name]?.trim();
  if (direct) return direct;
  const file = all[`${name}_FILE`];
  return file ? readSecretFile(resolve(folder, file), `${name}_FILE`) : null;
}

export function readSecretFile(file: string, setting: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new SettingsError(
      `${setting} names ${file}, which cannot be read (${codeOf(error)}); correct the path, or let this user read it`,
    );
  }
}

/** One that we have written ourselves, in the data folder. */
export function readOwnSecret(file: string): string {
  makePrivate(file);
  return readSecretFile(file, 'LEAKWARDEN_DATA');
}

/** A copy or a restore may have opened it to others. @throws SettingsError when it belongs to another user */
function makePrivate(file: string): void {
  try {
    if (existsSync(file) && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  } catch (error) {
    throw new SettingsError(
      `others can read ${file}, and this user cannot change that (${codeOf(error)}); give it to this user, mode 0600`,
    );
  }
}

function readEnvFile(file: string): SettingsEnvironment {
  if (!existsSync(file)) return {};
  try {
    return withoutEmpty(parseEnv(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new SettingsError(`${file} cannot be read (${codeOf(error)}); let this user read it, or remove it`);
  }
}

/** An empty variable is how shells and compose files say "not set". */
function withoutEmpty(environment: SettingsEnvironment): SettingsEnvironment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
