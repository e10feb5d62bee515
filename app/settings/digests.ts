/** `DIGESTS`: who is told once a day or week of what changed. JSON, usually in a file named by `DIGESTS_FILE`. */
import { toSafeAddress, isLoopback } from '../../github/index.ts';
import { findGlobMistake } from '../../rules/index.ts';
import type { DigestChannel, DigestOrder, MailServer } from '../digest/types.ts';
import type { ReadSetting } from './environment.ts';
import { SettingsError } from './errors.ts';

const keys = ['team', 'repositories', 'every', 'at', 'timezone', 'days', 'quiet', 'to'] as const;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const shortestSecret = 16;

/** @throws SettingsError that names the team and the key, and no address: they often hold a token */
export function toDigests(read: ReadSetting): readonly DigestOrder[] {
  const text = read('DIGESTS');
  if (text === null) return [];
  const list = parse(text);
  if (!Array.isArray(list)) throw new SettingsError('DIGESTS is not a list: begin it with [ and end it with ]');
  const digests = list.map((entry: unknown, index) => toDigest(entry, `DIGESTS[${index}]`, read));
  const twice = digests.find(({ team }, index) => digests.findIndex((other) => other.team === team) !== index);
  if (twice)
    throw new SettingsError(`DIGESTS has two of the team ${JSON.stringify(twice.team)}; give each its own name`);
  return digests;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingsError('DIGESTS is not JSON; see docs/digest.md for an example');
  }
}

function toDigest(entry: unknown, name: string, read: ReadSetting): DigestOrder {
  const fields = toRecord(entry, name);
  const unknown = Object.keys(fields).find((key) => !keys.some((known) => known === key));
  if (unknown !== undefined)
    throw new SettingsError(`${name} has the unknown key ${JSON.stringify(unknown)}; it takes ${keys.join(', ')}`);
  const { every = 'day', days = workdays, quiet = null, timezone = 'UTC', at = '09:00' } = fields;
  if (every !== 'day' && every !== 'week') throw new SettingsError(`${name}.every is day or week`);
  const order = {
    team: toText(fields['team'], `${name}.team`, /^[^\p{C}]{1,80}$/u, 'a name of at most 80 characters'),
    repositories: toRepositories(fields['repositories'], `${name}.repositories`),
    every,
    at: toMinutes(at, `${name}.at`),
    zone: toZone(timezone, `${name}.timezone`),
    days: toDays(days, `${name}.days`),
    quiet: toQuiet(quiet, `${name}.quiet`),
    to: toChannel(fields['to'], `${name}.to`, read),
  } as const;
  if (isQuietAt(order.quiet, order.at)) throw new SettingsError(`${name}.at lies in its quiet hours`);
  return order;
}

/** Whether it holds at these minutes of the day; over midnight as well. */
export function isQuietAt(quiet: DigestOrder['quiet'], minutes: number): boolean {
  if (quiet === null) return false;
  const { from, to } = quiet;
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

function toRecord(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new SettingsError(`${name} is not an object: begin it with { and end it with }`);
}

function toText(value: unknown, name: string, shape: RegExp, says: string): string {
  if (typeof value === 'string' && shape.test(value)) return value;
  throw new SettingsError(`${name} is missing or wrong; it is ${says}`);
}

function toTexts(value: unknown, name: string): readonly string[] {
  if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')) return value;
  throw new SettingsError(`${name} is missing or wrong; it is a list of texts`);
}

function toRepositories(value: unknown, name: string): readonly string[] {
  const globs = toTexts(value, name);
  const wrong = globs.find((glob) => !glob.includes('/') || findGlobMistake(glob) !== null);
  if (wrong === undefined) return globs;
  throw new SettingsError(`${name} has ${JSON.stringify(wrong)}; it looks like acme/shop or acme/*`);
}

function toMinutes(value: unknown, name: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  throw new SettingsError(`${name} is not a time of the day; it looks like 09:00`);
}

function toZone(value: unknown, name: string): string {
  const zone = toText(value, name, /./, 'a time zone such as Europe/Berlin');
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new SettingsError(`${name} is ${JSON.stringify(zone)}; it is a time zone such as Europe/Berlin`);
  }
}

