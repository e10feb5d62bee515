/** Runs the engine in this process, with the packs that come along. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBuiltInPacks } from '../../rules/authoring.ts';
import type { CompiledRule, Report } from '../../rules/index.ts';
import { defaultConfig, scan, type ScanRequest } from '../../scan/index.ts';
import { home } from './fresh-build.ts';
import { nameFirst } from './once.ts';

let loaded: readonly CompiledRule[] | null = null;

export function builtInRules(): readonly CompiledRule[] {
  return (loaded ??= compiledOnce());
}

const kept = join(home, 'node_modules/.cache/leakwarden');

/** It takes seconds, and follows from the files of one folder. */
function compiledOnce(): readonly CompiledRule[] {
  const name = `rules-${hashOf(join(home, 'rules'))}.json`;
  const file = join(kept, name);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as readonly CompiledRule[];
  mkdirSync(kept, { recursive: true });
  for (const old of readdirSync(kept)) if (/^rules-\w+\.json$/.test(old)) rmSync(join(kept, old), { force: true });
  const { rules } = loadBuiltInPacks();
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(rules));
  nameFirst(draft, file);
  return rules;
}

function hashOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ts|ya?ml)$/.test(name),
  );
  const hash = createHash('sha256');
  for (const name of names.toSorted()) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 32);
}

export function requestFor(path: string, change: Partial<ScanRequest> = {}): ScanRequest {
  return {
    path,
    history: { kind: 'all' },
    files: true,
    input: null,
    texts: [],
    trust: 'work-tree',
    base: null,
    rules: builtInRules(),
    config: defaultConfig,
    baseline: null,
    key: null,
    jobs: 1,
    portable: false,
    version: 'test',
    today: '2026-06-01',
    ...change,
  };
}

export function scanPath(path: string, change: Partial<ScanRequest> = {}): Promise<Report> {
  return scan(requestFor(path, change));
}

/** One document, as standard input; `chunk` bytes at a time. */
export function scanBytes(
  content: string | Uint8Array,
  { name = 'input.txt', chunk = 65_536, ...change }: Partial<ScanRequest> & { name?: string; chunk?: number } = {},
): Promise<Report> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const stream = (async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  })();
  return scanPath('.', { history: null, files: false, input: { name, stream }, ...change });
}

/** Each as a document of its own, `sample-0` and so on, whatever the paths of the rules. */
export function scanTexts(
  rules: readonly CompiledRule[],
  texts: readonly string[],
  change: Partial<ScanRequest> = {},
): Promise<Report> {
  return scanPath('.', {
    history: null,
    files: false,
    texts: texts.map((text, index) => ({ name: `sample-${index}`, text })),
    rules: rules.map((rule) => ({ ...rule, where: null })),
    ...change,
  });
}

/** `rule path:line` of every finding, in order: what two scans are compared by. */
export function places(report: Report): string[] {
  return report.findings
    .flatMap(({ rule, path, places: found }) => found.map(({ line, column }) => `${rule} ${path}:${line}:${column}`))
    .toSorted();
}

/** Where secrets are, and what was not covered. */
export function whereabouts({ findings, coverage }: Report): string[] {
  const missing = coverage.skipped.filter((skip) => skip.class === 'not-covered');
  return [
    ...findings
      .filter(({ kind }) => kind === 'secret')
      .map(({ rule, path, within, places }) => {
        const [place] = places;
        const cell = place?.cell;
        return (
          [`${rule} ${path}`, ...within].join(' > ') +
          (cell ? ` ${cell.table} ${cell.row},${cell.column}` : `:${place?.line}`)
        );
      }),
    ...missing.map(({ path, within = [], reason }) => `${[path, ...within].join(' > ')}: ${reason}`),
  ];
}
