/** What people write: an issue, a comment. */
import { loadConfiguration } from '../configuration.ts';
import type { NamedText } from '../../scan/index.ts';
import { nothingAdded, type RunFindings } from '../run-findings.ts';
import type { Run } from '../run-context.ts';
import { scanFor } from '../scan.ts';
import { findDefaultTip } from '../tip.ts';

export async function lookAtTexts(run: Run, texts: readonly NamedText[]): Promise<RunFindings> {
  const tip = await findDefaultTip(run);
  const configuration = await loadConfiguration(run, tip.commit, null);
  const report = await scanFor(run, configuration, {
    path: run.runner.temporary,
    history: null,
    head: null,
    files: false,
    texts,
    base: null,
  });
  return {
    kind: 'texts',
    report,
    configuration,
    head: null,
    base: null,
    pull: null,
    branch: null,
    addedLines: nothingAdded,
    mistake: null,
    laxer: [],
    isKept: false,
    notices: tip.notices,
    lookBack: null,
  };
}
