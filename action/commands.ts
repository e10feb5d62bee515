/**
 * What the runner hears: commands in the log, and files for outputs and the summary.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * Why not by `@actions/core`: docs/dependencies.md, “Looked at and not taken”.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { ActionError, codeOf } from './errors.ts';
import { toCommandData, toCommandProperty, toPlain, type Annotation } from '../report/index.ts';

export type Level = 'error' | 'warning' | 'notice';

/** A line of the log that is no command, whatever stands in it. */
export function say(text: string): void {
  process.stdout.write(`${text.split('\n').map(toPlain).join('\n')}\n`);
}

export function annotate(level: Level, message: string): void {
  process.stdout.write(`::${level} title=Leakwarden::${toCommandData(message)}\n`);
}

export function annotateLine(level: Level, mark: Annotation): void {
  const { path, start_line: line, end_line: endLine, start_column: column, end_column: endColumn } = mark;
  const columns = column === undefined || endColumn === undefined ? '' : `,col=${column},endColumn=${endColumn}`;
  const place = `file=${toCommandProperty(path)},line=${line},endLine=${endLine}${columns}`;
  const message = mark.message.split('\n').map(toCommandData).join('%0A');
  process.stdout.write(`::${level} ${place},title=${toCommandProperty(mark.title)}::${message}\n`);
}

/** Throws ActionError. The end of a value is a line that nobody can guess. */
export function writeOutputs(file: string | undefined, outputs: Readonly<Record<string, string>>): void {
  if (!file) return;
  const entries = Object.entries(outputs).map(([name, value]) => {
    const end = `leakwarden_${randomUUID()}`;
    return `${name}<<${end}\n${toPlain(value)}\n${end}\n`;
  });
  append('GITHUB_OUTPUT', file, entries.join(''));
}

/** Bytes of one step's summary, with room for what another tool of the step may add. */
const largestSummary = 1_000_000;

/** Throws ActionError. Whole lines only; GitHub shows nothing at all of one that is too long. */
export function writeSummary(file: string | undefined, markdown: string): void {
  if (file) append('GITHUB_STEP_SUMMARY', file, `${cut(markdown)}\n`);
}

function append(variable: string, file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch (error) {
    throw new ActionError(
      `the file that ${variable} names cannot be written (${codeOf(error)}): later steps would not learn the result; leave the variable as the runner set it, and make room on its disk`,
    );
  }
}

function cut(markdown: string): string {
  if (Buffer.byteLength(markdown) <= largestSummary) return markdown;
  let bytes = 0;
  const lines = markdown.split('\n');
  const fit = lines.findIndex((line) => (bytes += Buffer.byteLength(line) + 1) > largestSummary - 200);
  return [...lines.slice(0, fit), '', '</details>', '', 'The rest is left out: GitHub shows a megabyte at most.'].join(
    '\n',
  );
}
