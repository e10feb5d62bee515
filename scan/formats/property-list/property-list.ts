/** Binary property lists (Apple, CFBinaryPList.c) become JSON, and what they hold as data becomes documents. */
import type { Budget } from '../budget.ts';
import { collect, inPieces } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import { toTextPart, type Input, type ContainerPart, type ContainerReader } from '../types.ts';
import { PropertyObjects } from './property-list-objects.ts';

export const readPropertyList: ContainerReader = async function* ({
  bytes,
  size,
  budget,
}: Input): AsyncGenerator<ContainerPart> {
  const held = await collect(bytes, size, budget);
  try {
    const writer = openWriter(held.bytes, budget);
    if (writer) {
      yield toTextPart(null, writer.write());
      for (const [index, data] of writer.data.entries()) yield toPart(`data ${index + 1}`, data, false);
      if (writer.used + fewestUnused > held.bytes.length) return;
    }
    yield toPart('bytes', held.bytes, true);
    if (!writer) throw new DecodeError('damaged');
  } finally {
    held.release();
  }
};

/** Null where it is damaged. */
function openWriter(bytes: Buffer, budget: Budget): Writer | null {
  try {
    return new Writer(new PropertyObjects(bytes), budget);
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

function toPart(name: string, bytes: Buffer, isText: boolean): ContainerPart {
  return { kind: 'document', name, bytes: inPieces(bytes), size: bytes.length, isText };
}

/** Bytes that belong to no object, from which on all are searched. */
const fewestUnused = 16;
/** Shorter ones are numbers and hashes. */
const fewestData = 32;
/** Containers nested deeper are written behind the others. */
const deepest = 64;
const pieceSize = 65_536;

class Writer {
  readonly data: Buffer[] = [];
  used: number;
  readonly #objects: PropertyObjects;
  readonly #budget: Budget;
  /** Objects that were written. */
  readonly #seen: Uint8Array;
  #text = '';

  constructor(objects: PropertyObjects, budget: Budget) {
    [this.#objects, this.#budget, this.used] = [objects, budget, objects.frame];
    this.#seen = new Uint8Array(objects.count);
  }

  /** All that hangs on the top one, then whatever hangs on nothing. */
  *write(): Generator<string> {
    const { top, count } = this.#objects;
    for (let index = -1; index < count; index++) {
      const each = index < 0 ? top : index;
      if (this.#seen[each] === 1) continue;
      yield* this.#value(each, 0);
      this.#text += '\n';
    }
    yield this.#take();
  }

  *#value(index: number, depth: number): Generator<string> {
    const isFirst = this.#seen[index] !== 1;
    const isDeep = depth > deepest;
    const object = this.#objects.read(index);
    const isContainer = object.kind === 'array' || object.kind === 'dictionary';
    // One that holds itself, or comes again and again, is written once.
    if (isContainer && (!isFirst || isDeep)) return this.#add('null');
    this.#seen[index] = 1;
    if (isFirst) this.used += object.length;
    if (object.kind === 'scalar') this.#add(JSON.stringify(object.value));
    else if (object.kind === 'data') this.#addData(object.bytes, isFirst);
    else if (object.kind === 'array') yield* this.#array(object.refs, depth);
    else yield* this.#dictionary(object.refs, depth);
    if (this.#text.length >= pieceSize) yield this.#take();
  }

  *#array(refs: readonly number[], depth: number): Generator<string> {
    this.#add('[');
    for (const [at, ref] of refs.entries()) {
      this.#add(at > 0 ? ',\n' : '\n');
      yield* this.#value(ref, depth + 1);
    }
    this.#add('\n]');
  }

  *#dictionary(refs: readonly number[], depth: number): Generator<string> {
    const count = refs.length / 2;
    this.#add('{');
    for (const [at, ref] of refs.slice(0, count).entries()) {
      this.#add(at > 0 ? ',\n' : '\n');
      yield* this.#value(ref, depth + 1);
      this.#add(': ');
      yield* this.#value(refs[count + at] ?? 0, depth + 1);
    }
    this.#add('\n}');
  }

  #addData(bytes: Buffer, isFirst: boolean): void {
    this.#add(`"(${bytes.length} bytes)"`);
    if (isFirst && bytes.length >= fewestData) this.data.push(bytes);
  }

  /** A long text that stands in many places is a bomb. */
  #add(text: string): void {
    this.#text += text;
    this.#budget.inflate(text.length);
  }

  #take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}
