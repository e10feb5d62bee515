/** Which organisation or repository on GitHub is meant, and with which credential. */
import { readFileSync } from 'node:fs';
import { createTokenClient, toSafeAddress, type GitHub } from '../github/index.ts';
import { toPlain } from '../report/index.ts';
import { UsageError } from './errors.ts';
import { version } from './version.ts';

export interface GitHubTarget {
  readonly owner: string;
  /** Null: an organisation with all its repositories. */
  readonly repo: string | null;
}

/**
 * `acme`, `acme/shop`, or the address of either on the server that is asked. @throws UsageError, which repeats no address:
 * one that Git uses may hold a token
 */
export function toTarget(text: string, options: CredentialOptions): GitHubTarget {
  const url = /^[a-z]+:\/\//i.test(text) ? URL.parse(text) : null;
  if (url !== null && url.host !== webHostOf(apiUrlOf(options)))
    throw new UsageError(
      `${toPlain(url.host)} is not the server that is asked; name its API with --api-url (https://HOST/api/v3)`,
    );
  const path = (url?.pathname.slice(1) ?? text).replace(/(?:\.git)?\/?$/, '');
  const [, owner, repo] = /^(\w[\w.-]*)(?:\/(\w[\w.-]*|\.[\w-][\w.-]*))?$/.exec(path) ?? [];
  if (owner !== undefined) return { owner, repo: repo ?? null };
  const shown = toPlain(path.replace(/^.*@/s, ''));
  throw new UsageError(`${shown}: is not the name of an organisation (acme) or repository (acme/shop)`);
}

/** https://docs.github.com/en/enterprise-server@latest/rest/using-the-rest-api/getting-started-with-the-rest-api#about-requests */
function webHostOf(apiUrl: string): string {
  const { host } = new URL(apiUrl);
  return host === 'api.github.com' ? 'github.com' : host;
}

/** As typed. */
export interface CredentialOptions {
  readonly tokenFile?: string;
  readonly apiUrl?: string;
}

export interface Credential {
  readonly github: GitHub;
  /** For Git. */
  readonly token: string;
  /** A token of an App's installation. https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/ */
  readonly isInstallation: boolean;
}

/** @throws UsageError without a token, or with an address that would send it in the clear */
export async function openClient({ tokenFile, apiUrl }: CredentialOptions): Promise<Credential> {
  const token = tokenFile === undefined ? fromEnvironment() : readToken(tokenFile);
  if (token === '')
    throw new UsageError('a token is needed to ask GitHub: set GH_TOKEN or GITHUB_TOKEN, or use --token-file FILE');
  const client = await createTokenClient({ apiUrl: apiUrlOf({ apiUrl }), token, version });
  return { github: client, token, isInstallation: token.startsWith('ghs_') };
}

/** @throws UsageError for an address that would send the token in the clear */
export function apiUrlOf({ apiUrl }: { readonly apiUrl?: string | undefined }): string {
  return toApiUrl(apiUrl ?? (process.env['GITHUB_API_URL'] || 'https://api.github.com'));
}

/** Where pages and Git are. */
export function serverUrlOf(options: CredentialOptions): string {
  const url = new URL(apiUrlOf(options));
  return `${url.protocol}//${webHostOf(url.href)}`;
}

function fromEnvironment(): string {
  return (process.env['GH_TOKEN'] || process.env['GITHUB_TOKEN'] || '').trim();
}

function readToken(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new UsageError(`${file}: cannot be read; name a file that contains a token`);
  }
}

function toApiUrl(text: string): string {
  if (toSafeAddress(text) !== null) return text.replace(/\/+$/, '');
  throw new UsageError(
    'the address of the API (--api-url, or GITHUB_API_URL) has to look like https://github.example.com/api/v3, without a user or password',
  );
}
