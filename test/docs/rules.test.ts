/** docs/rules is what the packs say, shows nothing that is taken for a secret, and is what findings link to. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBuiltInPacks } from '../../rules/authoring.ts';
import { pageLink } from '../../rules/index.ts';
import { knownCustomerRule, tableRule } from '../../scan/index.ts';
import { checkWords } from '../../script/rules/check-words.ts';
import { toRulePages } from '../../script/rules/pages.ts';

const folder = join(import.meta.dirname, '../../docs/rules');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const names = globSync('**/*.md', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
const rules = [...loadBuiltInPacks().rules, tableRule, knownCustomerRule];

test('the pages are fresh: else run `node script/build-rules-docs.ts`', () => {
  const pages = toRulePages();
  expect(names.toSorted()).toEqual([...pages.keys()].toSorted());
  for (const name of names) expect(read(name), name).toBe(pages.get(name));
});

test('the link of every rule leads to its section, in the release that found it', () => {
  for (const rule of rules) {
    const link = pageLink(rule, '1.2.3') ?? '';
    const [, page = '', name = ''] = /\/blob\/v1\.2\.3\/docs\/rules\/(.+)#(.+)$/.exec(link) ?? [];
    expect(names, rule.id).toContain(page);
    expect(read(page)).toContain(`\n## ${name}\n**${rule.title}**`);
  }
});

test('every check that a rule asks is put into words', () => {
  const asked = new Set(rules.flatMap(({ text, field }) => [...(text?.checks ?? []), ...(field?.checks ?? [])]));
  expect([...asked].filter((name) => checkWords[name] === undefined)).toEqual([]);
});

test('every section says what is found, why it matters and what to do', () => {
  for (const name of names.filter((each) => each !== 'README.md')) {
    for (const section of read(name).split('\n## ').slice(1))
      expect(section, name).toMatch(/- \*\*Found:\*\* \S.*\n- \*\*Why it matters:\*\* \S.*\n- \*\*What to do:\*\* \S/);
  }
});

/** What tokens of a kind begin with, however long it is. */
const beginnings = rules
  .flatMap(({ text }) => text?.anchors.map((anchor) => anchor.text) ?? [])
  .filter((text) => text.length >= 16);

test('examples are cut: none has a drawn word of 20 characters', () => {
  for (const name of names) {
    const examples = [...read(name).matchAll(/```text\n([^]*?)```/g)].map(([, text = '']) => text);
    const words = examples.flatMap((text) => text.match(/[0-9A-Za-z+_-]{20,}/g) ?? []);
    const drawn = words.filter((word) => /\d.*\d.*\d/.test(word) && !beginnings.some((each) => word.startsWith(each)));
    expect(drawn, name).toEqual([]);
  }
});
