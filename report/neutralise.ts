/** Text of others, made harmless for where it is printed (docs/promises.md, 10). */
import { escapeUTF8 } from 'entities/escape';

/**
 * Shown as escapes, never obeyed: controls, line separators, bidirectional and invisible marks, lone surrogates and
 * code points that XML forbids. Only emoji keep their variation selector.
 */
const unsafe =
  /[[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]--[\ufe0e\ufe0f]]|(?<!\p{Extended_Pictographic})[\ufe0e\ufe0f]/gv;

/** `##[…]` and `##vso[…]` are commands to GitHub's and Azure's runners wherever they stand in a line of a log. */
const logCommand = /##(?=\w*\[)/g;

/** One line for a terminal or a log; safe at the start of a line too, where `::` begins a workflow command. */
export function toPlain(text: string): string {
  return text
    .replace(unsafe, toEscape)
    .replace(logCommand, '#\\u0023')
    .replace(/^( *):(?=:)/, '$1\\u003a');
}

function toEscape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}

/** The same value for every reader, with nothing in it that a terminal, a log or a script element would obey. */
export function toJson(value: unknown, indent = 0): string {
  return (
    JSON.stringify(value, null, indent)
      // Most text is ASCII, and there JSON has escaped what is unsafe: looking only at the rest is four times as fast.
      .replace(/[^\n\x20-\x7e]+/g, (text) => text.replace(unsafe, toJsonEscape))
      .replace(/<|##/g, toJsonEscape)
  );
}

function toJsonEscape(text: string): string {
  return Array.from(
    { length: text.length },
    (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

export function toHtml(text: string): string {
  return escapeUTF8(toPlain(text));
}

/** What HTML needs is what XML needs. */
export function toXml(text: string): string {
  return toHtml(text);
}

/** Markdown of GitHub: no markup, no HTML, no links, no mentions, no formulas. */
export function toMarkdown(text: string): string {
  const literal = toPlain(text)
    .replace(/[\\`*_{}[\]()#+!|~^]/g, '\\$&')
    .replace(/^(\s*\d{0,9})(?=[-.=])/, '$1\\');
  return breakReferences(escapeUTF8(literal));
}

/** For a line that starts with an HTML tag: GitHub reads no Markdown there, but mentions and references it does. */
export function toMarkdownHtml(text: string): string {
  return breakReferences(toHtml(text));
}

/** GitHub looks for these in what Markdown leaves, so that no backslash helps; a zero-width space does. */
function breakReferences(text: string): string {
  return text
    .replace(/@/g, '@\u200b')
    .replace(/(?<!&)#(?=\d)/g, '#\u200b')
    .replace(/\bGH-(?=\d)/gi, '$&\u200b')
    .replace(/(https?|ftp|www)(:|\.)/gi, '$1\u200b$2')
    .replace(/\$/g, '<span>$</span>');
}

/** As code. A span of backticks holds no backtick, and in a table no bar. */
export function toMarkdownCode(text: string): string {
  const plain = toPlain(text);
  return /[`|]|^\s|\s$|^$/.test(plain) ? `<code>${toMarkdown(text)}</code>` : `\`${plain}\``;
}

/**
 * RFC 4180. What a spreadsheet would take for a formula gets a quote in front, after separators too: some countries
 * separate cells by semicolons.
 */
export function toCsvCell(value: string | number | boolean | null): string {
  const text = toPlain(String(value ?? ''));
  const safe = typeof value === 'number' ? text : text.replace(/(^|[;,"])(?=\s*[=+\-@＝＋－＠])/g, "$1'");
  return /[",;]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The message of a workflow command: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export function toCommandData(text: string): string {
  return toPlain(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

export function toCommandProperty(text: string): string {
  return toCommandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
