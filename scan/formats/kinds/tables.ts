/** Tables and arrays of statistics, science and columns stores. */
import { byteAt, hasBytes, toLatin1, u16be, u16le, u32be, u32le } from './bytes.ts';
import type { ContentKind } from './types.ts';

const asCsv = 'export it as CSV';

export const tables: readonly ContentKind[] = [
  { name: 'Feather 1', magic: ['FEA1'], remedy: asCsv, source: 'Apache Arrow, cpp feather.fbs' },
  { name: 'Arrow file (Feather 2)', magic: ['ARROW1\0\0'], remedy: asCsv, source: 'Apache Arrow, IPC File Format' },
  {
    name: 'Arrow stream',
    magic: ['\xff\xff\xff\xff'],
    test: isArrowStream,
    remedy: asCsv,
    source: 'Apache Arrow, IPC Streaming Format',
  },
  { name: 'ORC', magic: ['ORC'], remedy: asCsv, source: 'Apache ORC specification' },
  { name: 'RCFile', magic: ['RCF\x01', 'RCF\0'], remedy: asCsv, source: 'Apache Hive, RCFile' },
  { name: 'Hadoop sequence file', magic: ['SEQ\x04', 'SEQ\x05', 'SEQ\x06'], source: 'Apache Hadoop, SequenceFile' },
  { name: 'Vortex', magic: ['VTXF'], remedy: asCsv, source: 'Vortex file format' },
  { name: 'Puffin', magic: ['PFA1'], source: 'Apache Iceberg, Puffin spec' },
  { name: 'datatable (Jay)', magic: ['JAY1'], remedy: asCsv, source: 'H2O datatable, jay/save_jay.cc' },
  {
    name: 'NumPy array',
    magic: ['\x93NUMPY'],
    test: (head) => !isNumbers(head),
    remedy: asCsv,
    source: 'NumPy, numpy.lib.format',
  },
  {
    name: 'HDF5',
    magic: ['\x89HDF\r\n\x1a\n'],
    at: [0, 512, 1_024, 2_048],
    remedy: 'h5dump writes text',
    source: 'HDF5 File Format Specification, II.A',
  },
  { name: 'HDF4', magic: ['\x0e\x03\x13\x01'], source: 'HDF4 Specification, 1' },
  {
    name: 'NetCDF',
    magic: ['CDF\x01', 'CDF\x02', 'CDF\x05'],
    remedy: 'ncdump writes text',
    source: 'Unidata, NetCDF Classic Format Specification',
  },
  {
    name: 'CDF of NASA',
    magic: ['\xcd\xf3\0\x01', '\xcd\xf2\x60\x02', '\0\0\xff\xff\0\0\xff\xff'],
    source: 'NASA CDF, Internal Format Description',
  },
  {
    name: 'FITS',
    magic: ['SIMPLE  =                    T'],
    isText: true,
    test: hasNext,
    remedy: asCsv,
    source: 'FITS Standard 4.0, 4.4',
  },
  { name: 'ROOT', magic: ['root\0'], source: 'CERN ROOT, TFile' },
  {
    name: 'MATLAB 5 file',
    magic: ['IM', 'MI'],
    at: [126],
    test: isMatlab,
    remedy: asCsv,
    source: 'MathWorks, MAT-File Format, 1-6',
  },
  { name: 'MATLAB 7.3 file', magic: ['MATLAB 7.3 MAT-file'], remedy: asCsv, source: 'MathWorks, MAT-File Versions' },
  { name: 'MATLAB 4 file', test: isMatlab4, remedy: asCsv, source: 'MathWorks, MAT-File Format, Level 4' },
  {
    name: 'SPSS data',
    magic: ['$FL2@(#)', '$FL3@(#)', '\x5b\xc6\xd3\xf2'],
    remedy: asCsv,
    source: 'PSPP Developers, System File Format',
  },
  {
    name: 'SPSS portable file',
    magic: ['SPSSPORT'],
    at: [456, 461, 464, 466],
    isText: true,
    remedy: asCsv,
    source: 'PSPP Developers, Portable File Format',
  },
  {
    name: 'SPSS/PC+ data',
    magic: ['PCSPSS SYSTEM FILE'],
    at: [260],
    remedy: asCsv,
    source: 'PSPP Developers, SPSS/PC+ System File Format',
  },
  { name: 'Stata data', magic: ['<stata_dta><header>'], remedy: asCsv, source: 'Stata, dta 117 to 121' },
  { name: 'Stata data (before 13)', test: isOldStata, remedy: asCsv, source: 'Stata, dta 104 to 115' },
  {
    name: 'SAS data',
    magic: ['\0\0\0\0\0\0\0\0\0\0\0\0\xc2\xea\x81\x60\xb3\x14\x11\xcf\xbd\x92\x08\0\x09\xc7\x31\x8c\x18\x1f\x10\x11'],
    remedy: asCsv,
    source: 'sas7bdat vignette, M. Shotwell',
  },
  {
    name: 'SAS transport file',
    magic: ['HEADER RECORD*******LIB'],
    isText: true,
    test: isTransport,
    remedy: asCsv,
    source: 'SAS, TS-140 and Record Layout of a Version 8 Data Set',
  },
  {
    name: 'SAS CPORT file',
    magic: ['**COMPRESSED** **COMPRESSED**', 'LIB CONTROL X'],
    isText: true,
    remedy: asCsv,
    source: 'SAS, CPORT procedure',
  },
  {
    name: 'R data',
    magic: ['RDX1\n', 'RDX2\n', 'RDX3\n', 'RDB1\n', 'RDB2\n', 'RDB3\n', 'RDA1\n', 'RDA2\nA\n', 'RDA3\nA\n'],
    isText: true,
    remedy: asCsv,
    source: 'R Internals, 1.8',
  },
  {
    name: 'R object',
    magic: ['X\n\0\0\0', 'B\n\x02\0\0\0', 'B\n\x03\0\0\0', 'A\n2\n', 'A\n3\n'],
    isText: true,
    test: isRObject,
    remedy: asCsv,
    source: 'R Internals, 1.8',
  },
  {
    name: 'R object (qs)',
    magic: ['\x0b\x0e\x0a\x0c', '\x0b\x0e\x0a\xc1'],
    remedy: asCsv,
    source: 'qs and qs2, file headers',
  },
  { name: 'JMP table', magic: ['\xff\xff\0\0\x07\0\0\0\x04\0\0\0'], remedy: asCsv, source: 'SAS JMP' },
  {
    name: 'EViews workfile',
    magic: ['New MicroTSP Workfile', 'EViews File V'],
    remedy: asCsv,
    source: 'gretl, eviews import',
  },
  { name: 'GAMS data exchange', magic: ['GAMSGDX'], at: [19, 20], source: 'GAMS GDX' },
  {
    name: 'Excel worksheet (before 5.0)',
    magic: ['\x09\0\x04\0', '\x09\0\x06\0', '\x09\x02\x06\0', '\x09\x04\x06\0'],
    remedy: 'save it as XLSX or CSV',
    source: 'Microsoft, MS-XLS BOF',
  },
  {
    name: 'Lotus 1-2-3 worksheet',
    magic: [
      '\0\0\x02\0\x04\x04',
      '\0\0\x02\0\x06\x04',
      '\0\0\x1a\0\0\x10',
      '\0\0\x1a\0\x02\x10',
      '\0\0\x1a\0\x03\x10',
      '\0\0\x1a\0\x05\x10',
    ],
    remedy: 'save it as XLSX or CSV',
    source: 'Lotus Worksheet File Format',
  },
  {
    name: 'Quattro Pro worksheet',
    magic: ['\0\0\x02\0\x20\x51', '\0\0\x02\0\x21\x51', '\0\0\x02\0\x01\x10'],
    remedy: 'save it as XLSX or CSV',
    source: 'Quattro Pro, BOF record',
  },
  {
    name: 'DICOM',
    magic: ['DICM'],
    at: [128],
    remedy: 'it names its patient: take it out, or strip its tags',
    source: 'DICOM PS3.10, 7.1',
  },
  { name: 'OpenStreetMap data (PBF)', magic: ['\x0a\x09OSMHeader'], at: [4], source: 'OpenStreetMap, PBF Format' },
  { name: 'FlatGeobuf', magic: ['fgb\x03fgb'], source: 'FlatGeobuf, README' },
  { name: 'PMTiles', magic: ['PMTiles\x03', 'PM\x02\0'], source: 'PMTiles version 3 specification' },
  { name: 'GRIB', magic: ['GRIB'], source: 'WMO Manual on Codes, FM 92' },
  { name: 'BUFR', magic: ['BUFR'], source: 'WMO Manual on Codes, FM 94' },
];

