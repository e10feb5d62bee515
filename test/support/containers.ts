/** Real files of each format, written by other programs than those that read them here. */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { DatabaseSync } from 'node:sqlite';
import avro from 'avsc';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import writeExcel from 'write-excel-file/node';
import { customers } from './secrets.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export function makeZip(files: Files, level: 0 | 6 = 6): Buffer {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries) as Zippable, { level, mtime: '2026-01-02' }));
}

/** Says of the first entry that it is encrypted. */
export function markEncrypted(zip: Buffer): Buffer {
  const [local, central] = [zip.indexOf('PK\x03\x04'), zip.indexOf('PK\x01\x02')];
  zip[local + 6] = (zip[local + 6] ?? 0) | 1;
  zip[central + 8] = (zip[central + 8] ?? 0) | 1;
  return zip;
}

/** POSIX ustar. */
export function makeTar(files: Files): Buffer {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const bytes = Buffer.from(content as string);
    return [tarHeader(name, bytes.length), bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1_024)]);
}

export function tarHeader(name: string, size: number, type = '0'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100, 'utf8');
  header.write('0000644\0', 100);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** xz of chunks that are not compressed (The .xz File Format 1.2.1; LZMA2). */
export function makeXz(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content as string);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 65_536) {
    const chunk = bytes.subarray(at, at + 65_536);
    chunks.push(Buffer.from([at === 0 ? 1 : 2, (chunk.length - 1) >> 8, (chunk.length - 1) & 255]), chunk);
  }
  const packed = Buffer.concat([...chunks, Buffer.alloc(1)]);
  const block = withSum(Buffer.from([2, 0, 0x21, 1, 22, 0, 0, 0]));
  const index = withSum(
    toFours(Buffer.from([0, 1, ...toVariable(block.length + packed.length), ...toVariable(bytes.length)])),
  );
  const footer = Buffer.alloc(6);
  footer.writeUInt32LE(index.length / 4 - 1);
  const head = Buffer.concat([Buffer.from('\xfd7zXZ\0', 'latin1'), withSum(Buffer.alloc(2))]);
  const end = Buffer.concat([withSum(footer).subarray(6), footer, Buffer.from('YZ')]);
  return Buffer.concat([head, block, toFours(packed), index, end]);
}

function withSum(bytes: Buffer): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes));
  return Buffer.concat([bytes, sum]);
}

function toFours(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function toVariable(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...toVariable(Math.floor(value / 128))];
}

export type Cell = string | number | Date | null;

/** A workbook of one sheet for each table. */
export async function makeXlsx(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Buffer> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => {
        if (value === null) return null;
        return value instanceof Date ? { type: Date, value, format: 'yyyy-mm-dd' } : { value };
      }),
    ),
  }));
  return writeExcel(data as never).toBuffer();
}

const openNames = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"`;

function makeOpenDocument(kind: string, body: string): Buffer {
  return makeZip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${openNames}><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest/>',
  });
}

