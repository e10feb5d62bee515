/** What refers to nothing never weakens a scan without a word: it is refused, or said where it only makes it stricter. */
import { describe, expect, test } from 'vitest';
import { loadConfigFrom, type LoadedConfig } from '../../../scan/index.ts';
import { builtInRules } from '../../support/scan.ts';

const file = 'leakwarden.yml';
const load = (text: string, others: Readonly<Record<string, string>> = {}): Promise<LoadedConfig> =>
  loadConfigFrom({
    organisation: null,
    repository: { file, text, readText: (path) => others[path] ?? null },
    rules: builtInRules(),
  });
const mistakesOf = (text: string, others: Readonly<Record<string, string>> = {}): Promise<readonly string[]> =>
  load(text, others).then(
    () => [],
    (error: Error) => error.message.split('\n'),
  );

describe('refused, with what was probably meant', () => {
  test.each([
    ['a misspelt pack', 'packs:\n  - secretz\n', '2:5: packs: there is no pack "secretz"; did you mean "secrets"?'],
    ['a pack in capitals', 'packs: [Secrets]\n', '1:9: packs: there is no pack "Secrets"; did you mean "secrets"?'],
    [
      'a pack that is nothing like ours',
      'packs: [everything]\n',
      '1:9: packs: there is no pack "everything". There are: fields, files, people, secrets, custom',
    ],
    [
      'a misspelt rule',
      'rules:\n  secrets/jwtt: { enabled: true }\n',
      '2:3: rules: there is no rule "secrets/jwtt"; did you mean "secrets/jwt"?',
    ],
    [
      'a rule without its pack',
      'rules: { jwt: { severity: low } }\n',
      '1:10: rules: there is no rule "jwt"; did you mean "secrets/jwt"?',
    ],
    [
      'a rule of the wrong pack',
      'rules: { people/jwt: { severity: low } }\n',
      '1:10: rules: there is no rule "people/jwt"; did you mean "secrets/jwt"?',
    ],
    ['a misspelt key', 'pakcs: [secrets]\n', '1:1: unknown key "pakcs"; did you mean "packs"?'],
    ['a key in capitals', 'Packs: [secrets]\n', '1:1: unknown key "Packs"; did you mean "packs"?'],
    [
      'a key one level too high',
      'provenance: [real]\n',
      '1:1: unknown key "provenance" here. It belongs below `enforce`',
    ],
    [
      'a key one level too low',
      'enforce:\n  packs: [secrets]\n',
      '2:3: unknown key "packs" here. It belongs at the top of the file',
    ],
    [
      'a misspelt value',
      'enforce: { mode: blok }\n',
      '1:12: enforce.mode: "blok" is not one of observe, warn, block; did you mean "block"?',
    ],
    [
      'no for false',
      'rules: { secrets/jwt: { enabled: no } }\n',
      '1:25: rules.secrets/jwt.enabled: expected true or false, found text. YAML reads this word as text: write false',
    ],
    [
      'a day that does not exist',
      'allow:\n  - { path: a, reason: because, until: 2026-02-30 }\n',
      '2:33: allow: there is no day 2026-02-30',
    ],
    [
      'a misspelt policy',
      'settings:\n  policies: { deploy-key: issue }\n',
      '2:15: settings.policies: there is no policy "deploy-key"; did you mean "deploy-keys"?',
    ],
    [
      'an exception of a policy that is nothing like ours',
      'settings: { exceptions: [{ policy: everything, reason: because, until: 2027-01-31 }] }\n',
      '1:28: settings.exceptions: there is no policy "everything". docs/settings.md lists them',
    ],
    [
      'an action that does not exist',
      'settings: { policies: { wiki: isue } }\n',
      '1:25: settings.policies.wiki: "isue" is not one of off, report, issue, fix; did you mean "issue"?',
    ],
    [
      'an exception without a reason',
      'settings: { exceptions: [{ policy: wiki, until: 2027-01-31 }] }\n',
      /^1:26: .*reason/,
    ],
    [
      'an exception until a day that does not exist',
      'settings: { exceptions: [{ policy: wiki, reason: because, until: 2026-02-30 }] }\n',
      '1:59: settings.exceptions: there is no day 2026-02-30',
    ],
    [
      'a scope that no repository matches',
      'settings: { scope: { repositories: ["acme/"] } }\n',
      /^1:37: settings\.scope: the glob "acme\/" .*matches no repository/,
    ],
    [
      'a number as a date',
      'allow: [{ path: a, reason: because, until: 20260201 }]\n',
      '1:37: allow.until: expected a date such as 2026-12-31, found a number',
    ],
    [
      'half a fingerprint',
      'allow: [{ fingerprint: "sha256:5f3a", reason: because }]\n',
      /^1:11: allow: this is not a fingerprint\. Copy it/,
    ],
    [
      'an address as a domain',
      'allow: [{ domain: "https://acme.example/", reason: because }]\n',
      /^1:11: allow: this is not the name of a domain/,
    ],
    [
      'a domain of everybody as the own one',
      'organisation: { domains: [co.uk] }\n',
      /^1:27: organisation\.domains: everybody can have a domain below "co\.uk"/,
    ],
    ['a list in place of sections', '- packs\n', '1:1: the file: expected keys with values, found a list'],
    [
      'a section without a value',
      'packs:\n',
      '1:1: packs: expected a list, found nothing. Give it a value or remove the key',
    ],
    [
      'a name in place of a list',
      'packs: secrets\n',
      '1:1: packs: expected a list, found text. Put it in brackets: [ ]',
    ],
    [
      'a size without a unit we know',
      'limits: { documentSize: 4TB }\n',
      /^1:11: limits\.documentSize: expected a number of bytes/,
    ],
    [
      'an own rule that puts together what is not there',
      'custom:\n  - id: both\n    title: Both\n    kind: identity\n    together: { scope: record, of: [["field:emial"], ["field:phone"]] }\n',
      /^5:32: custom\/both: nothing is called .*did you mean "field:email"/,
    ],
    [
      'an own rule that holds nowhere',
      'custom:\n  - id: keys\n    title: Keys\n    path: { globs: ["./keys/**"] }\n',
      '4:21: custom/keys: the glob "./keys/**" begins with ./; paths are relative to the repository. Write "keys/**"',
    ],
  ])('%s', async (_, text, mistake) => {
    const [first = '(accepted)', ...others] = await mistakesOf(text);
    expect(others).toEqual([]);
    if (typeof mistake === 'string') expect(first).toBe(`${file}:${mistake}`);
    else expect(first.slice(file.length + 1)).toMatch(mistake);
  });

  test('a file it extends that is called .yaml', async () => {
    expect(await mistakesOf('packs: []\nextends: base.yml\n', { 'base.yaml': '' })).toEqual([
      `${file}:2:1: there is no file base.yml; did you mean "base.yaml"?`,
    ]);
  });

  test('an own rule whose name the extended file took', async () => {
    const rule = 'custom:\n  - id: badge\n    title: Badge\n    token: ["BDG-", { digits: 12 }]\n';
    expect(await mistakesOf(`extends: base.yml\n${rule}`, { 'base.yml': rule })).toEqual([
      `${file}:3:5: custom: the id "custom/badge" is taken. Choose another one`,
    ]);
  });
});