/** The kinds among them that are numbers only. */
export const numbers: readonly ContentKind[] = [
  { name: 'array of numbers (NumPy)', magic: ['\x93NUMPY'], test: isNumbers, source: 'NumPy, numpy.lib.format' },
  { name: 'point cloud (LAS)', magic: ['LASF'], source: 'ASPRS LAS 1.4' },
  {
    name: 'image of a body (NIfTI)',
    magic: ['n+1\0', 'ni1\0', 'n+2\0', 'ni2\0'],
    at: [344, 4],
    source: 'NIfTI-1.1, NIfTI-2',
  },
];

/** A length of the metadata, a table of offsets in it that leads backwards, and a version of the metadata. */
function isArrowStream(head: Uint8Array): boolean {
  const [length, root] = [u32le(head, 4), u32le(head, 8)];
  if (length < 8 || length > 100_000_000 || length % 8 !== 0 || root < 4 || root > length) return false;
  const vtable = 8 + root - u32le(head, 8 + root);
  return 8 + root + 4 > head.length || (vtable >= 8 && vtable < head.length && u16le(head, vtable) >= 4);
}

/** Floating point, truth values, and whole numbers too small for a number that anybody is known by. */
function isNumbers(head: Uint8Array): boolean {
  const descriptor = /'descr'\s*:\s*'[<>|=]?([a-zA-Z]\d*)'/.exec(toLatin1(head, 8, 256))?.[1] ?? '';
  return /^(?:f\d+|c\d+|b1|[iu][12]|V2)$/.test(descriptor);
}

