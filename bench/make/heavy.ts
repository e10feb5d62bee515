/** A repository of more than 1 GB: many small texts with long history, and binary files that do not shrink. */
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { gitIn } from './git.ts';

const texts = 20_000;
const commits = 20_000;
const binaries = { count: 2_200, bytes: 500_000 };
const start = 1_600_000_000;

/** Fills a folder with a bare repository; in one that there is, the history goes on from `onto`. */
export async function makeHeavyRepository(folder: string, onto: string | null = null): Promise<void> {
  gitIn(folder)(['init', '--quiet', '--bare', '--initial-branch', 'main']);
  const child = spawn('git', ['fast-import', '--quiet'], { cwd: folder, stdio: ['pipe', 'ignore', 'inherit'] });
  for (const piece of toHistory(onto)) await send(child.stdin, piece);
  child.stdin.end();
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`git fast-import ended with code ${code}`);
}

async function send(stream: Writable, piece: Buffer | string): Promise<void> {
  if (!stream.write(piece)) await once(stream, 'drain');
}

function* toHistory(onto: string | null): Generator<Buffer | string> {
  yield toCommit('Add everything', 0);
  if (onto !== null) yield `from ${onto}\n`;
  for (let file = 0; file < texts; file++) yield* toFile(textPath(file), Buffer.from(toText(file, 0)));
  for (let commit = 1; commit < commits; commit++) {
    yield toCommit(`Edit ${commit}`, commit);
    for (let edit = 0; edit < 3; edit++) {
      const file = (commit * 7919 + edit * 104_729) % texts;
      yield* toFile(textPath(file), Buffer.from(toText(file, commit)));
    }
    if (commit % Math.floor(commits / binaries.count) === 0)
      yield* toFile(`assets/${commit % 400}.bin`, randomBytes(binaries.bytes));
  }
}

function toCommit(message: string, at: number): string {
  const author = `committer Bench Author <bench@example.org> ${start + at * 60} +0000`;
  return `commit refs/heads/main\n${author}\ndata ${Buffer.byteLength(message)}\n${message}\n`;
}

function* toFile(path: string, content: Buffer): Generator<Buffer | string> {
  yield `M 100644 inline ${path}\ndata ${content.length}\n`;
  yield content;
  yield '\n';
}

function textPath(file: number): string {
  return `src/part${file % 50}/group${file % 400}/file${file}.ts`;
}

function toText(file: number, version: number): string {
  const line = (at: number): string => `export const value${at} = ${(file * 31 + at * 17) % 9973};\n`;
  return `// version ${version}\n${Array.from({ length: 60 }, (_, at) => line(at)).join('')}`;
}
