/** A repository to measure on when none is at hand: the text of the installed npm packages, with edits in between. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn } from './git.ts';
import { createRandom, type Random } from './random.ts';

const textFile = /\.(?:[cm]?[jt]s|json|md|ya?ml)$/;
const largestFile = 256 * 1024;
const edits = { count: 400, files: 6 };

export interface Limits {
  readonly files: number;
  readonly bytes: number;
}

interface Text {
  readonly path: string;
  content: Buffer;
}

/** Fills an empty folder with a bare repository: one commit for each package, then edits. Returns how many files it has. */
export function makeRepository(
  folder: string,
  packages: string,
  limits: Limits = { files: Infinity, bytes: 60_000_000 },
): number {
  const git = gitIn(folder);
  git(['init', '--quiet', '--bare', '--initial-branch', 'main']);
  const texts = readTexts(packages, limits);
  const stream = [...toPackageCommits(texts), ...toEdits(texts, createRandom('generated'))];
  git(['fast-import', '--quiet'], Buffer.concat(stream));
  git(['repack', '-a', '-d', '-f', '--quiet']);
  return texts.length;
}

function readTexts(packages: string, limits: Limits): Text[] {
  const texts: Text[] = [];
  let bytes = 0;
  for (const path of readdirSync(packages, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!textFile.test(path) || bytes > limits.bytes || texts.length >= limits.files) continue;
    const { size, isFile } = toFacts(join(packages, path));
    if (!isFile || size > largestFile) continue;
    texts.push({ path, content: readFileSync(join(packages, path)) });
    bytes += size;
  }
  return texts;
}

function toFacts(file: string): { size: number; isFile: boolean } {
  const facts = statSync(file);
  return { size: facts.size, isFile: facts.isFile() };
}

/** `name/` or `@scope/name/` starts the path. */
function packageOf(path: string): string {
  return path.split('/', path.startsWith('@') ? 2 : 1).join('/');
}

function toPackageCommits(texts: readonly Text[]): Buffer[] {
  const packages = Map.groupBy(texts, ({ path }) => packageOf(path));
  return [...packages].flatMap(([name, files]) => toCommit(`Add ${name}`, files));
}

function toEdits(texts: readonly Text[], random: Random): Buffer[] {
  return Array.from({ length: edits.count }, (_, index) => {
    const edited = Array.from({ length: edits.files }, () => texts[random.below(texts.length)]).filter(
      (text) => text !== undefined,
    );
    for (const text of edited) text.content = editLine(text.content, random);
    return toCommit(`Edit ${index}`, edited);
  }).flat();
}

/** Doubles a line or takes it away. */
function editLine(content: Buffer, random: Random): Buffer {
  const lines = content.toString('latin1').split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  lines.splice(at, 1, ...(random.below(2) === 0 ? [line, `${line} `] : []));
  return Buffer.from(lines.join('\n'), 'latin1');
}

/** One commit in the language of git-fast-import(1). */
function toCommit(message: string, files: readonly Text[]): Buffer[] {
  const author = 'committer Bench Author <bench@example.org> 1767614400 +0000';
  return [
    Buffer.from(`commit refs/heads/main\n${author}\ndata ${Buffer.byteLength(message)}\n${message}\n`),
    ...files.flatMap(({ path, content }) => [
      Buffer.from(`M 100644 inline ${JSON.stringify(path)}\ndata ${content.length}\n`),
      content,
      Buffer.from('\n'),
    ]),
    Buffer.from('\n'),
  ];
}
