/** Teams bring their gitleaks.toml: what it finds is found, what it allows is allowed, what cannot be honoured is said. */
import { describe, expect, test } from 'vitest';
import { importGitleaks } from '../../rules/authoring.ts';
import { makeFolder, writeTree } from '../support/repository.ts';
import { scanBytes, scanPath } from '../support/scan.ts';
import { make } from '../support/secrets.ts';

const toml = `
title = "ours"
[extend]
useDefault = true
[allowlist]
paths = ['''vendor/.*''']
stopwords = ["notreal"]
[[rules]]
id = "acme-key"
description = "Acme key"
regex = '''acme_([a-z0-9]{20})'''
secretGroup = 1
entropy = 3.0
keywords = ["acme_"]
  [[rules.allowlists]]
  regexes = ['''^aaaa''']
[[rules]]
id = "in-env"
description = "Only in env files"
regex = '''SESSION=([0-9a-f]{24})'''
path = '''\\.env$'''
keywords = ["session"]
[[rules]]
id = "p12"
description = "A keystore"
path = '''(?i)\\.p12$'''
`;

const imported = importGitleaks(toml, 'gitleaks.toml');
const find = async (text: string, name = 'a.txt'): Promise<string[]> =>
  (await scanBytes(text, { name, rules: imported.rules })).findings.map(({ rule }) => rule);

describe('a file without a rule is refused, since it would look as if nothing was found', () => {
  const rule = '\nid = "a"\nregex = "abc"\n';
  test.each([
    ['an empty one', '', /gitleaks\.toml:1:1: it contains no rule\. Write \[\[rules\]\]/],
    ['a title alone', 'title = "ours"\n', /it contains no rule/],
    ['[[rule]]', `[[rule]]${rule}`, /the rules in "rule" have no effect; did you mean "rules"\?$/],
    ['[[rule]] beside [[rules]]', `[[rules]]${rule}[[rule]]${rule}`, /did you mean "rules"\?$/],
    ['[ruels] beside useDefault', `[extend]\nuseDefault = true\n[ruels]${rule}`, /did you mean "rules"\?$/],
    ['[extends]', '[extends]\npath = "b.toml"\n', /contains no rule\. unknown key "extends".*did you mean "extend"\?$/],
    ['all of them switched off', '[extend]\npath = "b.toml"\ndisabledRules = ["a"]\n', /it contains no rule/],
  ])('%s', (_, text, message) => {
    expect(() => importGitleaks(text, 'gitleaks.toml', () => `[[rules]]${rule}`)).toThrow(message);
  });

  test('but not one that only says what to switch off', () => {
    const text = '[extend]\nuseDefault = true\ndisabledRules = ["jwt"]\n';
    expect(importGitleaks(text, 'gitleaks.toml').disabled).toEqual(['secrets/jwt']);
  });
});

describe('a gitleaks.toml', () => {
  test('its rules find', async () => {
    expect(await find(`key = acme_${make('{{alnum-lower:20}}')}`)).toEqual(['gitleaks/acme-key']);
  });

  test('entropy, stopwords, allowlists and paths hold', async () => {
    expect(await find(`acme_${'ab'.repeat(10)}`)).toEqual([]);
    expect(await find(`acme_notreal${make('{{alnum-lower:13}}')}`)).toEqual([]);
    expect(await find(`acme_aaaa${make('{{alnum-lower:16}}')}`)).toEqual([]);
    expect(await find(`acme_${make('{{alnum-lower:20}}')}`, 'vendor/x.txt')).toEqual([]);
  });

  test('a rule with a path holds only there', async () => {
    const line = `SESSION=${make('{{hex-lower:24}}')}`;
    expect(await find(line, 'app/.env')).toEqual(['gitleaks/in-env']);
    expect(await find(line, 'app/env.ts')).toEqual([]);
  });

  test('a rule with a path alone finds files of that name only', async () => {
    const folder = makeFolder();
    writeTree(folder, { 'keys/site.p12': 'x', 'keys/site.p12.md': 'x', 'vendor/site.p12': 'x', 'a.txt': 'x' });
    const report = await scanPath(folder, { history: null, rules: imported.rules });
    expect(report.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['gitleaks/p12 keys/site.p12']);
  });

  test('what cannot be honoured is said', () => {
    expect(imported.notices.join('\n')).toMatch(/useDefault/);
  });

  test('a rule that RE2 cannot run is refused by name and line, not dropped', () => {
    const text = '[[rules]]\nid = "broken"\nregex = "(?=x)y"\n';
    expect(() => importGitleaks(text, 'gitleaks.toml')).toThrow(/gitleaks\.toml:3:1: broken/);
  });

  test('broken TOML names its line', () => {
    expect(() => importGitleaks('[[rules]\nid = 1', 'gitleaks.toml')).toThrow(/gitleaks\.toml:\d+/);
  });
});

