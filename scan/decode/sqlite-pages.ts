/** The header of an SQLite database (file format, 1.3). */

const headerSize = 100;

/** Bytes of a page; null where it is no database. */
export function pageSizeOf(bytes: Uint8Array): number | null {
  if (bytes.length < headerSize) return null;
  const size = view(bytes).getUint16(16);
  return size === 1 ? 65_536 : size;
}

/** Bytes of the database by what its header says, unless something older wrote last (1.3.8): then null. */
export function sizeOf(bytes: Uint8Array): number | null {
  const pageSize = pageSizeOf(bytes);
  if (pageSize === null) return null;
  const header = view(bytes);
  return header.getUint32(24) === header.getUint32(92) ? header.getUint32(28) * pageSize : null;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
