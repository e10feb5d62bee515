/** Statements of accounts and payments: MT940 (SWIFT), BAI2 (ASC X9), QIF (Quicken), OFX 1 and 2, NACHA. */
import type { SegmentDialect, SegmentField } from './segment-dialect.ts';
import { decodeEntities } from './text.ts';

const line = /\r?\n/g;
/** What no line holds: each is read as a whole. */
const none = '\0';

const email = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/;
const card = /(?<!\d)[2-6]\d{11,18}(?!\d)/;
const iban = /(?<![A-Za-z\d])[A-Z]{2}\d{2}[A-Z\d]{11,30}(?![A-Za-z\d])/;

/** What stands in a note and is known by its form. */
function valuesIn(text: string): SegmentField[] {
  return [
    ['email', email.exec(text)?.[0]],
    ['card_number', card.exec(text)?.[0]],
    ['iban', iban.exec(text)?.[0]],
  ];
}

const mt940: SegmentDialect = {
  end: line,
  element: none,
  part: none,
  begins: ([text = '']) => text.startsWith(':61:') || text.startsWith(':62'),
  fields: ([text = '']) => {
    if (!/^:86:|^\?|^\//.test(text)) return [];
    return [
      ['iban', /\?31([^?]{10,34})/.exec(text)?.[1] ?? iban.exec(text)?.[0]],
      ['name', /\?32([^?]{2,60})/.exec(text)?.[1] ?? /\/NAME\/([^/]{2,60})/.exec(text)?.[1]],
      ['email', email.exec(text)?.[0]],
    ];
  },
};

const bai2: SegmentDialect = {
  end: line,
  element: none,
  part: none,
  begins: ([text = '']) => /^(?:16|49|98|99),/.test(text),
  fields: ([text = '']) => (/^(?:16|88),/.test(text) ? valuesIn(text) : []),
};

const qif: SegmentDialect = {
  end: line,
  element: none,
  part: none,
  begins: ([text = '']) => text === '^' || text.startsWith('!'),
  fields: ([text = '']) => {
    const value = text.slice(1);
    if (text.startsWith('P')) return [['name', value]];
    if (text.startsWith('A')) return [[/\d\s*$/.test(value) ? 'street' : 'city', value]];
    return /^[MN]/.test(text) ? valuesIn(value) : [];
  },
};

/** Elements of SGML (OFX 1) are not closed, those of XML (OFX 2) are. */
const ofxNames: Readonly<Record<string, string>> = {
  NAME: 'name',
  ADDR1: 'street',
  CITY: 'city',
  POSTALCODE: 'postal_code',
  PHONE: 'phone',
};
const ofx: SegmentDialect = {
  end: /\r?\n|(?=<)/g,
  element: '>',
  part: none,
  begins: ([tag]) => tag === '<STMTTRN' || tag === '</STMTTRN' || tag === '<PMTINFO',
  fields: ([tag = '', value = '']) => {
    const name = tag.slice(1);
    const text = decodeEntities(value.trim());
    if (name === 'MEMO') return valuesIn(text);
    if (name === 'ACCTID') return [[iban.test(text) ? 'iban' : 'account_number', text]];
    return [[ofxNames[name] ?? '', text]];
  },
};

/** Lines of 94 characters (ACH, Nacha operating rules): an entry each, of who is paid or pays. Banks are shared by many. */
const nacha: SegmentDialect = {
  end: line,
  element: none,
  part: none,
  begins: ([text = '']) => /^[5689]/.test(text),
  fields: ([text = '']) => {
    if (!/^6\d{11}/.test(text)) return [];
    return [
      ['account_number', text.slice(12, 29).trim()],
      ['name', text.slice(54, 76).trim()],
    ];
  },
};

/** `text`: the first bytes as characters. */
export function bankDialectOf(text: string): SegmentDialect | null {
  if (/^!(?:Type|Account|Option)\b/i.test(text)) return qif;
  if (/^\s{0,20}(?:OFXHEADER:|<OFX>|<\?OFX\s|<\?xml[^>]{1,200}\?>\s{0,20}<\?OFX\s)/.test(text)) return ofx;
  if (/^101[ \d]\d{9}[ \d]\d{9,10}\d{6}[ \d]{4}[A-Z\d]094101/.test(text)) return nacha;
  if (/^01,[^,\n]{0,40},[^,\n]{0,40},\d{6},\d{4},/.test(text)) return bai2;
  return /^(?:\{1:[^\n]{0,200}\{4:\s*)?:20:/.test(text) && /^:(?:25|28C|60F):/m.test(text) ? mt940 : null;
}