/** A configuration with one rule `x`. */
const ruleOf = (...lines: readonly string[]): string => ['[[rules]]', 'id = "x"', ...lines, ''].join('\n');
const findBy = async (config: string, text: string, name = 'a.txt'): Promise<string[]> => {
  const { rules } = importGitleaks(config, 'gitleaks.toml');
  const { findings } = await scanBytes(text, { name, rules });
  return findings.flatMap(({ rule, places }) => places.map(({ line }) => `${rule.slice(9)}:${line}`)).toSorted();
};

describe('what gitleaks finds is found', () => {
  test('a keyword counts anywhere in the file, in any case', async () => {
    const config = ruleOf("regex = '''[a-z]{3}:[0-9]{8}'''", 'keywords = ["FarAway"]');
    const filler = 'nothing here\n'.repeat(400);
    expect(await findBy(config, `abc:12345678\n${filler}faraway\n`)).toEqual(['x:1']);
    expect(await findBy(config, `abc:12345678\n${filler}far away\n`)).toEqual([]);
  });

  test('a keyword of two characters counts beside longer ones', async () => {
    const config = ruleOf("regex = '''[a-z0-9]{2}-[0-9]{8}'''", 'keywords = ["q7", "longer"]');
    expect(await findBy(config, 'Q7 is there: q7-12345678')).toEqual(['x:1']);
    expect(await findBy(config, 'aa-12345678')).toEqual([]);
  });

  test('of several groups the first that holds something is the value', async () => {
    const config = ruleOf("regex = '''key(?:a=([0-9]{8})|b=([a-z]{8}))'''", 'keywords = ["key"]', 'entropy = 2.5');
    expect(await findBy(config, 'keyb=abcdefgh\nkeyb=aaaabbbb\nkeya=12345678')).toEqual(['x:1', 'x:3']);
  });

  test('a group that is named by its number is the value', async () => {
    const config = ruleOf("regex = '''(key)=([a-z]{8})'''", 'secretGroup = 2', 'entropy = 2.5', 'keywords = ["key"]');
    expect(await findBy(config, 'key=abcdefgh\nkey=aaaabbbb')).toEqual(['x:1']);
  });

  test('classes, quotations and names hold no groups', async () => {
    const regex = String.raw`regex = '''[(\]]?\Q(\E[[:alpha:](](?P<value>[0-9]{4})\)=([a-z]{8})'''`;
    const config = ruleOf(regex, 'secretGroup = 2', 'entropy = 2.5');
    expect(await findBy(config, '(k1234)=abcdefgh\n(k1234)=aaaabbbb')).toEqual(['x:1']);
  });

  test('entropy has to be above the number, not at it', async () => {
    const config = ruleOf("regex = '''key=([a-z]+)'''", 'entropy = 3.0', 'keywords = ["key"]');
    expect(await findBy(config, 'key=abcdefgh\nkey=abcdefghi')).toEqual(['x:2']);
  });

  test('keys count in any case of letters, and single words for lists', async () => {
    const config = ruleOf("Regex = '''(key)=([a-z]{8})'''", 'secretgroup = 2', 'KEYWORDS = "key"', 'entropy = "2.5"');
    expect(await findBy(config, 'key=abcdefgh\nkey=aaaabbbb')).toEqual(['x:1']);
  });

  test('a long match is found whole', async () => {
    const config = ruleOf(String.raw`regex = '''begin([0-9]{900})end'''`, 'keywords = ["begin"]');
    expect(await findBy(config, `begin${'0123456789'.repeat(90)}end`)).toEqual(['x:1']);
  });
});

