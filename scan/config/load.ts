/** Reads the configuration file, checks it, merges it with the defaults and remembers where each value came from. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Source } from '../../rules/authoring.ts';
import type { Severity } from '../../rules/index.ts';
import { defaultConfig } from './defaults.ts';
import type { AllowEntry, Config, Origins } from './types.ts';

/** The configuration cannot be used. `message` starts with file:line:column. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export interface LoadedConfig {
  readonly config: Config;
  readonly origins: Origins;
  readonly notices: readonly string[];
}

/** How the text of a file is got: from disk, or (in App and Action) from a revision. Null where there is none. */
export type ReadText = (file: string) => string | null;

const names = ['.github/leakwarden.yml', '.github/leakwarden.yaml', '.leakwarden.yml', 'leakwarden.yml'];
const declaredForLater = ['report', 'settings', 'email', 'ai', 'enforce.provenance', 'enforce.approvers'] as const;
const deepestExtends = 5;

/** What the file holds, after the schema said so. */
interface RawConfig {
  readonly extends?: string;
  readonly packs?: readonly string[];
  readonly rules?: Config['rules'];
  readonly custom?: readonly object[];
  readonly allow?: readonly RawAllow[] | { readonly foreign?: boolean; readonly entries?: readonly RawAllow[] };
  readonly organisation?: { readonly domains?: readonly string[] };
  readonly enforce?: {
    readonly mode?: Config['enforce']['mode'];
    readonly severity?: Severity;
    readonly provenance?: Config['enforce']['provenance'];
    readonly approvers?: readonly string[];
  };
  readonly acceptNotCovered?: Config['acceptNotCovered'];
  readonly limits?: Readonly<Record<string, number | string>>;
}

type RawAllow = Partial<AllowEntry> & { readonly reason: string };

/** `file` null: the usual places below `root` are tried; none there means the defaults. Throws ConfigError. */
export async function loadConfig(
  root: string,
  file: string | null,
  readText: ReadText = readFromDisk,
): Promise<LoadedConfig> {
  const chosen = file ?? names.map((name) => join(root, name)).find((name) => readText(name) !== null);
  if (chosen === undefined) return { config: defaultConfig, origins: {}, notices: [] };
  return loadFile(resolve(chosen), resolve(root), readText, []);
}

function readFromDisk(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

async function loadFile(
  file: string,
  root: string,
  readText: ReadText,
  chain: readonly string[],
): Promise<LoadedConfig> {
  const shown = relative(root, file).startsWith('..') ? file : relative(root, file);
  const text = readText(file);
  if (text === null) throw new ConfigError(`${shown}:1:1: there is no such file. Check --config or \`extends\``);
  if (chain.includes(file) || chain.length >= deepestExtends)
    throw new ConfigError(
      `${shown}:1:1: \`extends\` goes in a circle or deeper than ${deepestExtends} files. Shorten the chain`,
    );
  // Only a run with a configuration file pays for YAML and schemas.
  const { assertValid, loadPackSource, PackError, readYaml } = await import('../../rules/authoring.ts');
  try {
    const source = readYaml(text, shown);
    const { default: schema } = await import('../../rules/schema/config.schema.json', { with: { type: 'json' } });
    assertValid(source, schema);
    const raw = (source.value ?? {}) as RawConfig;
    const base = raw.extends
      ? await loadFile(insideOf(root, resolve(dirname(file), raw.extends), shown), root, readText, [...chain, file])
      : { config: defaultConfig, origins: {}, notices: [] };
    const custom = raw.custom ? loadPackSource(toPack(raw.custom, source)) : [];
    const line = (key: string): string => `${shown}:${source.placeOf(key.split('.')).line}`;
    const origins = originsOf(raw, line);
    const notices = declaredForLater
      .filter((key) => key in origins || key in raw)
      .map((key) => `${line(key)}: \`${key}\` has no effect in this version`);
    return {
      config: merge(base.config, raw, custom),
      origins: { ...base.origins, ...origins },
      notices: [...base.notices, ...notices],
    };
  } catch (error) {
    throw error instanceof PackError ? new ConfigError(error.message) : error;
  }
}

/** A configuration of somebody else's repository must not read files outside it. */
function insideOf(root: string, file: string, shown: string): string {
  if (!relative(root, file).startsWith('..')) return file;
  throw new ConfigError(`${shown}:1:1: \`extends\` leads out of the repository. Name a file inside it`);
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

function merge(base: Config, raw: RawConfig, custom: Config['custom']): Config {
  const entries = Array.isArray(raw.allow) ? (raw.allow as readonly RawAllow[]) : (listOf(raw.allow)?.entries ?? []);
  return {
    packs: raw.packs ?? base.packs,
    rules: { ...base.rules, ...raw.rules },
    custom: [...base.custom, ...custom],
    allow: [...base.allow, ...entries.map(toAllow)],
    allowForeign: listOf(raw.allow)?.foreign ?? base.allowForeign,
    organisation: { domains: raw.organisation?.domains ?? base.organisation.domains },
    enforce: { ...base.enforce, ...raw.enforce },
    acceptNotCovered: [...base.acceptNotCovered, ...(raw.acceptNotCovered ?? [])],
    limits: {
      ...base.limits,
      ...Object.fromEntries(Object.entries(raw.limits ?? {}).map(([key, value]) => [key, toNumber(value)])),
    },
  };
}

function listOf(
  allow: RawConfig['allow'],
): { readonly foreign?: boolean; readonly entries?: readonly RawAllow[] } | null {
  return allow !== undefined && !Array.isArray(allow)
    ? (allow as { readonly foreign?: boolean; readonly entries?: readonly RawAllow[] })
    : null;
}

function toAllow({
  path = null,
  rule = null,
  fingerprint = null,
  domain = null,
  reason,
  until = null,
}: RawAllow): AllowEntry {
  return { path, rule, fingerprint, domain, reason, until };
}

/** `10MB` -> 10,000,000. */
function toNumber(value: number | string): number {
  if (typeof value === 'number') return value;
  const [, amount = '0', unit = 'B'] = /^([0-9.]+) ?(B|kB|KB|MB|GB)$/.exec(value) ?? [];
  return Math.round(Number(amount) * { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9 }[unit as 'B']);
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
