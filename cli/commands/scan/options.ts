/** What is typed behind `leakwarden scan`, and what a hook asks for. */
import type { Severity } from '../../../rules/index.ts';
import type { EditorName } from '../view/editor.ts';
import type { Exposure, HistorySelection } from '../../../scan/index.ts';

export interface ScanOptions {
  readonly staged?: boolean;
  readonly range?: string;
  readonly since?: string;
  readonly history: boolean;
  readonly historyOnly?: boolean;
  readonly stdin?: boolean;
  readonly repositories?: string;
  readonly state?: string;
  readonly name?: string;
  readonly config?: string;
  readonly packs: readonly string[];
  readonly rule: readonly string[];
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly failOn: Severity;
  readonly show?: Severity;
  readonly format: readonly string[];
  readonly output?: string;
  readonly jobs: number;
  readonly portable?: boolean;
  readonly keyFile?: string;
  readonly exposure?: Exposure;
  readonly open?: boolean;
  /** With `open`: false prints the address, and that is all. */
  readonly browser: boolean;
  readonly editor?: EditorName;
  readonly progress: boolean;
}

/** What a hook knows better than the command line. */
export interface HookScan {
  readonly selection: HistorySelection;
  /**
   * Where the configuration is read: what is published goes by what is published with it, not by a file on disk; and
   * what a push brings to a server may not excuse itself. Null: a file was named.
   */
  readonly configOf: 'HEAD' | 'index' | null;
  /** What shows all that was found. */
  readonly showing: string;
}
