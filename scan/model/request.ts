/** What a door asks of the engine, and what it is told on the way. */
import type { CompiledRule } from '../../rules/index.ts';
import type { Baseline } from './baseline.ts';
import type { Config, Exposure } from './config.ts';
import type { HistorySelection } from './repository.ts';

export interface ScanRequest {
  /** A folder, a file, a work tree or a bare repository. Not used for `input`. */
  readonly path: string;
  /** More files and folders of the same repository, or, outside of one, beside `path`. */
  readonly also?: readonly string[];
  /** The path only says which repository is meant: all of it is scanned, not what lies below the path. */
  readonly whole?: boolean;
  /** Stands before every path of the report, and before those that configuration speaks of: `lib/sub/`. */
  readonly below?: string;
  /** Null: no history. */
  readonly history: HistorySelection | null;
  /** The commit whose files count as present (`inHead`); the end of a range or the repository's HEAD when absent. */
  readonly head?: string | null;
  /** Whether the files on disk are scanned. */
  readonly files: boolean;
  /** Standard input as one document of this name. */
  readonly input: { readonly name: string; readonly stream: AsyncIterable<Uint8Array> } | null;
  /**
   * Texts that stand in no file: title, body and branch name of a pull request, a comment. Names are given by the door
   * and stand in parentheses, so that no file can be taken for them: `(pull request title)`.
   */
  readonly texts: readonly NamedText[];
  readonly rules: readonly CompiledRule[];
  /** Ids of all rules there are, also of those that do not run: what a comment may name. Absent: those of `rules`. */
  readonly ruleIds?: readonly string[];
  /** Ids of the only rules whose findings are told, beside tables; absent: all. */
  readonly told?: readonly string[];
  readonly config: Config;
  readonly baseline: Baseline | null;
  /**
   * Whose inline comments count: those of what is scanned, or only those that the base holds at the same path for the
   * same value (App and Action). `config` and `baseline` must come from a place that is trusted as much.
   */
  readonly trust: 'work-tree' | 'base';
  /** Commit id that `trust: 'base'` looks into; null: no comment counts. */
  readonly base: string | null;
  /** The fingerprint key; null for none. */
  readonly key: Buffer | null;
  /** Who can read what is scanned, where the door knows; `unknown` when absent. */
  readonly exposure?: Exposure;
  /** Threads; 0 chooses by the work and the machine. */
  readonly jobs: number;
  /** No native part and no `git`. */
  readonly portable: boolean;
  /**
   * Contents that are scanned are held against their ids: others could write to this repository. It costs about a tenth
   * of the scan, so that only who has reason to asks for it.
   */
  readonly verify?: boolean;
  /** Git folders whose Git LFS objects are looked at besides: what is fetched beside a checkout brings none along. */
  readonly lfs?: readonly string[];
  /** False: of a range all that its versions hold is told, not only what it brought in; leaks are followed by whole tables. */
  readonly onlyNews?: boolean;
  /** Tell by hashes whose data each table holds; `at`: also what it held in these commits. */
  readonly people?: { readonly at: readonly string[] };
  /** Tell all places of a finding and all blobs of a dataset, not the newest hundred: what is purged is every one. */
  readonly everyPlace?: boolean;
  /** Say of each table whom an entry of a baseline covers: `Dataset.covers`. */
  readonly covers?: boolean;
  readonly version: string;
  readonly onProgress?: (progress: Progress) => void;
  /** ISO 8601 date that `until` is compared with. */
  readonly today: string;
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface Progress {
  readonly documents: number;
  /** Null while not known. */
  readonly documentsTotal: number | null;
  readonly bytes: number;
  readonly bytesTotal: number | null;
  readonly phase: 'listing' | 'scanning' | 'history' | 'reporting';
}