describe('YAML that is not what it looks like is refused', () => {
  test.each([
    ['a key twice', 'packs: [secrets]\npacks: []\n', '2:1: a key appears twice in one mapping'],
    ['a second document', 'packs: [secrets]\n---\npacks: []\n', '2:1: a second document begins here'],
    ['a tab', 'enforce:\n\tmode: warn\n', '2:1: a tab indents this line'],
    ['a merge key', 'people: &a {}\nenforce: { <<: *a }\n', '2:12: merge keys (`<<`) are not read'],
    ['a tag', 'packs: !set [secrets]\n', '1:8: an unknown tag (`!…`)'],
    ['UTF-16', 'p\0a\0c\0k\0s\0', '1:1: the file is not UTF-8 text'],
    ['bytes of another encoding', '# caf\ufffd\npacks: []\n', '1:1: the file is not UTF-8 text'],
  ])('%s', async (_, text, mistake) => {
    expect((await mistakesOf(text))[0]).toContain(`${file}:${mistake}`);
  });

  test('a byte order mark and an empty file are fine', async () => {
    expect((await load('\ufeffpacks: [secrets]\n')).config.packs).toEqual(['secrets']);
    expect((await load('')).config.packs).toEqual([]);
  });
});

test('all mistakes are told at once, from the top of the file to its end', async () => {
  const text =
    'pakcs: []\nallow:\n  - { path: a }\nenforce: { mode: blok }\nrules: { secrets/jwtt: {} }\nextends: none.yml\n';
  const lines = (await mistakesOf(text)).map((line) => line.split(':')[1]);
  expect(lines).toEqual(['1', '3', '4', '5', '6']);
});

test('what looks like a value is not repeated', async () => {
  const value = 'A1b2'.repeat(10);
  const mistakes = await mistakesOf(`packs: [${value}]\n${value}: 1\n`);
  expect(mistakes).toHaveLength(2);
  expect(mistakes.join()).not.toContain(value);
});

