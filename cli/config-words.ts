/** The effective configuration in plain words: a row a value, as its key is written, with where it came from. Pure. */
import { toPlain } from '../report/index.ts';
import type { AllowEntry, Config, Origins, SettingsException } from '../scan/index.ts';

type Row = readonly [key: string, value: string];

const valueWidth = 48;

export function describeConfig(config: Config, origins: Origins): string {
  const rows = rowsOf(config).map(([key, value]) => [toPlain(key), toPlain(value), originOf(key, origins)] as const);
  const width = Math.max(...rows.map(([key]) => key.length));
  const wide = Math.min(valueWidth, Math.max(...rows.map(([, value]) => value.length)));
  const lines = rows.map(([key, value, origin]) => `${key.padEnd(width)}  ${value.padEnd(wide)}  ${toPlain(origin)}`);
  const nothing = Object.keys(origins).length === 0 ? ['Nothing is configured here: the defaults hold.', ''] : [];
  return [...nothing, ...lines].join('\n');
}

function rowsOf({ rules, custom, allow, allowForeign, organisation, acceptNotCovered, ...rest }: Config): Row[] {
  const { packs, settings, ...others } = rest;
  const { exceptions, ...policies } = settings;
  return [
    ['packs', packs.length === 0 ? 'all' : packs.join(', ')],
    ...each('rules', Object.entries(rules), ([id, override]) => [`rules.${id}`, describeOverride(override)]),
    ...each('custom', custom, ({ id }) => ['custom', id]),
    ...each('allow', allow, (entry) => ['allow', describeAllow(entry)]),
    ['allow.foreign', String(allowForeign)],
    ['organisation.domains', describe(organisation.domains)],
    // Of a dictionary its place says enough.
    ['organisation.dictionary', organisation.dictionary?.path ?? 'none'],
    ...each('acceptNotCovered', acceptNotCovered, ({ path, reason }) => ['acceptNotCovered', `${path} (${reason})`]),
    ...leaves(others),
    ...leaves({ settings: policies }),
    ...each('settings.exceptions', exceptions, (exception) => ['settings.exceptions', describeException(exception)]),
  ];
}

function each<T>(key: string, list: readonly T[], toRow: (item: T) => Row): Row[] {
  return list.length === 0 ? [[key, 'none']] : list.map(toRow);
}

function describeOverride({ enabled, severity, confidence }: Config['rules'][string]): string {
  const words = [
    ...(enabled === undefined ? [] : [enabled ? 'on' : 'off']),
    ...(severity === undefined ? [] : [`severity ${severity}`]),
    ...(confidence === undefined ? [] : [`confidence ${confidence}`]),
  ];
  return words.length === 0 ? 'unchanged' : words.join(', ');
}

function describeAllow({ path, rule, domain, fingerprint, covers, until, reason }: AllowEntry): string {
  const words = [
    ...(path === null ? [] : [path]),
    ...(rule === null ? [] : [`rule ${rule}`]),
    ...(domain === null ? [] : [`domain ${domain}`]),
    ...(fingerprint === null ? [] : [fingerprint]),
    ...(covers ? [`${covers.people} people`] : []),
    ...(until === null ? [] : [`until ${until}`]),
  ];
  return `${words.join(', ')} (${reason})`;
}

function describeException({ policy, repository, until, reason }: SettingsException): string {
  const words = [
    policy,
    ...(repository === null ? [] : [`in ${repository}`]),
    ...(until === null ? [] : [`until ${until}`]),
  ];
  return `${words.join(', ')} (${reason})`;
}

/** What holds where nothing is said, as far as a value does not say it. */
const unsaid: Readonly<Record<string, string>> = {
  'enforce.severity': 'high',
  'report.repository': 'where the leak is',
};

function leaves(value: object, prefix = ''): Row[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]): Row[] => {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    const isBranch = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    return isBranch ? leaves(inner, key) : [[key, inner === null ? (unsaid[key] ?? 'none') : describe(inner)]];
  });
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return String(value);
}

/** `allow` is one list whichever way it was written; an overridden rule has a line for each key. */
function originOf(key: string, origins: Origins): string {
  const names = key === 'allow' ? ['allow', 'allow.entries'] : [key];
  const [own] = names.flatMap((name) => origins[name] ?? []);
  const below = (): string | undefined => Object.entries(origins).find(([name]) => name.startsWith(`${key}.`))?.[1];
  return own ?? (key === 'allow' ? undefined : below()) ?? 'default';
}