describe('what gitleaks allows is allowed, and no more', () => {
  const rule = ruleOf("regex = '''key=([a-z0-9]{8})'''", 'keywords = ["key"]');
  const withList = (...lines: readonly string[]): string => [rule, '[[rules.allowlists]]', ...lines, ''].join('\n');

  test.each([
    ['the value', ["regexes = ['''^aa''']"], 'key=aabbccdd', 'key=bbaaccdd'],
    ['the match', ['regexTarget = "match"', "regexes = ['''^key=a''']"], 'key=aabbccdd', 'key=bbaaccdd'],
    ['the line', ['regexTarget = "line"', "regexes = ['''example''']"], 'key=aabbccdd # example', 'key=aabbccdd'],
    ['a word in it', ['stopwords = ["BBCC"]'], 'key=aabbccdd', 'key=aabbddcc'],
    [
      'value and word together',
      ['condition = "AND"', "regexes = ['''^aa''']", 'stopwords = ["dd"]'],
      'key=aabbccdd',
      'key=aabbccee\nkey=bbbbccdd',
    ],
  ])('by %s', async (_, lines, allowed, found) => {
    expect(await findBy(withList(...lines), allowed)).toEqual([]);
    expect(await findBy(withList(...lines), found)).not.toEqual([]);
  });

  test('by path and value together', async () => {
    const config = withList('condition = "&&"', "paths = ['''^docs/''']", "regexes = ['''^aa''']");
    expect(await findBy(config, 'key=aabbccdd', 'docs/a.txt')).toEqual([]);
    expect(await findBy(config, 'key=bbbbccdd', 'docs/a.txt')).toEqual(['x:1']);
    expect(await findBy(config, 'key=aabbccdd', 'src/a.txt')).toEqual(['x:1']);
  });

  test('for the rules that a global list is meant for', async () => {
    const other = rule.replace('"x"', '"y"').replaceAll('key', 'yek');
    const config = `${rule}\n${other}\n[[allowlists]]\ntargetRules = ["y"]\nstopwords = ["aabb"]\n`;
    expect(await findBy(config, 'key=aabbccdd\nyek=aabbccdd')).toEqual(['x:1']);
  });

  test('commits are said not to be honoured, and excuse nothing', () => {
    const { notices } = importGitleaks(withList('commits = ["abc"]'), 'gitleaks.toml');
    expect(notices).toEqual([expect.stringMatching(/gitleaks\.toml:7: x: commits of an allowlist are not honoured/)]);
  });
});

describe('rules that belong together', () => {
  const config = [
    ruleOf("regex = '''key=([a-z0-9]{8})'''", 'keywords = ["key"]'),
    '[[rules.required]]\nid = "part"\nwithinLines = 2\n',
    '[[rules]]\nid = "part"\nregex = "part-[0-9]{4}"\nkeywords = ["part"]\nskipReport = true\n',
  ].join('\n');

  test('count near each other, and the silent one never alone', async () => {
    expect(await findBy(config, 'part-1234\n\nkey=aabbccdd')).toEqual(['x:3']);
    expect(await findBy(config, 'part-1234\n\n\nkey=aabbccdd')).toEqual([]);
    expect(await findBy(config, 'part-1234')).toEqual([]);
  });

  test('a part that is switched off hides nothing', async () => {
    const rules = importGitleaks(config, 'gitleaks.toml').rules.filter(({ id }) => id !== 'gitleaks/part');
    expect((await scanBytes('key=aabbccdd', { rules })).findings).toHaveLength(1);
  });
});

