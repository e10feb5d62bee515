/** The tables in which the prefilter looks up anchors, made of the anchors of the rules. */
import type { Anchor, CompiledRule, ValueShape } from '../../../rules/index.ts';
import { commonGrams } from './common-grams.ts';
import { hashOfGram } from './grams.ts';
import { PrefilterError } from './prefilter-error.ts';

// The regions of memory.as.ts.
const grams = 0x10000;
const heads = 0x40000;
const lists = 0xc0000;
const listsEnd = 0x100000;
const anchorTable = 0x100000;
const anchorSize = 80;
const mostAnchors = (0x140000 - anchorTable) / anchorSize;

const firstAnchor = 16;
const shapeIds: Readonly<Record<ValueShape, number>> = { email: 0, card: 1, iban: 2, ssn: 3, phone: 4 };

export interface AnchorTables {
  /** Candidate id -> indexes of the rules to try. */
  readonly ruleLists: ReadonlyMap<number, readonly number[]>;
  /** Records of 80 bytes, as far as there are anchors. */
  readonly anchors: Uint8Array;
  /** Ids of anchors by gram, as far as there are lists. */
  readonly lists: Uint8Array;
  /** Triples: a hash, its finer bits, and where its list begins. */
  readonly heads: Uint32Array;
}

export function buildAnchorTables(rules: readonly CompiledRule[]): AnchorTables {
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
  return { ruleLists, ...toTables([...anchors.values()]) };
}

/** Puts the tables where the prefilter looks for them. */
export function placeAnchorTables(tables: AnchorTables, memory: Uint8Array): void {
  const view = new DataView(memory.buffer);
  memory.set(tables.anchors, anchorTable);
  memory.set(tables.lists, lists);
  for (let at = 0; at < tables.heads.length; at += 3) {
    const hash = tables.heads[at] ?? 0;
    memory[grams + hash] = tables.heads[at + 1] ?? 0;
    view.setUint32(heads + hash * 4, tables.heads[at + 2] ?? 0, true);
  }
}

/** The same for anchors that propose the same places. */
function keyOf({ text, fold, assigned, boundary, run, follow }: Anchor): string {
  const flags = `${fold ? 'f' : ''}${assigned ? 'a' : ''}${boundary ? 'b' : ''}${run ? 'r' : ''}`;
  return `${flags}\0${follow?.count ?? ''}\0${follow?.characters ?? ''}\0${fold ? text.toLowerCase() : text}`;
}

function toTables(anchors: readonly { anchor: Anchor; id: number }[]): Omit<AnchorTables, 'ruleLists'> {
  const gramLists = new GramLists();
  const frequencies = countFrequencies();
  const records = new Uint8Array(anchors.length * anchorSize);
  for (const { anchor, id } of anchors) {
    const text = Buffer.from(anchor.fold ? anchor.text.toLowerCase() : anchor.text, 'latin1');
    const gramAt = rarestGram(text, frequencies);
    const record = id * anchorSize;
    records[record] = text.length;
    records[record + 1] =
      (anchor.fold ? 1 : 0) | (anchor.assigned ? 2 : 0) | (anchor.boundary ? 4 : 0) | (anchor.run ? 8 : 0);
    records[record + 2] = gramAt;
    records[record + 3] = anchor.follow?.count ?? 0;
    const followers = followersOf(anchor.follow?.characters ?? null);
    records.set(followers.bits, record + 48);
    records.set(text, record + 4);
    if (text.length >= 4) gramLists.add(text.readUInt32LE(gramAt), id);
    else addWithFollowers(gramLists, { text, next: followers.bytes, id });
  }
  return { anchors: records, ...gramLists.toLists() };
}

/** Which anchors have a gram: thousands of lists, kept flat. */
class GramLists {
  readonly #hashes: number[] = [];
  readonly #ids: number[] = [];
  readonly #counts = new Uint16Array(hashCount);
  /** Id + 1 of the anchor entered last: an anchor stands once in each list. */
  readonly #last = new Uint16Array(hashCount);
  readonly #finer = new Uint8Array(hashCount);

