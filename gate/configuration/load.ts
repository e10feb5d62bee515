/**
 * The configuration a repository is judged by: its own, of a commit that is trusted, above the floor that its
 * organisation sets; never that of the change under judgement (DESIGN, promise 4).
 */
import type { RuleInfo } from '../../rules/index.ts';
import { ConfigError, loadConfigFrom, type Config, type ConfigText, type Exposure } from '../../scan/index.ts';
import { findEntry, type CommitFiles } from './files.ts';
import { findConfig } from './find.ts';

export interface Configuration {
  readonly config: Config;
  /** Who can read the repository. */
  readonly exposure: Exposure;
  readonly notices: readonly string[];
  /** What was looked for in the repository, by path, with the id of its blob; null: there is nothing. */
  readonly files: ReadonlyMap<string, string | null>;
}

export interface ToLoad {
  readonly rules: readonly RuleInfo[];
  readonly exposure: Exposure;
  readonly organisation: ConfigText | null;
}

const show = (path: string): string => path;

/** @param files null: the branch has no commit yet, and nothing but the organisation's holds. @throws ConfigError */
export async function loadConfigurationAt(
  { rules, exposure, organisation }: ToLoad,
  files: CommitFiles | null,
): Promise<Configuration> {
  const seen = new Map<string, string | null>();
  const onRead = (path: string, id: string | null): void => void seen.set(path, id);
  const repository = files && (await findConfig(files, { show, onRead }));
  const { config, notices } = await loadConfigFrom({ organisation, repository, rules });
  return { config, exposure, notices, files: seen };
}

/** What is wrong with the configuration as a head would have it; null: nothing, or it changes nothing. */
export async function findMistake(
  loading: ToLoad,
  { files }: Pick<Configuration, 'files'>,
  head: CommitFiles,
): Promise<string | null> {
  try {
    if (!(await isSame(files, head))) await loadConfigurationAt(loading, head);
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

async function isSame(files: Configuration['files'], head: CommitFiles): Promise<boolean> {
  for (const [path, id] of files) if (((await findEntry(head, path))?.id ?? null) !== id) return false;
  return true;
}
