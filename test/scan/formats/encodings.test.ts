/** Texts in encodings of other machines: found, at the line and the bytes where they stand. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openDecoder } from '../../../scan/formats/encodings/encodings.ts';
import { makeZip } from '../../support/containers.ts';
import { scanBytes } from '../../support/scan.ts';
import { awsKey, customerCsv } from '../../support/secrets.ts';

const secret = awsKey('encoded');
const text = `Grüße 😀 an alle\nkey = "${secret}"\n`;

function toWide(content: string, isLittle: boolean): Buffer {
  const points = [...content].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries())
    if (isLittle) bytes.writeUInt32LE(point, index * 4);
    else bytes.writeUInt32BE(point, index * 4);
  return bytes;
}

/** By the table that decodes, turned round. */
function toEbcdic(content: string, page: 'cp037' | 'cp273' | 'cp1047'): Buffer {
  const { decode } = openDecoder(page);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decode(Buffer.from([byte])), byte] as const));
  return Buffer.from([...content].map((character) => (character === '\n' ? 0x25 : (table.get(character) ?? 0x6f))));
}

test.each([
  ['little end first', toWide(text, true), 0],
  ['big end first', toWide(text, false), 0],
  ['little end first with its mark', toWide(`\ufeff${text}`, true), 4],
  ['big end first with its mark', toWide(`\ufeff${text}`, false), 4],
])('UTF-32, %s', async (_, bytes, mark) => {
  const { findings, complete } = await scanBytes(bytes, { name: 'a.txt', chunk: 50 });
  expect(complete).toBe(true);
  const offset = mark + Array.from(text.slice(0, text.indexOf(secret)), () => 4).length * 4;
  expect(findings.map(({ places }) => places[0])).toMatchObject([
    { line: 2, column: 8, offset, length: secret.length * 4 },
  ]);
});

test.each(['cp037', 'cp273', 'cp1047'] as const)('EBCDIC %s', async (page) => {
  const plain = `Rundschreiben an alle Kunden\nkey = "${secret}"\nmail: anna.b@freemail.example\n`;
  const { findings, complete } = await scanBytes(toEbcdic(plain, page), { name: 'a.txt' });
  expect(complete).toBe(true);
  expect(findings.find(({ kind }) => kind === 'secret')?.places).toMatchObject([
    { line: 2, column: 8, offset: plain.indexOf(secret), length: secret.length },
  ]);
});

test('tables in them are tables', async () => {
  const csv = customerCsv(40, 'encoded');
  for (const bytes of [
    toWide(csv, true),
    toEbcdic(csv, 'cp037'),
    toEbcdic(csv, 'cp273'),
    gzipSync(toWide(csv, false)),
    makeZip({ 'a.csv': toEbcdic(csv, 'cp1047') }),
  ]) {
    const { datasets } = await scanBytes(bytes, { name: 'a.dat' });
    expect(datasets).toMatchObject([{ rows: 40, subjects: 40 }]);
  }
});

test('no text of another alphabet is taken for EBCDIC', async () => {
  const letters = (from: number): Buffer =>
    Buffer.from(
      Array.from({ length: 900 }, (_, at) => (at % 7 === 6 ? 32 : at % 61 === 60 ? 10 : from + ((at * 5) % 32))),
    );
  for (const bytes of [letters(0xc0), letters(0xe0), letters(0x80)]) {
    const content = Buffer.concat([bytes, Buffer.from(`\nkey = "${secret}"\n`)]);
    expect((await scanBytes(content)).findings).toHaveLength(1);
  }
});

test('UTF-7 that writes its addresses as letters is named', async () => {
  const { coverage } = await scanBytes(
    'anna+AEA-freemail.example\nbert+AEA-freemail.example\nida+AEA-freemail.example\n',
  );
  expect(coverage.skipped).toMatchObject([{ class: 'not-covered', reason: expect.stringContaining('UTF-7') }]);
});
