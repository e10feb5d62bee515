/** The rule that somebody meant who misspelt its id. */
import { closest } from '../../rules/index.ts';

/** Also by the name alone, without its pack, which is what people remember. */
export function closestRule(name: string, ids: readonly string[]): string | null {
  const own = nameOf(name);
  return closest(name, ids) ?? ids.find((id) => nameOf(id) === closest(own, ids.map(nameOf))) ?? null;
}

/** An id without its pack. */
export function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
