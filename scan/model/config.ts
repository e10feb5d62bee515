/** The effective configuration: what `.github/leakwarden.yml` says, merged with what it extends and with the defaults. */
import type { CompiledRule, DataKind, Provenance, SettingsPolicyId, Severity, TableCover } from '../../rules/index.ts';

export interface RuleOverride {
  readonly enabled?: boolean;
  readonly severity?: Severity;
  readonly confidence?: number;
}

/** Every key that is given must match. At least one of `path`, `rule`, `fingerprint`, `domain` is given. */
export interface AllowEntry {
  /** Glob. */
  readonly path: string | null;
  readonly rule: string | null;
  readonly fingerprint: string | null;
  /** E-mail domain, subdomains included. */
  readonly domain: string | null;
  /** Of a table: those whom the entry is made for; absent: everybody who is ever in it. */
  readonly covers?: TableCover;
  readonly reason: string;
  /** ISO 8601 date, the last day on which it holds. */
  readonly until: string | null;
}

export interface Limits {
  /** Bytes; a larger document is `not-covered`. */
  readonly documentSize: number;
  /** Levels of base64, hex, percent and escape decoding. */
  readonly decodeDepth: number;
  /** Milliseconds one document may take. */
  readonly documentTime: number;
  /** Findings kept per document and rule; more are counted, not listed. */
  readonly findingsPerDocument: number;
  /** Bytes of all packs that `--portable` reads. */
  readonly portableSize: number;
  /** Bytes of archives and files that have to be whole in memory to be opened (zip, PDF, SQLite), all levels together. */
  readonly containerSize: number;
  /** Levels of archives in archives. */
  readonly containerDepth: number;
  /** Documents inside one document. */
  readonly containerParts: number;
  /** Bytes that one document may inflate to, all levels together. */
  readonly inflatedSize: number;
  /** How many times its own size that may be, beyond the first 64 MB. */
  readonly inflatedRatio: number;
  /** Cells of all sheets and tables inside one document. */
  readonly containerCells: number;
}

export const modes = ['observe', 'warn', 'block'] as const;
/** From laxest to strictest. `observe` only reports, `warn` says it where people work, `block` fails. */
export type Mode = (typeof modes)[number];

export interface Enforce {
  readonly mode: Mode;
  /** App only: in so many days after it came to a repository, this mode holds if it is milder. 0 days: at once. */
  readonly rollout: { readonly days: number; readonly mode: Mode };
  /** Least severity that blocks; null where the configuration says nothing (`high`). */
  readonly severity: Severity | null;
  /** Whose data blocks. */
  readonly provenance: readonly Provenance[];
  /** A leak of at least so many people blocks whatever its severity; null: severity alone decides. */
  readonly subjects: number | null;
  /** App only: make the check required where it is not (needs the containment permission). */
  readonly require: boolean;
  /** App only: rights in the repository (`admin`, `maintain`, `write`), `@login` or `@organisation/team`. */
  readonly approvers: readonly string[];
  /** App only: the author of a change may approve its leaks. */
  readonly self: boolean;
  /** What a repository may make laxer; only the organisation's configuration can say it. */
  readonly repositoriesMay: readonly Permission[];
}

/** Names a key; one of several levels is covered by each of them (`enforce` covers `enforce.mode`). */
export const permissions = [
  'packs',
  'rules',
  'allow',
  'allow.foreign',
  'organisation.domains',
  'organisation.dictionary',
  'people',
  'enforce',
  'enforce.mode',
  'enforce.rollout',
  'enforce.severity',
  'enforce.provenance',
  'enforce.subjects',
  'enforce.require',
  'enforce.approvers',
  'enforce.self',
  'acceptNotCovered',
  'limits',
  'report',
  'retention',
  'settings',
  'settings.default',
  'settings.policies',
  'settings.exceptions',
  'settings.contain',
] as const;
export type Permission = (typeof permissions)[number];

