/** Writes the `allow` entries of leaks into the configuration of a repository. */
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { toPlain } from '../report/index.ts';
import { escapeGlob, type Leak, type Report } from '../rules/index.ts';
import { configPaths, loadConfig, topOf, withAllowEntries, type NewAllow } from '../scan/index.ts';
import { UsageError } from './errors.ts';
import { existing } from './meant-leaks.ts';
import { loadRules } from './packs.ts';

export interface ExcuseWishes {
  readonly path: string;
  readonly reason: string;
  /** The last day, as in 2027-01-31. */
  readonly until?: string;
  readonly config?: string;
  readonly packs: readonly string[];
}

export interface ChangedFile {
  readonly file: string;
  /** Null where there is none yet. */
  readonly before: string | null;
  readonly after: string;
}

/**
 * Where the entries go, before anything is scanned. Throws UsageError for a reason that says nothing, for a day gone by,
 * and for what App and Action refuse to read.
 */
export function fileOfEntries(wishes: ExcuseWishes): string {
  assertSaid(wishes);
  return configFile(wishes);
}

const shortestReason = 3;

function assertSaid({ reason, until }: Pick<ExcuseWishes, 'reason' | 'until'>): void {
  if (reason.trim().length < shortestReason)
    throw new UsageError('the reason is too short: say why it is fine, for those who read the configuration later');
  if (until === undefined) return;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || !Number.isFinite(Date.parse(until)))
    throw new UsageError(`--until ${toPlain(until)}: is not a day; write it as 2027-01-31`);
  if (until < new Date().toISOString().slice(0, 10))
    throw new UsageError(`--until ${until}: that day is gone by; name one to come, such as 2027-01-31`);
}

/** The configuration as it would be with these leaks excused; the report was made with `covers`. */
export async function excuse(report: Report, leaks: readonly Leak[], wishes: ExcuseWishes): Promise<ChangedFile> {
  const file = fileOfEntries(wishes);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const after = await withAllowEntries(
    before ?? '',
    file,
    leaks.flatMap((leak) => entriesOf(report, leak, wishes)),
  );
  return { file, before, after };
}

/** Where the next scan looks. Throws UsageError for what App and Action refuse to read. */
export function configFile({ path, config }: Pick<ExcuseWishes, 'path' | 'config'>): string {
  const root = topOf(existing(path));
  const usual = configPaths.map((name) => join(root, name));
  const file =
    config === undefined ? (usual.find((each) => existsSync(each)) ?? join(root, '.github/leakwarden.yml')) : config;
  const facts = lstatSync(file, { throwIfNoEntry: false });
  if (facts && !facts.isFile())
    throw new UsageError(`${file}: is not an ordinary file, and such a configuration is not read`);
  return resolve(file);
}

/** What identifies the values, and of a guessable one the path as well: its fingerprint says little. */
function entriesOf(report: Report, leak: Leak, { reason, until }: ExcuseWishes): NewAllow[] {
  const why = { reason, ...(until === undefined ? {} : { until }) };
  const values = leak.findings.flatMap((index) => report.findings[index] ?? []);
  const tables = leak.datasets.flatMap((index) => report.datasets[index] ?? []);
  const all = [
    ...values.map(({ rule, path, fingerprint }) => ({
      ...(fingerprint.startsWith('sha256:') ? {} : { path: escapeGlob(path) }),
      rule,
      fingerprint,
      ...why,
    })),
    ...tables.map(({ path, fingerprint, covers }) => ({
      path: escapeGlob(path),
      fingerprint,
      ...(covers && { covers }),
      ...why,
    })),
  ];
  return [...new Map(all.map((entry) => [JSON.stringify(entry), entry])).values()];
}

/** What a scan would refuse does not stay. Throws ConfigError. */
export async function writeChecked(
  { file, before, after }: ChangedFile,
  { path, packs }: Pick<ExcuseWishes, 'path' | 'packs'>,
): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, after);
  try {
    await loadConfig(path, file, { rules: (await loadRules(packs)).rules });
  } catch (error) {
    if (before === null) rmSync(file);
    else writeFileSync(file, before);
    throw error;
  }
}
