/** What a command in a comment is about, and what it must not hold. Pure. */
import { referenceOf, type Command, type Refusal } from '../../report/index.ts';
import type { Report } from '../../rules/index.ts';

export type Waiver = Extract<Command, { kind: 'accept' | 'false-positive' }>;

/** Lets a leak pass. */
export function isWaiver(command: Command): command is Waiver {
  return command.kind === 'accept' || command.kind === 'false-positive';
}

/**
 * The leak that is named; else the one there was when the command was given: what came later it does not mean.
 *
 * @param hasStood whether a leak was there then
 * @param toReferences all that it may be called
 */
export async function findMeant<T extends { readonly id: string }>(
  leaks: readonly T[],
  reference: string | null,
  hasStood: (leak: T) => Promise<boolean>,
  toReferences = ({ id }: T): readonly string[] => [referenceOf(id)],
): Promise<T | Extract<Refusal, 'unknown-leak' | 'which-leak' | 'came-later'>> {
  const meant: T[] = [];
  for (const leak of leaks)
    if (reference === null ? await hasStood(leak) : toReferences(leak).includes(reference)) meant.push(leak);
  const [leak, ...others] = meant;
  if (!leak) return reference === null && leaks.length > 0 ? 'came-later' : 'unknown-leak';
  return others.length > 0 ? 'which-leak' : leak;
}

/**
 * What people say in a command is kept and repeated: it must hold no secret and nobody's data (docs/promises.md, 1).
 *
 * @param report of the texts alone
 * @returns the names that give something away, or that nothing is known of
 */
export function textsWithValues(
  { findings, datasets, complete }: Report,
  names: readonly string[],
): ReadonlySet<string> {
  const paths = new Set([...findings, ...datasets].map(({ path }) => path));
  return new Set(names.filter((name) => !complete || paths.has(name)));
}
