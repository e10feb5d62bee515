/** Teams bring their gitleaks.toml: what it finds is found, what it allows is allowed, what cannot be honoured is said. */
import { describe, expect, test } from 'vitest';
import { importGitleaks } from '../../rules/authoring.ts';
import { scanBytes } from '../support/scan.ts';
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

  test('what cannot be honoured is said', () => {
    expect(imported.notices.join('\n')).toMatch(/useDefault|extend/);
  });

  test('a rule that RE2 cannot run is refused by name and line, not dropped', () => {
    const text = '[[rules]]\nid = "broken"\nregex = "(?=x)y"\n';
    expect(() => importGitleaks(text, 'gitleaks.toml')).toThrow(/gitleaks\.toml:2:1: broken/);
  });

  test('broken TOML names its line', () => {
    expect(() => importGitleaks('[[rules]\nid = 1', 'gitleaks.toml')).toThrow(/gitleaks\.toml:\d+/);
  });
});
