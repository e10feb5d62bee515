/** Data that a script makes is what the script makes now, and docs/models.md speaks of all of it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import storedModel from '../scan/tables/columns/column-model.json' with { type: 'json' };
import gazetteer from '../scan/provenance/gazetteer.json' with { type: 'json' };
import { featureNames } from '../scan/match/guess/features.ts';
import { knownWords } from '../scan/match/guess/known-words.ts';
import { letterFigures } from '../script/letters/figures.ts';

const root = join(import.meta.dirname, '..');
const card = readFileSync(join(root, 'docs/models.md'), 'utf8');
const tracked = execFileSync(
  'git',
  ['ls-files', 'scan', 'rules', 'report', 'gate', 'app', 'cli', 'github', 'mirror', 'programs'],
  {
    cwd: root,
    encoding: 'utf8',
  },
).split('\n');

test.each(['letter-pairs', 'guess-words', 'gazetteer', 'generators', 'sample-databases', 'page-script'])(
  'what script/build-%s.ts makes is fresh: else run it',
  (name) => {
    const file = join(root, `script/build-${name}.ts`);
    expect(() => execFileSync(process.execPath, [file, '--check'], { stdio: 'pipe' })).not.toThrow();
  },
);

test('the card names everything that was made from data, and what makes it', () => {
  const data = tracked.filter((file) => file.endsWith('.json') && !/\/schema\/|tsconfig/.test(file));
  const written = tracked.filter((file) => file.endsWith('.ts') && isMadeFromData(file));
  expect([...data, ...written].length).toBeGreaterThan(6);
  for (const file of [...data, ...written]) expect(card).toContain(`| \`${file}\` |`);
});

/** The prefilter is a program that was compiled. */
function isMadeFromData(file: string): boolean {
  return readFileSync(join(root, file), 'utf8').startsWith('/** Made by script/');
}

test('its figures are those of today: else copy what script/build-letter-pairs.ts prints', () => {
  for (const figure of letterFigures()) {
    const [, said = ''] = card.split(`| ${figure.what} | `);
    expect(Math.abs(Number.parseFloat(said) - (100 * figure.right) / figure.of), figure.what).toBeLessThan(1);
  }
  expect(card).toContain(`of inputs \`${storedModel.inputs.slice(0, 12)}\``);
  // Beside the identifiers it knows dates, amounts and others.
  expect(card).toContain(`(${storedModel.classes.length - 3} identifiers`);
  expect(card).toContain(`from ${storedModel.features.toLocaleString('en')} features`);
  expect(card).toContain(`over ${featureNames.length} named features`);
  expect(card).toContain(`known words (${knownWords.size.toLocaleString('en')},`);
  expect(card).toContain(`${gazetteer.given.size.toLocaleString('en')} given names`);
});
