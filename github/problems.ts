/**
 * What can go wrong with a call to GitHub, as one class of error. It holds no text of GitHub's answers and no cause:
 * both may repeat what was sent, and what was sent may hold values (a credential to revoke, a body with an address).
 */
import { limits } from './limits.ts';

export type ProblemKind =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'conflict'
  | 'invalid'
  | 'limited'
  | 'unavailable';

/** Recognised by GitHub's words, because the status alone does not tell: the plan lacks the feature; it exists already. */
export type ProblemReason = 'plan' | 'exists';

export interface ProblemFacts {
  readonly kind: ProblemKind;
  /** Words for "could not ...": never names or values of others. */
  readonly operation: string;
  /** Null: there was no answer, or none that could be read. */
  readonly status: number | null;
  /** When the same call may succeed; null: GitHub does not say. Always set for `limited`. */
  readonly resumeAt: Date | null;
  readonly reason: ProblemReason | null;
  /** GitHub's id of the request, for its support. */
  readonly requestId: string | null;
  /** The system's word for why there was no answer: ECONNREFUSED, SELF_SIGNED_CERT_IN_CHAIN. */
  readonly code?: string | null;
}

const remedies: Readonly<Record<ProblemKind, string>> = {
  unauthorized:
    'GitHub does not accept the credentials: a token may have expired or been revoked; for an App, check its id, its private key, the clock, and that the installation is not suspended',
  forbidden: 'the App or token lacks the permission, or a policy forbids it; review what it was granted',
  'not-found': 'it does not exist, or the App or token has no access to it',
  gone: 'it was deleted, or the feature (issues, for example) is switched off there',
  conflict: 'it changed in the meantime; this will be tried again',
  invalid: 'GitHub refused the request as invalid',
  limited: 'the rate limit is used up',
  unavailable: 'GitHub did not answer, or its answer could not be read; whether a change was made is unknown',
};

/** `unavailable` and a lost answer look the same: the write may have happened. */
export class GitHubProblem extends Error {
  override readonly name = 'GitHubProblem';
  readonly kind: ProblemKind;
  readonly operation: string;
  readonly status: number | null;
  readonly resumeAt: Date | null;
  readonly reason: ProblemReason | null;
  readonly requestId: string | null;

  constructor(facts: ProblemFacts) {
    super(toMessage(facts));
    this.kind = facts.kind;
    this.operation = facts.operation;
    this.status = facts.status;
    this.resumeAt = facts.resumeAt;
    this.reason = facts.reason;
    this.requestId = facts.requestId;
  }
}

/** Something was about to be written and cannot be found yet: look again at `until` before writing it again. */
export class SettleLater extends Error {
  override readonly name = 'SettleLater';
  readonly until: Date;

  constructor(what: string, until: Date) {
    super(`whether the ${what} was written will not be known before ${until.toISOString()}`);
    this.until = until;
  }
}

/** @throws SettleLater while an intent is so young that the thing may exist unseen. */
export function assertSettled(what: string, intentAt: Date | null, now: Date): void {
  if (intentAt === null) return;
  const until = new Date(intentAt.getTime() + limits.settle * 1000);
  if (now < until) throw new SettleLater(what, until);
}

export function isProblem(error: unknown, ...kinds: readonly ProblemKind[]): error is GitHubProblem {
  return error instanceof GitHubProblem && (kinds.length === 0 || kinds.includes(error.kind));
}

/** The value of `work`, or null where GitHub says 404. */
export async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isProblem(error, 'not-found')) return null;
    throw error;
  }
}

/** What Octokit throws; `response` is missing when the network failed. */
interface HttpError {
  readonly name: string;
  readonly status: number;
  readonly response?: { readonly headers: Headers; readonly data: unknown };
}
type Headers = Readonly<Record<string, string | number | undefined>>;

/** Errors that did not come from a request are ours, and pass unchanged. */
export function toProblem(error: unknown, operation: string, now: Date): unknown {
  if (error instanceof GitHubProblem || !isHttpError(error)) return error;
  if (error.response === undefined) return unreadable(operation, null, codeOf(error));
  const { headers, data } = error.response;
  const words = wordsOf(data);
  const kind = kindOf(error.status, headers, words);
  return new GitHubProblem({
    kind,
    operation,
    status: error.status,
    resumeAt: resumeAt(kind, headers, now),
    reason: reasonOf(error.status, words),
    requestId: requestIdOf(headers),
  });
}

/** No answer, or one that is not what the API promises: cut off, or a page of some proxy. */
export function unreadable(operation: string, status: number | null = null, code: string | null = null): GitHubProblem {
  const nothing = { resumeAt: null, reason: null, requestId: null };
  return new GitHubProblem({ kind: 'unavailable', operation, status, code, ...nothing });
}

