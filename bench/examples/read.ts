/** Reads the examples of a repository, bare or not, from the files of its HEAD. */
import { git, listFiles, readFiles } from '../run/git-files.ts';
import type { Example } from './example.ts';
import { recognise } from './scanners.ts';

export interface ScannerExamples {
  readonly name: string;
  readonly commit: string;
  readonly examples: readonly Example[];
}

/** Throws where the folder is no repository, or one of no scanner that is known. */
export function readExamples(folder: string): ScannerExamples {
  const paths = listFiles(folder, 'HEAD');
  const scanner = recognise(paths);
  if (!scanner) throw new Error(`${folder}: not a repository of a scanner whose examples can be read`);
  const files = readFiles(
    folder,
    'HEAD',
    paths.filter((path) => scanner.files.test(path)),
  );
  const found = files.flatMap(({ path, content }) => scanner.read(path, content.toString('utf8')));
  return {
    name: scanner.name,
    commit: git(folder, ['rev-parse', '--short', 'HEAD']).trim(),
    examples: dropRepeated(found.filter(({ text }) => text.trim() !== '')),
  };
}

function dropRepeated(examples: readonly Example[]): Example[] {
  return [...new Map(examples.map((example) => [`${example.isSecret} ${example.text}`, example])).values()];
}
