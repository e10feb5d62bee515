/** Reads one configuration file and what it extends, checks it, and remembers where each value came from. */
import { posix } from 'node:path';
import type { YamlSource } from '../../rules/authoring.ts';
import type { RuleInfo } from '../../rules/index.ts';
import { assertDictionary, DictionaryError, largestDictionary } from '../dictionary/index.ts';
import type { Config, DictionaryFile, Origins } from '../model/config.ts';
import { merge, type RawConfig } from './merge.ts';
import { ReferenceCheck } from './references.ts';

/** The configuration cannot be used. `message` has a line for each mistake, which starts with file:line:column. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export interface LoadedConfig {
  readonly config: Config;
  readonly origins: Origins;
  readonly notices: readonly string[];
}

/**
 * How a file is got by its path below the root: from disk, or from a commit. Null where there is none. `largest`: bytes
 * that are expected of it, where that is more than of a configuration.
 */
export type TextReader = (path: string, largest?: number) => string | null | Promise<string | null>;

export interface ConfigSource {
  readonly readText: TextReader;
  /** Absent where nobody knows. */
  readonly isFolder?: (path: string) => boolean;
  /** How a path is called in messages. */
  readonly show: (path: string) => string;
  /** All rules that may be referred to; null: the door scans nothing, and names of rules and packs are not looked at. */
  readonly rules: readonly RuleInfo[] | null;
}

const declaredForLater = ['email', 'ai'] as const;
const deepestExtends = 5;

/** `path` is relative to the root of `place`, with `/`. What it says is laid over `start`. Throws ConfigError. */
export function readConfig(path: string, place: ConfigSource, start: LoadedConfig): Promise<LoadedConfig> {
  return readLink(path, { ...place, start }, []);
}

interface Context extends ConfigSource {
  readonly start: LoadedConfig;
}

async function readLink(
  path: string,
  context: Context,
  chain: readonly { readonly path: string; readonly place: string }[],
): Promise<LoadedConfig> {
  const shown = context.show(path);
  const at = chain.at(-1)?.place ?? `${shown}:1:1`;
  if (chain.some((link) => link.path === path) || chain.length >= deepestExtends)
    throw new ConfigError(
      `${at}: \`extends\` goes in a circle or deeper than ${deepestExtends} files. Shorten the chain`,
    );
  const text = await context.readText(path);
  if (text === null) throw new ConfigError(`${at}: ${await describeMissing(path, context)}`);
  const parsed = await parse(text, shown);
  const { source, raw } = parsed;
  const place = (key: string): string => {
    const { line, column } = source.placeOf(key.split('.'));
    return `${shown}:${line}:${column}`;
  };
  const mistakes = [...parsed.mistakes];
  const link = { path, place: place('extends') };
  const base =
    typeof raw.extends === 'string'
      ? await collecting(mistakes, () =>
          readLink(besides(path, raw.extends ?? '', place('extends')), context, [...chain, link]),
        )
      : context.start;
  const dictionary = await collecting(mistakes, () => readDictionary(path, raw, context, place));
  const { problems, notices } = await refer(parsed, base, context);
  mistakes.push(...problems);
  if (mistakes.length > 0 || !base) throw new ConfigError(inOrder(mistakes, shown));
  const line = (key: string): string => `${shown}:${source.placeOf(key.split('.')).line}`;
  const later = declaredForLater.filter((key) => key in raw);
  return {
    config: merge(base.config, raw, { custom: parsed.custom, dictionary }),
    origins: { ...base.origins, ...originsOf(raw, line) },
    notices: [
      ...base.notices,
      ...later.map((key) => `${line(key)}: \`${key}\` has no effect in this version`),
      ...notices,
    ],
  };
}

/** Those of this file from its top to its end, behind those of the files it extends. */
function inOrder(mistakes: readonly string[], file: string): string {
  const lines = [...new Set(mistakes.flatMap((each) => each.split('\n')))];
  const rank = (line: string): readonly number[] =>
    line.startsWith(`${file}:`)
      ? line
          .slice(file.length + 1)
          .split(':', 2)
          .map(Number)
      : [0, 0];
  return lines
    .toSorted((a, b) => {
      const [[lineA = 0, columnA = 0], [lineB = 0, columnB = 0]] = [rank(a), rank(b)];
      return lineA - lineB || columnA - columnB;
    })
    .join('\n');
}

/** What a ConfigError says is kept, so that all mistakes are told at once. */
async function collecting<T>(mistakes: string[], work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    mistakes.push(error.message);
    return null;
  }
}

