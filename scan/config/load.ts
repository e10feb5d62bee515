/** The effective configuration: of a folder on this disk, or of texts that a server read from commits. */
import { existsSync, lstatSync, readFileSync, statSync, type Stats } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { RuleInfo } from '../../rules/index.ts';
import { knownCustomerRule } from '../dictionary/index.ts';
import { topOf } from '../sources/discover.ts';
import { openStored, type StoredTree } from '../sources/facts.ts';
import type { NewAllow } from './add-allow.ts';
import { defaultConfig } from './defaults.ts';
import { applyFloor, strictestOf } from './floor.ts';
import { readConfig, type LoadedConfig, type TextReader } from './read.ts';

/** Where a configuration may stand in a repository; the first one there is holds. */
export const configPaths: readonly string[] = [
  '.github/leakwarden.yml',
  '.github/leakwarden.yaml',
  '.leakwarden.yml',
  'leakwarden.yml',
];

const nothingSaid: LoadedConfig = { config: defaultConfig, origins: {}, notices: [] };

/** As `addAllowEntries`; what reads YAML is loaded only where a configuration is written. */
export async function withAllowEntries(text: string, file: string, entries: readonly NewAllow[]): Promise<string> {
  const { addAllowEntries } = await import('./add-allow.ts');
  return addAllowEntries(text, file, entries);
}

// ---------------------------------------------------------------- from texts

export interface ConfigText {
  /** Path in its repository, with `/`. */
  readonly file: string;
  readonly text: string;
  /** Stands before the path in messages: `acme/.github`. */
  readonly label?: string;
  /** Reads another file of the same commit, for `extends` and the dictionary. */
  readonly readText?: TextReader;
}

export interface ConfigSources {
  readonly organisation: ConfigText | null;
  readonly repository: ConfigText | null;
  /** All rules there are: an override of a severity is compared with the rule's own. */
  readonly rules: readonly RuleInfo[];
}

/**
 * The organisation's configuration is the floor: a repository may be stricter, and laxer only where
 * `enforce.repositoriesMay` says so (docs/promises.md, 9). Throws ConfigError.
 */
export async function loadConfigFrom({ organisation, repository, rules }: ConfigSources): Promise<LoadedConfig> {
  return loadConfigAbove(await loadFloor(organisation ? [organisation] : [], rules), { repository, rules });
}

/** @param floor as `loadFloor` gives it; null: there is none. Throws ConfigError. */
export async function loadConfigAbove(
  floor: LoadedConfig | null,
  { repository, rules }: Omit<ConfigSources, 'organisation'>,
): Promise<LoadedConfig> {
  if (!repository) return floor ?? nothingSaid;
  const wish = await readSource(repository, floor ?? nothingSaid, rules);
  return applyFloor(floor, wish, [...rules, knownCustomerRule]);
}

/**
 * What an organisation says in one or several places: of each value the stricter one counts. Where none is the stricter
 * (who is reported to, how long is kept) the first counts. Throws ConfigError.
 */
export async function loadFloor(
  [first, ...others]: readonly ConfigText[],
  rules: readonly RuleInfo[],
): Promise<LoadedConfig | null> {
  if (!first) return null;
  let floor = await readSource(first, nothingSaid, rules);
  for (const other of others) {
    const alone = await readSource(other, nothingSaid, rules);
    // Each over the other: what one leaves unsaid has its default there, which may be the stricter one.
    const [above, below] = [await readSource(other, floor, rules), await readSource(first, alone, rules)];
    floor = strictestOf({ floor, above }, { floor: alone, above: below }, [...rules, knownCustomerRule]);
  }
  return floor;
}

function readSource(
  { file, text, label, readText }: ConfigText,
  start: LoadedConfig,
  rules: readonly RuleInfo[],
): Promise<LoadedConfig> {
  return readConfig(
    file,
    {
      rules,
      readText: (path, largest) => (path === file ? text : (readText?.(path, largest) ?? null)),
      show: (path) => (label === undefined ? path : `${label}: ${path}`),
    },
    start,
  );
}

// ---------------------------------------------------------------- from disk

export interface DiskOptions {
  /** All rules there are; null for a door that scans nothing, which leaves names of rules and packs alone. */
  readonly rules: readonly RuleInfo[] | null;
  /** The floor that the file is held to. */
  readonly organisation?: string | undefined;
}

/**
 * `file` null: the usual places in the repository that `path` lies in are tried (in `path` itself outside of one); none
 * there means the defaults. Throws ConfigError.
 */
