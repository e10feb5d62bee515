/** Who may import whom: each sentence of ARCHITECTURE.md about it is an entry here, and fails on a planted breach. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCircles, importsOf, type Import } from './support/imports.ts';

const root = join(import.meta.dirname, '..');

/** From the ground up: a folder imports folders above it in this list, and `index.ts` or `authoring.ts` of each. */
const layers: Readonly<Record<string, readonly string[]>> = {
  programs: [],
  rules: [],
  scan: ['programs', 'rules'],
  report: ['rules'],
  copy: ['rules', 'scan'],
  mirror: ['programs'],
  github: ['rules', 'report', 'mirror'],
  gate: ['rules', 'scan', 'report', 'mirror', 'github'],
  app: ['rules', 'scan', 'report', 'mirror', 'github', 'gate'],
  action: ['rules', 'scan', 'report', 'mirror', 'github', 'gate'],
  cli: ['rules', 'scan', 'report', 'copy', 'mirror', 'github', 'gate'],
};

/** The floors of `scan/`, from the ground up; its own files are the roof. */
const floors = [
  'model',
  'values',
  'sources',
  'kernel',
  'formats',
  'people',
  'provenance',
  'tables',
  'dictionary',
  'suppress',
  'match',
  'document',
  'run',
  'report',
  'config',
  'email',
];

const layerOf = (file: string): string => file.split('/')[0] ?? '';
const isOurs = (file: string): boolean => layerOf(file) in layers;
const floorOf = (file: string): number => {
  const [, floor, inside] = file.split('/');
  return inside === undefined ? floors.length : floors.indexOf(floor ?? '');
};
const isScan = (file: string): boolean => layerOf(file) === 'scan';
const isPackage = (name: RegExp, { to }: Import): boolean => !isOurs(to) && name.test(to);

interface Sentence {
  /** As ARCHITECTURE.md says it. */
  readonly says: string;
  readonly breaches: (imports: readonly Import[]) => readonly Import[];
  readonly planted: readonly Import[];
}

/** A package that only some files may use. */
function reserved(says: string, name: RegExp, allowed: RegExp, planted: Import): Sentence {
  return {
    says,
    breaches: (imports) => imports.filter((each) => isPackage(name, each) && !allowed.test(each.from)),
    planted: [planted],
  };
}

const across = (imports: readonly Import[]): readonly Import[] =>
  imports.filter(({ from, to }) => isOurs(to) && layerOf(to) !== layerOf(from));

