/** The effective configuration: of a folder on this disk, or of texts that a server read from commits. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { RuleInfo } from '../../rules/index.ts';
import { knownCustomerRule } from '../dictionary/index.ts';
import { defaultConfig } from './defaults.ts';
import { applyFloor } from './floor.ts';
import { readConfig, type LoadedConfig, type ReadText } from './read.ts';

/** Where a configuration may stand in a repository; the first one there is holds. */
export const configPaths: readonly string[] = [
  '.github/leakwarden.yml',
  '.github/leakwarden.yaml',
  '.leakwarden.yml',
  'leakwarden.yml',
];

const nothingSaid: LoadedConfig = { config: defaultConfig, origins: {}, notices: [] };

// ---------------------------------------------------------------- from texts

export interface ConfigText {
  /** Path in its repository, with `/`. */
  readonly file: string;
  readonly text: string;
  /** Stands before the path in messages: `acme/.github`. */
  readonly label?: string;
  /** Reads another file of the same commit, for `extends` and the dictionary. */
  readonly readText?: ReadText;
}

export interface ConfigSources {
  readonly organisation: ConfigText | null;
  readonly repository: ConfigText | null;
  /** All rules there are: an override of a severity is compared with the rule's own. */
  readonly rules: readonly RuleInfo[];
}

/**
 * The organisation's configuration is the floor: a repository may be stricter, and laxer only where
 * `enforce.repositoriesMay` says so (DESIGN section 3, promise 9). Throws ConfigError.
 */
export async function loadConfigFrom({ organisation, repository, rules }: ConfigSources): Promise<LoadedConfig> {
  const floor = organisation ? await readSource(organisation, nothingSaid) : null;
  if (!repository) return floor ?? nothingSaid;
  const wish = await readSource(repository, floor ?? nothingSaid);
  return applyFloor(floor, wish, [...rules, knownCustomerRule]);
}

function readSource({ file, text, label, readText }: ConfigText, start: LoadedConfig): Promise<LoadedConfig> {
  return readConfig(
    file,
    {
      readText: (path, largest) => (path === file ? text : (readText?.(path, largest) ?? null)),
      show: (path) => (label === undefined ? path : `${label}: ${path}`),
    },
    start,
  );
}

// ---------------------------------------------------------------- from disk

/**
 * `file` null: the usual places below `root` are tried; none there means the defaults. `organisation` is the floor that
 * the file is held to. Throws ConfigError.
 */
export async function loadConfig(
  root: string,
  file: string | null,
  organisation: { readonly file: string; readonly rules: readonly RuleInfo[] } | null = null,
): Promise<LoadedConfig> {
  const floor = organisation ? await readFromDisk(null, resolve(organisation.file), nothingSaid) : null;
  const found = file ?? configPaths.map((path) => join(root, path)).find((path) => existsSync(path));
  if (found === undefined) return withDoorNotices(floor ?? nothingSaid);
  const wish = await readFromDisk(resolve(root), resolve(found), floor ?? nothingSaid);
  return withDoorNotices(
    floor && organisation ? applyFloor(floor, wish, [...organisation.rules, knownCustomerRule]) : wish,
  );
}

/** A file that was named by the user may lie outside the root; what it extends then lies beside it. */
function readFromDisk(root: string | null, file: string, start: LoadedConfig): Promise<LoadedConfig> {
  const isInside = root !== null && !relative(root, file).startsWith('..');
  const home = isInside ? root : dirname(file);
  return readConfig(
    relative(home, file).split(sep).join('/'),
    {
      readText: (name) => (existsSync(join(home, name)) ? readFileSync(join(home, name), 'utf8') : null),
      show: (name) => (isInside ? name : join(home, name)),
    },
    start,
  );
}

const appOnly = [
  'report',
  'retention',
  'enforce.rollout',
  'enforce.require',
  'enforce.approvers',
  'enforce.self',
  'enforce.repositoriesMay',
];

/** One line, so that a repository that uses all of it is not scolded at each scan. */
function withDoorNotices(loaded: LoadedConfig): LoadedConfig {
  const names = Object.keys(loaded.origins);
  const set = appOnly.filter((key) => names.some((name) => name === key || name.startsWith(`${key}.`)));
  if (set.length === 0) return loaded;
  const notice = `${set.map((key) => `\`${key}\``).join(', ')}: of effect in the App only, not on the command line`;
  return { ...loaded, notices: [...loaded.notices, notice] };
}
