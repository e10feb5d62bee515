/** Reads one configuration file and what it extends, checks it, and remembers where each value came from. */
import { posix } from 'node:path';
import type { Source } from '../../rules/authoring.ts';
import { merge, type RawConfig } from './merge.ts';
import { assertDictionary, DictionaryError, largestDictionary } from '../dictionary/index.ts';
import type { Config, DictionaryFile, Origins } from './types.ts';

/** The configuration cannot be used. `message` starts with file:line:column. */
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
export type ReadText = (path: string, largest?: number) => string | null | Promise<string | null>;

export interface Place {
  readonly readText: ReadText;
  /** How a path is called in messages. */
  readonly show: (path: string) => string;
}

const declaredForLater = ['settings', 'email', 'ai'] as const;
const deepestExtends = 5;

/** `path` is relative to the root of `place`, with `/`. What it says is laid over `start`. Throws ConfigError. */
export function readConfig(path: string, place: Place, start: LoadedConfig): Promise<LoadedConfig> {
  return readLink(path, { ...place, start }, []);
}

async function readLink(
  path: string,
  context: Place & { readonly start: LoadedConfig },
  chain: readonly string[],
): Promise<LoadedConfig> {
  const shown = context.show(path);
  if (chain.includes(path) || chain.length >= deepestExtends)
    throw new ConfigError(
      `${shown}:1:1: \`extends\` goes in a circle or deeper than ${deepestExtends} files. Shorten the chain`,
    );
  const text = await context.readText(path);
  if (text === null)
    throw new ConfigError(`${shown}:1:1: there is no such file. Check --config, --organisation or \`extends\``);
  const { source, raw, custom } = await parse(text, shown);
  const base =
    raw.extends === undefined
      ? context.start
      : await readLink(besides(path, raw.extends, `${shown}:1:1: \`extends\``), context, [...chain, path]);
  const line = (key: string): string => `${shown}:${source.placeOf(key.split('.')).line}`;
  const dictionary = await readDictionary(path, raw.organisation?.dictionary, context, line);
  const later = declaredForLater.filter((key) => key in raw);
  return {
    config: merge(base.config, raw, { custom, dictionary }),
    origins: { ...base.origins, ...originsOf(raw, line) },
    notices: [...base.notices, ...later.map((key) => `${line(key)}: \`${key}\` has no effect in this version`)],
  };
}

interface Parsed {
  readonly source: Source;
  readonly raw: RawConfig;
  readonly custom: Config['custom'];
}

/** Only a run with a configuration file pays for YAML and schemas. */
async function parse(text: string, shown: string): Promise<Parsed> {
  const { assertValid, loadPackSource, PackError, readYaml } = await import('../../rules/authoring.ts');
  try {
    const source = readYaml(text, shown);
    assertValid(source, 'config');
    const raw = (source.value ?? {}) as RawConfig;
    return { source, raw, custom: raw.custom ? loadPackSource(toPack(raw.custom, source)) : [] };
  } catch (error) {
    throw error instanceof PackError ? new ConfigError(error.message) : error;
  }
}

/** A configuration of somebody else's repository must not read files outside it. */
function besides(path: string, target: string, who: string): string {
  const found = posix.normalize(posix.join(posix.dirname(path), target.replaceAll('\\', '/')));
  if (!found.startsWith('..') && !posix.isAbsolute(target)) return found;
  throw new ConfigError(`${who} leads out of the repository. Name a file inside it`);
}

/** Read from where the configuration comes from, and from nowhere else: never from the head of a change. */
async function readDictionary(
  path: string,
  named: string | undefined,
  { readText, show }: Place,
  line: (key: string) => string,
): Promise<DictionaryFile | null> {
  if (named === undefined) return null;
  const who = `${line('organisation.dictionary')}: \`organisation.dictionary\``;
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
function toPack(rules: readonly object[], source: Source): Source {
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
