/** Python pickles: a program of opcodes, which is gone through without being run. Source: Python, Lib/pickletools.py. */
import { byteAt, toLatin1, u32le } from '../bytes.ts';

/** Bytes behind an opcode; a function where they say themselves how many they are. */
type Arguments = number | ((bytes: Uint8Array, at: number) => number);

/** So many opcodes in a row are no chance. What libraries lay raw between them (joblib its arrays) may follow. */
const enough = 10;

/** From protocol 2 on it begins with its version. */
export function isBinaryPickle(head: Uint8Array): boolean {
  if (byteAt(head, 0) !== 0x80 || byteAt(head, 1) > 5) return false;
  const { count, isWhole } = walk(head, 2);
  return count >= enough || (isWhole && count >= 2);
}

/** Protocols 0 and 1 begin as their writers begin: a container or a class, a text, a number to call it by. */
const beginning =
  /^(?:\(?[ld]p\d+\n|\(?[\]}]q|c[A-Za-z_][\w.]*\n[A-Za-z_]\w*\n(?:p\d+\n|q|\()|[VS][^\n]{0,200}\np\d+\n|\([VSIFLUXKMJ(\]}ldc]|[UX][\0-\xff]{1,260}q\0)/;

/** What is written first is kept as number 0, or 1 by the writer of Python 2. */
const firstNumber = /p[01]\n|q[\0\x01]/;

export function isTextPickle(head: Uint8Array): boolean {
  if (!beginning.test(toLatin1(head, 0, 300)) || !firstNumber.test(toLatin1(head))) return false;
  const { count, isWhole } = walk(head, 0);
  return isWhole && count >= 4;
}

/** PyTorch keeps its tensors beside or behind a pickle that only says which there are. */
export function isModelPickle(head: Uint8Array): boolean {
  return isBinaryPickle(head) && /torch\._utils\n_rebuild_|^\x80\x02\x8a\x0a\x6c\xfc\x9c\x46/.test(toLatin1(head));
}

/** Opcodes one behind the other, up to the last one or the end of what is known. */
function walk(head: Uint8Array, start: number): { readonly count: number; readonly isWhole: boolean } {
  let count = 0;
  for (let at = start; at < head.length; count++) {
    const opcode = byteAt(head, at);
    const behind = opcodes.get(opcode);
    if (opcode === stop) return { count: count + 1, isWhole: true };
    if (behind === undefined) return { count, isWhole: false };
    const length = typeof behind === 'number' ? behind : behind(head, at + 1);
    if (length < 0) return { count, isWhole: false };
    at += 1 + length;
  }
  return { count, isWhole: true };
}

const stop = 0x2e;

/** Its end may stand beyond what is known. */
function line(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(10, at);
  return end < 0 ? bytes.length - at : end + 1 - at;
}

function twoLines(bytes: Uint8Array, at: number): number {
  const first = line(bytes, at);
  const second = first < 0 ? -1 : line(bytes, at + first);
  return second < 0 ? -1 : first + second;
}

/** A length of 4 or 8 bytes; no such value goes on beyond 2 GB. */
function counted(size: 1 | 4 | 8): Arguments {
  return (bytes, at) => {
    if (at + size > bytes.length) return size;
    const length = size === 1 ? byteAt(bytes, at) : u32le(bytes, at);
    return size === 8 && u32le(bytes, at + 4) !== 0 ? -1 : size + length;
  };
}

const opcodes: ReadonlyMap<number, Arguments> = new Map([
  ...toRows('(.012NQRabdelostu)]}', 0),
  ...toRows('FILVSPgp', line),
  ...toRows('ci', twoLines),
  ...toRows('Khq', 1),
  ...toRows('UC', counted(1)),
  ...toRows('M', 2),
  ...toRows('Jrj', 4),
  ...toRows('XTB', counted(4)),
  ...toRows('G', 8),
  ...toRows('\x80\x82', 1),
  ...toRows('\x83', 2),
  ...toRows('\x84', 4),
  ...toRows('\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x92\x93\x94\x97\x98', 0),
  ...toRows('\x8a\x8c', counted(1)),
  ...toRows('\x8b', counted(4)),
  ...toRows('\x8d\x8e\x96', counted(8)),
  ...toRows('\x95', 8),
]);

function toRows(names: string, behind: Arguments): [number, Arguments][] {
  const rows: [number, Arguments][] = [];
  for (const name of names) rows.push([name.codePointAt(0) ?? 0, behind]);
  return rows;
}
