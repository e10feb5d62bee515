/** People whom a mail went to, with their addresses (RFC 5322, 3.4): `To:`, `Cc:` and `Bcc:`, and what is copied from there. One a line they may be authors. */
import { normaliseName } from '../../../rules/index.ts';
import { gazetteer } from '../../provenance/gazetteer.ts';
import { LineRows } from './line-rows.ts';
import { toText } from './text.ts';
import type { TableShape } from './types.ts';

export const recipients: TableShape = {
  name: 'recipients',
  weigh: ({ lines }) => (holdsRecipients(lines) ? 'maybe' : null),
  open: ({ sink }) => {
    const found = new Rows();
    return new LineRows({ sink, header: columns, rowsOf: (line) => found.take(line) });
  },
};

const columns = ['full name', 'email'];
/** In English, German, French, Spanish. */
const field = /^(?:To|Cc|Bcc|An|Kopie|Cci|Para|À)\s?:\s*/i;
const address = String.raw`[\w.%+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`;
const person = String.raw`"?(\p{L}[\p{L}\p{M} .,'’-]{2,80}?)"?`;
/** `Anna Berg <anna@…>`, `"Berg, Anna" <anna@…>`, `Anna Berg (anna@…)`, `Anna Berg - anna@…`. */
const entry = new RegExp(
  String.raw`^${person}\s{0,20}(?:<(?:mailto:)?(${address})>|[([](${address})[)\]]|(?:[-–—:]|\t)\s{0,20}(${address}))$`,
  'u',
);
const parted = /[,;]\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/;
const looked = 200;
const fewest = 8;
/** In a line that no field begins. */
const fewestBare = 3;
/** Of the names, given ones that are known. */
const leastGiven = 0.25;
/** Characters of a line that is cut at its quotes. */
const longestQuoted = 8_192;

/** `lines`: bytes as characters. */
function holdsRecipients(lines: readonly string[]): boolean {
  const found = new Rows();
  const rows = lines.slice(0, looked).flatMap((line) => found.take(line));
  const { given } = gazetteer();
  const known = rows.filter(([name = '']) => isGiven(name, given));
  return rows.length >= fewest && known.length >= rows.length * leastGiven;
}

function isGiven(name: string, given: { readonly has: (name: string) => boolean }): boolean {
  return name
    .split(/[ ,]+/)
    .slice(0, 2)
    .some((word) => given.has(normaliseName(word)));
}

/** All that stands in a line; none where it says anything else. */
function entriesOf(line: string): string[][] {
  if (!line.includes('@')) return [];
  const text = toText(line)
    .replace(field, '')
    .trim()
    .replace(/[,;]+$/, '');
  const parts = text.includes('"') ? text.slice(0, longestQuoted).split(parted) : text.split(/[,;]\s*/);
  const rows: string[][] = [];
  for (const part of parts) {
    const [, name, bracketed, inside, behind] = entry.exec(part.trim()) ?? [];
    if (name === undefined) return [];
    rows.push([name.replace(/^(.+), (.+)$/, '$2 $1'), bracketed ?? inside ?? behind ?? '']);
  }
  return rows;
}

/** A field goes on in lines that begin with a blank. */
class Rows {
  #isField = false;

  take(line: string): string[][] {
    this.#isField = field.test(line) || (this.#isField && /^[ \t]+\S/.test(line));
    const rows = entriesOf(line);
    return this.#isField || rows.length >= fewestBare ? rows : [];
  }
}
