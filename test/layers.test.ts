/** The sentences of ARCHITECTURE.md about who may import whom. */
import { readFileSync, globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const layers: Readonly<Record<string, readonly string[]>> = {
  rules: [],
  scan: ['rules'],
  report: ['rules'],
  github: ['rules', 'report'],
  gate: ['rules', 'scan', 'report', 'github'],
  app: ['rules', 'scan', 'report', 'github', 'gate'],
  action: ['rules', 'scan', 'report', 'github', 'gate'],
  cli: ['rules', 'scan', 'report', 'github'],
};

/** Packages that only some files may use; everything else is free. */
const reserved: readonly { readonly name: RegExp; readonly allowed: RegExp; readonly because: string }[] = [
  {
    name: /^(ajv|yaml)$/,
    allowed: /^(rules\/(validate|yaml)\.ts|scan\/config\/|test\/)/,
    because: 'text becomes rules or configuration there',
  },
  {
    name: /^(kysely(\/.*)?|pg|pg-boss|@electric-sql\/pglite)$/,
    allowed: /^app\/(store|queue)\//,
    because: 'the rest asks the store and the queue',
  },
  { name: /^probot$/, allowed: /^app\//, because: 'only the App is a Probot app' },
  { name: /^@actions\//, allowed: /^action\//, because: 'only the Action runs in a runner' },
  {
    name: /^(re2|re2js)$/,
    allowed: /^(scan\/match\/expression|rules\/validate|rules\/load|rules\/import|rules\/engines)/,
    because: 'one place decides which engine runs',
  },
  {
    name: /^isomorphic-git$/,
    allowed: /^(scan\/(sources|kernel)|github\/read\/content\/portable)\//,
    because: 'content is read through the sources and the caches',
  },
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const importPattern = /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => ({ from: file, to: match[1] ?? match[2] ?? '' }));
}

const files = Object.keys(layers).flatMap((layer) => globSync(`${layer}/**/*.ts`, { cwd: root }));
const imports = files.flatMap(importsOf);
const layerOf = (file: string): string => file.split('/')[0] ?? '';
const targetOf = ({ from, to }: Import): string => relative(root, join(root, dirname(from), to));

describe('layers', () => {
  test('the test sees the sources', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
  });

  test('a folder imports only the folders below it', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .filter((each) => layerOf(targetOf(each)) !== layerOf(each.from))
      .filter((each) => layerOf(targetOf(each)) in layers)
      .filter((each) => !layers[layerOf(each.from)]?.includes(layerOf(targetOf(each))));
    expect(wrong).toEqual([]);
  });

  test('across folders only through index.ts, the lazy authoring.ts and the published schemas', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .filter((each) => layerOf(targetOf(each)) !== layerOf(each.from) && layerOf(targetOf(each)) in layers)
      .filter((each) => !/^[a-z]+\/(index|authoring)\.ts$|^rules\/schema\/.*\.json$/.test(targetOf(each)));
    expect(wrong).toEqual([]);
  });

  test.each(reserved)('$name is used only where $because', ({ name, allowed }) => {
    const wrong = imports.filter(({ to }) => name.test(to)).filter(({ from }) => !allowed.test(from));
    expect(wrong).toEqual([]);
  });
});
