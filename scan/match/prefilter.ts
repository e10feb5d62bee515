/** Fills the tables of the WebAssembly prefilter from the anchors of the rules, and runs it over texts in its memory. */
import type { Anchor, CompiledRule, ValueShape } from '../../rules/index.ts';
import { prefilterWasm } from './prefilter-wasm.ts';

// The regions of prefilter.as.ts.
const grams = 0x10000;
const heads = 0x40000;
const lists = 0xc0000;
const listsEnd = 0x100000;
const anchorTable = 0x100000;
const anchorSize = 80;
const mostAnchors = (0x140000 - anchorTable) / anchorSize;
const candidates = 0x140000;

/** Where texts stand: three for decoded pieces, one for the document. Each has 64 zero bytes behind it. */
export const scratch = { start: 0x200000, size: 0x80000, count: 3 };
export const textStart = 0x400000;
export const textCapacity = 0x800000;
const memoryEnd = 0x1000000;
const guard = 64;

const firstAnchor = 16;
const shapeIds: Readonly<Record<ValueShape, number>> = { email: 0, card: 1, iban: 2, ssn: 3, phone: 4 };

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly scan: (start: number, from: number, end: number, fresh: number) => number;
  readonly resumeAt: () => number;
  readonly measure: (from: number, end: number) => void;
}

/** What lies in a stretch of text. A character is a byte that continues none in UTF-8. */
export interface Stretch {
  readonly lines: number;
  /** Where in memory the last line begins; 0 where no line ends. */
  readonly lastLine: number;
  readonly characters: number;
  readonly charactersOfLastLine: number;
  /** Characters that UTF-16 writes in two units. */
  readonly wide: number;
}

export interface Prefilter {
  /** The memory in which texts are placed: `textStart`, or a piece of `scratch`. */
  readonly memory: Uint8Array;
  /** Rules to try for a candidate id. */
  readonly rulesOf: (id: number) => readonly number[];
  /**
   * Calls `take` with triples (start, end, id), absolute in `memory`, in rising order of the places looked at.
   * `triples` belongs to the callee.
   */
  readonly scan: (start: number, length: number, take: (triples: Uint32Array) => void) => void;
  /** Counts in [from, end) of `memory`. */
  readonly measure: (from: number, end: number) => Stretch;
}

/** Thrown where rules ask for more than the tables hold. */
export class PrefilterError extends Error {
  override readonly name = 'PrefilterError';
}

export function createPrefilter(rules: readonly CompiledRule[]): Prefilter {
  const { memory, scan, resumeAt, measure } = instantiate();
  if (memory.buffer.byteLength < memoryEnd) memory.grow((memoryEnd - memory.buffer.byteLength) / 65_536);
  const bytes = new Uint8Array(memory.buffer);
  const ruleLists = placeAnchors(rules, new DataView(memory.buffer), bytes);
  const noRules: readonly number[] = [];
  const counted = new Uint32Array(memory.buffer, candidates, 5);
  return {
    memory: bytes,
    rulesOf: (id) => ruleLists.get(id) ?? noRules,
    scan(start, length, take) {
      const end = start + length;
      bytes.fill(0, end, end + guard);
      let fresh = 1;
      for (let from = start; from < end; from = resumeAt(), fresh = 0) {
        const count = scan(start, from, end, fresh);
        if (count > 0) take(new Uint32Array(memory.buffer.slice(candidates, candidates + count * 12)));
      }
    },
    measure(from, end) {
      measure(from, end);
      const [lines = 0, lastLine = 0, characters = 0, charactersOfLastLine = 0, wide = 0] = counted;
      return { lines, lastLine, characters, charactersOfLastLine, wide };
    },
  };
}

let compiled: WebAssembly.Module | null = null;

function instantiate(): Exports {
  compiled ??= new WebAssembly.Module(Buffer.from(prefilterWasm, 'base64'));
  const instance = new WebAssembly.Instance(compiled, { env: { abort: refuse } });
  return instance.exports as unknown as Exports;
}

function refuse(): never {
  throw new PrefilterError('the prefilter stopped itself');
}

/** Writes anchors and gram lists; returns which rules each candidate id stands for. */
function placeAnchors(rules: readonly CompiledRule[], view: DataView, bytes: Uint8Array): Map<number, number[]> {
  const ruleLists = new Map<number, number[]>();
  const anchors = new Map<string, { anchor: Anchor; id: number }>();
  const addRule = (id: number, rule: number): void => {
    const list = ruleLists.get(id);
    if (!list) ruleLists.set(id, [rule]);
    else if (list.at(-1) !== rule) list.push(rule);
  };
  for (const [index, rule] of rules.entries()) {
    if (rule.text?.shape) addRule(shapeIds[rule.text.shape], index);
    for (const anchor of rule.text?.anchors ?? []) {
      const key = keyOf(anchor);
      let known = anchors.get(key);
      if (!known) anchors.set(key, (known = { anchor, id: anchors.size }));
      addRule(firstAnchor + known.id, index);
    }
  }
  if (anchors.size > mostAnchors)
    throw new PrefilterError(`${anchors.size} anchors; at most ${mostAnchors} are possible`);
  writeTables([...anchors.values()], view, bytes);
  return ruleLists;
}

