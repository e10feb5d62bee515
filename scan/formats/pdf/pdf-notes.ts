/** Runs in the decoders' thread: what forms and notes of a page say, and what files hang on them. */
import { getResolvedPDFJS } from 'unpdf';

/** As far as it is asked of a page; the library's own types say less. */
export interface NotedPage {
  readonly getAnnotations: () => Promise<readonly unknown[]>;
  readonly getOperatorList: (options: { annotationMode: number }) => Promise<OperatorList>;
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Notes {
  readonly texts: readonly string[];
  readonly files: readonly AttachedFile[];
}

/** To be asked for by its id. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
}

/** What people wrote or chose; the rest says where and how it is drawn. */
const written = [
  'url',
  'unsafeUrl',
  'fieldValue',
  'defaultFieldValue',
  'options',
  'alternativeText',
  'contentsObj',
  'titleObj',
  'richText',
  'textContent',
  'overlaidText',
  'file',
] as const;

type Annotation = Readonly<Record<string, unknown>>;

export async function readNotes(page: NotedPage): Promise<Notes> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  const texts = annotations.flatMap((each) => written.flatMap((key) => textsIn(each[key]).map(([, text]) => text)));
  const drawn = annotations.some(isDrawn) ? await readAppearances(page) : [];
  const files = annotations.flatMap(({ fileId, file }) =>
    typeof fileId === 'string' ? [{ id: fileId, name: fileNameOf(file) }] : [],
  );
  return { texts: [...new Set([...texts, ...drawn])].filter((text) => text.trim() !== ''), files };
}

/** Texts in objects and lists, with the names they stand under. */
export function textsIn(value: unknown, name = '', depth = 0): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || depth > 20) return [];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, each]) => textsIn(each, Array.isArray(value) ? name : String(key), depth + 1));
}

export function fileNameOf(file: unknown): string {
  const name = typeof file === 'object' && file !== null && 'filename' in file ? file.filename : '';
  return typeof name === 'string' && name !== '' ? name : 'attachment';
}

/** Stamps, signatures and the like may show what they do not say; fields and links show what they say. */
function isDrawn({ subtype, fieldType, hasAppearance }: Annotation): boolean {
  if (hasAppearance !== true || subtype === 'Link' || subtype === 'FreeText') return false;
  return subtype !== 'Widget' || fieldType === 'Sig';
}

/** Letters that are drawn between the beginning of a note and its end, one note a line. */
async function readAppearances(page: NotedPage): Promise<string[]> {
  const { AnnotationMode, OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const notes: string[] = [];
  let isInside = false;
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.beginAnnotation) [isInside] = [true, notes.push('')];
    else if (operator === OPS.endAnnotation) isInside = false;
    else if (isInside && operator === OPS.endText) notes[notes.length - 1] += '\n';
    else if (isInside && operator === OPS.showText) notes[notes.length - 1] += lettersOf(argsArray[at]);
  }
  return notes;
}

/** Of glyphs and the gaps between them. */
function lettersOf(args: unknown): string {
  const [glyphs] = Array.isArray(args) ? (args as readonly unknown[]) : [];
  if (!Array.isArray(glyphs)) return '';
  return (glyphs as readonly unknown[])
    .map((glyph) => (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : ''))
    .join('');
}
