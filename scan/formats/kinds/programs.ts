/** Programs, models and what belongs to them: texts stand in clear in them, so that a search of the bytes sees them. */
import { byteAt, hasBytes, toLatin1, u16be, u16le, u32le } from './bytes.ts';
import type { ContentKind } from './types.ts';

export const programs: readonly ContentKind[] = [
  { name: 'program (ELF)', magic: ['\x7fELF'], test: (head) => !isCore(head), source: 'System V ABI, 4' },
  { name: 'program (PE)', magic: ['MZ'], test: isPortableExecutable, source: 'Microsoft PE format' },
  {
    name: 'program (Mach-O)',
    magic: ['\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe'],
    source: 'Apple, mach-o/loader.h',
  },
  {
    name: 'program (Java class, or Mach-O for several machines)',
    magic: ['\xca\xfe\xba\xbe'],
    source: 'JVMS 4.1; mach-o/fat.h',
  },
  { name: 'program (WebAssembly)', magic: ['\0asm'], source: 'WebAssembly core, 5.5' },
  { name: 'program (Dalvik)', magic: ['dex\n0', 'oat\n', 'vdex', 'art\n'], source: 'Android dex format' },
  {
    name: 'program (Python)',
    magic: ['\r\r\n', '\r\n'],
    at: [1, 2],
    test: isPythonBytecode,
    source: 'Python, importlib/_bootstrap_external',
  },
  { name: 'program (Lua)', magic: ['\x1bLua', '\x1bLJ'], source: 'Lua, lundump.h' },
  { name: 'program (Erlang)', magic: ['BEAM'], at: [8], source: 'Erlang beam_lib' },
  { name: 'program (LLVM bitcode)', magic: ['BC\xc0\xde', '\xde\xc0\x17\x0b'], source: 'LLVM bitcode file format' },
  {
    name: 'program (COFF object)',
    test: isCoff,
    magic: ['\x4c\x01', '\x64\x86', '\x64\xaa'],
    source: 'Microsoft PE format, COFF header',
  },
  {
    name: 'program library (ar)',
    magic: ['!<arch>\n'],
    test: (head) => !hasBytes(head, 8, 'debian-binary'),
    isText: true,
    source: 'System V ar(5)',
  },
  { name: 'program (SPIR-V)', magic: ['\x03\x02\x23\x07', '\x07\x23\x02\x03'], source: 'Khronos SPIR-V, 2.3' },
  { name: 'program (Hermes)', magic: ['\xc6\x1f\xbc\x03\xc1\x03\x19\x1f'], source: 'Hermes BytecodeFileFormat.h' },
  { name: 'program (OCaml)', magic: ['Caml1999'], source: 'OCaml, config.mlp' },
  { name: 'program (nib)', magic: ['NIBArchive'], source: 'Apple nib archive' },
  { name: 'program (DirectX)', magic: ['DXBC'], source: 'Microsoft DirectXShaderCompiler, DxilContainer.h' },
  { name: 'program (Metal library)', magic: ['MTLB'], source: 'Apple Metal, metallib' },
  { name: 'game data (Unreal)', magic: ['\xc1\x83\x2a\x9e'], source: 'Unreal Engine, ObjectVersion.h' },
  { name: 'game data (Godot)', magic: ['RSRC'], source: 'Godot, resource_format_binary.cpp' },
  { name: 'Git index', magic: ['DIRC\0\0\0\x02', 'DIRC\0\0\0\x03'], source: 'gitformat-index(5)' },
  { name: 'OpenPGP public keys', magic: ['\x98', '\x99'], test: isPublicKey, source: 'RFC 9580, 5.5.2' },
  { name: 'device tree', magic: ['\xd0\x0d\xfe\xed'], source: 'Devicetree specification, 5' },
  {
    name: 'translations (gettext)',
    magic: ['\xde\x12\x04\x95', '\x95\x04\x12\xde'],
    source: 'GNU gettext, The Format of GNU MO Files',
  },
  { name: 'time zone', magic: ['TZif'], source: 'RFC 9636' },
  { name: 'terminal description', magic: ['\x1a\x01', '\x1e\x02'], source: 'term(5)' },
  { name: 'colour profile', magic: ['acsp'], at: [36], source: 'ICC.1, 7.2' },
  { name: 'model (glTF)', magic: ['glTF\x02\0\0\0', 'glTF\x01\0\0\0'], source: 'Khronos glTF 2.0, 4' },
  { name: 'model (Blender)', magic: ['BLENDER'], source: 'Blender, BLO_readfile' },
  { name: 'model (FBX)', magic: ['Kaydara FBX Binary  \0'], source: 'Blender Developers, FBX binary file format' },
  { name: 'model (USD)', magic: ['PXR-USDC'], source: 'OpenUSD, crateFile' },
  { name: 'model (Draco)', magic: ['DRACO'], source: 'Draco bitstream specification' },
  { name: 'shapes on a map', magic: ['\0\0\x27\x0a'], source: 'ESRI Shapefile technical description' },
  {
    name: 'machine-learning model (safetensors)',
    test: isSafetensors,
    at: [8],
    magic: ['{"'],
    source: 'safetensors, README',
  },
  { name: 'machine-learning model (GGUF)', magic: ['GGUF', 'ggjt', 'tjgg', 'lmgg'], source: 'GGUF specification' },
  { name: 'machine-learning model (TensorFlow Lite)', magic: ['TFL3'], at: [4], source: 'TensorFlow Lite, schema.fbs' },
  { name: 'machine-learning model (ONNX)', magic: ['\x08'], test: isOnnx, source: 'onnx.proto3, ModelProto' },
  { name: 'Flash', magic: ['FWS'], test: (head) => byteAt(head, 3) < 60, source: 'Adobe SWF, 2' },
];

