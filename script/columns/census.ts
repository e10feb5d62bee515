/** Names of people in the United States by how many bear them (US Census Bureau, 1990; in the public domain). */
import { readFileSync } from 'node:fs';

export interface CountedName {
  readonly name: string;
  /** Per cent of the people. */
  readonly share: number;
}

export interface Census {
  readonly male: readonly CountedName[];
  readonly female: readonly CountedName[];
  readonly given: readonly CountedName[];
  readonly surnames: readonly CountedName[];
}

export function readCensus(): Census {
  const text = readFileSync(new URL('../data/us-census-1990.txt', import.meta.url), 'utf8');
  const [, male = [], female = [], surnames = []] = text.split(/^\[\w+\]$/m).map(toNames);
  return { male, female, given: [...male, ...female], surnames };
}

function toNames(lines: string): CountedName[] {
  return lines.split('\n').flatMap((line) => {
    const [name, share] = line.split(' ');
    return name && share && !line.startsWith('#') ? [{ name, share: Number(share) }] : [];
  });
}
