/** The pages of docs/rules: one for each file of rules, and their list. Pure but for reading the packs. */
import { join, relative, sep } from 'node:path';
import { loadBuiltInPacks, readPackFolder, readYaml } from '../../rules/authoring.ts';
import type { CompiledRule } from '../../rules/index.ts';
import type { RawPack, RawRule } from '../../rules/raw.ts';
import { knownCustomerRule, tableRule } from '../../scan/index.ts';
import { sampleLines } from './samples.ts';
import { foundWords } from './words.ts';

/** A rule as it runs, and as its pack writes it where one does. */
export interface DescribedRule {
  readonly rule: CompiledRule;
  readonly raw: RawRule | null;
}

interface RulePage {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly rules: readonly DescribedRule[];
}

const packs = join(import.meta.dirname, '../../rules/packs');

/** By file name below docs/rules. */
export function toRulePages(): ReadonlyMap<string, string> {
  const pages = collect();
  return new Map([['README.md', toList(pages)], ...pages.map((page) => [`${page.name}.md`, toText(page)] as const)]);
}

function collect(): readonly RulePage[] {
  const { rules } = loadBuiltInPacks();
  const compiled = new Map(rules.map((rule) => [rule.id, rule]));
  const fromPacks = readPackFolder(packs).map(({ file, text }): RulePage => {
    const pack = readYaml(text, file).value as RawPack;
    const path = relative(packs, file).replaceAll(sep, '/');
    return {
      name: path.replace(/\.yml$/, ''),
      title: pack.title,
      source: `rules/packs/${path}`,
      rules: pack.rules.flatMap((raw) => {
        const rule = compiled.get(`${pack.pack}/${raw.id}`);
        return rule ? [{ rule, raw }] : [];
      }),
    };
  });
  const named = rules.filter(({ page }) => page === 'fields').map((rule) => ({ rule, raw: null }));
  const coded = [tableRule, knownCustomerRule].map((rule) => ({ rule, raw: null }));
  return [
    ...fromPacks,
    { name: 'fields', title: 'Columns, keys and variables about people', source: 'rules/identifiers.ts', rules: named },
    { name: 'people/tables', title: 'Tables of people, and your own customers', source: 'scan/tables', rules: coded },
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const note = (source: string): string => `<!-- Written by script/build-rules-docs.ts from ${source}: do not edit. -->`;

function toList(pages: readonly RulePage[]): string {
  const count = pages.reduce((sum, { rules }) => sum + rules.length, 0);
  return `# Rules
${note('rules/packs')}

What the ${count} built-in rules find, why it matters and what to do. Findings link here. \`leakwarden rules show ID\` prints a rule with its expression; rules of your own are described in [configuration.md](../configuration.md).

| rules | how many |
|---|---:|
${pages.map(({ name, title, rules }) => `| [${title}](${name}.md) | ${rules.length} |`).join('\n')}
`;
}

function toText({ name, title, source, rules }: RulePage): string {
  const up = '../'.repeat(name.split('/').length - 1);
  return `# ${title}
${note(source)}

[All rules](${up}README.md). Examples are made up, and cut with \`…\` where the secret part would go on.
${rules.map(toSection).join('')}`;
}

/** The heading is the name alone, since links end with it. */
function toSection(described: DescribedRule): string {
  const { id, title, severity, why, fix, refs } = described.rule;
  const links = refs.map((ref) => `<${ref}>`).join(', ');
  const samples = sampleLines(described);
  return `
## ${id.slice(id.indexOf('/') + 1)}
**${title}**, ${severity}. \`${id}\`

- **Found:** ${foundWords(described)}
- **Why it matters:** ${why}
- **What to do:** ${fix}${links === '' ? '' : `\n- **See:** ${links}`}
${samples.length === 0 ? '' : `\nMade up:\n\n\`\`\`text\n${samples.join('\n')}\n\`\`\`\n`}`;
}