function toDays(value: unknown, name: string): readonly number[] {
  const days = toTexts(value, name).map((day) => weekdays.indexOf(day));
  if (!days.includes(-1)) return days;
  throw new SettingsError(`${name} is a list of ${weekdays.join(', ')}`);
}

function toQuiet(value: unknown, name: string): DigestOrder['quiet'] {
  if (value === null) return null;
  const [from, to, ...more] = (typeof value === 'string' ? value : '').split('-');
  if (more.length > 0 || from === undefined || to === undefined)
    throw new SettingsError(`${name} is not a span of time; it looks like 18:00-08:00`);
  return { from: toMinutes(from, name), to: toMinutes(to, name) };
}

function toChannel(value: unknown, name: string, read: ReadSetting): DigestChannel {
  const fields = toRecord(value, name);
  const [kind, ...others] = Object.keys(fields).filter((key) => key !== 'secret' && key !== 'mention');
  if (others.length > 0) throw new SettingsError(`${name} names more than one place: give each a digest of its own`);
  switch (kind) {
    case 'issue':
      return {
        kind,
        repository: toText(fields[kind], `${name}.issue`, /^[\w-]+\/[\w.-]+$/, 'owner/name of a private repository'),
        mention:
          fields['mention'] === undefined
            ? null
            : toText(fields['mention'], `${name}.mention`, /^[\w-]+(?:\/[\w.-]+)?$/, 'a login or organisation/team'),
      };
    case 'slack':
    case 'teams':
      return { kind, url: toUrl(fields[kind], `${name}.${kind}`) };
    case 'webhook':
      return {
        kind,
        url: toUrl(fields[kind], `${name}.webhook`),
        secret: toSecret(fields['secret'], `${name}.secret`),
      };
    case 'mail':
      return { kind, to: toAddressees(fields[kind], `${name}.mail`), server: toMailServer(read) };
    default:
      throw new SettingsError(`${name} names no place; it takes issue, slack, teams, webhook or mail`);
  }
}

function toUrl(value: unknown, name: string): string {
  const url = typeof value === 'string' ? toSafeAddress(value) : null;
  if (url !== null) return url.href;
  throw new SettingsError(
    `${name} is not safe to report to; it is an https:// address without a user or password (http:// only on this machine itself)`,
  );
}

function toSecret(value: unknown, name: string): string {
  if (typeof value === 'string' && value.length >= shortestSecret) return value;
  throw new SettingsError(
    `${name} is missing or shorter than ${shortestSecret} characters; use the output of \`openssl rand -hex 32\` here and at the receiver, which checks the signature with it`,
  );
}

function toAddressees(value: unknown, name: string): readonly string[] {
  const all = toTexts(value, name);
  if (all.every((each) => /^[^\s@,<>"]+@[^\s@,<>"]+$/.test(each))) return all;
  throw new SettingsError(`${name} is a list of addresses such as security@example.com`);
}

function toMailServer(read: ReadSetting): MailServer {
  const [url, from] = [read('SMTP_URL'), read('SMTP_FROM')];
  const parsed = url === null ? null : URL.parse(url);
  if (!parsed || !/^smtps?:$/.test(parsed.protocol))
    throw new SettingsError('SMTP_URL is missing or wrong; it looks like smtps://user:password@mail.example.com');
  if (from === null) throw new SettingsError('SMTP_FROM is missing: the address that mails come from');
  return { url: requireTls(parsed), from };
}

/** smtp:// goes on only where the server offers STARTTLS, except on this machine itself. */
function requireTls(url: URL): string {
  url.searchParams.delete('ignoreTLS');
  if (url.protocol === 'smtp:' && !isLoopback(url)) url.searchParams.set('requireTLS', 'true');
  return url.href;
}
