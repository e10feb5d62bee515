/** Messages of segments: HL7 v2 (patients), ASC X12 834 and 837 (members of health plans), UN/EDIFACT (orders, invoices), statements of accounts. */
import { limits } from '../limits.ts';
import { bankDialectOf } from './bank-lines.ts';
import { RecordTables } from './record-table.ts';
import type { SegmentDialect, SegmentField } from './segment-dialect.ts';
import { toText } from './text.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

export const segments: TableShape = {
  name: 'segments',
  weigh: ({ text }) => (dialectOf(text) ? 'sure' : null),
  open: ({ sink, head }: ReaderContext) => new SegmentReader(new RecordTables(sink), dialectOf(head.text) ?? hl7),
};

const hl7: SegmentDialect = {
  end: /[\r\n]+/g,
  element: '|',
  part: '^',
  begins: ([tag]) => tag === 'PID' || tag === 'MSH',
  fields: (elements, parts) => {
    const [tag] = elements;
    if (tag === 'DG1' || tag === 'AL1') return [['diagnosis', parts(3)[1] ?? parts(3)[0]]];
    if (tag !== 'PID') return [];
    const [last, first] = parts(5);
    const [street, , city, state, zip, country] = parts(11);
    const phone = parts(13);
    return [
      ['last_name', last],
      ['first_name', first],
      ['birth_date', (elements[7] ?? '').slice(0, 8)],
      ['sex', elements[8]],
      ['street', street],
      ['city', city],
      ['state', state],
      ['postal_code', zip],
      ['country', country],
      ['phone', phone[0]],
      ['email', phone[3]],
      ['account_number', parts(18)[0]],
      ['ssn', dashed(elements[19] ?? '')],
    ];
  },
};

/** Loops of a member or a patient begin with `INS` or `NM1` of these roles. */
const roles = new Set(['IL', 'QC', '74', '70']);

const x12 = (element: string, end: RegExp): SegmentDialect => ({
  end,
  element,
  part: ':',
  // A level of the hierarchy is about somebody else: a payer, who is insured, the patient.
  begins: ([tag, role = '']) => /^(?:INS|HL|SE)$/.test(tag ?? '') || (tag === 'NM1' && role === 'QC'),
  fields: ([tag, ...rest]) => {
    const [first = '', second, third, fourth] = rest;
    if (tag === 'REF') return first === 'SY' ? [['ssn', dashed(second ?? '')]] : [];
    if (tag === 'N3') return [['street', first]];
    if (tag === 'N4')
      return [
        ['city', first],
        ['state', second],
        ['postal_code', third],
        ['country', fourth],
      ];
    if (tag === 'DMG')
      return [
        ['birth_date', second],
        ['sex', third],
      ];
    if (tag === 'HI') return [['diagnosis', first.split(':')[1]]];
    if (tag === 'PER') return contactsOf(rest);
    if (tag !== 'NM1' || !roles.has(first)) return [];
    return [
      ['last_name', third],
      ['first_name', fourth],
      [rest[7] === '34' ? 'ssn' : 'member_id', dashed(rest[8] ?? '')],
    ];
  },
});

/** `PER*IP**HP*4155550100*EM*anna@…`. */
function contactsOf(elements: readonly string[]): SegmentField[] {
  return elements.map((kind, at): SegmentField => [
    kind === 'EM' ? 'email' : /^(?:TE|HP|CP|WP)$/.test(kind) ? 'phone' : '',
    elements[at + 1],
  ]);
}

const edifact: SegmentDialect = {
  end: /(?<!\?)'\s*/g,
  hasEscapes: true,
  element: '+',
  part: ':',
  begins: ([tag, role]) => tag === 'UNH' || (tag === 'NAD' && role === 'BY'),
  fields: (elements, parts) => {
    const [tag] = elements;
    const [value, kind] = parts(1);
    if (tag === 'COM') return [[kind === 'EM' ? 'email' : 'phone', value]];
    if (tag === 'FII') return [['iban', parts(2)[0]]];
    if (tag !== 'NAD') return [];
    const [street, city, , zip, country] = [5, 6, 7, 8, 9].map((at) => elements[at]);
    return [
      ['name', elements[4]],
      ['street', street],
      ['city', city],
      ['postal_code', zip],
      ['country', country],
    ];
  },
};

function dashed(number: string): string {
  return number.replace(/^(\d{3})(\d{2})(\d{4})$/, '$1-$2-$3');
}

function dialectOf(text: string): SegmentDialect | null {
  if (/^(?:(?:FHS|BHS|MSH)\|\^~\\&)/.test(text)) return hl7;
  if (/^(?:UNA.{6}\s*)?UNB\+/.test(text)) return edifact;
  const bank = bankDialectOf(text);
  if (bank) return bank;
  // The interchange header has a fixed width: the separators stand where it says.
  if (!/^ISA.{100,103}/s.test(text)) return null;
  const [element = '*', end = '~'] = [text[3], text[105]];
  return x12(element, new RegExp(`[${end.replace(/[\\\]^-]/g, '\\$&')}]\\s*`, 'g'));
}

class SegmentReader implements RowReader {
  readonly #tables: RecordTables;
  readonly #dialect: SegmentDialect;
  #rest = '';
  #offset = 0;
  #fields = new Map<string, string>();
  #start = 0;

  constructor(tables: RecordTables, dialect: SegmentDialect) {
    [this.#tables, this.#dialect] = [tables, dialect];
  }

  push(text: string): void {
    const all = this.#rest + text;
    let at = 0;
    for (const { index, 0: sign } of all.matchAll(this.#dialect.end)) {
      this.#take(all.slice(at, index), this.#offset + at);
      at = index + sign.length;
    }
    this.#rest = all.slice(at).slice(-limits.record);
    this.#offset += all.length - this.#rest.length;
  }

  end(): void {
    this.#take(this.#rest, this.#offset);
    this.#finish(this.#offset + this.#rest.length);
    this.#tables.end();
  }

  #take(segment: string, start: number): void {
    const { element, part, begins, fields, hasEscapes = false } = this.#dialect;
    const elements = toText(segment.slice(0, limits.cell))
      .trim()
      .split(element)
      .map((each) => (hasEscapes ? each.replace(/\?(.)/g, '$1') : each));
    if (begins(elements)) this.#finish(start);
    for (const [name, value = ''] of fields(elements, (at) => (elements[at] ?? '').split(part)))
      if (name !== '' && value !== '' && !this.#fields.has(name)) this.#fields.set(name, value);
  }

  #finish(end: number): void {
    if (this.#fields.size > 1)
      this.#tables.add('person', { name: '', format: 'fields', start: this.#start }, this.#fields, end);
    [this.#fields, this.#start] = [new Map(), end];
  }
}
