/** Small workbooks, written as spreadsheets write them: a ZIP archive of XML files. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Damage {
  /** What the archive says of the size of each entry. */
  readonly claimedSize?: number;
  readonly isEncrypted?: boolean;
}

/** Every second text is shared, the others stand in their cells; empty cells are left out. */
export function makeXlsx(sheets: readonly Sheet[], damage: Damage = {}): Buffer {
  const strings: string[] = [];
  const files = sheets.map(
    ({ rows }, index) => [`xl/worksheets/sheet${index + 1}.xml`, toSheet(rows, strings)] as const,
  );
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const links = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="t" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return toZip(
    [
      ['xl/workbook.xml', `<workbook><sheets>${list.join('')}</sheets></workbook>`],
      ['xl/_rels/workbook.xml.rels', `<Relationships>${links.join('')}</Relationships>`],
      [
        'xl/sharedStrings.xml',
        `<sst>${strings.map((text) => `<si><r><t>${escape(text.slice(0, 2))}</t></r><r><t xml:space="preserve">${escape(text.slice(2))}</t></r></si>`).join('')}</sst>`,
      ],
      ...files,
    ],
    damage,
  );
}

function toSheet(rows: Sheet['rows'], strings: string[]): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((text, column) => {
      if (text === '') return '';
      const place = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
      if ((row + column) % 2 === 0) return `<c ${place} t="inlineStr"><is><t>${escape(text)}</t></is></c>`;
      strings.push(text);
      return `<c ${place} t="s"><v>${strings.length - 1}</v></c>`;
    });
    return cells.length === 0 ? '' : `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/@/g, '&#64;');
}

function toZip(
  files: readonly (readonly [name: string, text: string])[],
  { claimedSize, isEncrypted }: Damage,
): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of files) {
    const [bytes, packed] = [Buffer.from(text), deflateRawSync(text)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSize ?? bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, tail, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}