/** Of the error or what caused it. */
function codeOf(error: unknown, depth = 0): string | null {
  if (!(error instanceof Error) || depth > 4) return null;
  const code = 'code' in error ? error.code : null;
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code;
  return codeOf(error.cause, depth + 1);
}

function isHttpError(error: unknown): error is HttpError {
  if (!(error instanceof Error)) return false;
  return error.name === 'HttpError' || error.name === 'AbortError' || error.name === 'TimeoutError';
}

const plain: Readonly<Record<number, ProblemKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'unavailable',
  409: 'conflict',
  410: 'gone',
  429: 'limited',
  // Unavailable for legal reasons: a repository GitHub took down.
  451: 'forbidden',
};

function kindOf(status: number, headers: Headers, words: string): ProblemKind {
  if (status === 403 && isLimit(headers, words)) return 'limited';
  // Content created too fast is refused as if it were invalid.
  if (status === 422 && /submitted too quickly/i.test(words)) return 'limited';
  return plain[status] ?? (status >= 500 ? 'unavailable' : 'invalid');
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isLimit(headers: Headers, words: string): boolean {
  const isUsedUp = String(headers['x-ratelimit-remaining']) === '0';
  return isUsedUp || headers['retry-after'] !== undefined || /secondary rate|abuse detection/i.test(words);
}

function reasonOf(status: number, words: string): ProblemReason | null {
  if (status === 403 && /upgrade to github|make this repository public/i.test(words)) return 'plan';
  if (status === 422 && /already[_ ]exists/i.test(words)) return 'exists';
  return null;
}

function resumeAt(kind: ProblemKind, headers: Headers, now: Date): Date | null {
  const wait = retryAfter(headers, now) ?? (kind === 'limited' ? untilReset(headers, now) : null);
  if (wait !== null) return new Date(now.getTime() + Math.max(1, wait) * 1000);
  return kind === 'limited' ? new Date(now.getTime() + limits.secondaryWait * 1000) : null;
}

/** Seconds (RFC 9110, 10.2.3; GitHub sends the number, a proxy may send the date). */
function retryAfter(headers: Headers, now: Date): number | null {
  const value = textOf(headers['retry-after']);
  if (value === null) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.ceil((date - dateOf(headers, now).getTime()) / 1000);
}

/** Seconds until the primary limit is reset, by GitHub's clock and not ours; one more to be after it. */
function untilReset(headers: Headers, now: Date): number | null {
  const reset = Number(headers['x-ratelimit-reset']);
  if (String(headers['x-ratelimit-remaining']) !== '0' || !Number.isFinite(reset)) return null;
  return Math.ceil(reset - dateOf(headers, now).getTime() / 1000) + 1;
}

function dateOf(headers: Headers, fallback: Date): Date {
  const date = Date.parse(textOf(headers['date']) ?? '');
  return Number.isNaN(date) ? fallback : new Date(date);
}

/** GitHub's own words, to recognise by and never to repeat. */
function wordsOf(data: unknown): string {
  return typeof data === 'string' ? data : (JSON.stringify(data) ?? '');
}

/** Only what looks like one: the message of a problem is shown to people. */
function requestIdOf(headers: Headers): string | null {
  return /^[\w:-]{1,80}$/.exec(textOf(headers['x-github-request-id']) ?? '')?.[0] ?? null;
}

function textOf(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value);
}

function toMessage({ kind, operation, status, resumeAt, reason, requestId, code = null }: ProblemFacts): string {
  const remedy = reason === 'plan' ? "the repository's plan does not have this feature" : remedies[kind];
  const facts = [
    code === null ? null : explainCode(code),
    status === null ? null : `status ${status}`,
    resumeAt === null ? null : `again at ${resumeAt.toISOString()}`,
    requestId === null ? null : `request ${requestId}`,
  ].filter((fact) => fact !== null);
  return `GitHub: could not ${operation}: ${remedy}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}

/** What an operator can do about it; https://nodejs.org/api/tls.html#x509-certificate-error-codes names the first kind. */
function explainCode(code: string): string {
  if (code === 'REDIRECTED_ELSEWHERE')
    return `${code}: it redirects to another server, and Leakwarden does not follow that; if that server is yours, set GITHUB_API_URL to it`;
  const isTrust = /CERT|SIGNATURE|ISSUER|SELF_SIGNED|ALTNAME/.test(code);
  if (isTrust)
    return `${code}: its certificate is not trusted here; set NODE_EXTRA_CA_CERTS to the file of your certificate authority`;
  return `${code}: check GITHUB_API_URL, the proxy, and the network`;
}