  add(gram: number, id: number): void {
    const { hash, finer } = hashOfGram(gram);
    this.#finer[hash] = (this.#finer[hash] ?? 0) | (1 << finer);
    if (this.#last[hash] === id + 1) return;
    this.#last[hash] = id + 1;
    this.#counts[hash] = (this.#counts[hash] ?? 0) + 1;
    this.#hashes.push(hash);
    this.#ids.push(id);
  }

  toLists(): Pick<AnchorTables, 'lists' | 'heads'> {
    const next = new Uint32Array(hashCount);
    const filled = new DataView(new ArrayBuffer(listsEnd - lists));
    const begins: number[] = [];
    filled.setUint16(0, 0xffff, true);
    let end = 2;
    for (const [entry, hash] of this.#hashes.entries()) {
      if (next[hash] === 0) {
        next[hash] = end;
        begins.push(hash, this.#finer[hash] ?? 0, end);
        end += 2 * (this.#counts[hash] ?? 0) + 2;
        if (end > filled.byteLength) throw new PrefilterError('the anchors have too many short forms');
        filled.setUint16(end - 2, 0xffff, true);
      }
      const at = next[hash] ?? 0;
      filled.setUint16(at, this.#ids[entry] ?? 0, true);
      next[hash] = at + 2;
    }
    return { lists: new Uint8Array(filled.buffer, 0, end), heads: Uint32Array.from(begins) };
  }
}

interface Followers {
  /** A letter once for both cases, and likewise what else has one hash. */
  readonly bytes: Uint8Array;
  /** One bit for each of the 256 bytes. */
  readonly bits: Uint8Array;
}

const allBytes: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte);
/** Some hundred anchors share a handful of classes. */
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
  for (const byte of next) lists.add(start | (byte << 24), id);
}

const hashCount = 2 ** 17;

/**
 * How often text holds a gram, or another one that looks the same to the prefilter, by its slot; none where it is seldom.
 * Counted where tables are made only: most scans have them prepared.
 */
function countFrequencies(): ReadonlyMap<number, number> {
  const frequencies = new Map<number, number>();
  const common = Buffer.from(commonGrams, 'latin1');
  for (let at = 0; at < common.length; at += 4) {
    const slot = slotOf(common.readUInt32LE(at));
    frequencies.set(slot, (frequencies.get(slot) ?? 0) + 1 / (at + 1));
  }
  return frequencies;
}

function slotOf(gram: number): number {
  const { hash, finer } = hashOfGram(gram);
  return hash * 8 + finer;
}

/** How much a byte counts: what ordinary text holds least counts most, rare letters, digits and signs. */
const rarity = Uint8Array.from({ length: 256 }, (_, byte) => {
  const rank = 'etaoinsrhldcumfpgwybvkxjqz'.indexOf(String.fromCharCode(byte).toLowerCase());
  return rank >= 0 ? rank : byte === 0x20 ? 0 : 20;
});

/** Where the four bytes of the anchor begin that ordinary text holds least. */
function rarestGram(text: Buffer, frequencies: ReadonlyMap<number, number>): number {
  let [best, bestFrequency, bestRarity] = [0, Number.POSITIVE_INFINITY, 0];
  for (let at = 0; at + 4 <= text.length; at++) {
    const frequency = frequencies.get(slotOf(text.readUInt32LE(at))) ?? 0;
    const rare = text.subarray(at, at + 4).reduce((sum, byte) => sum + (rarity[byte] ?? 0), 0);
    if (frequency > bestFrequency || (frequency === bestFrequency && rare <= bestRarity)) continue;
    [best, bestFrequency, bestRarity] = [at, frequency, rare];
  }
  return best;
}
