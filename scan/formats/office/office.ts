/** Which reader an office file gets, by the names in its archive. */
import { DecodeError } from '../errors.ts';
import type { ContainerPart } from '../types.ts';
import type { ZipFiles } from '../zip/files.ts';
import { readOds } from './ods.ts';
import { readProse, type ProseWords } from './prose.ts';
import { readXlsx } from './xlsx.ts';
import { parseXml } from './xml.ts';

/** Null where it is none. What the reader leaves belongs to the archive as any other file. */
export function readOffice(files: ZipFiles): AsyncIterable<ContainerPart> | null {
  if (files.has('xl/workbook.xml')) return readXlsx(files);
  if (files.has('word/document.xml')) return readProse(files, wordParts, wordWords);
  if (files.has('ppt/presentation.xml')) return readProse(files, slideParts, slideWords);
  if (files.has('mimetype') && (files.has('content.xml') || files.has('encrypted-package')))
    return readOpenDocument(files);
  if (files.has('META-INF/encryption.xml')) return nameEncrypted(files);
  return files.names.some((name) => name.endsWith('.iwa')) ? nameIWork() : null;
}

const wordParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;
const slideParts = /^ppt\/(?:slides|notesSlides|comments)\/[^/]+\.xml$/;

const wordWords: ProseWords = {
  paragraphs: ['p'],
  texts: ['t', 'delText', 'instrText'],
  tables: ['tbl'],
  rows: ['tr'],
  cells: ['tc'],
  spaces: { tab: '\t', br: '\n', cr: '\n' },
};
const slideWords: ProseWords = { ...wordWords, texts: ['t', 'text'] };
const openWords: ProseWords = {
  paragraphs: ['p', 'h'],
  texts: null,
  tables: ['table'],
  rows: ['table-row'],
  cells: ['table-cell', 'covered-table-cell'],
  spaces: { tab: '\t', 'line-break': '\n', s: ' ' },
};

async function* readOpenDocument(files: ZipFiles): AsyncGenerator<ContainerPart> {
  if ((await textOf(files, 'META-INF/manifest.xml')).includes('encryption-data'))
    throw new DecodeError('encrypted office file', true);
  const isSheet = (await textOf(files, 'mimetype')).includes('spreadsheet');
  yield* isSheet ? readOds(files) : readProse(files, /^(?:content|styles)\.xml$/, openWords);
}

const longest = 1_000_000;

async function textOf(files: ZipFiles, name: string): Promise<string> {
  let text = '';
  for await (const piece of files.look(name) ?? []) {
    text += Buffer.from(piece).toString('latin1');
    if (text.length > longest) break;
  }
  return text;
}

/** Fonts that may not be taken out of a book: nobody reads them (EPUB 3.3, 4.4; Adobe's own way). */
const ofFonts = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

/** Files of a book that only those who bought it can read (EPUB 3.3, 4.2.6.3.2). */
async function* nameEncrypted(files: ZipFiles): AsyncGenerator<ContainerPart> {
  const names: string[] = [];
  let algorithm = '';
  const handler = {
    open(name: string, attribute: (name: string) => string | undefined): void {
      if (name === 'EncryptedData') algorithm = '';
      if (name === 'EncryptionMethod') algorithm ||= attribute('Algorithm') ?? '';
      if (name === 'CipherReference' && !ofFonts.has(algorithm)) names.push(attribute('URI') ?? '');
    },
    close() {},
    text() {},
  };
  for await (const _ of parseXml(files.look('META-INF/encryption.xml') ?? none(), handler));
  for (const name of names) yield { kind: 'skip', name, reason: 'encrypted', isEncrypted: true };
}

async function* none(): AsyncGenerator<Uint8Array> {}

async function* nameIWork(): AsyncGenerator<ContainerPart> {
  const reason = 'document of Pages, Numbers or Keynote: no reader; export it as an office file or CSV';
  yield { kind: 'skip', name: null, reason, isEncrypted: false };
}
