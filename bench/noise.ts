/**
 * How much a scanner says about ordinary repositories, most of which hold no secret that matters: `script/bench --noise
 * [--count N] [--seed TEXT] [--clones FOLDER] [--list]`, where FOLDER may hold clones as OWNER/NAME; others come from
 * GitHub. The files of HEAD of all that were drawn are one folder. How many of our findings are right is what a reader of
 * their lines said, by `bench/labels/noise.tsv`; `--list` prints what it lacks in its form, without a value.
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { applications, repositories } from './make/repositories.ts';
import { toTable } from './print/markdown.ts';
import { countRight, keyOf, labelOf, readLabels } from './run/labels.ts';
import { checkOut, findClone, shuffle } from './run/clones.ts';
import { isGrave, type Hit } from './run/reports.ts';
import { runScan } from './run/scan.ts';
import { withFolders, type MakeFolder } from './run/scratch.ts';
import { findTools } from './run/tools.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: 'noise-1' },
    clones: { type: 'string' },
    list: { type: 'boolean', default: false },
    timeout: { type: 'string', default: '900' },
  },
});

const labels = readLabels();

await withFolders(async (makeFolder) => {
  const drawn = draw(makeFolder);
  const target = makeFolder('drawn');
  const size = sizeOf(target) / 1e7;
  console.log(
    `## ${drawn.length} repositories, ${(size * 10).toFixed(0)} MB of files (seed \`${options.seed}\`)\n\n${drawn.join(', ')}\n`,
  );
  const rows: string[][] = [];
  for (const tool of findTools().filter(({ commands, read }) => commands.files && read)) {
    const job = { tool, subject: 'files', target, reports: makeFolder('reports') } as const;
    const hits = (await runScan({ ...job, timeoutSeconds: Number(options.timeout) }))?.hits;
    rows.push(...toRows(tool, hits ?? null, size));
    if (options.list && tool.name === 'leakwarden' && hits) list(hits);
  }
  console.log(
    toTable(
      ['tool', 'version', 'findings that block', 'of 10 MB', 'right', 'medium', 'of 10 MB', 'right', 'files named'],
      rows,
    ),
  );
});

/** The files of HEAD of as many as were asked for, below `drawn`. */
function draw(makeFolder: MakeFolder): string[] {
  const drawn: string[] = [];
  for (const name of shuffle([...repositories, ...applications], options.seed)) {
    if (drawn.length === Number(options.count)) break;
    const clone = findClone(name, options.clones, makeFolder);
    const folder = clone && checkOut(clone, makeFolder(join('drawn', name)));
    if (folder) drawn.push(name);
    else rmSync(makeFolder(join('drawn', name)), { recursive: true });
  }
  return drawn;
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

function toRows(
  { name, version, program }: { name: string; version: string; program: string | null },
  hits: readonly Hit[] | null,
  size: number,
): string[][] {
  if (!hits) return [[name, version, program === null ? 'not installed' : 'no report', '', '', '', '', '', '']];
  const kinds = hits.some(({ kind }) => kind === 'other') ? (['secret', 'other'] as const) : (['secret'] as const);
  return kinds.map((kind) => {
    const own = hits.filter((hit) => hit.kind === kind);
    const blocking = own.filter(({ fails }) => fails);
    const medium = own.filter(({ severity }) => severity === 'medium');
    const files = new Set(own.filter(isGrave).map(({ path }) => path));
    const label = kind === 'other' ? `${name}, personal data and files` : name;
    const columns = [blocking, medium].flatMap((part) => [
      String(part.length),
      (part.length / size).toFixed(2),
      countRight(part, labels),
    ]);
    return [label, version, ...columns, String(files.size)];
  });
}

function list(hits: readonly Hit[]): void {
  const told = hits.filter((hit) => hit.kind === 'secret' && isGrave(hit));
  for (const hit of told) if (labelOf(hit, labels) === undefined) console.error(`${keyOf(hit)}\t?`);
}
