/** What a command in a comment is about, and what it must not hold. Pure. */
import { referenceOf, type Command, type Refusal } from '../../report/index.ts';
import type { Report } from '../../rules/index.ts';

export type Waiver = Extract<Command, { kind: 'accept' | 'false-positive' }>;

/** Lets a leak pass. */
export function isWaiver(command: Command): command is Waiver {
  return command.kind === 'accept' || command.kind === 'false-positive';
}

/** The one leak there is, or the one that is named. */
export function findNamed<T extends { readonly id: string }>(
  leaks: readonly T[],
  reference: string | null,
): T | Extract<Refusal, 'unknown-leak' | 'which-leak'> {
  const [leak, ...others] = reference === null ? leaks : leaks.filter(({ id }) => referenceOf(id) === reference);
  if (!leak) return 'unknown-leak';
  return others.length > 0 ? 'which-leak' : leak;
}

/**
 * What people say in a command is kept and repeated: it must hold no secret and nobody's data (DESIGN, promise 1).
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
