/** Runs in the decoders' thread: PDF by Mozilla's PDF.js, without fonts, pictures or scripts. */
import { getDocumentProxy } from 'unpdf';
import type { Said } from '../thread.ts';

const options = {
  disableFontFace: true,
  useSystemFonts: false,
  isEvalSupported: false,
  enableXfa: false,
  verbosity: 0,
};

export async function* decodePdf(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Said> {
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    document = await getDocumentProxy(bytes, options);
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException';
    yield { kind: 'failed', reason: isEncrypted ? 'encrypted' : 'damaged', isEncrypted };
    return;
  }
  let isDamaged = false;
  for (let number = 1; number <= document.numPages; number++) {
    const text = await readPage(document, number);
    if (text === null) isDamaged = true;
    else if (text.trim() !== '') yield { kind: 'text', name: `page ${number}`, text };
  }
  const notes = await readNotes(document);
  if (notes === null) isDamaged = true;
  else if (notes !== '') yield { kind: 'text', name: 'metadata', text: notes };
  yield* readAttachments(document);
  if (isDamaged) yield { kind: 'failed', reason: 'damaged: not all pages can be read', isEncrypted: false };
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function readPage(document: Document, number: number): Promise<string | null> {
  try {
    const page = await document.getPage(number);
    const [{ items }, annotations] = await Promise.all([page.getTextContent(), page.getAnnotations()]);
    const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    const notes = (annotations as readonly Record<string, unknown>[]).flatMap(
      ({ url, unsafeUrl, fieldValue, contentsObj }) =>
        [url ?? unsafeUrl, fieldValue, textOf(contentsObj)].filter((each) => typeof each === 'string' && each !== ''),
    );
    page.cleanup();
    return [lines.join(''), ...notes].join('\n');
  } catch {
    return null;
  }
}

/** What the document says of itself, its table of contents and its scripts. */
async function readNotes(document: Document): Promise<string | null> {
  try {
    const [{ info }, outline, scripts] = await Promise.all([
      document.getMetadata(),
      document.getOutline(),
      document.getJSActions(),
    ]);
    const facts = textsIn(info).map(([name, text]) => `${name}: ${text}`);
    return [...facts, ...titlesOf(outline ?? []), ...textsIn(scripts).map(([, text]) => text)].join('\n');
  } catch {
    return null;
  }
}

/** Texts in objects and lists, with the names they stand under. */
function textsIn(value: unknown, name = '', depth = 0): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, Array.isArray(value) ? name : key, depth + 1));
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

function textOf(contents: unknown): unknown {
  return typeof contents === 'object' && contents !== null && 'str' in contents ? contents.str : undefined;
}

async function* readAttachments(document: Document): AsyncGenerator<Said> {
  const attachments = (await document.getAttachments()) as Readonly<
    Record<string, { readonly filename?: unknown; readonly content?: unknown }>
  > | null;
  for (const { filename, content } of Object.values(attachments ?? {})) {
    if (content instanceof Uint8Array)
      yield { kind: 'document', name: typeof filename === 'string' ? filename : 'attachment', bytes: content };
  }
}
