/** What was looked at and what came of it, before anybody decides. */
import type { ConfigurationEffect } from '../gate/index.ts';
import type { Report } from '../rules/index.ts';
import type { BranchFacts } from '../report/index.ts';
import type { RunConfiguration } from './configuration.ts';
import type { PullFacts } from './event.ts';

export interface RunFindings extends ConfigurationEffect {
  readonly kind: 'change' | 'whole' | 'release' | 'texts';
  readonly report: Report;
  readonly configuration: RunConfiguration;
  /** Null: no commit is judged. */
  readonly head: string | null;
  readonly base: string | null;
  readonly pull: PullFacts | null;
  readonly branch: BranchFacts | null;
  /** Path -> first and last lines that the change adds. */
  readonly addedLines: ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>;
  /** It is what the default branch holds, or all there is: its leaks are followed by issues. */
  readonly isKept: boolean;
  readonly notices: readonly string[];
  /** The same look, which also tells whom tables held in these commits; null: it is about none. */
  readonly lookBack: ((commits: readonly string[]) => Promise<Report>) | null;
}

export const nothingAdded: RunFindings['addedLines'] = new Map();
