/** Words and names that the generators of test data hold: small letters only, each once a language. */
import { allLocales } from '@faker-js/faker';
import { textsIn } from '../columns/texts.ts';

export const locales: readonly string[] = Object.keys(allLocales);

export function words(locale: string): readonly string[] {
  const parts: unknown = new Map(Object.entries(allLocales)).get(locale);
  return [...new Set(textsIn(parts).flatMap((line) => line.toLowerCase().match(/[a-z]{2,}/g) ?? []))];
}
