/** Reads the examples of a repository, bare or not, from the files of its HEAD. */
import { execFileSync } from 'node:child_process';
import type { Example } from './example.ts';
import { recognise } from './scanners.ts';

export interface ScannerExamples {
  readonly name: string;
  readonly commit: string;
  readonly examples: readonly Example[];
}

/** Throws where the folder is no repository, or one of no scanner that is known. */
export function readExamples(folder: string): ScannerExamples {
  const paths = git(folder, ['ls-tree', '-r', '-z', '--name-only', 'HEAD']).split('\0');
  const scanner = recognise(paths);
  if (!scanner) throw new Error(`${folder}: not a repository of a scanner whose examples can be read`);
  const files = readFiles(
    folder,
    paths.filter((path) => scanner.files.test(path)),
  );
  const found = files.flatMap(({ path, content }) => scanner.read(path, content));
  return {
    name: scanner.name,
    commit: git(folder, ['rev-parse', '--short', 'HEAD']).trim(),
    examples: dropRepeated(found.filter(({ text }) => text.trim() !== '')),
  };
}

/** All by one process of Git, which writes a line with the size before each. */
function readFiles(folder: string, paths: readonly string[]): { path: string; content: string }[] {
  const input = paths.map((path) => `HEAD:${path}\n`).join('');
  const output = execFileSync('git', ['-C', folder, 'cat-file', '--batch'], { input, maxBuffer: 1e9 });
  let at = 0;
  return paths.map((path) => {
    const begin = output.indexOf('\n', at) + 1;
    const size = Number(output.toString('utf8', at, begin).split(' ')[2]);
    at = begin + size + 1;
    return { path, content: output.toString('utf8', begin, begin + size) };
  });
}

function git(folder: string, command: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...command], { encoding: 'utf8', maxBuffer: 1e9 });
}

function dropRepeated(examples: readonly Example[]): Example[] {
  return [...new Map(examples.map((example) => [`${example.isSecret} ${example.text}`, example])).values()];
}
