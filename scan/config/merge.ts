/** Lays what a file says over what held before. */
import { dataKinds, toCurrentId, type DataKind } from '../../rules/index.ts';
import {
  type AllowEntry,
  type BySeverity,
  type Config,
  type DictionaryFile,
  type Enforce,
  type PeopleConfig,
  type ReportTo,
  type Retention,
  type SettingsConfig,
  type SettingsException,
} from '../model/config.ts';
import { defaultConfig } from './defaults.ts';

/** What a file holds, after the schema said so. */
export interface RawConfig {
  readonly extends?: string;
  readonly packs?: readonly string[];
  readonly rules?: Config['rules'];
  readonly custom?: readonly object[];
  readonly allow?: readonly RawAllow[] | RawAllowSection;
  readonly organisation?: { readonly domains?: readonly string[]; readonly dictionary?: string };
  readonly people?: {
    readonly severity?: Readonly<Partial<Record<DataKind, Partial<BySeverity>>>>;
    readonly exposure?: Partial<PeopleConfig['exposure']>;
  };
  readonly enforce?: Partial<Omit<Enforce, 'rollout'>> & { readonly rollout?: Partial<Enforce['rollout']> };
  readonly acceptNotCovered?: Config['acceptNotCovered'];
  readonly limits?: Readonly<Record<string, number | string>>;
  readonly report?: Partial<Omit<ReportTo, 'dueDays' | 'remindEveryDays'>> & {
    readonly dueDays?: Partial<ReportTo['dueDays']>;
    readonly remindEveryDays?: Partial<ReportTo['remindEveryDays']>;
  };
  readonly retention?: Partial<Retention>;
  readonly settings?: Partial<Omit<SettingsConfig, 'exceptions' | 'scope'>> & {
    readonly exceptions?: readonly (Partial<SettingsException> & Pick<SettingsException, 'policy' | 'reason'>)[];
    readonly scope?: Partial<SettingsConfig['scope']>;
  };
}

type RawAllow = Partial<AllowEntry> & { readonly reason: string };
interface RawAllowSection {
  readonly foreign?: boolean;
  readonly entries?: readonly RawAllow[];
}

/** What had to be read for it. */
interface Loaded {
  readonly custom: Config['custom'];
  /** Null: it names none. */
  readonly dictionary: DictionaryFile | null;
}

/** Lists of accepted things and own rules grow; all other values are replaced. */
export function merge(base: Config, raw: RawConfig, { custom, dictionary }: Loaded): Config {
  const { foreign, entries } = allowOf(raw);
  return {
    packs: raw.packs ?? base.packs,
    rules: mergeRules(base.rules, raw.rules ?? {}),
    custom: [...base.custom, ...custom],
    allow: [...base.allow, ...entries.map(toAllow)],
    allowForeign: foreign ?? base.allowForeign,
    organisation: {
      domains: raw.organisation?.domains ?? base.organisation.domains,
      dictionary: dictionary ?? base.organisation.dictionary,
    },
    people: mergePeople(base.people, raw.people ?? {}),
    enforce: mergeEnforce(base.enforce, raw.enforce ?? {}),
    acceptNotCovered: [...base.acceptNotCovered, ...(raw.acceptNotCovered ?? [])],
    limits: {
      ...base.limits,
      ...Object.fromEntries(Object.entries(raw.limits ?? {}).map(([key, value]) => [key, toNumber(value)])),
    },
    report: mergeReport(base.report, raw.report ?? {}),
    retention: { ...base.retention, ...raw.retention },
    settings: mergeSettings(base.settings, raw.settings ?? {}),
  };
}

function mergeRules(base: Config['rules'], raw: Config['rules']): Config['rules'] {
  const merged = Object.entries(raw).map(([id, override]) => {
    const current = toCurrentId(id);
    return [current, { ...base[current], ...override }];
  });
  return { ...base, ...Object.fromEntries(merged) };
}

/** Who writes a mode and no rollout wants that mode now. */
function mergeEnforce(base: Enforce, { rollout, ...raw }: NonNullable<RawConfig['enforce']>): Enforce {
  const before = raw.mode === undefined || rollout ? base.rollout : { ...defaultConfig.enforce.rollout, days: 0 };
  return { ...base, ...raw, rollout: { ...before, ...rollout } };
}

function mergePeople(base: PeopleConfig, raw: NonNullable<RawConfig['people']>): PeopleConfig {
  const kinds = dataKinds.map((kind) => [kind, { ...base.severity[kind], ...raw.severity?.[kind] }] as const);
  return {
    severity: Object.fromEntries(kinds) as PeopleConfig['severity'],
    exposure: { ...base.exposure, ...raw.exposure },
  };
}

function mergeReport(base: ReportTo, raw: NonNullable<RawConfig['report']>): ReportTo {
  return {
    ...base,
    ...raw,
    dueDays: { ...base.dueDays, ...raw.dueDays },
    remindEveryDays: { ...base.remindEveryDays, ...raw.remindEveryDays },
  };
}

function mergeSettings(base: SettingsConfig, raw: NonNullable<RawConfig['settings']>): SettingsConfig {
  const own = (raw.exceptions ?? []).map((each) => ({ repository: null, until: null, ...each }));
  return {
    ...base,
    ...raw,
    policies: { ...base.policies, ...raw.policies },
    exceptions: [...base.exceptions, ...own],
    scope: { ...base.scope, ...raw.scope },
  };
}

function allowOf({ allow }: RawConfig): {
  readonly foreign?: boolean | undefined;
  readonly entries: readonly RawAllow[];
} {
  if (Array.isArray(allow)) return { entries: allow as readonly RawAllow[] };
  const section = allow as RawAllowSection | undefined;
  return { foreign: section?.foreign, entries: section?.entries ?? [] };
}

function toAllow({
  path = null,
  rule = null,
  fingerprint = null,
  domain = null,
  covers,
  reason,
  until = null,
}: RawAllow): AllowEntry {
  return {
    path,
    rule: rule === null ? null : toCurrentId(rule),
    fingerprint,
    domain,
    ...(covers && { covers }),
    reason,
    until,
  };
}

/** `10MB` -> 10,000,000. */
function toNumber(value: number | string): number {
  if (typeof value === 'number') return value;
  const [, amount = '0', unit = 'B'] = /^([0-9.]+) ?(B|kB|KB|MB|GB)$/.exec(value) ?? [];
  return Math.round(Number(amount) * { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9 }[unit as 'B']);
}
