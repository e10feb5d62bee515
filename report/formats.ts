/** All formats of a report, by the name that `--format` takes. */
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