describe('what it extends', () => {
  const base = [
    ruleOf("regex = '''key=([a-z0-9]{8})'''", 'keywords = ["key"]'),
    '[[rules]]\nid = "off"\nregex = "off-[0-9]{4}"\nkeywords = ["off-"]\n',
  ].join('\n');
  const extend = (text: string): ReturnType<typeof importGitleaks> =>
    importGitleaks(text, 'gitleaks.toml', (path) => (path === 'base.toml' ? base : null));

  test('is read, without the rules that are switched off, and changed by the nearer file', async () => {
    const { rules, notices } = extend(
      '[extend]\npath = "base.toml"\ndisabledRules = ["off"]\n[[rules]]\nid = "x"\n[[rules.allowlists]]\nstopwords = ["aabb"]\n',
    );
    expect(rules.map(({ id }) => id)).toEqual(['gitleaks/x']);
    expect(notices).toEqual([]);
    expect((await scanBytes('key=aabbccdd key=bbccddee', { rules })).findings).toHaveLength(1);
  });

  test('that is not there is an error', () => {
    expect(() => extend('[extend]\npath = "none.toml"\n')).toThrow(
      /gitleaks\.toml:2:1: extend\.path: file not found: none\.toml/,
    );
  });

  test("of gitleaks' own rules those that have one name with ours are switched off", () => {
    expect(extend('[extend]\nuseDefault = true\ndisabledRules = ["jwt"]\n').disabled).toEqual(['secrets/jwt']);
  });
});

describe('nothing is dropped without a word', () => {
  test.each([
    [
      'a misspelt key',
      ruleOf('regex = "abc[0-9]{8}"', 'keyword = ["abc"]'),
      /:4: x: unknown key "keyword", which has no effect; did you mean "keywords"\?/,
    ],
    [
      'an id twice',
      ruleOf('regex = "abc"', 'keywords = ["abc"]').repeat(2),
      /x: the id is given twice, and only the last/,
    ],
    ['a URL', `[extend]\nurl = "https://example.com"\n${ruleOf('regex = "abc"')}`, /extend\.url has no effect/],
    [
      'a change of a rule of the default',
      `[extend]\nuseDefault = true\n${ruleOf('entropy = 2')}`,
      /x: changes a rule of gitleaks' default configuration, which is not here/,
    ],
  ])('%s is said', (_, text, notice) => {
    expect(importGitleaks(text, 'gitleaks.toml').notices.join('\n')).toMatch(notice);
  });

  test.each([
    ['a rule without an id', '[[rules]]\nregex = "a"\n', /a rule without an id/],
    ['a rule without an expression', ruleOf('entropy = 2'), /:2:1: x: neither regex nor path/],
    [
      'a group that is not there',
      ruleOf('regex = "(a)"', 'secretGroup = 2'),
      /:4:1: x: secretGroup 2, but the expression has 1/,
    ],
    [
      'a condition that is none',
      ruleOf('regex = "a"', '[rules.allowlist]', 'condition = "XOR"', 'paths = ["a"]'),
      /neither and nor or/,
    ],
    [
      'an allowlist of nothing',
      ruleOf('regex = "a"', '[[rules.allowlists]]', 'condition = "AND"'),
      /an allowlist without commits, paths, regexes or stopwords/,
    ],
    [
      'a requirement of nothing',
      ruleOf('regex = "a"', '[[rules.required]]', 'id = "nobody"'),
      /required: rule not found: nobody/,
    ],
    [
      'a target of nothing',
      `${ruleOf('regex = "a"')}[[allowlists]]\ntargetRules = ["y"]\npaths = ["a"]\n`,
      /targetRules: rule not found: y/,
    ],
  ])('%s is refused', (_, text, message) => {
    expect(() => importGitleaks(text, 'gitleaks.toml')).toThrow(message);
  });
});