/** `x.yml` and `x.yaml` are mistaken for each other. */
async function describeMissing(path: string, { readText, show }: ConfigSource): Promise<string> {
  const reason = `there is no file ${show(path)}`;
  const other = path.replace(/\.ya?ml$/, (ending) => (ending === '.yml' ? '.yaml' : '.yml'));
  if (other !== path && (await readText(other)) !== null) return `${reason}; did you mean "${show(other)}"?`;
  return `${reason}. Check --config, --organisation or \`extends\``;
}

interface Parsed {
  readonly source: YamlSource;
  /** Of the right shape only where `mistakes` is empty. */
  readonly raw: RawConfig;
  readonly custom: Config['custom'];
  readonly mistakes: readonly string[];
}

/** Only a run with a configuration file pays for YAML and schemas. */
async function parse(text: string, shown: string): Promise<Parsed> {
  const { describeProblems, findProblems, loadPackSource, PackError, readYaml } =
    await import('../../rules/authoring.ts');
  try {
    const source = readYaml(text, shown);
    const raw = (typeof source.value === 'object' && source.value !== null ? source.value : {}) as RawConfig;
    const problems = [...findProblems(source, 'config')];
    let custom: Config['custom'] = [];
    try {
      if (Array.isArray(raw.custom)) custom = loadPackSource(toPack(raw.custom, source));
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      problems.push(...error.problems.map((each) => ({ ...each, reason: each.reason.replace(/^rules\b/, 'custom') })));
    }
    const mistakes = problems.length > 0 ? [describeProblems(shown, problems)] : [];
    return { source, raw, custom, mistakes };
  } catch (error) {
    throw error instanceof PackError ? new ConfigError(error.message) : error;
  }
}

/** What the file refers to. Of own rules nothing can be said where those it extends could not be read. */
async function refer(
  { source, custom }: Parsed,
  base: LoadedConfig | null,
  { rules, start, isFolder = () => false }: Context,
): Promise<{ readonly problems: readonly string[]; readonly notices: readonly string[] }> {
  const { describeProblems, findGlobMistake, matchesEverything } = await import('../../rules/authoring.ts');
  const check = new ReferenceCheck(source, {
    rules,
    base: (base ?? start).config.custom,
    floor: start.config.custom,
    custom,
    globs: { findGlobMistake, matchesEverything },
    isFolder,
  });
  const { problems: all, notices } = check.run();
  const problems = base ? all : all.filter(({ reason }) => !reason.includes('custom/'));
  return {
    problems: problems.length > 0 ? [describeProblems(source.file, problems)] : [],
    notices: notices.map(({ line, text }) => `${source.file}:${line}: ${text}`),
  };
}

/** A configuration of somebody else's repository must not read files outside it. */
function besides(path: string, target: string, who: string): string {
  const found = posix.normalize(posix.join(posix.dirname(path), target.replaceAll('\\', '/')));
  if (!found.startsWith('..') && !posix.isAbsolute(target)) return found;
  throw new ConfigError(`${who}: "${target}" leads out of the repository. Name a file inside it`);
}

/** Read from where the configuration comes from, and from nowhere else: never from the head of a change. */
async function readDictionary(
  path: string,
  { organisation }: RawConfig,
  { readText, show }: ConfigSource,
  place: (key: string) => string,
): Promise<DictionaryFile | null> {
  const named: unknown = organisation?.dictionary;
  if (typeof named !== 'string' || named === '') return null;
  const who = `${place('organisation.dictionary')}: \`organisation.dictionary\``;
  const file = besides(path, named, who);
  const text = await readText(file, largestDictionary);
  if (text === null)
    throw new ConfigError(`${who}: there is no file ${show(file)}. Make it with \`leakwarden dictionary build\``);
  try {
    assertDictionary(text, show(file));
  } catch (error) {
    throw error instanceof DictionaryError ? new ConfigError(`${who}: ${error.message}`) : error;
  }
  return { path: show(file), text };
}

/** Own rules are a pack inside the configuration: the same schema, the same refusals, places of this file. */
function toPack(rules: readonly object[], source: YamlSource): YamlSource {
  const toPlace = (path: readonly (string | number)[]): readonly (string | number)[] =>
    path[0] === 'rules' ? ['custom', ...path.slice(1)] : ['custom'];
  return {
    file: source.file,
    value: { pack: 'custom', title: 'Own rules', rules },
    placeOf: (path) => source.placeOf(toPlace(path)),
  };
}

/** Every leaf that the file sets, with its line. */
function originsOf(raw: object, line: (key: string) => string, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) => {
      const path = prefix === '' ? key : `${prefix}.${key}`;
      const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isBranch ? Object.entries(originsOf(value, line, path)) : [[path, line(path)]];
    }),
  );
}
