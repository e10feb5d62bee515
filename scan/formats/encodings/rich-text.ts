/** Rich Text Format (Microsoft, RTF Specification 1.9.1): its text, cells parted by tabs and rows by lines. */
import { decoderOf } from '../../values/decoder.ts';

/** Groups that hold no text of the document. */
const silent = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict themedata colorschememapping latentstyles datastore xmlnstbl objdata'.split(
    ' ',
  ),
);

const written: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
  nestcell: '\t',
  nestrow: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|[^\\{}\r\n]+/g;
const deepest = 1_000;

interface Group {
  readonly isSilent: boolean;
  /** Bytes that stand behind a Unicode character for readers that know none. */
  readonly skipped: number;
}

/** `text`: bytes as characters. */
export function toPlainText(text: string): string {
  const parts: string[] = [];
  const outer: Group[] = [];
  let group: Group = { isSilent: false, skipped: 1 };
  let skip = 0;
  for (const [all, word, argument, hex, sign, brace] of text.matchAll(token)) {
    if (brace === '{') {
      if (outer.length < deepest) outer.push(group);
    } else if (brace === '}') group = outer.pop() ?? group;
    else if (word === 'uc') group = { ...group, skipped: Number(argument ?? 1) };
    else if (sign === '*' || (word !== undefined && silent.has(word))) group = { ...group, isSilent: true };
    else if (!group.isSilent) {
      const piece = word === undefined ? toPlain(all, hex, sign) : toWritten(word, argument);
      parts.push(word === undefined ? piece.slice(skip) : piece);
      skip = word === 'u' ? group.skipped : word === undefined ? Math.max(0, skip - piece.length) : skip;
    }
  }
  return parts.join('');
}

function toPlain(all: string, hex: string | undefined, sign: string | undefined): string {
  if (hex !== undefined) return decoderOf('windows-1252').decode(Uint8Array.of(Number.parseInt(hex, 16)));
  return sign === undefined ? all.replace(/^[\r\n]+$/, '') : toSign(sign);
}

function toWritten(word: string, argument = '0'): string {
  return word === 'u' ? String.fromCharCode(Number(argument) & 0xffff) : (written[word] ?? '');
}

/** `\~`, `\_`, escaped braces, the end of a paragraph. */
function toSign(sign: string): string {
  if (sign === '~' || sign === '_') return sign === '~' ? ' ' : '-';
  return sign === '\r' ? '\n' : /[{}\\\n]/.test(sign) ? sign : '';
}
