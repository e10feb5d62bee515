/**
 * Runs in the decoders' thread: PDF by Mozilla's PDF.js, without fonts, pictures or scripts; then what the library does
 * not show: older versions of the file, and objects that nothing leads to.
 */
import { createHash } from 'node:crypto';
import { getDocumentProxy } from 'unpdf';
import { inBatches } from '../thread/cells.ts';
import type { ThreadMessage } from '../thread/thread.ts';
import { PageEdges } from './page-edges.ts';
import { findTables, type PlacedText } from './page-tables.ts';
import { fileNameOf, readNotes, textsIn, type AttachedFile } from './pdf-notes.ts';
import { isEncryptedPdf, readObjects, type PdfObjects } from './pdf-objects.ts';
import { olderVersions } from './pdf-versions.ts';
import { TablePages } from './table-pages.ts';

const options = {
  disableFontFace: true,
  useSystemFonts: false,
  isEvalSupported: false,
  enableXfa: false,
  verbosity: 0,
};

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

export async function* decodePdf(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<ThreadMessage> {
  const told = new Told(isEncryptedPdf(bytes));
  try {
    // The library takes what it is given.
    yield* readDocument(await getDocumentProxy(bytes.slice(), options), '', told);
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException';
    yield { kind: 'failed', reason: isEncrypted ? 'encrypted' : 'damaged', isEncrypted };
    return;
  }
  if (!told.isEncrypted) {
    yield* readOlder(bytes, told);
    yield* readRest(bytes, told);
  } else if (told.hasForm) yield skip('XFA form', 'encrypted', true);
  if (told.isDamaged) yield { kind: 'failed', reason: 'damaged: not all pages can be read', isEncrypted: false };
}

/** What was said already, so that each text comes once. */
class Told {
  isDamaged = false;
  hasForm = false;
  readonly isEncrypted: boolean;
  readonly #known = new Set<string>();

  constructor(isEncrypted: boolean) {
    this.isEncrypted = isEncrypted;
  }

  isNew(content: string | Uint8Array): boolean {
    const key =
      typeof content === 'string' && content.length < 200
        ? content
        : createHash('sha256').update(content).digest('hex');
    const isNew = !this.#known.has(key);
    this.#known.add(key);
    return isNew;
  }
}

function skip(name: string, reason: string, isEncrypted = false): ThreadMessage {
  return { kind: 'skip', name, reason, isEncrypted };
}

/** `version`: in front of the names of its parts. */
async function* readDocument(document: Document, version: string, told: Told): AsyncGenerator<ThreadMessage> {
  const files: AttachedFile[] = [];
  const tables = new TablePages();
  const edges = new PageEdges();
  let [before, here] = ['', await readPage(document, 1, tables)];
  for (let number = 1; number <= document.numPages; number++) {
    const next = number < document.numPages ? await readPage(document, number + 1, tables) : null;
    files.push(...(here?.files ?? []));
    for (const text of here?.notes ?? []) told.isNew(text);
    if (here === null) told.isDamaged = true;
    else {
      const text = [edges.take(here.text, [before, next?.text ?? '']), ...here.notes].join('\n');
      if (text.trim() !== '' && told.isNew(text)) yield { kind: 'page', name: `${version}page ${number}`, text };
    }
    [before, here] = [here?.text ?? '', next];
  }
  const around = edges.read();
  if (around !== '' && told.isNew(around)) yield { kind: 'text', name: `${version}edges of pages`, text: around };
  yield* readTables(tables, version, told);
  const notes = await readFacts(document, told);
  if (notes === null) told.isDamaged = true;
  else if (notes !== '' && told.isNew(notes)) yield { kind: 'text', name: `${version}metadata`, text: notes };
  yield* readAttachments(document, files, told);
}

async function* readTables(tables: TablePages, version: string, told: Told): AsyncGenerator<ThreadMessage> {
  for (const { name, rows } of tables.read()) {
    if (!told.isNew(JSON.stringify(rows))) continue;
    yield { kind: 'table', name: `${version}${name}`, header: null, format: 'document' };
    yield* inBatches(rows.map((row) => [...row]));
  }
}

interface Page {
  /** Without its tables. */
  readonly text: string;
  readonly notes: readonly string[];
  readonly files: readonly AttachedFile[];
}

async function readPage(document: Document, number: number, tables: TablePages): Promise<Page | null> {
  try {
    const page = await document.getPage(number);
    const [{ items }, { texts: notes, files }] = await Promise.all([page.getTextContent(), readNotes(page)]);
    const texts = items.filter((item) => 'str' in item);
    const inTables = findTables(texts).flatMap((table) => (tables.add(number, table) ? [...table.texts] : []));
    page.cleanup();
    return { text: textBeside(texts, new Set(inTables)), notes, files };
  } catch {
    return null;
  }
}

/** As it is written, without what is told by tables. */
function textBeside(texts: readonly WrittenText[], left: ReadonlySet<number>): string {
  let [text, isBehind] = ['', false];
  for (const [index, { str, hasEOL }] of texts.entries()) {
    // What stands between two cells is no text either.
    const isOut = left.has(index) || (isBehind && str.trim() === '');
    if (isOut && !isBehind && text !== '' && !text.endsWith('\n')) text += '\n';
    if (!isOut) text += str + (hasEOL ? '\n' : '');
    isBehind = isOut;
  }
  return text;
}

interface WrittenText extends PlacedText {
  readonly hasEOL: boolean;
}

/** What the document says of itself, its table of contents and its scripts. */
async function readFacts(document: Document, told: Told): Promise<string | null> {
  try {
    const [{ info, metadata }, outline, scripts] = await Promise.all([
      document.getMetadata(),
      document.getOutline(),
      document.getJSActions(),
    ]);
    told.hasForm ||= 'IsXFAPresent' in info && info.IsXFAPresent === true;
    const facts = textsIn(info);
    const texts = [...titlesOf(outline ?? []), ...textsIn(scripts).map(([, text]) => text)];
    // Where it stands in clear it is read with the rest of the file.
    const more: unknown = told.isEncrypted ? metadata?.getRaw() : null;
    for (const text of [...facts.map(([, each]) => each), ...texts]) told.isNew(text);
    return [
      ...facts.map(([name, text]) => `${name}: ${text}`),
      ...texts,
      ...(typeof more === 'string' ? [more] : []),
    ].join('\n');
  } catch {
    return null;
  }
}

interface Bookmark {
  readonly title: string;
  readonly url?: string | null;
  readonly items: readonly Bookmark[];
}

function titlesOf(bookmarks: readonly Bookmark[], depth = 0): string[] {
  if (depth > 50) return [];
  return bookmarks.flatMap(({ title, url, items }) => [url ? `${title} ${url}` : title, ...titlesOf(items, depth + 1)]);
}

/** Of the document, and of its pages. */
async function* readAttachments(
  document: Document,
  ofPages: readonly AttachedFile[],
  told: Told,
): AsyncGenerator<ThreadMessage> {
  const listed = (await document.getAttachments()) as ReadonlyMap<string, unknown> | null;
  const ofDocument = [...(listed ?? [])].map(([id, file]) => ({ id, name: fileNameOf(file) }));
  for (const { id, name } of [...ofDocument, ...ofPages]) {
    const bytes: unknown = await document.getAttachmentContent(id).catch(() => null);
    if (!(bytes instanceof Uint8Array)) yield skip(name, 'damaged');
    else if (told.isNew(bytes)) yield { kind: 'document', name, bytes };
  }
}

async function* readOlder(bytes: Uint8Array<ArrayBuffer>, told: Told): AsyncGenerator<ThreadMessage> {
  const { versions, more } = olderVersions(bytes);
  for (const [at, version] of versions.entries()) {
    const name = `version ${more + at + 1}`;
    try {
      yield* readDocument(await getDocumentProxy(version.slice(), options), `${name}, `, told);
    } catch {
      yield skip(name, 'damaged');
    }
  }
  if (more > 0) yield skip('older versions', `${more} of them are not read`);
}

/** Bytes that come out of its streams. */
const mostUndone = 200_000_000;

/** What nothing leads to, and the forms that the library does not show. */
function* readRest(bytes: Uint8Array, told: Told): Generator<ThreadMessage> {
  let objects: PdfObjects;
  try {
    objects = readObjects(bytes, mostUndone);
  } catch {
    return yield skip('objects', `more than ${mostUndone / 1_000_000} MB come out of them`);
  }
  const texts = objects.texts.filter((text) => told.isNew(text));
  if (texts.length > 0) yield { kind: 'text', name: 'objects', text: texts.join('\n') };
  yield* newDocuments('XML', objects.documents, told);
  yield* newDocuments('file', objects.files, told);
  if (objects.unread > 0) yield skip('objects', `${objects.unread} of its streams cannot be undone`);
}

function* newDocuments(name: string, documents: readonly Uint8Array[], told: Told): Generator<ThreadMessage> {
  for (const [at, bytes] of documents.entries())
    if (told.isNew(bytes)) yield { kind: 'document', name: `${name} ${at + 1}`, bytes };
}
