/** What the page is answered, request by request. */
import { isKnownError } from '../../errors.ts';
import { toPlain } from '../../../report/index.ts';
import type { PageAccess, Visitor } from './access.ts';
import type { PageDecision, ReviewDesk } from './desk.ts';

export interface Answer {
  readonly status: number;
  readonly type: 'text/html; charset=utf-8' | 'application/json' | 'text/plain; charset=utf-8';
  readonly body: string;
  readonly cookie?: string;
  /** It was asked to end. */
  readonly isLast?: boolean;
}

export interface Asked extends Visitor {
  readonly path: string;
  readonly token: string | null;
  readonly contentType: string | null;
  readonly body: string;
}

export interface Host {
  readonly access: PageAccess;
  /** Null: nothing can be written, and the page has no buttons for it. */
  readonly desk: ReviewDesk | null;
  readonly page: () => string;
}

export async function answer(asked: Asked, { access, desk, page }: Host): Promise<Answer> {
  if (!access.isOwn(asked)) return say(403, 'This page is for the browser that leakwarden opened.');
  if (asked.method === 'GET' && asked.path === '/open') return enter(asked.token ?? '', access);
  if (!access.isInside(asked))
    return say(403, 'Open the link that leakwarden printed. It works once; for another one start it again.');
  if (asked.method === 'GET' && asked.path === '/')
    return { status: 200, type: 'text/html; charset=utf-8', body: page() };
  if (asked.method !== 'POST') return say(404, 'There is nothing here.');
  // Forms of other pages cannot send this type.
  if (asked.contentType !== 'application/json') return say(415, 'JSON is expected.');
  if (asked.path === '/end') return { ...tell(200, {}), isLast: true };
  return desk === null ? say(404, 'There is nothing here.') : act(asked, desk);
}

/** The page goes on by itself, since a browser that was led here from elsewhere holds a strict cookie back at first. */
function enter(token: string, access: PageAccess): Answer {
  const cookie = access.enter(token);
  if (cookie === null)
    return say(403, 'This link was used before, or leakwarden was started again since. Start it again for a new one.');
  const body = '<!doctype html><meta http-equiv="refresh" content="0;url=/"><title>Leakwarden</title>';
  return { status: 200, type: 'text/html; charset=utf-8', body, cookie };
}

async function act({ path, body }: Asked, desk: ReviewDesk): Promise<Answer> {
  try {
    if (path === '/undo') return tell(200, desk.undo());
    if (path !== '/excuse') return say(404, 'There is nothing here.');
    const decision = readDecision(body);
    return decision === null ? say(400, 'This is not a decision.') : tell(200, await desk.decide(decision));
  } catch (error) {
    if (!(error instanceof Error) || !isKnownError(error)) throw error;
    return tell(400, { message: error.message.split('\n').map(toPlain).join('\n') });
  }
}

function readDecision(body: string): PageDecision | null {
  const value = parse(body);
  if (typeof value !== 'object' || value === null) return null;
  const { leaks, reason, until, into } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(leaks) || !leaks.every((leak) => typeof leak === 'string')) return null;
  if (typeof reason !== 'string' || typeof until !== 'string') return null;
  return into === 'configuration' || into === 'baseline' ? { leaks, reason, until, into } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const say = (status: number, body: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});
const tell = (status: number, value: object): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});
