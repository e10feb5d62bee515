/** The page docs/formats.md: its tables are written from the registry, the text around them by hand. */
import { readFileSync } from 'node:fs';
import { openedKinds } from '../../scan/formats/opened-kinds.ts';
import { families } from '../../scan/formats/kinds/index.ts';
import { opened } from './opened.ts';

export const page = new URL('../../docs/formats.md', import.meta.url);

export function toFormatsPage(before = readFileSync(page, 'utf8')): string {
  const rows = opened.map(({ title, reads, by = 'Leakwarden' }) => `| ${title} | ${reads} | ${by} |`);
  const table = ['| opened | what is read | by |', '|---|---|---|', ...rows].join('\n');
  const withOpened = before.replace(/^\| opened \|[^]*?(?=\n\n)/m, () => table);
  return families.reduce(
    (text, { title, kinds }) =>
      text.replace(new RegExp(`^\\| ${title} \\|.*$`, 'm'), () => `| ${title} | ${namesOf(kinds).join(', ')} |`),
    withOpened,
  );
}

function namesOf(kinds: (typeof families)[number]['kinds']): string[] {
  return [...new Set(kinds.map(({ name }) => name).filter((name) => !openedKinds.has(name)))];
}
