/** vCard (RFC 6350) and iCalendar (RFC 5545): people in address books and invitations. */
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
import { RecordTables } from './record-table.ts';
import type { TableSink } from './sink.ts';
import { toText } from './text.ts';
import type { RowReader, TableShape } from './types.ts';

export const cards: TableShape = {
  name: 'vcard',
  weigh: ({ text }) => (/^\s*BEGIN:(?:VCARD|VCALENDAR)\s/i.test(text) ? 'sure' : inside.test(text) ? 'maybe' : null),
  open: ({ sink }) => new CardReader(sink),
};

/** Below a title, or between other text. */
const inside = /^BEGIN:VCARD\s/im;

/** Names of columns that stand for a property; several values in one are cut at semicolons. */
export const cardProperties: Readonly<Record<string, readonly string[]>> = {
  FN: ['full name'],
  N: ['last name', 'first name'],
  EMAIL: ['email'],
  TEL: ['phone'],
  BDAY: ['birth date'],
  ADR: ['', '', 'street', 'city', '', 'postcode', 'country'],
  GENDER: ['gender'],
  NOTE: ['note'],
  ORG: ['company'],
  TITLE: ['title'],
};

class CardReader implements RowReader {
  readonly #tables: RecordTables;
  readonly #lines: Lines;
  #fields = new Map<string, string>();
  #line: Line | null = null;
  #start = 0;

  constructor(sink: TableSink) {
    this.#tables = new RecordTables(sink);
    this.#lines = new Lines((line) => this.#unfold(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    if (this.#line) this.#take(this.#line);
    this.#tables.end();
  }

  /** A line that begins with a space goes on with the one before. */
  #unfold(line: Line): void {
    const before = this.#line;
    if (before && /^[ \t]/.test(line.text) && before.text.length < limits.cell) {
      this.#line = { ...before, text: before.text + line.text.slice(1), end: line.end };
      return;
    }
    if (before) this.#take(before);
    this.#line = line;
  }

  #take({ text, start, end }: Line): void {
    const [, name = '', parameters = '', value = ''] =
      /^(?:[\w-]{1,40}\.)?([A-Z-]{1,40})((?:;[^:"]{0,200}(?:"[^"]{0,200}")?){0,20}):(.*)$/i.exec(
        toText(text.slice(0, limits.cell)),
      ) ?? [];
    const property = name.toUpperCase();
    if (property === 'BEGIN') {
      [this.#fields, this.#start] = [new Map(), start];
    } else if (property === 'END') {
      if (this.#fields.size > 0) this.#emit('vcard', this.#fields, this.#start, end);
      this.#fields = new Map();
    } else if (property === 'ATTENDEE' || property === 'ORGANIZER') this.#takeAttendee(parameters, value, start, end);
    else this.#takeProperty(property, decodeValue(parameters, value));
  }

  #takeAttendee(parameters: string, value: string, start: number, end: number): void {
    const name = /;CN="?([^";:]{1,200})/i.exec(parameters)?.[1] ?? '';
    const email = value.replace(/^mailto:/i, '');
    this.#emit(
      'attendees',
      new Map([
        ['name', name],
        ['email', email],
      ]),
      start,
      end,
    );
  }

  #takeProperty(property: string, value: string): void {
    const names = cardProperties[property];
    if (!names) return;
    const parts = names.length > 1 ? value.split(/(?<!\\);/) : [value];
    for (const [index, name] of names.entries()) {
      const part = (parts[index] ?? '').replace(/\\([,;\\])/g, '$1').trim();
      if (name !== '' && part !== '' && !this.#fields.has(name)) this.#fields.set(name, part);
    }
  }

  #emit(name: string, fields: ReadonlyMap<string, string>, start: number, end: number): void {
    this.#tables.add(name, { name: name === 'vcard' ? '' : name, format: 'vcard', start }, fields, end);
  }
}

/** vCard 2.1 writes letters beyond ASCII as `=C3=BC`. */
function decodeValue(parameters: string, value: string): string {
  if (!/QUOTED-PRINTABLE/i.test(parameters)) return value;
  const bytes = value.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return toText(bytes);
}