/** ET_CORE. Either byte order. */
export function isCore(head: Uint8Array): boolean {
  return (head[5] === 2 ? u16be(head, 16) : u16le(head, 16)) === 4;
}

function isPortableExecutable(head: Uint8Array): boolean {
  const at = u32le(head, 60);
  return (
    at < 64 ||
    at + 4 > head.length ||
    hasBytes(head, at, 'PE\0\0') ||
    hasBytes(head, at, 'NE') ||
    hasBytes(head, at, 'LE')
  );
}

/** The two bytes of the version, then those that no transfer as text leaves alone, then flags or a date. */
function isPythonBytecode(head: Uint8Array): boolean {
  return (
    hasBytes(head, 2, '\r\n') &&
    (head[1] === 0x0d || [0xf2, 0xf3].some((at) => at === head[1]) || head[8] === 0x63 || head[8] === 0xe3)
  );
}

/** A few sections, no optional header in an object, and names of sections that begin with a dot. */
function isCoff(head: Uint8Array): boolean {
  const sections = u16le(head, 2);
  return sections > 0 && sections < 10_000 && u16le(head, 16) === 0 && head[20] === 0x2e;
}

/** The length of the header, and names of tensors in it. */
function isSafetensors(head: Uint8Array): boolean {
  const length = u32le(head, 0);
  const start = toLatin1(head, 8, Math.min(head.length, 8 + length));
  return u32le(head, 4) === 0 && length < 100_000_000 && /"(?:dtype|__metadata__)"\s*:/.test(start);
}

/** Version of the format, then the producer's name. */
function isOnnx(head: Uint8Array): boolean {
  const length = byteAt(head, 3);
  return (
    byteAt(head, 1) < 20 &&
    head[2] === 0x12 &&
    length > 0 &&
    length < 64 &&
    /^[\w.:/ -]+$/.test(toLatin1(head, 4, 4 + length))
  );
}

/** A length, version 3 or 4, a time, and an algorithm that there is. */
function isPublicKey(head: Uint8Array): boolean {
  const at = byteAt(head, 0) === 0x98 ? 2 : 3;
  const version = byteAt(head, at);
  const algorithm = byteAt(head, at + (version === 3 ? 7 : 5));
  return (version === 3 || version === 4) && [1, 2, 3, 16, 17, 18, 19, 22, 25, 26, 27, 28].includes(algorithm);
}
