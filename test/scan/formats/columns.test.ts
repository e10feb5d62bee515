/** Of a table that cannot be read as a whole, the rest is read, and what is missing is named. */
import avro from 'avsc';
import { parquetMetadata, type FileMetaData } from 'hyparquet';
import { ByteWriter, parquetWriteBuffer } from 'hyparquet-writer';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import { describe, expect, test } from 'vitest';
import { toDecoder, AvroReader } from '../../../scan/formats/avro/avro-values.ts';
import { makeXz } from '../../support/containers.ts';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey, card } from '../../support/secrets.ts';

const secret = awsKey('columns');
const key = 'secrets/aws-access-key-id';

type ColumnData = Parameters<typeof parquetWriteBuffer>[0]['columnData'];

function writeParquet(columnData: ColumnData, schema?: Parameters<typeof parquetWriteBuffer>[0]['schema']): Buffer {
  return Buffer.from(parquetWriteBuffer({ columnData, codec: 'UNCOMPRESSED', ...(schema && { schema }) }));
}

/** Writes the footer again. */
function withMetadata(parquet: Buffer, change: (metadata: FileMetaData) => void): Buffer {
  const bytes = Uint8Array.from(parquet).buffer;
  const metadata = parquetMetadata(bytes);
  change(metadata);
  const writer = new ByteWriter();
  writer.appendBytes(parquet.subarray(0, parquet.length - 8 - parquet.readUInt32LE(parquet.length - 8)));
  // The writer has a version of the types of its own.
  writeMetadata(writer, metadata as never);
  writer.appendBytes(Buffer.from('PAR1'));
  return Buffer.from(writer.getBuffer());
}

const text = (name: string, data: readonly string[]): ColumnData[number] => ({ name, data: [...data], type: 'STRING' });

