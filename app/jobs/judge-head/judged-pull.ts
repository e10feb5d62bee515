import type { ReportVerdict } from '../../../gate/index.ts';
import type { Pull } from '../../../github/index.ts';
import type { JudgedLeak } from '../../leaks/hold-covers.ts';
import type { ScannedHead } from './scan-head.ts';

/** A head against one base: of one pull request, or of a branch. */
export interface JudgedPull extends ScannedHead, ReportVerdict {
  readonly pull: Pull | null;
  readonly remembered: readonly JudgedLeak[];
}
