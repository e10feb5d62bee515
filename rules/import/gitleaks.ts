/** Reads a gitleaks configuration: https://github.com/gitleaks/gitleaks#configuration. What cannot be honoured is said. */
import { parse, TomlError } from 'smol-toml';
import { assertExpression } from '../load.ts';
import type { CompiledRule, TextMatcher } from '../rule-types.ts';
import { PackError } from '../yaml.ts';

interface Allowlist {
  readonly condition?: string;
  readonly commits?: readonly string[];
  readonly paths?: readonly string[];
  readonly regexes?: readonly string[];
  readonly regexTarget?: string;
  readonly stopwords?: readonly string[];
  readonly targetRules?: readonly string[];
}

interface GitleaksRule {
  readonly id: string;
  readonly description?: string;
  readonly regex?: string;
  readonly secretGroup?: number;
  readonly entropy?: number;
  readonly keywords?: readonly string[];
  readonly path?: string;
  readonly tags?: readonly string[];
  readonly allowlist?: Allowlist;
  readonly allowlists?: readonly Allowlist[];
  readonly required?: readonly unknown[];
}

interface GitleaksConfig {
  readonly title?: string;
  readonly extend?: {
    readonly useDefault?: boolean;
    readonly path?: string;
    readonly url?: string;
    readonly disabledRules?: readonly string[];
  };
  readonly rules?: readonly GitleaksRule[];
  readonly allowlist?: Allowlist;
  readonly allowlists?: readonly Allowlist[];
}

export interface Imported {
  readonly rules: readonly CompiledRule[];
  readonly notices: readonly string[];
}

/** Throws PackError where the file is no TOML or an expression cannot run. */
export function importGitleaks(text: string, file: string): Imported {
  const config = readToml(text, file);
  const notices: string[] = [];
  const say = (id: string, what: string): void => void notices.push(`${file}:${lineOf(text, id)}: ${id}: ${what}`);
  if (config.extend?.useDefault) notices.push(`${file}: extend.useDefault: the built-in packs run beside these rules`);
  if (config.extend?.path ?? config.extend?.url)
    notices.push(`${file}: extend.path and extend.url are not read; name that file with --packs as well`);
  const global = [...(config.allowlists ?? []), ...(config.allowlist ? [config.allowlist] : [])];
  const rules = (config.rules ?? []).flatMap((rule) => {
    const own = [...(rule.allowlists ?? []), ...(rule.allowlist ? [rule.allowlist] : [])];
    const general = global.filter(
      ({ targetRules }) => !targetRules || targetRules.length === 0 || targetRules.includes(rule.id),
    );
    try {
      return toRules(rule, [...own, ...general], (what) => say(rule.id, what));
    } catch (error) {
      const reason = `${rule.id}: ${error instanceof Error ? error.message : 'cannot be imported'}`;
      throw new PackError(file, [
        { line: lineOf(text, rule.id), column: 1, reason, remedy: 'Correct the rule or leave it out' },
      ]);
    }
  });
  return { rules, notices };
}

function readToml(text: string, file: string): GitleaksConfig {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const { line, column, message } = error;
    throw new PackError(file, [{ line, column, reason: `not TOML: ${message.split('\n')[0] ?? ''}`, remedy: '' }]);
  }
}

function lineOf(text: string, id: string): number {
  const at = text.search(new RegExp(`^\\s*id\\s*=\\s*["']${id.replace(/[^\w-]/g, '.')}["']`, 'm'));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length + (text[at] === '\n' ? 1 : 0);
}

