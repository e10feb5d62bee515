/** People who are made up: the same person becomes the same one wherever the name stands. */
import { normaliseName } from '../../rules/index.ts';
import { family, female, male } from './names.ts';
import { Random } from './random.ts';

export interface InventedPerson {
  readonly given: string;
  readonly family: string;
}

export interface PersonClues {
  readonly given: string;
  readonly family: string;
  /** What else stands for the person where no name does. */
  readonly other: string;
  readonly sex: string;
}

/** Names are given in turn after so many that were taken. */
const mostTries = 60;

export class People {
  readonly #seed: Buffer | string;
  readonly #known = new Map<string, InventedPerson>();
  readonly #taken = new Set<string>();
  /** Names of people who are real, which nobody who is made up may have. */
  readonly #real: (name: string) => boolean;

  constructor(seed: Buffer | string, isReal: (name: string) => boolean) {
    [this.#seed, this.#real] = [seed, isReal];
  }

  /** Null where nothing says who it is. */
  of({ given, family: last, other, sex }: PersonClues): InventedPerson | null {
    const words = [...given.split(/[\s,]+/), ...last.split(/[\s,]+/)].map(normaliseName).filter(Boolean);
    const byName = words.length > 1 ? words.toSorted().join(' ') : '';
    const key = byName || (other === '' ? words.join(' ') : `other ${other}`);
    if (key === '') return null;
    const known = this.#known.get(key) ?? (other === '' ? undefined : this.#known.get(`other ${other}`));
    const person = known ?? this.#invent(key, sex);
    this.#known.set(key, person);
    if (other !== '') this.#known.set(`other ${other}`, person);
    return person;
  }

  #invent(key: string, sex: string): InventedPerson {
    const random = new Random(this.#seed, `person ${key}`);
    const isMale =
      /^(?:m|male|mann|männlich|homme|h|herr|mr\.?)$/i.test(sex.trim()) ||
      (!isFemaleWord(sex) && random.below(2) === 0);
    for (let tries = 0; ; tries++) {
      const person = { given: random.of(isMale ? male : female) ?? '', family: random.of(family) ?? '' };
      const name = `${person.given} ${person.family}`;
      if (tries < mostTries && (this.#taken.has(name) || this.#real(name))) continue;
      this.#taken.add(name);
      return person;
    }
  }
}

function isFemaleWord(sex: string): boolean {
  return /^(?:f|w|female|frau|weiblich|femme|mrs\.?|ms\.?)$/i.test(sex.trim());
}

export interface NameParts {
  readonly given: string;
  readonly family: string;
}

const title = /^(?:Mrs?|Ms|Miss|Dr|Prof|Herr|Frau|Sr|Sra|Mme|M)\.?\s+/i;

/** `Anna Berg`, `Berg, Anna`, `Dr. Anna Maria Berg`. */
export function splitName(value: string): NameParts {
  const bare = value.trim().replace(title, '').replace(title, '');
  const comma = bare.indexOf(',');
  if (comma > 0) return { family: bare.slice(0, comma).trim(), given: bare.slice(comma + 1).trim() };
  const words = bare.split(/\s+/);
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' };
}

/** In the order and the case of the real name, behind the same title. */
export function writeName(value: string, { given, family: last }: InventedPerson): string {
  const before = title.exec(value.trim())?.[0] ?? '';
  const bare = value.trim().slice(before.length);
  const isOneWord = !/[\s,]/.test(bare);
  const name = bare.includes(',') ? `${last}, ${given}` : isOneWord ? last : `${given} ${last}`;
  return before + inCaseOf(bare, name);
}

export function inCaseOf(value: string, name: string): string {
  if (value.length > 1 && value === value.toUpperCase() && value !== value.toLowerCase()) return name.toUpperCase();
  return value === value.toLowerCase() && value !== value.toUpperCase() ? name.toLowerCase() : name;
}