export async function loadConfig(path: string, file: string | null, options: DiskOptions): Promise<LoadedConfig> {
  const root = existsSync(path) ? topOf(path) : path;
  const { rules, organisation } = options;
  const floor = organisation === undefined ? null : await readFromDisk(null, resolve(organisation), nothingSaid, rules);
  const usual = configPaths.filter((name) => isThere(join(root, name)));
  const found = file ?? (usual[0] === undefined ? undefined : join(root, usual[0]));
  const ignored = file === null ? ignoredNotices(root, usual) : [];
  if (found === undefined) return withDoorNotices(floor ?? nothingSaid, ignored);
  const wish = await readFromDisk(resolve(root), resolve(found), floor ?? nothingSaid, rules);
  return withDoorNotices(floor ? applyFloor(floor, wish, [...(rules ?? []), knownCustomerRule]) : wish, ignored);
}

/**
 * What the commit at HEAD says, or the index: for whom the files on disk are nobody's, somebody else's, or not what is
 * about to be published. Throws ConfigError.
 */
export async function loadStoredConfig(
  path: string,
  where: StoredTree,
  rules: readonly RuleInfo[],
): Promise<LoadedConfig> {
  const readStored = await openStored(path, where);
  const readText = async (name: string): Promise<string | null> => (await readStored([name]))[0] ?? null;
  const texts = await readStored(configPaths);
  const at = texts.findIndex((text) => text !== null);
  const [file, text] = [configPaths[at] ?? '', texts[at] ?? ''];
  const loaded = at < 0 ? nothingSaid : await readSource({ file, text, label: where, readText }, nothingSaid, rules);
  return withDoorNotices(loaded, differenceNotices(topOf(path), { where, file, text }));
}

/** Who changes the file on disk and nothing happens should know why. */
function differenceNotices(
  root: string,
  stored: { readonly where: StoredTree; readonly file: string; readonly text: string },
): readonly string[] {
  const onDisk = configPaths.find((name) => isThere(join(root, name)));
  if (onDisk === undefined) return [];
  const text = readFile(join(root, onDisk)) ?? '';
  if (onDisk === stored.file && text.replaceAll('\r\n', '\n') === stored.text.replaceAll('\r\n', '\n')) return [];
  const [counts, remedy] = stored.where === 'index' ? ['what is staged', 'git add'] : ['what is committed', 'commit'];
  return [`${onDisk} on disk differs from ${counts}, and only ${counts} counts here; ${remedy} it`];
}

/** A file that was named by the user may lie outside the root; what it extends then lies beside it. */
function readFromDisk(
  root: string | null,
  file: string,
  start: LoadedConfig,
  rules: DiskOptions['rules'],
): Promise<LoadedConfig> {
  const isInside = root !== null && !relative(root, file).startsWith('..');
  const home = isInside ? root : dirname(file);
  return readConfig(
    relative(home, file).split(sep).join('/'),
    {
      rules,
      readText: (name) => readFile(join(home, name)),
      ...(root !== null && { isFolder: (path) => isOwnFolder(join(root, path)) }),
      show: (name) => (isInside ? name : join(home, name)),
    },
    start,
  );
}

/** A link that leads nowhere is there: it is refused, and not taken for none. */
function isThere(file: string): boolean {
  return statOf(file) !== undefined;
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // Below a file, as what stands in an archive is named.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Names that look right and are not read, and files that stand behind the one that is. */
const misnamed: readonly string[] = [
  '.leakwarden.yaml',
  'leakwarden.yaml',
  '.github/.leakwarden.yml',
  '.github/.leakwarden.yaml',
];

function ignoredNotices(root: string, [first, ...others]: readonly string[]): readonly string[] {
  const wrong = misnamed.filter((path) => isThere(join(root, path)));
  return [
    ...others.map((path) => `${path} is not read: ${first ?? ''} is the configuration`),
    ...wrong.map((path) => `${path} is not read: a configuration is called ${configPaths.join(', ')}`),
  ];
}

/** Of a repository inside this one the path itself is meant. A link is a file. */
function isOwnFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true && !isThere(join(path, '.git'));
}

function readFile(file: string): string | null {
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : null;
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
function withDoorNotices(loaded: LoadedConfig, ignored: readonly string[]): LoadedConfig {
  const names = Object.keys(loaded.origins);
  const set = appOnly.filter((key) => names.some((name) => name === key || name.startsWith(`${key}.`)));
  const notices = [...loaded.notices, ...ignored];
  if (set.length === 0) return { ...loaded, notices };
  const notice = `${set.map((key) => `\`${key}\``).join(', ')}: of effect in the App only, not on the command line`;
  return { ...loaded, notices: [...notices, notice] };
}