export type ReportedSeverity = Exclude<Severity, 'info'>;
export type BySeverity = Readonly<Record<ReportedSeverity, number>>;

/** Where the App reports a leak and whom it tells. */
export interface ReportTo {
  /** `owner/name`; null: where the leak is, or a private place beside it. */
  readonly repository: string | null;
  /** Logins. */
  readonly assignees: readonly string[];
  /** `organisation/team`, mentioned in the issue. */
  readonly team: string | null;
  readonly labels: readonly string[];
  readonly dueDays: BySeverity;
  /** 0: never. */
  readonly remindEveryDays: BySeverity;
  /** Most issues that are opened in a day for one organisation. */
  readonly perDay: number;
}

export const exposures = ['public', 'internal', 'private', 'unknown'] as const;
/** Who can read what is scanned. */
export type Exposure = (typeof exposures)[number];

export interface PeopleConfig {
  /** Least number of people from which a dataset of such data is so severe; 0: never. */
  readonly severity: Readonly<Record<DataKind, BySeverity>>;
  /** Steps that the severity rises. */
  readonly exposure: Readonly<Record<Exclude<Exposure, 'unknown'>, number>>;
}

export interface Retention {
  /** Days after which what is known of a removed repository, and of handled deliveries, is forgotten. */
  readonly days: number;
}

export const settingsActions = ['off', 'report', 'issue', 'fix'] as const;
/** What is done about a policy that fails, from least to most; each does what stands before it, too. */
export type SettingsAction = (typeof settingsActions)[number];

/** Settings of repositories and organisations: what is judged, and what is done about it. */
export interface SettingsConfig {
  /** Of policies that `policies` does not name. */
  readonly default: SettingsAction;
  readonly policies: Readonly<Partial<Record<SettingsPolicyId, SettingsAction>>>;
  readonly exceptions: readonly SettingsException[];
  readonly scope: SettingsScope;
  /** App only: a repository that was just made public with a proven leak is made private again. */
  readonly contain: boolean;
}

export interface SettingsException {
  readonly policy: SettingsPolicyId;
  /** Glob for `owner/name`, or for the name where it has no slash; null: wherever the configuration holds. */
  readonly repository: string | null;
  readonly reason: string;
  /** ISO 8601 date, the last day on which it holds. */
  readonly until: string | null;
}

/** Which repositories are judged; what is empty leaves none out. */
export interface SettingsScope {
  /** Globs; one of them has to match. */
  readonly repositories: readonly string[];
  /** The repository has at least one of them. */
  readonly topics: readonly string[];
  /** Custom properties; the repository has all of them. */
  readonly properties: Readonly<Record<string, string>>;
  /** Archived ones, too. */
  readonly archived: boolean;
}

/** A dictionary of the organisation's own customers; see scan/dictionary. */
export interface DictionaryFile {
  /** As messages call it. */
  readonly path: string;
  /** What it holds. */
  readonly text: string;
}

export interface Config {
  /** Packs switched on, by name; empty means all that are on by default. */
  readonly packs: readonly string[];
  readonly rules: Readonly<Record<string, RuleOverride>>;
  readonly custom: readonly CompiledRule[];
  readonly allow: readonly AllowEntry[];
  readonly allowForeign: boolean;
  readonly organisation: { readonly domains: readonly string[]; readonly dictionary: DictionaryFile | null };
  readonly people: PeopleConfig;
  readonly enforce: Enforce;
  /** Paths (globs) that may be not covered, each with a reason. */
  readonly acceptNotCovered: readonly { readonly path: string; readonly reason: string }[];
  readonly limits: Limits;
  readonly report: ReportTo;
  readonly retention: Retention;
  readonly settings: SettingsConfig;
}

/** Where each value of the effective configuration came from, by dotted key: `limits.documentSize` -> `.github/leakwarden.yml:12`. */
export type Origins = Readonly<Record<string, string>>;
