/** What proves that we are the App, and that GitHub is GitHub. */
import { createPrivateKey } from 'node:crypto';
import { resolve } from 'node:path';
import { type ReadSetting, readSecretFile } from './environment.ts';
import { SettingsError } from './errors.ts';
import type { Credentials } from './types.ts';

/** Shorter ones can be tried out; GitHub's documentation asks for "a random string of text with high entropy". */
const shortestSecret = 16;
/** Words of tutorials and defaults; the first is the one Probot takes when none is set. */
const knownWords =
  /^(development|secret|changeme|password|example|test|webhook|leakwarden|github|your|my|a|the|[-_. \d])+$/i;

/** null when nothing at all is set: then the App has yet to be made. @throws SettingsError when a part is missing or wrong */
export function toCredentials(read: ReadSetting, folder: string): Credentials | null {
  const appId = read('APP_ID');
  const privateKey = readPrivateKey(read, folder);
  const secrets = read('WEBHOOK_SECRET');
  if (appId === null && privateKey === null && secrets === null) return null;
  return {
    appId: toAppId(present('APP_ID', appId)),
    privateKey: toPrivateKey(present('PRIVATE_KEY or PRIVATE_KEY_PATH', privateKey)),
    webhookSecrets: toSecrets(present('WEBHOOK_SECRET', secrets)),
  };
}

function present(name: string, value: string | null): string {
  if (value !== null) return value;
  throw new SettingsError(
    `${name} is missing; the App's page on GitHub has it (Settings, Developer settings, GitHub Apps). Without any of APP_ID, PRIVATE_KEY and WEBHOOK_SECRET, \`leakwarden serve\` makes an App for you`,
  );
}

function toAppId(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new SettingsError(`APP_ID is ${JSON.stringify(text)}; it is the number that the App's page calls "App ID"`);
}

function readPrivateKey(read: ReadSetting, folder: string): string | null {
  const path = read('PRIVATE_KEY_PATH');
  return read('PRIVATE_KEY') ?? (path === null ? null : readSecretFile(resolve(folder, path), 'PRIVATE_KEY_PATH'));
}

/** PEM as it is, on one line with \n, or in base64: all three are how people put it into a variable. */
function toPrivateKey(text: string): string {
  const direct = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8');
  const pem = direct.replaceAll('\\n', '\n');
  try {
    if (createPrivateKey(pem).asymmetricKeyType === 'rsa') return pem;
  } catch {
    // The reason may repeat parts of the key.
  }
  throw new SettingsError(
    'PRIVATE_KEY is not an RSA private key in PEM form (-----BEGIN RSA PRIVATE KEY-----); make a new one on the App\'s page ("Generate a private key") and give the downloaded file by PRIVATE_KEY_PATH',
  );
}

function toSecrets(text: string): readonly string[] {
  const secrets = text
    .split(',')
    .map((secret) => secret.trim())
    .filter(Boolean);
  if (secrets.length > 0 && secrets.every(isStrong)) return secrets;
  throw new SettingsError(
    `WEBHOOK_SECRET is too weak: anybody who guesses it can send events; use at least ${shortestSecret} random characters, for example from \`openssl rand -hex 32\`, here and on the App's page. Several, for rotation, are separated by commas`,
  );
}

function isStrong(secret: string): boolean {
  return secret.length >= shortestSecret && new Set(secret).size >= 8 && !knownWords.test(secret);
}