describe('every mistake is told at its own line', () => {
  /** The line that ends in `# here` is the one. */
  const lineOf = (text: string): number => text.split('\n').findIndex((line) => line.endsWith('# here')) + 1;
  const good =
    "[[rules]]\nid = 'good'\nregex = '''\n[a-z]{8}#[0-9]{4}\\[x\\]''' # id = \"x\"\nkeywords = [\n  'a',\n]\n";

  test.each([
    ['a rule without an id', '[[rules]] # here\nregex = "a"\n'],
    ['an id that is empty', '[[rules]]\nregex = "a"\nid = "" # here\n'],
    ['an id that is no text', '[[rules]]\nid = 5 # here\nregex = "a"\n'],
    ['an expression', '[[rules]]\nid = "x"\nkeywords = ["a"]\nregex = "(?=a)" # here\n'],
    ['an expression of a path', '[[rules]]\nid = "x"\nregex = "a"\n"path" = "(?=a)" # here\n'],
    ['a number', '[[rules]]\nid = "x"\nregex = "a"\nEntropy = "much" # here\n'],
    ['a group', '[[rules]]\nid = "x"\nregex = "a"\nsecretGroup = 2 # here\n'],
    [
      'a list of a rule',
      '[[rules]]\nid = "x"\nregex = "a"\n[[rules.allowlists]]\npaths = ["b"]\n[[rules.allowlists]]\nregexes = ["(?=a)"] # here\n',
    ],
    ['an empty list of a rule', '[[rules]]\nid = "x"\nregex = "a"\n[rules.allowlist] # here\ndescription = "none"\n'],
    ['what a rule requires', '[[rules]]\nid = "x"\nregex = "a"\n[[rules.required]]\nid = "nobody" # here\n'],
    ['a general list', '[[allowlists]]\npaths = ["a"]\n[[allowlists]]\nregexes = ["(?=a)"] # here\n'],
    ['a target', '[[allowlists]]\npaths = ["a"]\ntargetRules = ["nobody"] # here\n'],
    ['a condition', '[allowlist]\npaths = ["a"]\ncondition = "xor" # here\n'],
    ['rules by another name', '[[rule]] # here\nid = "x"\nregex = "a"\n'],
    ['what it extends', '[extend]\npath = "none.toml" # here\n'],
    ['extended twice', '[extend]\nuseDefault = true\npath = "none.toml" # here\n'],
  ])('%s', (_, text) => {
    const whole = `${good}${text}${good.replace('good', 'other')}`;
    expect(() => importGitleaks(whole, 'g.toml')).toThrow(new RegExp(`^g\\.toml:${lineOf(whole)}:1: `));
  });

  test.each([
    ['an unknown key', '[[rules]]\nid = "x"\nregex = "a"\nkeywords = ["abc"]\nkeyword = ["a"] # here\n'],
    ['an id twice', '[[rules]]\nid = "good" # here\nregex = "a"\n'],
    ['commits', '[[rules]]\nid = "x"\nregex = "a"\nkeywords = ["abc"]\n[rules.allowlist]\ncommits = ["a"] # here\n'],
    ['a URL', '[extend]\nurl = "x" # here\n'],
  ])('and so is a notice: %s', (name, text) => {
    const whole = name === 'an id twice' ? `${text}${good}` : `${good}${text}`;
    expect(importGitleaks(whole, 'g.toml').notices).toEqual([expect.stringMatching(`^g\\.toml:${lineOf(whole)}: `)]);
  });

  test('in a file that is extended, by the name of that file', () => {
    const base = '[[rules]]\nid = "x"\nkeywords = ["a"]\nregex = "(?=a)"\n';
    const near = (text: string) => () =>
      importGitleaks(`[extend]\npath = "base.toml"\n[[rules]]\nid = "x"\n${text}`, 'g.toml', () => base);
    expect(near('entropy = 2.0\n')).toThrow(/^base\.toml:4:1: x: /);
    expect(near('entropy = 2.0\nregex = "(?!a)"\n')).toThrow(/^g\.toml:6:1: x: /);
  });
});
