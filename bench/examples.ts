/**
 * The examples in other scanners' own rules, and what of them is found: `script/bench --examples [--list missed|false]
 * REPOSITORY...`, clones of TruffleHog, Kingfisher, Nosey Parker, Betterleaks, gitleaks, detect-secrets or secretlint.
 * Each example is a text file of its own. What a rule of theirs must not find may be a secret of another kind, and an
 * example may be made up, so that 100 % and 0 % cannot be had. `--list` prints the
 * texts that leakwarden missed or found, which stand in public.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Example } from './examples/example.ts';
import { readExamples, type ScannerExamples } from './examples/read.ts';
import { toTable } from './print/markdown.ts';
import { isGrave, type Hit } from './run/reports.ts';
import { runScan } from './run/scan.ts';
import { withFolders, type MakeFolder } from './run/scratch.ts';
import { findTools, type Tool } from './run/tools.ts';

interface Written {
  readonly scanner: string;
  readonly example: Example;
  readonly path: string;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'string' }, timeout: { type: 'string', default: '600' } },
});

await withFolders(async (makeFolder) => {
  const scanners = positionals.map(readExamples);
  const target = makeFolder('examples');
  const written = scanners.flatMap((scanner, index) => write(scanner, String(index), target));
  const tools = findTools().filter(({ commands, read, program }) => commands.files && read && program);
  for (const tool of options.list ? tools.slice(0, 1) : tools) {
    console.log(
      `\n## ${tool.name} ${tool.version}\n\n${await compare(tool, { scanners, written, target, makeFolder })}`,
    );
  }
});

function write({ name, examples }: ScannerExamples, folder: string, target: string): Written[] {
  return examples.map((example, index) => {
    const path = join(folder, String(Math.floor(index / 100)), `${index}.txt`);
    mkdirSync(join(target, dirname(path)), { recursive: true });
    writeFileSync(join(target, path), `${example.text}\n`);
    return { scanner: name, example, path };
  });
}

interface Corpus {
  readonly scanners: readonly ScannerExamples[];
  readonly written: readonly Written[];
  readonly target: string;
  readonly makeFolder: MakeFolder;
}

async function compare(tool: Tool, { scanners, written, target, makeFolder }: Corpus): Promise<string> {
  const job = { tool, subject: 'files', target, reports: makeFolder('reports') } as const;
  const hits = (await runScan({ ...job, timeoutSeconds: Number(options.timeout) }))?.hits;
  if (!hits) return 'no report';
  const secrets = hits.filter(({ kind }) => kind === 'secret');
  const any = new Set(secrets.map(({ path }) => path));
  const grave = new Set(secrets.filter(isGrave).map(({ path }) => path));
  list(written, secrets);
  const rows = scanners.map(({ name, commit }) =>
    toRow(
      `${name} ${commit}`,
      written.filter(({ scanner }) => scanner === name),
      [any, grave],
    ),
  );
  return toTable(
    ['examples of', 'secrets', 'found', 'medium and graver', 'others', 'found', 'medium and graver'],
    [...rows, toRow('all', written, [any, grave])],
  );
}

function toRow(name: string, written: readonly Written[], found: readonly ReadonlySet<string>[]): string[] {
  const halves = [true, false].map((isSecret) => written.filter(({ example }) => example.isSecret === isSecret));
  return [name, ...halves.flatMap((half) => [String(half.length), ...found.map((paths) => toShare(half, paths))])];
}

function toShare(written: readonly Written[], found: ReadonlySet<string>): string {
  if (written.length === 0) return '';
  return `${((100 * written.filter(({ path }) => found.has(path)).length) / written.length).toFixed(1)} %`;
}

function list(written: readonly Written[], hits: readonly Hit[]): void {
  const listed = { missed: true, false: false }[options.list ?? ''];
  for (const { scanner, example, path } of written) {
    const found = hits.filter((hit) => hit.path === path).map(({ rule }) => rule);
    if (example.isSecret !== listed || found.length > 0 === listed) continue;
    console.error(JSON.stringify({ scanner, rule: example.rule, text: example.text, found }));
  }
}
