/** Which organisation or repository on GitHub is meant, and with which credential. */
import { readFileSync } from 'node:fs';
import { createTokenClient, type GitHub } from '../github/index.ts';
import { UsageError } from './errors.ts';
import { version } from './version.ts';

export interface GitHubTarget {
  readonly owner: string;
  /** Null: an organisation with all its repositories. */
  readonly repo: string | null;
}

/** `acme`, `acme/shop`, or the address of either. @throws UsageError */
export function toTarget(text: string): GitHubTarget {
  const path = text.replace(/^https?:\/\/[^/]+\//, '').replace(/(?:\.git)?\/?$/, '');
  const [, owner, repo] = /^([\w.-]+)(?:\/([\w.-]+))?$/.exec(path) ?? [];
  if (owner !== undefined) return { owner, repo: repo ?? null };
  throw new UsageError(`${text}: is not the name of an organisation (acme) or repository (acme/shop)`);
}

/** As typed. */
export interface CredentialOptions {
  readonly tokenFile?: string;
  readonly apiUrl?: string;
}

export interface Credential {
  readonly github: GitHub;
  /** A token of an App's installation. https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/ */
  readonly isInstallation: boolean;
}

/** @throws UsageError without a token, or with an address that would send it in the clear */
export async function openClient({ tokenFile, apiUrl }: CredentialOptions): Promise<Credential> {
  const token = tokenFile === undefined ? fromEnvironment() : readToken(tokenFile);
  if (token === '')
    throw new UsageError('a token is needed to ask GitHub: set GH_TOKEN or GITHUB_TOKEN, or use --token-file FILE');
  const url = toApiUrl(apiUrl ?? process.env['GITHUB_API_URL'] ?? 'https://api.github.com');
  return { github: await createTokenClient({ apiUrl: url, token, version }), isInstallation: token.startsWith('ghs_') };
}

function fromEnvironment(): string {
  return (process.env['GH_TOKEN'] ?? process.env['GITHUB_TOKEN'] ?? '').trim();
}

function readToken(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new UsageError(`${file}: cannot be read; name a file that contains a token`);
  }
}

function toApiUrl(text: string): string {
  const url = URL.parse(text);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url && isSafe && url.username === '') return text.replace(/\/+$/, '');
  throw new UsageError(
    `--api-url ${text}: is not the address of an API; it looks like https://github.example.com/api/v3`,
  );
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
