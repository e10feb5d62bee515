/** Text of others, made harmless for where it is printed (DESIGN, promise 10). */

/** C0 and C1 controls, bidirectional overrides, invisible marks, lone surrogates: shown, never executed. */
const unsafe =
  /[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line for a terminal or a log. */
export function toPlain(text: string): string {
  return text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function toHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return toPlain(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

export const toXml = toHtml;

/** Markdown of GitHub: no markup, no HTML, no links, no mentions. */
export function toMarkdown(text: string): string {
  return toHtml(text)
    .replace(/[\\`*_{}[\]()#+!|~^]/g, (character) => `\\${character}`)
    .replace(/@/g, '@\u200b')
    .replace(/(https?|ftp|www)(:|\.)/gi, '$1\u200b$2');
}

/** Text in backticks, whatever backticks it holds. */
export function toMarkdownCode(text: string): string {
  const plain = toPlain(text).replace(/\|/g, '\\|');
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}

/** RFC 4180; a cell that a spreadsheet would take for a formula gets a quote in front. */
export function toCsvCell(value: string | number | boolean | null): string {
  const text = toPlain(String(value ?? ''));
  const safe = /^[\s]*[=+\-@]/.test(text) && typeof value !== 'number' ? `'${text}` : text;
  return /[",]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The message of a workflow command: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export function toCommandData(text: string): string {
  return toPlain(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

export function toCommandProperty(text: string): string {
  return toCommandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** JSON inside a script element. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
