/** All shapes that records are known in. The first one that is sure of a document reads it alone. */
import { addresses } from './addresses.ts';
import { asciiDoc } from './ascii-doc.ts';
import { blocks } from './blocks.ts';
import { bound } from './bound/bound.ts';
import { cards } from './cards.ts';
import { code } from './code.ts';
import { csv } from './csv.ts';
import { fixedWidth } from './fixed-width.ts';
import { htmlFields } from './html-fields.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { log } from './log.ts';
import { logins } from './logins.ts';
import { markdown } from './markdown.ts';
import { markupTables } from './markup-tables.ts';
import { placed } from './placed.ts';
import { population } from './population.ts';
import { quotedJson } from './quoted-json.ts';
import { recipients } from './recipients.ts';
import { roster } from './roster.ts';
import { segments } from './segments.ts';
import { series } from './series.ts';
import { sheetMarkup } from './sheet-markup.ts';
import { sql } from './sql.ts';
import { statements } from './statements.ts';
import { turned } from './turned.ts';
import type { TableShape } from './types.ts';
import { xml } from './xml.ts';
import { yaml } from './yaml.ts';

export const shapes: readonly TableShape[] = [
  population,
  segments,
  placed,
  turned,
  sheetMarkup,
  json,
  cards,
  sql,
  xml,
  yaml,
  code,
  statements,
  log,
  bound,
  logins,
  csv,
  markdown,
  asciiDoc,
  markupTables,
  html,
  htmlFields,
  quotedJson,
  blocks,
  series,
  addresses,
  recipients,
  roster,
  fixedWidth,
];
