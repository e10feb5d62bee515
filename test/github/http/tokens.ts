/** Who is asking: Apps by JWT, installations and people by token, Git by basic authentication. */
import { randomBytes, verify } from 'node:crypto';
import type { Account, Installation, Permissions } from '../state/model.ts';
import type { State } from '../state/state.ts';
import type { Actor, Body } from './call.ts';
import { unauthorized } from './refusal.ts';

export interface InstallationToken {
  readonly token: string;
  readonly installation: Installation;
  readonly permissions: Permissions;
  /** null: all that the installation holds. */
  readonly repositories: ReadonlySet<number> | null;
  readonly expiresAt: number;
}

const tokenLife = 3_600_000;
/** Seconds a JWT may be valid, and the difference of clocks that GitHub allows. */
const longestLife = 600;
const skew = 60;

export class Tokens {
  readonly #state: State;
  readonly #installations = new Map<string, InstallationToken>();
  readonly #users = new Map<string, Account>();

  constructor(state: State) {
    this.#state = state;
  }

  forInstallation(token: Omit<InstallationToken, 'token' | 'expiresAt'>): InstallationToken {
    const made = { ...token, token: `ghs_${randomToken()}`, expiresAt: Date.now() + tokenLife };
    this.#installations.set(made.token, made);
    return made;
  }

  forUser(account: Account): string {
    const token = `ghp_${randomToken()}`;
    this.#users.set(token, account);
    return token;
  }

  /** False when nobody knew it. */
  revoke(token: string): boolean {
    return [this.#installations.delete(token), this.#users.delete(token)].includes(true);
  }

  /** Every token of every installation stops working, as when they expire. */
  expireAll(): void {
    this.#installations.clear();
  }

  actorOf(authorization: string | undefined): Actor {
    if (authorization === undefined) return { kind: 'anonymous' };
    const [scheme = '', credentials = ''] = authorization.split(' ');
    if (/^basic$/i.test(scheme)) return this.#byToken(passwordOf(credentials));
    if (credentials.split('.').length === 3) return this.#byJwt(credentials);
    return this.#byToken(credentials);
  }

  #byToken(token: string): Actor {
    const user = this.#users.get(token);
    if (user !== undefined) return { kind: 'user', account: user };
    const found = this.#installations.get(token);
    const usable = found !== undefined && found.expiresAt > Date.now();
    if (!usable || !this.#state.installations.has(found.installation.id)) throw unauthorized();
    return { kind: 'installation', ...found };
  }

  #byJwt(jwt: string): Actor {
    const [header = '', payload = '', signature = ''] = jwt.split('.');
    const claims = decode(payload);
    const app = [...this.#state.apps.values()].find(
      ({ id, clientId }) => String(claims['iss']) === String(id) || claims['iss'] === clientId,
    );
    if (app === undefined || decode(header)['alg'] !== 'RS256') {
      throw unauthorized('A JSON web token could not be decoded');
    }
    const signed = Buffer.from(`${header}.${payload}`);
    const isSigned = (key: string): boolean => verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'));
    if (!app.publicKeys.some(isSigned)) {
      throw unauthorized('A JSON web token could not be decoded');
    }
    assertInTime(claims);
    return { kind: 'app', app };
  }
}

function assertInTime(claims: Body): void {
  const seconds = Date.now() / 1000;
  const expires = Number(claims['exp']);
  const issued = Number(claims['iat']);
  if (!(expires > seconds))
    throw unauthorized(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  if (expires - seconds > longestLife + skew)
    throw unauthorized("'Expiration time' claim ('exp') is too far in the future");
  if (!(issued <= seconds + skew))
    throw unauthorized(
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
}

function decode(part: string): Body {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Body;
  } catch {
    throw unauthorized('A JSON web token could not be decoded');
  }
}

/** Git sends the token as the password, or as the name with an empty password. */
function passwordOf(credentials: string): string {
  const [name = '', password = ''] = Buffer.from(credentials, 'base64').toString().split(':');
  return password === '' ? name : password;
}

const randomToken = (): string => randomBytes(27).toString('base64url').replace(/[-_]/g, 'x');