describe('said of an exception of a policy on settings', () => {
  const noticesOf = async (until: string): Promise<string> =>
    (await load(`settings: { exceptions: [{ policy: wiki, reason: because${until} }] }\n`)).notices.join('\n');

  test.each([
    ['without a last day', '', /:1: `settings\.exceptions`: without `until` this exception never ends$/],
    [
      'with one that is far away',
      ', until: 2099-01-01',
      /:1: `settings\.exceptions`: 2099-01-01 is more than a year away/,
    ],
    ['with one that is near', `, until: ${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}`, /^$/],
  ])('%s', async (_, until, expected) => {
    expect(await noticesOf(until)).toMatch(expected);
  });
});

describe('said, since it only makes the scan stricter', () => {
  test.each([
    [
      'a rule that nobody knows',
      'allow: [{ rule: aws-acess-key-id, reason: because }]\n',
      '`allow`: there is no rule "aws-acess-key-id", so this entry excuses nothing; did you mean "secrets/aws-access-key-id"?',
    ],
    [
      'a wildcard that fits no rule',
      'allow: [{ rule: "secretz/*", reason: because }]\n',
      '`allow`: there is no rule "secretz/*", so this entry excuses nothing',
    ],
    [
      'a glob from the root',
      'allow: [{ path: /docs/**, reason: because }]\n',
      '`allow`: the glob "/docs/**" begins with /; paths are relative to the repository, so it matches nothing; did you mean "docs/**"?',
    ],
    [
      'a glob of a folder',
      'acceptNotCovered: [{ path: assets/, reason: because }]\n',
      '`acceptNotCovered`: the glob "assets/" ends with /; it names a folder, and only files are matched, so it matches nothing; did you mean "assets/**"?',
    ],
    [
      'a glob with backslashes',
      "allow: [{ path: 'docs\\guide.md', reason: because }]\n",
      '`allow`: the glob "docs\\guide.md" holds a backslash; folders are separated by /, so it matches nothing; did you mean "docs/guide.md"?',
    ],
    [
      'a glob that leads out and in again',
      'allow: [{ path: a/../b.txt, reason: because }]\n',
      /did you mean "b\.txt"\?$/,
    ],
    [
      'a glob of all but some files',
      "allow: [{ path: '!docs/**', reason: because }]\n",
      '`allow`: the glob "!docs/**" begins with !; name what is meant, not all the rest, so it matches nothing',
    ],
    [
      'all rules but one',
      'allow: [{ rule: "!jwt", reason: because }]\n',
      /the rule .* begins with !.*, so this entry excuses nothing$/,
    ],
    ...['{ rule: "*" }', '{ rule: "**" }', '{ rule: "*/*" }', '{ path: "**" }', '{ path: "**/*", rule: "*" }'].map(
      (entry): [string, string, RegExp] => [
        `an entry for everything, ${entry}`,
        `allow: [${entry.replace(' }', ', reason: because }')}]\n`,
        /every rule in every file, so it excuses all that is found$/,
      ],
    ),
    [
      'a glob that accepts everything',
      'acceptNotCovered: [{ path: "**", reason: because }]\n',
      '`acceptNotCovered`: the glob "**" accepts every file that cannot be read',
    ],
    [
      'a provider as the own domain',
      'organisation: { domains: [gmail.com] }\n',
      /anybody can have an address at gmail\.com/,
    ],
  ])('%s', async (_, text, notice) => {
    const [first = '(nothing said)'] = (await load(text)).notices;
    if (typeof notice === 'string') expect(first).toBe(`${file}:1: ${notice}`);
    else expect(first).toMatch(notice);
  });

  test.each([
    'aws-access-key-id',
    'secrets/aws-access-key-id',
    'secrets/*',
    'people/dataset',
    'aws-*',
    'secrets/{jwt,x}',
  ])('nothing of the rule %s', async (rule) => {
    expect((await load(`allow: [{ rule: "${rule}", reason: because }]\n`)).notices).toEqual([]);
  });

  test.each(['docs/**', '**/*.md', 'a/[[]x].txt', 'weird\\[1\\].txt', '.env', '{a,b}/**'])(
    'nothing of the glob %s',
    async (glob) => {
      expect((await load(`allow: [{ path: '${glob}', reason: because }]\n`)).notices).toEqual([]);
    },
  );

  test('a pattern of a hostile configuration takes no time', async () => {
    const started = performance.now();
    await load(`allow: [{ rule: "${'*a'.repeat(200)}b", reason: because }]\n`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
