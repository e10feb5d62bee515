/** Lists of people's logins without a line that says so: `name:password`, `address;password`. */
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
import type { OpenTable, TableSink } from './sink.ts';
import { toText } from './text.ts';
import type { RowReader, TableShape } from './types.ts';

export const logins: TableShape = {
  name: 'logins',
  weigh: ({ lines }) => (kindOf(lines) === null ? null : 'maybe'),
  open: ({ sink, head }) => new LoginReader(sink, kindOf(head.lines) ?? 'email'),
};

type Kind = 'email' | 'username';

const kinds: Readonly<Record<Kind, { readonly pair: RegExp; readonly fewest: number }>> = {
  email: { pair: /^\s*([^\s:;|,@]{1,64}@[^\s:;|,@]{3,100})\s?[:;|,\t]\s?(\S{4,128})\s*$/, fewest: 10 },
  username: { pair: /^\s*([A-Za-z][\w.-]{2,31}):(\S{4,128})\s*$/, fewest: 20 },
};
const mostJudged = 200;
const share = { ofPairs: 0.9, ofMixed: 0.4, ofDistinct: 0.7, ofOneShape: 0.5 };

/** `lines`: the first ones, as Latin-1 characters. */
export function holdLogins(lines: readonly string[]): boolean {
  return kindOf(lines) !== null;
}

function kindOf(lines: readonly string[]): Kind | null {
  // Most texts are none by their first lines.
  const first = lines.slice(0, 3).filter((line) => line.trim() !== '');
  return (
    (['email', 'username'] as const).find(
      (kind) => first.some((line) => kinds[kind].pair.test(line)) && areLogins(lines, kind),
    ) ?? null
  );
}

function areLogins(lines: readonly string[], kind: Kind): boolean {
  const some = lines.slice(0, mostJudged).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const pairs = some.flatMap((line) => {
    const [, user, password] = kinds[kind].pair.exec(line.slice(0, limits.cell)) ?? [];
    return user === undefined || password === undefined ? [] : [{ user, password }];
  });
  if (pairs.length < kinds[kind].fewest || pairs.length < some.length * share.ofPairs) return false;
  const passwords = pairs.map(({ password }) => password);
  // `option1`, `option2`: counted, not chosen.
  const users = pairs.map(({ user }) => user.replace(/\d+/g, '').toLowerCase());
  return (
    passwords.filter(isPassword).length >= pairs.length * share.ofMixed &&
    new Set(passwords).size >= pairs.length * share.ofDistinct &&
    new Set(users).size >= pairs.length * share.ofDistinct &&
    mostFrequent(passwords.map(toShape)) <= pairs.length * share.ofOneShape &&
    !passwords.some((password) => /^\/\/|:\/\//.test(password))
  );
}

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const version = /^[v^~=]*\d+(?:\.\d+)+/;

/** Letters beside something else. What programs made of one is as good. */
function isPassword(text: string): boolean {
  return /[A-Za-z]/.test(text) && /[^A-Za-z.,/_-]/.test(text) && !uuid.test(text) && !version.test(text);
}

/** Numbers of customers and articles are written alike; of hashes the letters differ. */
function toShape(text: string): string {
  return text
    .replace(/[A-Z]+/g, 'A')
    .replace(/[a-z]+/g, 'a')
    .replace(/\d+/g, '0');
}

function mostFrequent(texts: readonly string[]): number {
  return Math.max(0, ...[...Map.groupBy(texts, (text) => text).values()].map(({ length }) => length));
}

class LoginReader implements RowReader {
  readonly #lines: Lines;
  readonly #pair: RegExp;
  readonly #table: OpenTable | null;

  constructor(sink: TableSink, kind: Kind) {
    this.#pair = kinds[kind].pair;
    this.#table = sink.open({ name: '', format: 'text', header: [kind, 'password'], start: 0 });
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#table?.finish();
  }

  #take({ text, end }: Line): void {
    const [, user, password] = this.#pair.exec(text.slice(0, limits.cell)) ?? [];
    if (user !== undefined && password !== undefined) this.#table?.add([toText(user), toText(password)], end);
  }
}
