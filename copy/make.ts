/** A copy of a file in which nobody is real: masked, or made up. */
import { createHmac, randomBytes } from 'node:crypto';
import type { CompiledRule, Report } from '../rules/index.ts';
import type { TableTyper } from '../scan/index.ts';
import { findIn, type FoundText, type ScanTexts } from './find.ts';
import { Inventor } from './invent/inventor.ts';
import { splitName, type InventedPerson, type NameParts } from './invent/people.ts';
import { assertCovered } from './covered.ts';
import { identifierAt, kindsOf, type TableKinds } from './kinds.ts';
import { Literals } from './literals.ts';
import { mask } from './mask.ts';
import { readFile } from './read/index.ts';
import type { ValueLeaf, ReadFile } from './types.ts';

export interface CopyOrder {
  readonly bytes: Buffer;
  readonly way: 'redact' | 'synthesise';
  /** Null: another copy each time. */
  readonly seed: string | null;
  readonly rules: readonly CompiledRule[];
  readonly typer: TableTyper;
  readonly scan: ScanTexts;
  /** What a scan tells of the file. */
  readonly report: Report;
}

export interface CopyAttempt {
  /** Others are drawn in each turn. */
  readonly turn: number;
  readonly keepsChecks: boolean;
  readonly counts: boolean;
}

export interface Copy {
  readonly bytes: Buffer;
  /** Values that were replaced. */
  readonly replaced: number;
  readonly notices: readonly string[];
  /** Whether a value that was replaced stands in a text; of what is written, none may. */
  readonly holdsReal: (text: string) => boolean;
}

/** Writes copies of one file, in one way or another. */
export interface CopyMaker {
  readonly make: (attempt: CopyAttempt) => Copy;
}

/** Throws CopyError where the file cannot be read or written. */
export async function openCopy(order: CopyOrder): Promise<CopyMaker> {
  const file = await readFile(order.bytes);
  const kinds = kindsOf(file, order.typer);
  assertCovered(order.report, kinds);
  const known = file.leaves.map((leaf) => identifierAt(leaf, kinds));
  const rest = file.leaves.flatMap((leaf, index) =>
    known[index] === null ? [{ name: kinds[leaf.table]?.names[leaf.column] ?? '', value: leaf.value }] : [],
  );
  const found = await findIn([...rest, { name: '', value: file.text }], order);
  const seed = order.seed ?? randomBytes(32);
  return { make: (attempt) => new CopyWriter(file, { kinds, known, found, order, seed, attempt }).write() };
}

interface Understood {
  readonly kinds: readonly TableKinds[];
  /** By the leaf: what it is; null: nothing that its column tells. */
  readonly known: readonly (string | null)[];
  readonly found: readonly FoundText[];
  readonly order: CopyOrder;
  readonly seed: Buffer | string;
  readonly attempt: CopyAttempt;
}

/** Short words stand in many texts. */
const fewestLetters = 4;
const fewestSigns = 6;

class CopyWriter {
  readonly #file: ReadFile;
  readonly #understood: Understood;
  readonly #inventor: Inventor;
  readonly #values = new Map<number, string>();
  readonly #literals = new Literals();