describe('Parquet', () => {
  test('two columns of one name are both read', async () => {
    const parquet = withMetadata(
      writeParquet([text('a', [secret]), text('b', ['x'])]),
      ({ schema, row_groups: [group] }) => {
        for (const element of schema.slice(1)) element.name = 'a';
        for (const { meta_data: meta } of group?.columns ?? []) if (meta) meta.path_in_schema = ['a'];
      },
    );
    expect(whereabouts(await scanBytes(parquet, { name: 'a.parquet' }))).toEqual([`${key} a.parquet  1,1`]);
  });

  test('an interval is no reason to leave out the rest', async () => {
    const parquet = writeParquet(
      [
        { name: 'lasts', data: [new Uint8Array(12)] },
        { name: 'note', data: [secret] },
      ],
      [
        { name: 'root', num_children: 2 },
        { name: 'lasts', type: 'FIXED_LEN_BYTE_ARRAY', type_length: 12, repetition_type: 'REQUIRED' },
        { name: 'note', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ],
    );
    const interval = withMetadata(parquet, ({ schema }) => {
      if (schema[1]) schema[1].converted_type = 'INTERVAL';
    });
    expect(whereabouts(await scanBytes(interval, { name: 'a.parquet' }))).toEqual([`${key} a.parquet  1,2`]);
  });

  test('of one encrypted column, the others are read', async () => {
    const parquet = withMetadata(
      writeParquet([text('open', [secret]), text('closed', ['x'])]),
      ({ row_groups: [group] }) => {
        const closed = group?.columns[1];
        if (closed) closed.encrypted_column_metadata = Buffer.from('sealed');
      },
    );
    const report = await scanBytes(parquet, { name: 'a.parquet' });
    expect(whereabouts(report)).toEqual([`${key} a.parquet  1,1`, 'a.parquet > closed: column encrypted']);
    expect(report.complete).toBe(false);
  });

  test('of one damaged column, the others are read', async () => {
    const parquet = writeParquet([text('whole', [secret]), text('broken', ['x'])]);
    const at = Number(
      parquetMetadata(Uint8Array.from(parquet).buffer).row_groups[0]?.columns[1]?.meta_data?.data_page_offset,
    );
    parquet.fill(0xff, at, at + 4);
    expect(whereabouts(await scanBytes(parquet, { name: 'a.parquet' }))).toEqual([
      `${key} a.parquet  1,1`,
      'a.parquet > broken: column damaged, or written in a way that is not understood',
    ]);
  });

  test('what a program noted beside the rows is read', async () => {
    const columnData = [text('a', ['x'])];
    const parquet = Buffer.from(parquetWriteBuffer({ columnData, kvMetadata: [{ key: 'token', value: secret }] }));
    expect(whereabouts(await scanBytes(parquet, { name: 'a.parquet' }))).toEqual([`${key} a.parquet > metadata:1`]);
  });
});

describe('Avro', () => {
  const writeAvro = async (schema: unknown, rows: readonly unknown[], codec = 'null'): Promise<Buffer> => {
    const codecs = { [codec]: (bytes: Buffer, done: Done) => done(null, codec === 'xz' ? makeXz(bytes) : bytes) };
    const encoder = new avro.streams.BlockEncoder(avro.Type.forSchema(schema as never), { codec, codecs });
    for (const row of rows) encoder.write(row);
    encoder.end();
    const pieces: Buffer[] = [];
    for await (const piece of encoder as AsyncIterable<Buffer>) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  type Done = (error: Error | null, packed: Buffer) => void;
  const record = (...fields: readonly object[]): object => ({ type: 'record', name: 'Row', fields });

  test('a decimal and a long have all their digits', () => {
    const number = card('avro');
    const digits = Buffer.from(BigInt(`${number}00`).toString(16).padStart(20, '0'), 'hex');
    const { read } = toDecoder(
      record(
        { name: 'bytes', type: { type: 'bytes', logicalType: 'decimal', precision: 20, scale: 2 } },
        { name: 'fixed', type: { type: 'fixed', name: 'F', size: 10, logicalType: 'decimal', scale: 2 } },
      ),
    );
    const values = new AvroReader(Buffer.concat([Buffer.from([digits.length * 2]), digits, digits]));
    expect(read(values)).toEqual([`${number}.00`, `${number}.00`]);
    expect(new AvroReader(Buffer.from('feffffffffffffffff01', 'hex')).integer()).toBe('9223372036854775807');
    expect(new AvroReader(Buffer.from('ffffffffffffffffff01', 'hex')).integer()).toBe('-9223372036854775808');
  });

  test('blocks packed as xz are read', async () => {
    const bytes = await writeAvro(record({ name: 'a', type: 'string' }), [{ a: secret }], 'xz');
    expect(whereabouts(await scanBytes(bytes, { name: 'a.avro' }))).toEqual([`${key} a.avro Row 1,1`]);
  });

  test('a codec that nobody knows is named', async () => {
    const bytes = await writeAvro(record({ name: 'a', type: 'string' }), [{ a: secret }], 'made-up');
    expect(whereabouts(await scanBytes(bytes, { name: 'a.avro' }))).toEqual([
      'a.avro: Avro: compressed by a codec that is not opened',
    ]);
  });

  test('a block that holds more than the rows it states is not passed over', async () => {
    const bytes = await writeAvro(record({ name: 'a', type: 'string' }), [{ a: 'x' }, { a: 'y' }]);
    const sync = bytes.subarray(-16);
    // The block begins behind the header, which ends with the same mark: how many rows, then how many bytes.
    const at = bytes.indexOf(sync) + 16;
    bytes[at] = 2;
    expect(whereabouts(await scanBytes(bytes, { name: 'a.avro' }))).toEqual(['a.avro: Avro: damaged']);
  });

  test('what a program noted beside the rows is read', async () => {
    const bytes = await writeAvro(record({ name: 'a', type: 'string', doc: secret }), [{ a: 'x' }]);
    expect(whereabouts(await scanBytes(bytes, { name: 'a.avro' }))).toEqual([`${key} a.avro > metadata:1`]);
  });
});
