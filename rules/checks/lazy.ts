import { createRequire } from 'node:module';

type Libraries = typeof import('./libraries.ts');
type NationalNumbers = typeof import('./national-numbers.ts');

const load = createRequire(import.meta.url);
let loaded: Libraries | null = null;
let loadedNumbers: NationalNumbers | null = null;

/** Checks are synchronous, so the libraries are as well: Node loads the module on first use. */
export function libraries(): Libraries {
  loaded ??= load('./libraries.ts') as Libraries;
  return loaded;
}

export function nationalLibrary(): NationalNumbers {
  loadedNumbers ??= load('./national-numbers.ts') as NationalNumbers;
  return loadedNumbers;
}
