/** One request to the API on its way to its route, and the answer back. */
import type { IncomingHttpHeaders } from 'node:http';
import type { App, Author, Account, Installation, Permissions, Repository } from '../state/model.ts';
import { unprocessable } from './refusal.ts';

export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'user'; readonly account: Account }
  | { readonly kind: 'app'; readonly app: App }
  | {
      readonly kind: 'installation';
      readonly installation: Installation;
      readonly permissions: Permissions;
      readonly repositories: ReadonlySet<number> | null;
      readonly token: string;
    };

export type Body = Readonly<Record<string, unknown>>;

export interface Call {
  readonly method: string;
  /** Below the API's base, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Body;
  readonly actor: Actor;
  /** Parts of the path that the route names, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The base that links in answers begin with. */
  readonly base: string;
}

export interface RepositoryCall extends Call {
  readonly repository: Repository;
}

export interface ScanAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown): ScanAnswer => ({ status: 200, body });
export const created = (body: unknown): ScanAnswer => ({ status: 201, body });
export const accepted = (body: unknown = {}): ScanAnswer => ({ status: 202, body });
export const noContent: ScanAnswer = { status: 204 };

/** Who writes: a person, or an App's bot. */
export function authorOf(actor: Actor): Author {
  if (actor.kind === 'user') return { account: actor.account, app: null };
  if (actor.kind === 'installation') {
    const { app } = actor.installation;
    return { account: app.bot, app };
  }
  if (actor.kind === 'app') return { account: actor.app.bot, app: actor.app };
  throw unprocessable('Nobody in particular cannot write');
}

/** A part of the path. Routes are only called with all parts they name. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`the route does not name ${name}`);
  return value;
}

export const numberParam = (call: Call, name: string): number => Number(param(call, name));

export function text(body: Body, name: string): string | null {
  const value = body[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : null;
}

/** Strings of a list; labels and assignees may also come as one string or as objects with a name. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    if (typeof each === 'string') return [each];
    const name = (each as Body | null)?.['name'];
    return typeof name === 'string' ? [name] : [];
  });
}
