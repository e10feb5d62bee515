/** The frame of a page that needs nothing else: its policy allows one style and one script, by their hashes. */
import { createHash } from 'node:crypto';
import { pageStyle } from './page-style.ts';
import { toHtml } from './neutralise.ts';
import { pageScript } from './page-script.ts';

export interface PageParts {
  /** Plain text. */
  readonly title: string;
  /** HTML, like the rest. */
  readonly target: string;
  readonly main: string;
  readonly footer: string;
}

export function toPage({ title, target, main, footer }: PageParts): string {
  const policy = `default-src 'none'; style-src 'sha256-${digest(pageStyle)}'; script-src 'sha256-${digest(pageScript)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${toHtml(title)}</title>
<style>${pageStyle}</style>
<script>${pageScript}</script>
</head>
<body>
<header>
  <div><h1>Leakwarden</h1><p class="target">${target}</p></div>
  <button id="theme" type="button" data-scripted hidden aria-label="Change between light and dark">◐</button>
</header>
<main>
${main}
</main>
<footer>${footer}</footer>
</body>
</html>
`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
