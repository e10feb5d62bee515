/** What is opened, how far and by whom: a row of docs/formats.md each. A test walks the registry against it. */

export interface OpenedRow {
  /** Names in the registry: scan/formats/formats.ts and opened-kinds.ts. */
  readonly formats: readonly string[];
  readonly title: string;
  readonly reads: string;
  /** A library that reads it; Leakwarden itself where none is named. */
  readonly by?: string;
}

export const opened: readonly OpenedRow[] = [
  {
    formats: ['zip archive (or office file, jar, …)', 'tar archive'],
    title: 'zip (jar, epub, apk, …), tar',
    reads:
      'each file in them, named by a directory or not; comments, what stands between the files of a zip and in the headers of a tar; several tar archives in one file',
    by: 'Node (zlib)',
  },
  {
    formats: ['gzip', 'bzip2', 'xz', 'zstandard', 'lz4', 'zlib', 'brotli', 'deflate'],
    title: 'gzip, bzip2, xz, zstandard, lz4; zlib, brotli and deflate without a file format around them',
    reads: 'what they hold, in all members, streams and frames, and what stands behind them',
    by: 'Node (zlib); xz by xz-decompress',
  },
  {
    formats: ['encoded file'],
    title: 'encoded file: uuencode, xxencode, yEnc, BinHex',
    reads: 'the text around, and each file in it',
  },
  {
    formats: ['zip archive (or office file, jar, …)'],
    title: 'XLSX, ODS',
    reads:
      'each sheet as a table, hidden ones too, upright or lying, dates as dates; comments; what stands beside the cells (formulas that hold a text, filters, prompts, drawings, headers, what changes took out), texts that no cell shows any more; everything else in the file (names, comments, caches of pivot tables and links) as text',
  },
  {
    formats: ['zip archive (or office file, jar, …)'],
    title: 'DOCX, PPTX, ODT, ODP',
    reads:
      'paragraphs, notes, comments, headers; tables as tables; what attributes and other elements say (descriptions of pictures, lists to choose from, links, variables)',
  },
  {
    formats: ['PDF', 'PDF behind something else'],
    title: 'PDF',
    reads:
      'text, told by its page and read over all of them; tables by where their cells stand, one over all pages; what stands at the edge of every page, form fields with what may be chosen, notes and stamps, links, embedded files, what it says of itself (XMP too), bookmarks, scripts, XFA forms; what an older version of it said, where changes were written behind it, and texts and files that nothing leads to any more. Of an encrypted one that opens without a password, the last three are not read, and an XFA form is named',
    by: 'unpdf, in a thread that ends',
  },
  {
    formats: ['SQLite database', 'SQLite write-ahead log or journal'],
    title: 'SQLite databases',
    reads:
      'each table, the schema; rows and texts that were deleted but still stand in the file; pages of a write-ahead log or a journal beside it, as tables of their own, named where the log holds the whole database. No view, trigger or function of theirs runs',
    by: 'Node (SQLite), in a thread that ends; deleted rows and logs by Leakwarden',
  },
  {
    formats: ['Parquet', 'Avro'],
    title: 'Parquet, Avro',
    reads:
      'their rows, lists in them as tables of their own, and what programs noted beside them; a column that is encrypted or cannot be read is named, the others are read',
    by: 'hyparquet, in a thread that ends; Avro by Leakwarden',
  },
  {
    formats: ['PostgreSQL dump', 'PostgreSQL COPY (binary)'],
    title: 'PostgreSQL: `pg_dump` in the custom, directory and tar format, `COPY … BINARY`',
    reads:
      'each table with its columns, large objects, the schema; packed by gzip, lz4 and zstd. A directory holds the rows in files beside `toc.dat`, which are read without the names of columns',
  },
  {
    formats: ['BSON (mongodump)', 'mongodump archive'],
    title: 'MongoDB: `mongodump` (BSON) and its archives',
    reads: 'each document as JSON, a part for each collection of an archive',
  },
  {
    formats: ['MessagePack', 'CBOR', 'PHP objects'],
    title: 'MessagePack, CBOR, `serialize()` of PHP',
    reads: 'each value as JSON, elements of a list one by one; where it breaks off, its bytes are searched',
  },
  {
    formats: ['Python pickle'],
    title: 'Pickles of Python',
    reads:
      'lists and dicts as records, objects by their fields, data frames of pandas by their rows (blocks of NumPy and Arrow), arrays and records of NumPy, arrays of one length under names as the columns of a table; nothing is called or built. Other arrays are named as not read, and their bytes are searched',
  },
  {
    formats: ['Arrow file (Feather 2)', 'Arrow stream'],
    title: 'Arrow: files, streams, Feather 2',
    reads:
      'their rows, batch by batch, packed by lz4 and zstd, with dictionaries, lists and structures; unions, views of lists and run-ends are named as not read',
  },
  {
    formats: ['ORC'],
    title: 'ORC',
    reads:
      'their rows, stripe by stripe, packed by zlib, snappy, lz4 and zstd; lists, maps, structures and unions as JSON; what programs noted. LZO and encrypted columns are not read',
  },
  {
    formats: ['Stata data', 'Stata data (before 13)'],
    title: 'Stata (`.dta`), versions 103 to 119',
    reads: 'each row, long texts too, days and times as such',
  },
  {
    formats: ['SPSS data'],
    title: 'SPSS (`.sav`, `.zsav`)',
    reads:
      'each row, long texts too, days and times as such, labels in place of the values that they stand for; columns that are only numbered by their labels; notes. A portable file (`.por`) is named as not read',
  },
  {
    formats: ['SAS transport file'],
    title: 'SAS transport files (`.xpt`), versions 5 and 8',
    reads: 'each row of each member, days and times as such; labels',
  },
  {
    formats: ['NumPy array'],
    title: 'Arrays of NumPy (`.npy`, in `.npz`)',
    reads: 'texts, structures with the names of their fields, pickled objects; arrays of numbers are searched as bytes',
  },
  {
    formats: ['Redis database', 'commands of Redis'],
    title: 'Redis: snapshots (`dump.rdb`), append-only files, scripts for `redis-cli`',
    reads:
      'a record for each hash, a line for each other value, JSON as it is; packed strings and lists; from a value of a module on the rest is named as not read',
  },
  {
    formats: ['Git bundle', 'Git pack'],
    title: 'Git: bundles and packs',
    reads:
      'each file in all of its versions, by its path; messages of commits and tags. Names and addresses of who committed are not looked at. Objects of which only changes are there, since a bundle goes on from a commit that it leaves out, are named',
  },
  {
    formats: ['program file with UTF-16 texts'],
    title: 'Files of programs with UTF-16 texts: `.DS_Store`, Qt translations (`.qm`), shortcuts of Windows (`.lnk`)',
    reads: 'their bytes, and those texts',
  },
  {
    formats: ['Microsoft compound file'],
    title: 'Excel 5 to 2003 (`.xls`)',
    reads:
      'each sheet as a table, hidden ones too, dates as dates, results of formulas; not what stands beside the cells (notes, drawings, charts). An encrypted one is named',
  },
  {
    formats: ['dBase or FoxPro table'],
    title: 'dBase and FoxPro (`.dbf`)',
    reads: 'each row, deleted ones too; long texts in the file beside it (`.dbt`, `.fpt`) are not read with it',
  },
  {
    formats: ['Microsoft compound file'],
    title: 'Compound files of Microsoft that programs leave behind: `Thumbs.db`, `.suo`',
    reads: 'each stream: its bytes, and texts in UTF-16',
  },
  {
    formats: ['binary property list'],
    title: 'Binary property lists (`.plist`, `.strings`, compiled `.nib`, keyed archives)',
    reads: 'as JSON; data in them is opened',
  },
  {
    formats: ['e-mail', 'mailbox'],
    title: 'E-mail, mailboxes (mbox)',
    reads: 'the mail as it stands, encoded headers, encoded texts, attachments',
  },
  {
    formats: [],
    title: 'text',
    reads:
      "UTF-8, Latin-1 and Windows-1252, in tables Windows-1251 (Russian), UTF-16, UTF-32, EBCDIC; CSV, JSON, SQL dumps and more as tables, with what `replace`, `unistr`, `char`, `X'…'`, `unhex`, `concat` and casts make of a value; base64, hex and escapes decoded; containers in base64 (also over lines, in strings and data URLs) and hex opened, where they begin like one, zlib included; a format without a reader is named in them where at least four bytes show it",
  },
  {
    formats: ['rich text (RTF)', 'percent-encoded text', 'text of character references', 'quoted-printable text'],
    title: 'Texts that are written in another way: RTF, percent encoding, character references, quoted-printable',
    reads:
      'as the text that they write, cells of RTF parted by tabs; tables in base64 and hex inside of other texts too',
  },
];
