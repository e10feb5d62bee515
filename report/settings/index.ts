/** Formats of a report of settings, by the name that `--format` takes. */
import { formatSettingsCsv } from './csv.ts';
import { formatSettingsGithub } from './github.ts';
import { formatSettingsHtml } from './html.ts';
import { formatSettingsJson, formatSettingsJsonLines } from './json.ts';
import { formatSettingsJunit } from './junit.ts';
import { formatSettingsMarkdown } from './markdown.ts';
import { formatSettingsSarif } from './sarif.ts';
import { formatSettingsText } from './text.ts';
import type { SettingsReport } from './types.ts';
import type { SettingsContext } from './words.ts';

type SettingsFormat = (report: SettingsReport, context: SettingsContext) => string;

export const settingsFormats: ReadonlyMap<string, SettingsFormat> = new Map<string, SettingsFormat>([
  ['text', formatSettingsText],
  ['json', formatSettingsJson],
  ['jsonl', formatSettingsJsonLines],
  ['sarif', formatSettingsSarif],
  ['markdown', formatSettingsMarkdown],
  ['html', formatSettingsHtml],
  ['csv', formatSettingsCsv],
  ['junit', formatSettingsJunit],
  ['github', formatSettingsGithub],
]);

export { failuresOf, missingPermissions, settingsVerdict, type SettingsContext } from './words.ts';
export type * from './types.ts';
