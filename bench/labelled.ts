/**
 * Recall and precision on lines that other people labelled: `script/bench --labelled [--half tune|blind] [--list
 * missed|wrong|found] --clones FOLDER CREDDATA`, a clone of https://github.com/Samsung/CredData checked out, and a folder of clones
 * as OWNER/NAME of what it labels; what is not there is left out. Rules may be tuned on one half of the repositories,
 * by a hash of their names; the other one is for the end. A finding is right where it begins on a line that holds a
 * secret by the labels, wrong on a line that was labelled as none; what nobody labelled counts for nothing and is told
 * apart. `--list` prints places, no values.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameFile, readLabelledRepositories, type LabelledLines, type LabelledRepository } from './labelled/lines.ts';
import { toTable } from './print/markdown.ts';
import { holdsCommit, listFiles, readFiles } from './run/git-files.ts';
import { isGrave, type Hit } from './run/reports.ts';
import { runScan } from './run/scan.ts';
import { withFolders } from './run/scratch.ts';
import { findTools } from './run/tools.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    clones: { type: 'string', default: '.' },
    half: { type: 'string' },
    list: { type: 'string' },
    timeout: { type: 'string', default: '900' },
  },
});

/** By path below the scanned folder. */
type Labels = ReadonlyMap<string, readonly LabelledLines[]>;

await withFolders(async (makeFolder) => {
  const target = makeFolder('files');
  const repositories = readLabelledRepositories(positionals[0] ?? '.').filter(isWanted);
  const labels: Labels = new Map(repositories.flatMap((repository) => [...write(repository, target)]));
  console.log(`${repositories.length} repositories, ${labels.size} files\n`);
  const rows: string[][] = [];
  for (const tool of findTools().filter(({ commands, read, program }) => commands.files && read && program)) {
    if (options.list && tool.name !== 'leakwarden') continue;
    const job = { tool, subject: 'files', target, reports: makeFolder('reports') } as const;
    const hits = (await runScan({ ...job, timeoutSeconds: Number(options.timeout) }))?.hits;
    const secrets = hits?.filter(({ kind }) => kind === 'secret');
    rows.push(...toRows(`${tool.name} ${tool.version}`, secrets, labels));
    if (options.list && secrets) list(secrets, labels);
  }
  console.log(toTable(['tool', 'secrets', 'found', 'recall', 'labelled as none', 'precision', 'not labelled'], rows));
});

function isWanted({ name, commit, files }: LabelledRepository): boolean {
  const half = Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 2), 16) % 2 ? 'blind' : 'tune';
  return files.size > 0 && half === (options.half ?? half) && holdsCommit(join(options.clones, name), commit);
}

/** Only the files in which something was labelled. */
function write({ name, commit, files }: LabelledRepository, target: string): Labels {
  const clone = join(options.clones, name);
  const paths = listFiles(clone, commit).filter((path) => files.has(nameFile(path)));
  const written = new Map<string, readonly LabelledLines[]>();
  for (const { path, content } of readFiles(clone, commit, paths)) {
    const below = join(name, path);
    mkdirSync(join(target, dirname(below)), { recursive: true });
    writeFileSync(join(target, below), content);
    written.set(below, files.get(nameFile(path)) ?? []);
  }
  return written;
}

function toRows(tool: string, hits: readonly Hit[] | undefined, labels: Labels): string[][] {
  if (!hits) return [[tool, 'no report', '', '', '', '', '']];
  const degrees = hits.some(({ severity }) => severity !== null)
    ? [
        ['', hits] as const,
        [', medium and graver', hits.filter(isGrave)] as const,
        [', what blocks', hits.filter(({ fails }) => fails)] as const,
      ]
    : [['', hits] as const];
  return degrees.map(([degree, some]) => [tool + degree, ...toFigures(some, labels)]);
}

function toFigures(hits: readonly Hit[], labels: Labels): string[] {
  const found = toPlaces(hits);
  const lines = [...labels].flatMap(([path, all]) => merge(all).map((line) => ({ path, ...line })));
  const isFound = (line: (typeof lines)[number]): boolean => isOn(found.get(line.path), line);
  const secrets = lines.filter(({ isSecret }) => isSecret);
  const right = secrets.filter(isFound).length;
  const wrong = lines.filter((line) => !line.isSecret && isFound(line)).length;
  const unknown = [...found].flatMap(([path, places]) =>
    [...places].filter((place) => !(labels.get(path) ?? []).some((some) => isIn(some, place))),
  ).length;
  return [secrets.length, right, share(right, secrets.length), wrong, share(right, right + wrong), unknown].map(String);
}

function share(part: number, whole: number): string {
  return whole ? (part / whole).toFixed(3) : '';
}

function toPlaces(hits: readonly Hit[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const { path, lines } of hits) places.set(path, new Set([...(places.get(path) ?? []), ...lines]));
  return places;
}

/** One a range of lines, a secret where any label says so. */
function merge(all: readonly LabelledLines[]): LabelledLines[] {
  const secrets = all.filter(({ isSecret }) => isSecret);
  const others = all.filter(({ isSecret, first }) => !isSecret && !secrets.some((some) => isIn(some, first)));
  return [...new Map([...others, ...secrets].map((line) => [`${line.first}-${line.last}`, line])).values()];
}

function isIn({ first, last }: LabelledLines, line: number): boolean {
  return first <= line && line <= last;
}

function isOn(found: ReadonlySet<number> | undefined, lines: LabelledLines): boolean {
  return [...(found ?? [])].some((line) => isIn(lines, line));
}

function list(hits: readonly Hit[], labels: Labels): void {
  const found = toPlaces(hits);
  for (const [path, all] of labels) {
    for (const line of merge(all)) {
      if (line.isSecret === (options.list === 'wrong') || isOn(found.get(path), line) === (options.list === 'missed'))
        continue;
      const rules = hits.filter((hit) => hit.path === path && hit.lines.some((at) => isIn(line, at)));
      console.error([path, line.first, line.category, rules.map(({ rule }) => rule).join(', ')].join('\t'));
    }
  }
}
