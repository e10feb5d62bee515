/** Markdown as GitHub reads it: which links, tags and references a text has in the end. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export interface Rendered {
  readonly links: readonly string[];
  /** Names of elements and declarations, such as `table` or `!--`. */
  readonly tags: readonly string[];
  /** What is read, without code and without tags. */
  readonly text: string;
}

export function render(markdown: string): Rendered {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const outsideCode = html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '');
  return {
    links: [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => decode(link)),
    tags: [
      ...new Set([...html.matchAll(/<([!?/]?(?:--|\w+))/g)].map(([, tag = '']) => tag.replace('/', ''))),
    ].toSorted(),
    text: decode(outsideCode.replaceAll('<span>$</span>', '').replace(/<[^>]*>/g, '')),
  };
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#x27);/g, (entity) => entities[entity] ?? entity);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#x27;': "'",
};

/** What GitHub would act on although Markdown does not: mentions, references, addresses, formulas, commands of ours. */
export const active = /@\w|(?<![\w&])#\d|\bGH-\d|https?:\/\/|www\.|\$/i;

/** The elements that texts of ours are made of. */
export const ours: ReadonlySet<string> = new Set([
  'a',
  'blockquote',
  'br',
  'code',
  'details',
  'em',
  'h3',
  'input',
  'li',
  'ol',
  'p',
  'pre',
  'span',
  'strong',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);
