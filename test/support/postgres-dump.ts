/** Archives as pg_dump writes them in its custom format (pg_backup_archiver.c, version 1.14 and 1.16), and COPY BINARY. */
import { deflateSync } from 'node:zlib';

function whole(value: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes[0] = value < 0 ? 1 : 0;
  bytes.writeUInt32LE(Math.abs(value), 1);
  return bytes;
}

const text = (value: string | null): Buffer =>
  value === null ? whole(-1) : Buffer.concat([whole(Buffer.byteLength(value)), Buffer.from(value)]);

export interface DumpedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `pack` null: as it is. */
export function makePostgresDump(
  { name, columns, rows }: DumpedTable,
  {
    version = 14,
    algorithm = 1,
    pack = deflateSync,
  }: {
    readonly version?: 14 | 16;
    readonly algorithm?: number;
    readonly pack?: ((bytes: Buffer) => Buffer) | null;
  } = {},
): Buffer {
  const copy = `COPY public.${name} (${columns.join(', ')}) FROM stdin;\n`;
  const entry = Buffer.concat([
    whole(7),
    whole(1),
    ...['0', '16387', name, 'TABLE DATA'].map(text),
    whole(3),
    ...['', '', copy, 'public', ''].map(text),
    text(''),
    ...(version >= 16 ? [whole(0)] : []),
    ...['postgres', 'false', '6', null].map(text),
    Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0]),
  ]);
  const content = Buffer.from(`${rows.map((row) => `${row.join('\t')}\n`).join('')}\\.\n\n\n`);
  const packed = pack ? pack(content) : content;
  const half = Math.floor(packed.length / 2);
  const chunks = [packed.subarray(0, half), packed.subarray(half)].flatMap((chunk) => [whole(chunk.length), chunk]);
  return Buffer.concat([
    Buffer.from('PGDMP'),
    Buffer.from([1, version, 0, 4, 8, 1]),
    version >= 15 ? Buffer.of(algorithm) : whole(pack ? -1 : 0),
    ...Array.from({ length: 7 }, () => whole(1)),
    ...['crm', '17.2', '17.2'].map(text),
    whole(1),
    entry,
    Buffer.of(1),
    whole(7),
    ...chunks,
    whole(0),
  ]);
}

export function makeCopyBinary(rows: readonly (readonly (string | number | null)[])[]): Buffer {
  const field = (value: string | number | null): Buffer => {
    const bytes = typeof value === 'number' ? Buffer.alloc(4) : Buffer.from(value ?? '');
    if (typeof value === 'number') bytes.writeInt32BE(value);
    const length = Buffer.alloc(4);
    length.writeInt32BE(value === null ? -1 : bytes.length);
    return Buffer.concat([length, bytes]);
  };
  return Buffer.concat([
    Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'),
    Buffer.alloc(8),
    ...rows.map((row) => Buffer.concat([Buffer.from([0, row.length]), ...row.map(field)])),
    Buffer.of(0xff, 0xff),
  ]);
}
