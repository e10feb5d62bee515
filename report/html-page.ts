/** The frame of a page that needs nothing else: its policy allows one style and one script, by their hashes. */
import { createHash } from 'node:crypto';
import { endButton } from './html-decide.ts';
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
  /** It is served, and asks where it came from. */
  readonly isLive?: boolean;
}

/** Made when a page is: every command loads this file. */
const policy = (): string =>
  `default-src 'none'; style-src 'sha256-${digest(pageStyle)}'; script-src 'sha256-${digest(pageScript)}'; base-uri 'none'; form-action 'none'`;
const livePolicy = (): string => `${policy()}; connect-src 'self'`;

/** For the header of the page that is served: a page cannot say of itself that it stands in no frame. */
export const livePagePolicy = (): string => `${livePolicy()}; frame-ancestors 'none'`;

export function toPage({ title, target, main, footer, isLive = false }: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${isLive ? livePolicy() : policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${toHtml(title)}</title>
<style>${pageStyle}</style>
<script>${pageScript}</script>
</head>
<body>
<header>
  <div><h1>Leakwarden</h1><p class="target">${target}</p></div>
  <p class="acts">${isLive ? endButton : ''}<button id="theme" type="button" data-scripted hidden aria-label="Change between light and dark">◐</button></p>
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
