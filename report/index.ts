/** All formats, by the name that `--format` takes. */
import { formatBreach, formatBreachJson } from './breach/format.ts';
import { formatCsv } from './csv.ts';
import { formatGithub } from './github.ts';
import { formatHtml } from './html.ts';
import { formatJson, formatJsonLines } from './json.ts';
import { formatJunit } from './junit.ts';
import { formatMarkdown } from './markdown.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';
import type { Format } from './types.ts';

export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['text', formatText],
  ['json', formatJson],
  ['jsonl', formatJsonLines],
  ['sarif', formatSarif],
  ['markdown', formatMarkdown],
  ['html', formatHtml],
  ['csv', formatCsv],
  ['junit', formatJunit],
  ['github', formatGithub],
  ['breach', formatBreach],
  ['breach-json', formatBreachJson],
]);

export { isCounted, type Breach } from './breach/facts.ts';
export { toBreachJson, toBreachMarkdown } from './breach/format.ts';
export * from './breach/watched.ts';
export { explainLeak } from './explain.ts';
export { formatLivePage } from './html.ts';
export type { PageDesk } from './html-decide.ts';
export { livePagePolicy } from './html-page.ts';
export { cellIn, plural } from './words.ts';
export { publicTimesOf, visibilityAt, type PublicTimes, type VisibilityChange } from './public-times.ts';
export { addressFormats, formatCells } from './emails.ts';
export { toCommandData, toCommandProperty, toPlain } from './neutralise.ts';
export { quote } from './shell.ts';
export type { Format, ReportContext, WebFolder } from './types.ts';
export * from './app/index.ts';
export * from './settings/index.ts';
export { planFormats } from './purge/format.ts';
export { proofFormats, type PurgeProof } from './purge/proof.ts';
export { objectsOf, repositoryOf } from './purge/types.ts';
export type * from './purge/types.ts';