const sentences: readonly Sentence[] = [
  {
    says: 'a folder imports only folders below it, and no door knows another',
    breaches: (imports) => across(imports).filter(({ from, to }) => !layers[layerOf(from)]?.includes(layerOf(to))),
    planted: [
      { from: 'rules/index.ts', to: 'scan/index.ts' },
      { from: 'scan/sources/git.ts', to: 'report/index.ts' },
      { from: 'report/index.ts', to: 'gate/index.ts' },
      { from: 'mirror/read.ts', to: 'github/index.ts' },
      { from: 'mirror/read.ts', to: 'scan/index.ts' },
      { from: 'app/run.ts', to: 'action/run.ts' },
    ],
  },
  {
    says: 'across folders only through `index.ts`, `rules/authoring.ts` and the published schemas',
    breaches: (imports) =>
      across(imports).filter(
        ({ to }) => !/^[a-z]+\/index\.ts$|^rules\/authoring\.ts$|^(?:rules|report)\/schema\/.*\.json$/.test(to),
      ),
    planted: [{ from: 'cli/run.ts', to: 'scan/match/matcher.ts' }],
  },
  {
    says: 'the product imports nothing of its tests, benchmarks and scripts',
    breaches: (imports) => imports.filter(({ to }) => /^(?:test|bench|script|findings)\//.test(to)),
    planted: [{ from: 'cli/run.ts', to: 'test/support/scan.ts' }],
  },
  {
    says: 'in `scan/` a floor imports only floors below it',
    breaches: (imports) => imports.filter(({ from, to }) => isScan(from) && isScan(to) && floorOf(to) > floorOf(from)),
    planted: [
      { from: 'scan/match/matcher.ts', to: 'scan/run/session.ts' },
      { from: 'scan/email/index.ts', to: 'scan/scan.ts' },
    ],
  },
  {
    says: 'no file leads back to itself by its imports, types included',
    breaches: (imports) => findCircles(imports).map(([from = '', ...others]) => ({ from, to: others.at(-1) ?? from })),
    planted: [
      { from: 'scan/model/hit.ts', to: 'scan/model/table.ts' },
      { from: 'scan/model/table.ts', to: 'scan/model/hit.ts' },
    ],
  },
  reserved(
    '`ajv` and `yaml` only where text becomes rules or configuration, or where a workflow is read',
    /^(?:ajv|yaml)(?:\/|$)/,
    /^(?:rules\/(?:validate|validators|yaml)\.ts|scan\/config\/|github\/read\/settings\/foreign-head\.ts)/,
    { from: 'gate/index.ts', to: 'yaml' },
  ),
  reserved(
    'database drivers only in `app/store/` and `app/queue/`',
    /^(?:kysely|pg|pg-boss|@electric-sql\/pglite)(?:\/|$)/,
    /^app\/(?:store|queue)\//,
    { from: 'app/jobs/judge-head/index.ts', to: 'kysely' },
  ),
  reserved('`probot` only in `app/`', /^probot(?:\/|$)/, /^app\//, { from: 'gate/index.ts', to: 'probot' }),
  reserved('`@actions/*` only in `action/`', /^@actions\//, /^action\//, { from: 'cli/run.ts', to: '@actions/core' }),
  reserved(
    'the engines of expressions only where one is chosen',
    /^re2(?:js)?$/,
    /^(?:scan\/match\/expression|rules\/(?:validate|load|engines|import\/))/,
    { from: 'scan/tables/open.ts', to: 're2' },
  ),
  reserved(
    '`isomorphic-git` only in the sources, the kernel and the portable caches',
    /^isomorphic-git$/,
    /^(?:scan\/(?:sources|kernel)|mirror\/portable)\//,
    { from: 'cli/run.ts', to: 'isomorphic-git' },
  ),
];

const files = Object.keys(layers)
  .flatMap((layer) => globSync(`${layer}/**/*.ts`, { cwd: root }))
  .filter((file) => !file.startsWith('action/dist/'));
const imports = files.flatMap((file) => importsOf(file));

describe('layers', () => {
  test('the test sees the sources, and every kind of import', () => {
    expect(files.length).toBeGreaterThan(600);
    const text = [
      `import './a.ts';`,
      `import type { B } from "./b.ts";`,
      `export * from './c.ts';`,
      `export type { D } from './d.ts';`,
      `const e = import('./e.ts'); type F = import("./f.ts").F;`,
    ].join('\n');
    expect(importsOf('rules/x.ts', text).map(({ to }) => to)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `rules/${name}.ts`),
    );
  });

  test('a file that is named for a thread or a process is there', () => {
    const isThere = (file: string, name: string): boolean =>
      [dirname(file), 'dist'].some((folder) => existsSync(join(root, folder, name)));
    const missing = files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/'(\.{1,2}\/[^']+\.ts)'/g)]
        .filter(([, name = '']) => !isThere(file, name))
        .map(([, name]) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('every folder of scan is a floor', () => {
    const folders = new Set(files.filter((file) => isScan(file) && floorOf(file) < floors.length));
    expect([...folders].filter((file) => floorOf(file) < 0)).toEqual([]);
    for (const floor of floors) expect(files.some((file) => file.startsWith(`scan/${floor}/`))).toBe(true);
  });

  test.each(sentences)('$says', ({ says, breaches, planted }) => {
    expect(breaches(imports)).toEqual([]);
    for (const each of planted) {
      const isCircle = says.includes('leads back');
      expect(breaches([...imports, ...(isCircle ? planted : [each])])).not.toEqual([]);
    }
  });

  test.each(sentences)('ARCHITECTURE.md says: $says', ({ says }) => {
    expect(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').replace(/\s+/g, ' ')).toContain(says);
  });
});