export function makeOds(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Buffer {
  const tables = Object.entries(sheets).map(([name, rows]) => {
    const lines = rows.map((row) => {
      const cells = row.map(
        (cell) => `<table:table-cell office:value-type="string"><text:p>${toXml(cell)}</text:p></table:table-cell>`,
      );
      return `<table:table-row>${cells.join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
    });
    return `<table:table table:name="${toXml(name)}">${lines.join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>`;
  });
  return makeOpenDocument('spreadsheet', tables.join(''));
}

export function makeOdt(paragraphs: readonly string[], table: readonly (readonly string[])[] = []): Buffer {
  const body = paragraphs.map((text) => `<text:p>${toXml(text)}</text:p>`).join('');
  return makeOpenDocument('text', body + toOpenTable(table));
}

function toOpenTable(table: readonly (readonly string[])[]): string {
  const rows = table.map((row) => {
    const cells = row.map((cell) => `<table:table-cell><text:p>${toXml(cell)}</text:p></table:table-cell>`);
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  return `<table:table>${rows.join('')}</table:table>`;
}

/** A slide for each text, with what the speaker notes; a table on a slide of its own. */
export function makeOdp(
  slides: readonly { readonly text: string; readonly notes: string }[],
  table: readonly (readonly string[])[] = [],
): Buffer {
  const frame = (content: string): string => `<draw:frame draw:layer="layout">${content}</draw:frame>`;
  const box = (text: string): string => frame(`<draw:text-box><text:p>${toXml(text)}</text:p></draw:text-box>`);
  const pages = slides.map(
    ({ text, notes }, at) =>
      `<draw:page draw:name="page${at + 1}">${box(text)}<presentation:notes>${box(notes)}</presentation:notes></draw:page>`,
  );
  const last = table.length > 0 ? `<draw:page draw:name="table">${frame(toOpenTable(table))}</draw:page>` : '';
  return makeOpenDocument('presentation', pages.join('') + last);
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export function makeDocx(paragraphs: readonly string[], table: readonly (readonly string[])[] = []): Buffer {
  const toParagraph = (text: string): string => {
    // Programs cut a text into runs wherever they like.
    const middle = Math.floor(text.length / 2);
    const runs = [text.slice(0, middle), text.slice(middle)].map(
      (run) => `<w:r><w:t xml:space="preserve">${toXml(run)}</w:t></w:r>`,
    );
    return `<w:p>${runs.join('')}</w:p>`;
  };
  const rows = table.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${toParagraph(cell)}</w:tc>`).join('')}</w:tr>`);
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${word}><w:body>${paragraphs.map(toParagraph).join('')}<w:tbl>${rows.join('')}</w:tbl></w:body></w:document>`,
  });
}

export function makePptx(slides: readonly string[]): Buffer {
  const names = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const files = slides.map((text, index) => [
    `ppt/slides/slide${index + 1}.xml`,
    `<p:sld xmlns:p="p" ${names}><a:p><a:r><a:t>${toXml(text)}</a:t></a:r></a:p></p:sld>`,
  ]);
  return makeZip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>', ...Object.fromEntries(files) });
}

function toXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** One page for each list of lines. */
export async function makePdf(pages: readonly (readonly string[])[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([600, 800]);
    for (const [row, line] of lines.entries()) page.drawText(line, { x: 30, y: 760 - row * 14, size: 9, font });
  }
  return Buffer.from(await document.save());
}

/** `fill` gets an open database. */
export function makeSqlite(fill: (database: DatabaseSync) => void): Buffer {
  const path = join(tmpdir(), `${randomUUID()}.db`);
  const database = new DatabaseSync(path);
  fill(database);
  database.close();
  const bytes = readFileSync(path);
  for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
  return bytes;
}

export function customerTable(database: DatabaseSync, count: number, seed?: string): void {
  database.exec('CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, email TEXT, card_number TEXT)');
  const insert = database.prepare('INSERT INTO customers (name, email, card_number) VALUES (?, ?, ?)');
  for (const { name, mail, card } of customers(count, seed)) insert.run(name, mail, card);
}

export function makeParquet(
  columns: Readonly<Record<string, readonly string[]>>,
  codec: 'SNAPPY' | 'UNCOMPRESSED' = 'SNAPPY',
): Buffer {
  const columnData = Object.entries(columns).map(([name, data]) => ({
    name,
    data: [...data],
    type: 'STRING' as const,
  }));
  return Buffer.from(parquetWriteBuffer({ columnData, codec }));
}

/** Snappy as the specification of Avro has it: the checksum of what was packed stands behind it, highest byte first. */
const codecs = {
  ...avro.streams.BlockEncoder.defaultCodecs(),
  snappy(bytes: Buffer, done: (error: Error | null, packed: Buffer) => void): void {
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(bytes));
    done(null, Buffer.concat([snappyCompress(bytes), sum]));
  },
};

export async function makeAvro(
  fields: readonly string[],
  rows: readonly (readonly string[])[],
  codec: 'null' | 'deflate' | 'snappy' = 'deflate',
): Promise<Buffer> {
  const schema = {
    type: 'record',
    name: 'Customer',
    fields: fields.map((name) => ({ name, type: ['null', 'string'] })),
  };
  const encoder = new avro.streams.BlockEncoder(avro.Type.forSchema(schema as never), { codec, codecs });
  const pieces: Buffer[] = [];
  encoder.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise((resolve) => encoder.on('end', resolve));
  for (const row of rows) encoder.write(Object.fromEntries(fields.map((name, index) => [name, row[index] ?? null])));
  encoder.end();
  await ended;
  return Buffer.concat(pieces);
}

export interface Attachment {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export function makeMail(text: string, attachments: readonly Attachment[], encodedText = false): string {
  const lines = (content: string | Uint8Array): string =>
    Buffer.from(content as string)
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n');
  const body = encodedText
    ? `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(text)}`
    : `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
  const parts = attachments.map(
    ({ name, content }) =>
      `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(content)}`,
  );
  const all = [body, ...parts].map((part) => `--b0undary\r\n${part}\r\n`).join('');
  return `From: Shop <shop@shop.example>\r\nTo: Bank <bank@bank.example>\r\nSubject: Export\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nMessage-ID: <1@shop.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b0undary"\r\n\r\n${all}--b0undary--\r\n`;
}
