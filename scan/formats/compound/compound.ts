/** Microsoft compound files (MS-CFB): what they are, by their streams; those whose texts stand in clear are searched. */
import { collect, inPieces } from '../bytes.ts';
import { textsOf } from '../encodings/wide.ts';
import { DecodeError } from '../errors.ts';
import { toTextPart, type Input, type ContainerPart } from '../types.ts';
import { CompoundFile } from './compound-file.ts';
import { readWorkbook } from './workbook.ts';

interface CompoundKind {
  readonly name: string;
  /** A stream that only this kind has. */
  readonly stream?: RegExp;
  /** The class of its root, as it stands in the file. */
  readonly root?: string;
  readonly remedy?: string;
  /** Its texts stand in clear: bytes and UTF-16. */
  readonly isClear?: true;
}

const asOffice = 'save it in the format of today';

/** First match wins. */
const kinds: readonly CompoundKind[] = [
  // MS-MSI: Windows Installer, CLSID_MsiPackage, Transform and Patch.
  {
    name: 'Windows Installer package (msi)',
    root: '84100c0000000000c000000000000046',
    remedy: 'msiextract unpacks it',
  },
  { name: 'Windows Installer transform (mst)', root: '82100c0000000000c000000000000046' },
  { name: 'Windows Installer patch (msp)', root: '86100c0000000000c000000000000046' },
  { name: 'Word document (doc)', stream: /^WordDocument$/, remedy: asOffice },
  { name: 'PowerPoint presentation (ppt)', stream: /^PowerPoint Document$/, remedy: asOffice },
  { name: 'Outlook mail (msg)', stream: /^__properties_version1\.0$/, remedy: 'save it as eml' },
  { name: 'Visio drawing (vsd)', stream: /^VisioDocument$/, remedy: asOffice },
  // Windows Explorer: names of pictures, and small pictures of them.
  { name: 'thumbnails (Thumbs.db)', stream: /^Catalog$|^(?:16|32|48|96|256|1024)_[0-9a-f]{8,16}$/, isClear: true },
  // Visual Studio, solution user options.
  {
    name: 'options of a solution (suo)',
    stream: /^(?:SolutionConfiguration|XmlPackageOptions|DebuggerWatches)$/,
    isClear: true,
  },
];

export async function* readCompound({ bytes, size, budget }: Input): AsyncGenerator<ContainerPart> {
  const held = await collect(bytes, size, budget);
  try {
    const file = new CompoundFile(held.bytes);
    const has = (name: RegExp): boolean => file.entries.some((entry) => name.test(entry.name));
    if (has(/^EncryptedPackage$/)) throw new DecodeError('encrypted office file', true);
    const kind = kinds.find(({ stream, root }) => (stream ? has(stream) : root === file.root));
    const workbook = file.entries.find(({ name, isStream }) => isStream && /^(?:Workbook|Book)$/i.test(name));
    if (workbook) return yield* readWorkbook(file.read(workbook), budget);
    if (!kind?.isClear) throw new DecodeError(kind ? toReason(kind) : 'no reader');
    for (const { name, isStream, ...place } of file.entries) {
      if (!isStream) continue;
      const content = file.read(place);
      // Several may claim the same sectors.
      budget.inflate(content.length);
      yield { kind: 'document', name, bytes: inPieces(content), size: content.length, isText: true };
      yield toTextPart(name, textsOf(content, false));
    }
  } finally {
    held.release();
  }
}

function toReason({ name, remedy }: CompoundKind): string {
  return `${name}, no reader${remedy ? `; ${remedy}` : ''}`;
}
