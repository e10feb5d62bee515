/** What is decided on the page: entries in the configuration or in a baseline, and their undoing. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { PageDesk } from '../../../report/index.ts';
import type { Report } from '../../../rules/index.ts';
import { configFile, excuse, fileOfEntries, writeChecked, type ChangedFile } from '../../allow-file.ts';
import { addToBaseline } from '../../baseline-file.ts';
import { UsageError } from '../../errors.ts';

export interface DeskWishes {
  /** The repository that the entries are written into. */
  readonly path: string;
  readonly config?: string;
  readonly packs: readonly string[];
  readonly baseline?: string;
}

export interface PageDecision {
  readonly leaks: readonly string[];
  readonly reason: string;
  /** The last day; empty: for good. */
  readonly until: string;
  readonly into: 'configuration' | 'baseline';
}

/** What the page is told. */
export interface Decided {
  readonly leaks: readonly string[];
  readonly file: string;
}

export class ReviewDesk {
  readonly #report: Report;
  readonly #wishes: DeskWishes;
  readonly #excused = new Set<string>();
  readonly #done: { readonly change: ChangedFile; readonly leaks: readonly string[] }[] = [];

  constructor(report: Report, wishes: DeskWishes) {
    this.#report = report;
    this.#wishes = wishes;
  }

  /** As the page shows it. */
  get state(): PageDesk {
    const { baseline } = this.#wishes;
    return {
      excused: this.#excused,
      configuration: relative('', configFile(this.#wishes)),
      baseline: baseline === undefined ? null : relative('', baseline),
    };
  }

  /** Throws UsageError or ConfigError, and then nothing is written. */
  async decide({ leaks: ids, reason, until, into }: PageDecision): Promise<Decided> {
    const leaks = this.#report.leaks.filter(({ id }) => ids.includes(id));
    if (leaks.length === 0) throw new UsageError('this report has no such leak');
    const excused = { ...this.#wishes, reason: reason.trim(), ...(until === '' ? {} : { until }) };
    fileOfEntries(excused);
    let change: ChangedFile;
    if (into === 'configuration') {
      change = await excuse(this.#report, leaks, excused);
      await writeChecked(change, excused);
    } else {
      change = this.#toBaseline(
        leaks.flatMap((leak) => leak.findings),
        leaks.flatMap((leak) => leak.datasets),
        excused,
      );
      writeFileSync(change.file, change.after);
    }
    const known = leaks.map(({ id }) => id);
    for (const id of known) this.#excused.add(id);
    this.#done.push({ change, leaks: known });
    return { leaks: known, file: relative('', change.file) };
  }

  /** The last decision. Throws UsageError where somebody else wrote into the file since. */
  undo(): Decided {
    const last = this.#done.at(-1);
    if (!last) throw new UsageError('there is nothing to undo');
    const { file, before, after } = last.change;
    const name = relative('', file);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== after)
      throw new UsageError(`${name}: was changed since by somebody else; take the entries out by hand`);
    if (before === null) rmSync(file);
    else writeFileSync(file, before);
    this.#done.pop();
    for (const id of last.leaks) this.#excused.delete(id);
    return { leaks: last.leaks, file: name };
  }

  #toBaseline(
    findings: readonly number[],
    datasets: readonly number[],
    { reason, until }: { readonly reason: string; readonly until?: string },
  ): ChangedFile {
    const { baseline } = this.#wishes;
    if (baseline === undefined) throw new UsageError('no baseline was named: --baseline FILE');
    if (until !== undefined)
      throw new UsageError('an entry of a baseline has no last day; excuse it in the configuration');
    const found = {
      findings: findings.flatMap((index) => this.#report.findings[index] ?? []),
      datasets: datasets.flatMap((index) => this.#report.datasets[index] ?? []),
    };
    return addToBaseline(baseline, found, { fingerprintKeyId: this.#report.fingerprintKeyId, reason });
  }
}