/** The same for anchors that propose the same places. */
function keyOf({ text, fold, assigned, boundary, follow }: Anchor): string {
  const flags = `${fold ? 'f' : ''}${assigned ? 'a' : ''}${boundary ? 'b' : ''}`;
  return `${flags}\0${follow?.count ?? ''}\0${follow?.characters ?? ''}\0${fold ? text.toLowerCase() : text}`;
}

function writeTables(anchors: readonly { anchor: Anchor; id: number }[], view: DataView, bytes: Uint8Array): void {
  const lists = new GramLists();
  for (const { anchor, id } of anchors) {
    const text = Buffer.from(anchor.fold ? anchor.text.toLowerCase() : anchor.text, 'latin1');
    const gramAt = rarestGram(text);
    const record = anchorTable + id * anchorSize;
    bytes[record] = text.length;
    bytes[record + 1] = (anchor.fold ? 1 : 0) | (anchor.assigned ? 2 : 0) | (anchor.boundary ? 4 : 0);
    bytes[record + 2] = gramAt;
    bytes[record + 3] = anchor.follow?.count ?? 0;
    const followers = followersOf(anchor.follow?.characters ?? null);
    bytes.set(followers.bits, record + 48);
    bytes.set(text, record + 4);
    if (text.length >= 4) lists.add(hashOf(text.readUInt32LE(gramAt)), id);
    else addWithFollowers(lists, { text, next: followers.bytes, id });
  }
  lists.write(view, bytes);
}

/** Which anchors have a gram: thousands of lists, made anew in every process, so that they are kept flat. */
class GramLists {
  readonly #hashes: number[] = [];
  readonly #ids: number[] = [];
  readonly #counts = new Uint16Array(hashCount);
  /** Id + 1 of the anchor entered last: an anchor stands once in each list. */
  readonly #last = new Uint16Array(hashCount);

  add(hash: number, id: number): void {
    if (this.#last[hash] === id + 1) return;
    this.#last[hash] = id + 1;
    this.#counts[hash] = (this.#counts[hash] ?? 0) + 1;
    this.#hashes.push(hash);
    this.#ids.push(id);
  }

  write(view: DataView, bytes: Uint8Array): void {
    view.setUint16(lists, 0xffff, true);
    const next = new Uint32Array(hashCount);
    let end = lists + 2;
    for (const [entry, hash] of this.#hashes.entries()) {
      if (next[hash] === 0) {
        next[hash] = end;
        bytes[grams + hash] = 1;
        view.setUint32(heads + hash * 4, end - lists, true);
        end += 2 * (this.#counts[hash] ?? 0) + 2;
        if (end > listsEnd) throw new PrefilterError('the anchors have too many short forms');
        view.setUint16(end - 2, 0xffff, true);
      }
      const at = next[hash] ?? 0;
      view.setUint16(at, this.#ids[entry] ?? 0, true);
      next[hash] = at + 2;
    }
  }
}

interface Followers {
  /** A letter once for both cases, and likewise what else has one hash. */
  readonly bytes: Uint8Array;
  /** One bit for each of the 256 bytes. */
  readonly bits: Uint8Array;
}

const allBytes: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte);
/** Some hundred anchors share a handful of classes, and a hook has no time to work them out again. */
const knownFollowers = new Map<string | null, Followers>();

/** The bytes of a class such as `0-9A-Za-z_-`; of null, all. */
function followersOf(characters: string | null): Followers {
  const known = knownFollowers.get(characters);
  if (known) return known;
  const expression = characters === null ? null : new RegExp(`[${characters.replace(/^\^/, '\\^')}]`);
  const fitting = allBytes.filter((byte) => expression?.test(String.fromCharCode(byte)) ?? true);
  const bits = new Uint8Array(32);
  for (const byte of fitting) bits[byte >> 3] = (bits[byte >> 3] ?? 0) | (1 << (byte & 7));
  const made = { bytes: Uint8Array.from(new Set(fitting.map((byte) => byte | 0x20))), bits };
  knownFollowers.set(characters, made);
  return made;
}

/** An anchor of three bytes is entered once for each byte that may follow. */
function addWithFollowers(
  lists: GramLists,
  { text, next, id }: { readonly text: Uint8Array; readonly next: Uint8Array; readonly id: number },
): void {
  const start = (text[0] ?? 0) | ((text[1] ?? 0) << 8) | ((text[2] ?? 0) << 16);
  for (const byte of next) lists.add(hashOf(start | (byte << 24)), id);
}

const hashCount = 2 ** 17;

function hashOf(gram: number): number {
  return Math.imul(gram | 0x20202020, 0x9e3779b1) >>> 15;
}

/** How much a byte counts: what ordinary text holds least counts most, rare letters, digits and signs. */
const rarity = Uint8Array.from({ length: 256 }, (_, byte) => {
  const rank = 'etaoinsrhldcumfpgwybvkxjqz'.indexOf(String.fromCharCode(byte).toLowerCase());
  return rank >= 0 ? rank : byte === 0x20 ? 0 : 20;
});

/** Where the four bytes of the anchor begin that ordinary text holds least. */
function rarestGram(text: Uint8Array): number {
  const rarityAt = (at: number): number => rarity[text[at] ?? 0] ?? 0;
  let weight = rarityAt(0) + rarityAt(1) + rarityAt(2) + rarityAt(3);
  let [best, bestWeight] = [0, weight];
  for (let at = 1; at + 4 <= text.length; at++) {
    weight += rarityAt(at + 3) - rarityAt(at - 1);
    if (weight > bestWeight) [best, bestWeight] = [at, weight];
  }
  return best;
}
