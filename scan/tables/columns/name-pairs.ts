/** Given and family names in two columns without a name of their own, beside each other. */
import { normaliseName } from '../../../rules/index.ts';
import { gazetteer } from '../../provenance/gazetteer.ts';

const word = String.raw`\p{Lu}[\p{L}'’.-]+`;
const onePart = new RegExp(`^${word}(?:[ -]${word})?$`, 'u');
const most = 0.8;
/** The list knows one in three of the given names of some countries, and hardly any word. */
const leastGiven = 0.25;
const fewest = 5;

type Values = readonly string[];

/** Whether as many of them begin with a given name as of people do. */
export function areGiven(values: Values): boolean {
  const { given } = gazetteer();
  const known = values.filter((value) => given.has(normaliseName(value.split(/[ -]/)[0] ?? '')));
  return values.length >= fewest && known.length >= values.length * leastGiven;
}

/** Where the pair begins, and which of both are the given names; null: there is none. */
export function findNamePair(columns: readonly Values[]): { readonly at: number; readonly given: number } | null {
  for (let at = 0; at + 1 < columns.length; at++) {
    const pair = [columns[at] ?? [], columns[at + 1] ?? []];
    if (!pair.every(areParts)) continue;
    const given = pair.findIndex(areGiven);
    if (given >= 0) return { at, given: at + given };
  }
  return null;
}

function areParts(values: Values): boolean {
  return (
    values.length >= fewest &&
    values.filter((value) => onePart.test(value)).length >= values.length * most &&
    new Set(values).size >= values.length * 0.1
  );
}
