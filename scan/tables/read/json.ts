/** JSON, JSON lines, notebooks, HAR files and recorded answers written in JSON. */
import type { TableFormat } from '../../../rules/index.ts';
import { EmbeddedTexts } from './embedded.ts';
import { JsonLines } from './json-lines.ts';
import { JsonTokens } from './json-tokens.ts';
import { RecordTree } from './tree.ts';
import type { DocumentHead, RowReader, ReaderContext, TableShape } from './types.ts';

export const json: TableShape = {
  name: 'json',
  weigh: ({ text }) =>
    /^\s*(?:\{\s*(?:"|\}|\/\/|$)|\[\s*(?:["\]]|\{\s*(?:"(?![^"\\]{0,200}"\s{0,20},)|\})|\[\s*["[{\d\]-]|-?\d[\d.eE+-]*\s*[,\]]|true\b|false\b|null\b|$))/.test(
      text,
    )
      ? 'sure'
      : null,
  open: openJson,
};

function openJson(context: ReaderContext): RowReader {
  const { sink, head } = context;
  const format = formatOf(head);
  const embedded = new EmbeddedTexts(context, format);
  const areLines = format === 'jsonl';
  const tree = new RecordTree({ sink, format: () => format, texts: embedded, areLines });
  const tokens = new JsonTokens(tree);
  const lines = new JsonLines(tokens);
  let length = 0;
  return {
    push(text) {
      length += text.length;
      // A document of several arrays may hold its people last.
      lines.push(text, areLines && !embedded.holdsLog && tree.tableCount === 1 && tree.areTablesHopeless);
    },
    end() {
      lines.end();
      tree.finish(length);
    },
  };
}

function formatOf({ text }: DocumentHead): TableFormat {
  if (/"(?:nbformat|cell_type)"\s*:/.test(text)) return 'notebook';
  if (/"log"\s*:\s*\{/.test(text) && /"(?:creator|entries|browser)"\s*:/.test(text)) return 'har';
  if (isCassette(text)) return 'cassette';
  return !/^\s*\[/.test(text) && /\}\s*\n\s*\{/.test(text) ? 'jsonl' : 'json';
}

/** Recorded requests and answers: VCR's own JSON, nock's recordings. */
function isCassette(text: string): boolean {
  return (
    /"(?:http_interactions|recorded_with)"\s*:/.test(text) ||
    (/"scope"\s*:/.test(text) && /"method"\s*:/.test(text) && /"response"\s*:/.test(text))
  );
}
