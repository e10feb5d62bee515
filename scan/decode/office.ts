/** Which reader an office file gets, by the names in its archive. */
import { readOds } from './ods.ts';
import { readProse, type ProseWords } from './prose.ts';
import { readXlsx } from './xlsx.ts';
import { DecodeError, type Part } from './types.ts';
import type { ZipFiles } from './zip.ts';

/** Null where it is none. What the reader leaves belongs to the archive as any other file. */
export function readOffice(files: ZipFiles): AsyncIterable<Part> | null {
  if (files.has('xl/workbook.xml')) return readXlsx(files);
  if (files.has('word/document.xml')) return readProse(files, wordParts, wordWords);
  if (files.has('ppt/presentation.xml')) return readProse(files, slideParts, slideWords);
  return files.has('mimetype') && files.has('content.xml') ? readOpenDocument(files) : null;
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

async function* readOpenDocument(files: ZipFiles): AsyncGenerator<Part> {
  if ((await textOf(files, 'META-INF/manifest.xml')).includes('encryption-data'))
    throw new DecodeError('encrypted office file', true);
  const isSheet = (await textOf(files, 'mimetype')).includes('spreadsheet');
  yield* isSheet ? readOds(files) : readProse(files, /^(?:content|styles)\.xml$/, openWords);
}

const longest = 1_000_000;

async function textOf(files: ZipFiles, name: string): Promise<string> {
  let text = '';
  for await (const piece of files.read(name) ?? []) {
    text += Buffer.from(piece).toString('latin1');
    if (text.length > longest) break;
  }
  return text;
}
