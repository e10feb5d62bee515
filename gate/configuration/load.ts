/**
 * The configuration a repository is judged by: its own, of a commit that is trusted, above the floor that its
 * organisation sets; never that of the change under judgement (docs/promises.md, 4).
 */
import type { RuleInfo } from '../../rules/index.ts';
import {
  ConfigError,
  findLaxer,
  loadConfigAbove,
  type Config,
  type Exposure,
  type LoadedConfig,
} from '../../scan/index.ts';
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

export interface ConfigurationSources {
  readonly rules: readonly RuleInfo[];
  readonly exposure: Exposure;
  /** What the organisation says; null: nothing. */
  readonly floor: LoadedConfig | null;
}

const show = (path: string): string => path;

/** @param files null: the branch has no commit yet, and nothing but the organisation's holds. @throws ConfigError */
export async function loadConfigurationAt(
  { rules, exposure, floor }: ConfigurationSources,
  files: CommitFiles | null,
): Promise<Configuration> {
  const seen = new Map<string, string | null>();
  const onRead = (path: string, id: string | null): void => void seen.set(path, id);
  const repository = files && (await findConfig(files, { show, onRead }));
  const { config, notices } = await loadConfigAbove(floor, { repository, rules });
  return { config, exposure, notices, files: seen };
}

/** What becomes of the configuration when a head is merged. */
export interface ConfigurationEffect {
  /** What is wrong with it; null: nothing. */
  readonly mistake: string | null;
  /** What it lets through that is stopped now, a line each. */
  readonly laxer: readonly string[];
}

export async function lookAhead(
  loading: ConfigurationSources,
  { config, files }: Pick<Configuration, 'config' | 'files'>,
  head: CommitFiles,
): Promise<ConfigurationEffect> {
  try {
    if (await isSame(files, head)) return { mistake: null, laxer: [] };
    const proposed = await loadConfigurationAt(loading, head);
    return { mistake: null, laxer: findLaxer(config, proposed.config, loading.rules) };
  } catch (error) {
    if (error instanceof ConfigError) return { mistake: error.message, laxer: [] };
    throw error;
  }
}

async function isSame(files: Configuration['files'], head: CommitFiles): Promise<boolean> {
  for (const [path, id] of files) if (((await findEntry(head, path))?.id ?? null) !== id) return false;
  return true;
}