  constructor(file: ReadFile, understood: Understood) {
    [this.#file, this.#understood] = [file, understood];
    const { known, found, seed, order, attempt } = understood;
    const real = new Set([
      ...file.leaves.flatMap(({ value }, index) => (known[index] === null ? [] : [value.trim().toLowerCase()])),
      ...found.map(({ value }) => value.trim().toLowerCase()),
    ]);
    const { checks } = order.typer;
    this.#inventor = new Inventor({
      seed: createHmac('sha256', seed).update(String(attempt.turn)).digest(),
      checks,
      ...attempt,
      isReal: (value) => real.has(value.toLowerCase()),
    });
  }

  write(): Copy {
    this.#replaceRows();
    for (const each of this.#understood.found) this.#literals.add(each.value, this.#standInFor(each));
    this.#replaceRest();
    return {
      bytes: this.#file.write(this.#values),
      replaced: this.#values.size,
      notices: this.#file.notices,
      holdsReal: (text) => !this.#inventor.made(text) && this.#literals.isIn(text),
    };
  }

  #replaceRows(): void {
    const { leaves } = this.#file;
    const rows = Map.groupBy(leaves.keys(), (index) => `${leaves[index]?.table} ${leaves[index]?.row}`);
    for (const indexes of rows.values()) this.#replaceRow(indexes);
  }

  #replaceRow(indexes: readonly number[]): void {
    const { known, order } = this.#understood;
    const cells = indexes.flatMap((index) => {
      const [leaf, identifier] = [this.#file.leaves[index], known[index]];
      return leaf && identifier ? [{ index, leaf, identifier }] : [];
    });
    if (cells.length === 0) return;
    const of = (wanted: string): string => cells.find(({ identifier }) => identifier === wanted)?.leaf.value ?? '';
    const person = order.way === 'redact' ? null : this.#personOf(of);
    for (const { index, leaf, identifier } of cells) {
      const becomes = this.#become(identifier, leaf, person);
      this.#values.set(index, becomes);
      this.#learn(identifier, leaf.value, becomes);
    }
    this.#learnName({ given: of('first-name'), family: of('last-name') }, person);
    this.#learnName(splitName(of('full-name')), person);
  }

  #personOf(of: (identifier: string) => string): InventedPerson | null {
    const full = of('full-name');
    const parts = full === '' ? { given: of('first-name'), family: of('last-name') } : splitName(full);
    const other = ['email', 'national-id', 'us-ssn', 'phone', 'username'].map(of).find((value) => value !== '') ?? '';
    return this.#inventor.person({ ...parts, other: other.trim().toLowerCase(), sex: of('sex') || of('gender') });
  }

  #become(identifier: string, { value, isNumber }: ValueLeaf, row: InventedPerson | null): string {
    if (this.#understood.order.way === 'redact')
      return identifier === 'record-id' ? value : isNumber ? '0' : mask(value);
    const person =
      identifier === 'full-name' ? this.#inventor.person({ ...splitName(value), other: '', sex: '' }) : row;
    const made = this.#inventor.replace(identifier, value, person ?? row);
    return isNumber ? toNumber(made) : made;
  }

  #standInFor({ value, identifier }: FoundText): string {
    if (identifier === null || this.#understood.order.way === 'redact') return mask(value);
    const person = this.#inventor.person({ given: '', family: '', other: value.trim().toLowerCase(), sex: '' });
    return this.#inventor.replace(identifier, value, person);
  }

  /** What stands in a column may stand in a note as well. */
  #learn(identifier: string, value: string, becomes: string): void {
    if (notElsewhere.has(identifier)) return;
    const isName = identifier === 'first-name' || identifier === 'last-name';
    const isOneWord = !/\s/.test(value.trim());
    if (isName || identifier === 'full-name') {
      if (value.trim().length >= fewestLetters) this.#literals.add(value, becomes, { isLoose: isOneWord });
    } else if (value.trim().length >= fewestSigns) this.#literals.add(value, becomes);
  }

  #learnName({ given, family }: NameParts, person: InventedPerson | null): void {
    const one = (name: string, becomes: string | undefined): void => {
      if (name.length >= fewestLetters) this.#literals.add(name, becomes ?? mask(name), { isLoose: !/\s/.test(name) });
    };
    if (given !== '' && family !== '')
      one(`${given} ${family}`, person ? `${person.given} ${person.family}` : undefined);
    one(family, person?.family);
    one(given, person?.given);
  }

  #replaceRest(): void {
    const { known } = this.#understood;
    for (const [index, { value, isNumber }] of this.#file.leaves.entries()) {
      if (known[index] !== null) continue;
      const becomes = this.#literals.replace(value);
      if (becomes !== null && becomes !== value) this.#values.set(index, isNumber ? toNumber(becomes) : becomes);
    }
  }
}

/** Many people have the same. */
const notElsewhere = new Set(
  'record-id sex gender country city region postcode nationality marital-status blood-type religion ethnicity politics sexual-orientation age birth-year salary job-title company health card-security-code card-expiry password birth-date'.split(
    ' ',
  ),
);

/** No zero begins a number of several digits. */
function toNumber(value: string): string {
  const digits = value.replace(/[^\d.]/g, '').replace(/^0(?=\d)/, '9');
  return /^\d+(?:\.\d+)?$/.test(digits) ? digits : '0';
}
