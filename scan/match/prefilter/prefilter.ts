/** Fills the tables of the WebAssembly prefilter from the anchors of the rules, and runs it over texts in its memory. */
import type { CompiledRule } from '../../../rules/index.ts';
import { buildAnchorTables, placeAnchorTables } from './anchor-tables.ts';
import { PrefilterError } from './prefilter-error.ts';
import { prefilterWasm } from './prefilter-wasm.ts';
import { readPreparedTables } from './prepared-tables.ts';
import { fillRandom } from './random.ts';

// Regions of memory.as.ts.
const candidates = 0x140000;
const keys = { start: 0xfe0000, size: 0x8000 };
const records = { start: 0x1000000, size: 8, outcome: 6 };

/** Where texts stand: three for decoded pieces, one for the document. Each has 64 zero bytes behind it. */
export const scratch = { start: 0x200000, size: 0x80000, count: 3 };
export const textStart = 0x400000;
export const textCapacity = 0x800000;
const memoryEnd = 0x2000000;
const guard = 64;

/** Numbers of a candidate: start and end, absolute in memory, its id, and what `note` takes. */
export const candidateSize = 4;

/** Of a candidate of which nothing comes: where the same text comes again, it is not proposed. */
export const nothingComes = 1;
/** Anything up to here may be noted, and is said where the same text comes again. */
export const mostOutcomes = 255;

/** What was noted of a candidate when it came before; 0: nothing was. */
export function outcomeOf(remembered: number): number {
  return remembered >>> 24;
}
/** As far as all that is known of a chunk depends on what stands around each of its candidates. */
export const knownReach = { before: 512, behind: 608 };

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
   * Calls `take` with candidates, `candidateSize` numbers each, in rising order of the places looked at. The numbers
   * belong to the callee.
   */
  readonly scan: (start: number, length: number, take: (candidates: Uint32Array) => void) => void;
  /**
   * What comes of the candidate, whatever stands farther away than `knownReach`. Only while it is being taken; does
   * nothing where it is not remembered.
   */
  readonly note: (remembered: number, outcome: number) => void;
  /** Counts in [from, end) of `memory`. */
  readonly measure: (from: number, end: number) => Stretch;
}

export function createPrefilter(rules: readonly CompiledRule[]): Prefilter {
  const { memory, scan, resumeAt, measure } = instantiate();
  if (memory.buffer.byteLength < memoryEnd) memory.grow((memoryEnd - memory.buffer.byteLength) / 65_536);
  const bytes = new Uint8Array(memory.buffer);
  const tables = readPreparedTables(rules) ?? buildAnchorTables(rules);
  placeAnchorTables(tables, bytes);
  fillRandom(bytes.subarray(keys.start, keys.start + keys.size));
  const noRules: readonly number[] = [];
  const counted = new Uint32Array(memory.buffer, candidates, 5);
  return {
    memory: bytes,
    rulesOf: (id) => tables.ruleLists.get(id) ?? noRules,
    scan(start, length, take) {
      const end = start + length;
      bytes.fill(0, end, end + guard);
      let fresh = 1;
      for (let from = start; from < end; from = resumeAt(), fresh = 0) {
        const count = scan(start, from, end, fresh);
        if (count > 0) take(new Uint32Array(memory.buffer.slice(candidates, candidates + count * candidateSize * 4)));
      }
    },
    note(remembered, outcome) {
      const record = (remembered & 0xffffff) - 1;
      if (record >= 0) bytes[records.start + record * records.size + records.outcome] = outcome;
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
