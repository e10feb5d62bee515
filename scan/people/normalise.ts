/**
 * Two ways to write one thing of one person are one text here; null: nothing that a person could be known by. Where it
 * is in doubt two texts stay two: a person counted twice is a smaller mistake than two people counted as one.
 */
import { toInternationalPhone, unspell } from '../../rules/index.ts';
import type { Slot } from '../model/records.ts';

const empty =
  /^(?:|null|nil|none|undefined|nan|n\/?a|#n\/a|-+|\.+|\?+|unknown|unbekannt|inconnu|desconocido|test|0+|x+)$/i;

export interface RecordLocale {
  /** ISO 3166 code of the record's country, null where it says none. */
  readonly region: string | null;
  /** Which part of `1/2/1990` is the day; null: nothing in the table says it. */
  readonly dayAt: 'first' | 'second' | null;
}

/** May lead to another slot: `info@` is a mailbox, a name of one word is a short one. */
export function normalise(slot: Slot, value: string, { region, dayAt }: RecordLocale): readonly [Slot, string] | null {
  const text = value.trim();
  if (empty.test(text)) return null;
  switch (slot) {
    case 'email':
      return normaliseEmail(text);
    case 'phone':
      return normalisePhone(text, region);
    case 'name':
      return normaliseName(text);
    case 'birth-date':
      return normaliseDate(text, dayAt);
    case 'username':
      return text.length < 3 ? null : [slot, text.toLowerCase()];
    case 'secret':
      return [slot, text];
    case 'national-id':
    case 'passport':
    case 'tax-id':
    case 'iban':
    case 'card-number':
    case 'account-number':
      return normaliseNumber(slot, text);
    default:
      return [slot, text.toLowerCase()];
  }
}

// ---------------------------------------------------------------- e-mail

/** RFC 2142 and what else is read by whoever is on duty. */
const shared = new Set(
  `abuse accounting accounts admin administrator billing booking bookings buchhaltung careers contact contacto enquiries
  feedback finance frontdesk hello help helpdesk hostmaster hr info inquiries invoice invoices jobs kontakt legal mail
  marketing news newsletter noreply no-reply office orders postmaster press privacy reception rechnung reservations root
  sales secretary security service shop support team webmaster`.split(/\s+/),
);

/** What stands behind `+` is the owner's own note (documented by each of these). */
const withTags =
  /^(?:gmail\.com|outlook\.[a-z.]+|hotmail\.[a-z.]+|live\.[a-z.]+|icloud\.com|me\.com|mac\.com|proton\.me|protonmail\.com|pm\.me|fastmail\.com)$/;

/** Lower case (RFC 5321 leaves it to the host; none of note tells cases apart); the dots of Gmail mean nothing. */
function normaliseEmail(text: string): readonly [Slot, string] | null {
  const address = (unspell(text) ?? text.replace(/^mailto:/i, '')).toLowerCase();
  const sign = address.lastIndexOf('@');
  if (sign < 1 || sign === address.length - 1 || /\s/.test(address)) return null;
  const domain = address.slice(sign + 1).replace(/^googlemail\.com$/, 'gmail.com');
  const local = address.slice(0, sign);
  const untagged = withTags.test(domain) ? local.replace(/(?<=.)\+.*$/, '') : local;
  const name = domain === 'gmail.com' ? untagged.replaceAll('.', '') : untagged;
  return [shared.has(local) ? 'mailbox' : 'email', `${name}@${domain}`];
}

// ---------------------------------------------------------------- numbers

/** A number in a national form is known again only where it is written with the same digits. */
function normalisePhone(text: string, region: string | null): readonly [Slot, string] | null {
  const international = toInternationalPhone(text, region);
  if (international !== null) return ['phone', international];
  const digits = text.replace(/\D/g, '');
  return digits.length < 7 || isOneDigit(digits) ? null : ['phone', `national ${digits}`];
}

function normaliseNumber(slot: Slot, text: string): readonly [Slot, string] | null {
  const compact = text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  return compact.length < 5 || isOneDigit(compact) ? null : [slot, compact];
}

function isOneDigit(digits: string): boolean {
  return /^(.)\1*$/.test(digits);
}

// ---------------------------------------------------------------- names

const titles = new Set('mr mrs ms miss mx dr prof sir herr frau hr fr mme mlle sr sra srta dipl ing phd jr'.split(' '));

/** Words in any order, without accents, titles and initials: `Schulze, Dr. Maria J.` is `maria schulze`. */
function normaliseName(text: string): readonly [Slot, string] | null {
  const words = nameWords(text);
  if (words.length === 0) return null;
  return [words.length === 1 ? 'short-name' : 'name', words.toSorted().join(' ')];
}

export function nameWords(text: string): string[] {
  const all = plainText(text).split(/[^\p{L}\p{N}']+/u);
  const words = all.filter((word) => word !== '' && !titles.has(word));
  const long = words.filter((word) => word.length > 1);
  return long.length >= 2 ? long : words;
}

/** Most names are ASCII, for which `normalize` is the dearest step. */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

// ---------------------------------------------------------------- dates

function normaliseDate(text: string, dayAt: RecordLocale['dayAt']): readonly [Slot, string] | null {
  const iso = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:\D|$)/.exec(text);
  if (iso) return toDate(iso[1], iso[2], iso[3]);
  const parts = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})(?:\D|$)/.exec(text);
  if (!parts) return null;
  const [, first = '', sign, second = '', year] = parts;
  const day = dayOf(Number(first), Number(second), sign === '.' ? 'first' : dayAt);
  if (day === 'first') return toDate(year, second, first);
  if (day === 'second') return toDate(year, first, second);
  // Nobody knows which is the month: known again only where it is written alike.
  return ['birth-date', `${year}/${first}/${second}`];
}

/** Points stand between day, month and year wherever they are used. */
function dayOf(first: number, second: number, usual: RecordLocale['dayAt']): RecordLocale['dayAt'] {
  if (first > 12) return 'first';
  if (second > 12) return 'second';
  return first === second ? 'first' : usual;
}

function toDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): readonly [Slot, string] | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31) return null;
  // What databases write where nothing is known.
  if (m === 1 && d === 1 && (y === 1900 || y === 1970)) return null;
  return ['birth-date', `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`];
}

/** What the dates of a column say of their order. */
export function findDayOrder(values: readonly string[]): RecordLocale['dayAt'] {
  for (const value of values) {
    const [, first = '', second = ''] = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}/.exec(value.trim()) ?? [];
    if (Number(first) > 12) return 'first';
    if (Number(second) > 12) return 'second';
  }
  return null;
}
