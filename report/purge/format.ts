/** A plan as text for a terminal, as Markdown, as JSON, as a script. */
import { toJson, toMarkdown, toMarkdownCode, toPlain } from '../neutralise.ts';
import { shellBlock } from '../shell.ts';
import { formatScript } from './script.ts';
import { sectionsOf, type Voice } from './sections.ts';
import type { PurgePlan } from './types.ts';

export const planFormats: ReadonlyMap<string, (plan: PurgePlan) => string> = new Map([
  ['text', formatPlanText],
  ['markdown', formatPlanMarkdown],
  ['json', (plan: PurgePlan) => `${toJson(plan, 1)}\n`],
  ['sh', formatScript],
]);

const plainVoice: Voice = {
  link: ({ label, url }) => `${label} (${url})`,
  other: toPlain,
  code: (text) => `\`${text}\``,
};

function formatPlanText(plan: PurgePlan): string {
  const head = plan.leaks.map(({ id, severity, title }) => `${id}  ${severity}  ${toPlain(title)}`);
  const sections = sectionsOf(plan, plainVoice).flatMap(({ title, lines, commands }) => [
    '',
    title,
    ...lines.map((line) => `  - ${line}`),
    // As they are copied: a here-document ends at the start of a line.
    ...(commands.length > 0 ? ['', ...commands] : []),
  ]);
  return `${['Purge plan', ...head, ...sections].join('\n')}\n`;
}

const markdownVoice: Voice = {
  link: ({ label, url }) => `[${label}](${url})`,
  other: toMarkdownCode,
  code: (text) => `\`${text}\``,
};

function formatPlanMarkdown(plan: PurgePlan): string {
  const head = plan.leaks.map(({ id, severity, title }) => `- \`${id}\` ${severity}: ${toMarkdown(title)}`);
  const sections = sectionsOf(plan, markdownVoice).flatMap(({ title, lines, commands }) => [
    '',
    `## ${title}`,
    '',
    ...lines.map((line) => `- ${line}`),
    ...(commands.length > 0 ? ['', ...shellBlock(commands)] : []),
  ]);
  return `${['# Purge plan', '', ...head, ...sections].join('\n')}\n`;
}
