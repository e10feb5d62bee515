/** Finds the configuration in a commit, and refuses what only looks like one: a file that nobody reads protects nobody. */
import { ConfigError, configPaths, type ConfigText } from '../../scan/index.ts';
import { toReadText, type CommitFiles, type FileReading } from './files.ts';

/** As somebody may have meant it. */
const alike = /^\.?leakwarden\.ya?ml$/i;

/** The first of the places where one may stand. Throws ConfigError. */
export async function findConfig(
  files: CommitFiles,
  reading: FileReading,
  paths: readonly string[] = configPaths,
): Promise<ConfigText | null> {
  await assertNoOtherSpelling(files, reading, paths);
  const readText = toReadText(files, reading);
  for (const file of paths) {
    const text = await readText(file);
    if (text !== null) return { file, text, readText };
  }
  return null;
}

async function assertNoOtherSpelling(
  { list }: CommitFiles,
  { show }: FileReading,
  paths: readonly string[],
): Promise<void> {
  const root = await list('');
  const folders = root.filter(({ name, kind }) => name.toLowerCase() === '.github' && kind === 'folder');
  const found = root.map(({ name }) => name);
  for (const { name: folder } of folders) found.push(...(await list(folder)).map(({ name }) => `${folder}/${name}`));
  const wrong = found.find((path) => alike.test(path.replace(/^\.github\//i, '')) && !paths.includes(path));
  if (wrong !== undefined)
    throw new ConfigError(`${show(wrong)}:1:1: is not read under this name. Call it ${paths[0] ?? ''}`);
}