/** A header of 80 characters a line. */
function hasNext(head: Uint8Array): boolean {
  return hasBytes(head, 80, 'BITPIX  =');
}

function isMatlab(head: Uint8Array): boolean {
  return (
    hasBytes(head, 0, 'MATLAB') ||
    ([0, 0x0100].includes(u16be(head, 124)) && u16le(head, 128) > 0 && u16le(head, 128) < 20)
  );
}

/** Type, rows, columns, a flag, the length of a name, the name: either byte order. */
function isMatlab4(head: Uint8Array): boolean {
  return [u32le, u32be].some((read) => {
    const [type, rows, columns] = [read(head, 0), read(head, 4), read(head, 8)];
    const [imaginary, length] = [read(head, 12), read(head, 16)];
    const [machine, element, matrix] = [Math.floor(type / 1_000), Math.floor(type / 10) % 10, type % 10];
    if (machine > 4 || Math.floor(type / 100) % 10 !== 0 || element > 5 || matrix > 2 || type < 0) return false;
    if (rows < 1 || columns < 1 || rows > 10_000_000 || columns > 10_000_000 || imaginary < 0 || imaginary > 1)
      return false;
    return length > 1 && length < 65 && /^[A-Za-z]\w*\0$/.test(toLatin1(head, 20, 20 + length));
  });
}

const stataLabel = 81;

/** A version, a byte order, the type of the file, then as many types of variables as it says there are. */
function isOldStata(head: Uint8Array): boolean {
  const [version, order] = [byteAt(head, 0), byteAt(head, 1)];
  if (version < 102 || version > 115 || (order !== 1 && order !== 2) || byteAt(head, 2) !== 1) return false;
  const read = order === 2 ? u16le : u16be;
  const variables = read(head, 4);
  const label = version >= 108 ? stataLabel : 32;
  const types = head.subarray(10 + label + (version >= 105 ? 18 : 0)).subarray(0, variables);
  return (
    variables > 0 && variables < 32_768 && byteAt(head, 3) === 0 && types.every((type) => isStataType(version, type))
  );
}

/** 115 and before: lengths of texts up to 244, then numbers; before 111 letters for the numbers. */
function isStataType(version: number, type: number): boolean {
  if (version >= 111) return (type > 0 && type <= 244) || (type >= 251 && type <= 255);
  return type >= 0x80 || 'bilfd'.includes(String.fromCodePoint(type));
}

function isTransport(head: Uint8Array): boolean {
  return /^HEADER RECORD\*{7}LIB(?:RARY|V8  ) HEADER RECORD!{7}/.test(toLatin1(head, 0, 80));
}

/** The version of R that wrote it and the one that reads it, of three parts each. */
function isRObject(head: Uint8Array): boolean {
  if (hasBytes(head, 0, 'A')) return /^A\n[23]\n\d{5,7}\n\d{5,7}\n/.test(toLatin1(head, 0, 32));
  if (hasBytes(head, 0, 'B')) return byteAt(head, 9) === 0 && byteAt(head, 8) > 0;
  return [2, 3].includes(u32be(head, 2)) && byteAt(head, 6) === 0 && byteAt(head, 10) === 0;
}
