#!/usr/bin/env bash
# hyparquet 1.33.0: a DECIMAL column of Parquet comes as a JavaScript number, with no word about the digits it loses.
# A DECIMAL(18, 2) is stored as a whole number of 64 bits: 123456789012345.67 is read as 123456789012345.69.
# To get it exactly, take `converted_type` out of the metadata and put the point in by yourself. Fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund hyparquet@1.33.0 hyparquet-writer@0.17.0
cat > read.mjs <<'END'
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';

const file = parquetWriteBuffer({
  columnData: [{ name: 'amount', data: [12345678901234567n] }],
  schema: [
    { name: 'root', num_children: 1 },
    { name: 'amount', type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18, repetition_type: 'REQUIRED' },
  ],
});
const [{ amount }] = await parquetReadObjects({ file });
const metadata = parquetMetadata(file);
delete metadata.schema[1].converted_type;
const [{ amount: whole }] = await parquetReadObjects({ file, metadata });
console.log(`written: 123456789012345.67; read: ${typeof amount} ${amount}; without converted_type: ${typeof whole} ${whole}`);
process.exit(amount === 123456789012345.69 && whole === 12345678901234567n ? 0 : 1);
END
node read.mjs