function toRules(rule: GitleaksRule, allowlists: readonly Allowlist[], say: (what: string) => void): CompiledRule[] {
  if (rule.required) say('`required` (composite rules) is not honoured: the rule holds by itself');
  const excluded = allowlists.filter((list) => isUsable(list, say));
  const paths = excluded.flatMap(({ paths: list }) => list ?? []);
  const where = {
    include: [],
    exclude: [],
    includeExpressions: rule.path ? [rule.path] : [],
    excludeExpressions: paths,
  };
  for (const source of [...where.includeExpressions, ...where.excludeExpressions]) assertExpression(source, []);
  const text = rule.regex === undefined ? null : toMatcher(rule, rule.regex, excluded, say);
  if (text === null && !rule.path) {
    say('neither regex nor path: left out');
    return [];
  }
  const base = {
    id: `gitleaks/${rule.id}`,
    title: rule.description ?? rule.id,
    kind: 'secret',
    severity: 'high',
    confidence: 0.75,
    why: 'A rule of your own gitleaks configuration holds here.',
    fix: 'Revoke it where it was made, and read it from a secret store.',
    refs: [],
    tags: rule.tags ?? [],
    generic: /generic/i.test(rule.id),
    strong: false,
    where,
    field: null,
    together: null,
    samples: { match: [], miss: [] },
  } as const;
  if (text !== null) return [{ ...base, source: 'pattern', text, path: null }];
  // A rule about paths alone: every file is a place, its name is what is found.
  const anywhere: CompiledRule = {
    ...base,
    kind: 'exposure',
    source: 'path',
    text: null,
    path: { globs: ['**'], not: [], minSize: 0 },
  };
  return [anywhere];
}

/** Only allowlists whose conditions we can all test may excuse: half an AND would excuse too much. */
function isUsable(list: Allowlist, say: (what: string) => void): boolean {
  const kinds = [list.paths, list.regexes, list.stopwords, list.commits].filter(
    (each) => each && each.length > 0,
  ).length;
  if (list.condition?.toUpperCase() === 'AND' && kinds > 1) {
    say('an allowlist with condition AND over several kinds is not honoured');
    return false;
  }
  if (list.commits && list.commits.length > 0) say('commits in an allowlist are not honoured; use a baseline');
  return true;
}

function toMatcher(
  rule: GitleaksRule,
  regex: string,
  allowlists: readonly Allowlist[],
  say: (what: string) => void,
): TextMatcher {
  const expression = nameGroup(regex, rule.secretGroup ?? (countGroups(regex) > 0 ? 1 : 0));
  const of = (target: string): string[] =>
    allowlists.filter((list) => (list.regexTarget ?? 'secret') === target).flatMap(({ regexes }) => regexes ?? []);
  const not = of('secret');
  for (const source of [expression, ...not, ...of('line'), ...of('match')]) assertExpression(source, []);
  const keywords = (rule.keywords ?? []).filter((word) => /^[\x20-\x7e]{3,32}$/.test(word));
  if (keywords.length === 0)
    say('no keywords of three characters: the expression is tried on every document, which is slow');
  return {
    anchors: keywords.map((keyword) => ({ text: keyword.toLowerCase(), fold: true, assigned: false })),
    shape: null,
    expression,
    window: { before: 512, after: 512 },
    checks: [],
    near: null,
    entropy: rule.entropy ?? null,
    not,
    stopwords: allowlists.flatMap(({ stopwords }) => stopwords ?? []).map((word) => word.toLowerCase()),
    placeholders: false,
    notLine: of('line'),
    notMatch: of('match'),
  };
}

/** Capturing groups, escaped parentheses and classes left out. */
function groupStarts(regex: string): number[] {
  const starts: number[] = [];
  let isClass = false;
  for (let at = 0; at < regex.length; at++) {
    const character = regex[at];
    if (character === '\\') at++;
    else if (character === '[' && !isClass) isClass = true;
    else if (character === ']' && isClass) isClass = false;
    else if (character === '(' && !isClass && (regex[at + 1] !== '?' || regex.startsWith('?P<', at + 1)))
      starts.push(at);
  }
  return starts;
}

function countGroups(regex: string): number {
  return groupStarts(regex).length;
}

/** Our engine takes the group named `value`; gitleaks takes a number. */
function nameGroup(regex: string, group: number): string {
  const at = groupStarts(regex)[group - 1];
  if (at === undefined) return regex;
  const rest = regex.slice(at + 1).replace(/^\?P<[^>]*>/, '');
  return `${regex.slice(0, at)}(?P<value>${rest}`;
}
