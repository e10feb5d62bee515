/**
 * The configuration a repository is judged by: its own, of a commit that is trusted, above the floor that its
 * organisation sets; never that of the change under judgement (DESIGN, promise 4).
 */
import type { RuleInfo } from '../../rules/index.ts';
import {
  ConfigError,
  configPaths,
  loadConfigFrom,
  type Config,
  type ConfigText,
  type Exposure,
  type ReadText,
} from '../../scan/index.ts';

export interface Configuration {
  readonly config: Config;
  /** Who can read the repository. */
  readonly exposure: Exposure;
  readonly notices: readonly string[];
  /** What it was read from in the repository, by path, with what it extends. */
  readonly files: ReadonlyMap<string, FileRead>;
}

interface FileRead {
  /** Null: there is no such file. */
  readonly text: string | null;
  /** Bytes that were asked for; undefined: as many as a configuration may have. */
  readonly limit: number | undefined;
}

export interface ToLoad {
  readonly rules: readonly RuleInfo[];
  readonly exposure: Exposure;
  readonly organisation: ConfigText | null;
}

/** @param read null: the branch has no commit yet, and nothing but the organisation's holds. @throws ConfigError */
export async function loadConfigurationAt(
  { rules, exposure, organisation }: ToLoad,
  read: ReadText | null,
): Promise<Configuration> {
  const files = new Map<string, FileRead>();
  const repository = read && (await findConfig(noting(read, files), configPaths));
  const { config, notices } = await loadConfigFrom({ organisation, repository, rules });
  return { config, exposure, notices, files };
}

/** What is wrong with the configuration as a head would have it; null: nothing, or it changes nothing. */
export async function findMistake(
  loading: ToLoad,
  { files }: Pick<Configuration, 'files'>,
  head: ReadText,
): Promise<string | null> {
  try {
    if (!(await isSame(files, head))) await loadConfigurationAt(loading, head);
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

async function isSame(files: Configuration['files'], head: ReadText): Promise<boolean> {
  for (const [path, { text, limit }] of files) if ((await head(path, limit)) !== text) return false;
  return true;
}

/** The first of the paths that is there. */
export async function findConfig(read: ReadText, paths: readonly string[]): Promise<ConfigText | null> {
  for (const file of paths) {
    const text = await read(file);
    if (text !== null) return { file, text, readText: read };
  }
  return null;
}

/** What was read is what a change could break. */
function noting(read: ReadText, files: Map<string, FileRead>): ReadText {
  return async (path, limit) => {
    const text = await read(path, limit);
    files.set(path, { text, limit });
    return text;
  };
}
