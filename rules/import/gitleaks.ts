/** Reads a gitleaks configuration: https://github.com/gitleaks/gitleaks#configuration. docs/moving.md says what differs. */
import { toBeginning } from '../beginning.ts';
import { assertExpression } from '../load.ts';
import type { CompiledRule, Excuse, TextMatcher } from '../rule-types.ts';
import { PackError } from '../yaml.ts';
import {
  readGitleaks,
  type Allowlist,
  type GitleaksConfig,
  type GitleaksRule,
  type GitleaksLine,
} from './gitleaks-config.ts';
import { countGroups, nameGroups } from './groups.ts';

export interface GitleaksImport {
  readonly rules: readonly CompiledRule[];
  readonly notices: readonly string[];
  /** Rules of ours (`secrets/<name>`) that `extend.disabledRules` switches off beside `extend.useDefault`. */
  readonly disabled: readonly string[];
}

/** How what it extends is read; null: there is no such file. */
export type ReadExtended = (path: string) => string | null;

const deepestExtends = 2;

/** Throws PackError where the file is no TOML, an expression cannot run, or gitleaks would refuse it. */
export function importGitleaks(text: string, file: string, readExtended: ReadExtended = () => null): GitleaksImport {
  const notices: string[] = [];
  const config = readChain({ text, file }, readExtended, notices, 0);
  const rules = config.rules.flatMap((rule) =>
    importRule(rule, config, (what, place = rule.placeOf('id')) =>
      notices.push(`${shown(place)}: ${rule.id}: ${what}`),
    ),
  );
  assertReferences(config);
  const { useDefault, disabledRules } = config.extend;
  if (rules.length === 0 && !useDefault) refuseEmpty(file, notices);
  return { rules, notices, disabled: useDefault ? disabledRules.map((id) => `secrets/${id}`) : [] };
}

/** It would look as if its rules had found nothing. What was said so far may tell why. */
function refuseEmpty(file: string, notices: readonly string[]): never {
  const said = notices.map((notice) => notice.replace(/^.*?:\d+: /, ''));
  const remedy = said.length > 0 ? said.join('; ') : 'Write [[rules]], or extend.path with a file that has some';
  return refuse({ file, line: 1 }, 'it contains no rule', remedy);
}

function shown({ file, line }: GitleaksLine): string {
  return `${file}:${line}`;
}

// ---------------------------------------------------------------- what it extends

function readChain(
  { text, file }: { readonly text: string; readonly file: string },
  readExtended: ReadExtended,
  notices: string[],
  depth: number,
): GitleaksConfig {
  const config = readGitleaks(text, file, (line, what) => notices.push(`${file}:${line}: ${what}`));
  const { placeOf, useDefault, path, url } = config.extend;
  if (useDefault && path !== '')
    refuse(placeOf('path'), 'both extend.useDefault and extend.path', 'gitleaks refuses it as well');
  if (useDefault)
    notices.push(
      `${shown(placeOf('useDefault'))}: extend.useDefault: gitleaks' own rules are not part of this program, its packs run beside these rules; save gitleaks' default configuration beside this file and name it in extend.path to use it`,
    );
  if (url !== '') notices.push(`${shown(placeOf('url'))}: extend.url has no effect, as in gitleaks`);
  if (path === '') return withoutDoubles(config, notices);
  if (depth >= deepestExtends) {
    notices.push(
      `${shown(placeOf('path'))}: extend.path: gitleaks follows ${deepestExtends} files and no more; so ${path} is not read`,
    );
    return withoutDoubles(config, notices);
  }
  const extended = readExtended(path);
  if (extended === null)
    refuse(
      placeOf('path'),
      `extend.path: file not found: ${path}`,
      'Name it as seen from this file or from the folder you are in',
    );
  return extend(
    withoutDoubles(config, notices),
    readChain({ text: extended, file: path }, readExtended, notices, depth + 1),
    notices,
  );
}

/** Of several rules with one id gitleaks keeps the last. */
function withoutDoubles(config: GitleaksConfig, notices: string[]): GitleaksConfig {
  const last = new Map(config.rules.map((rule) => [rule.id, rule]));
  for (const rule of config.rules)
    if (last.get(rule.id) !== rule)
      notices.push(
        `${shown(rule.placeOf('id'))}: ${rule.id}: the id is given twice, and only the last rule of that id holds, as in gitleaks`,
      );
  return { ...config, rules: config.rules.filter((rule) => last.get(rule.id) === rule) };
}

/** The nearer file wins, key by key; lists of a rule are joined. */
function extend(config: GitleaksConfig, base: GitleaksConfig, notices: string[]): GitleaksConfig {
  const disabled = new Set(config.extend.disabledRules);
  for (const id of disabled)
    if (!base.rules.some((rule) => rule.id === id))
      notices.push(
        `${shown(config.extend.placeOf('disabledRules'))}: extend.disabledRules: ${base.file} has no rule ${id}`,
      );
  const own = new Map(config.rules.map((rule) => [rule.id, rule]));
  const inherited = base.rules.filter(({ id }) => !disabled.has(id)).map((rule) => mergeRule(rule, own.get(rule.id)));
  const known = new Set(inherited.map(({ id }) => id));
  return {
    ...config,
    rules: [...inherited, ...config.rules.filter(({ id }) => !known.has(id))],
    allowlists: [...config.allowlists, ...base.allowlists],
  };
}

function mergeRule(base: GitleaksRule, own: GitleaksRule | undefined): GitleaksRule {
  if (!own) return base;
  return {
    ...base,
    placeOf: (key) => (saysIt(own, key) ? own : base).placeOf(key),
    description: own.description || base.description,
    regex: own.regex || base.regex,
    path: own.path || base.path,
    entropy: own.entropy || base.entropy,
    secretGroup: own.secretGroup || base.secretGroup,
    tags: [...base.tags, ...own.tags],
    keywords: [...base.keywords, ...own.keywords],
    allowlists: [...base.allowlists, ...own.allowlists],
  };
}

/** Where a key is not, its table is given. */
function saysIt({ placeOf }: GitleaksRule, key: string | undefined): boolean {
  return key === undefined || placeOf(key).line !== placeOf().line;
}

function assertReferences({ rules, allowlists, extend: { useDefault } }: GitleaksConfig): void {
  const ids = new Set(rules.map(({ id }) => id));
  for (const { id, required } of rules)
    for (const each of required)
      if (!ids.has(each.id))
        refuse(each.placeOf('id'), `${id}: required: rule not found: ${each.id}`, 'Correct its id');
  // The rules of the default configuration are not known here.
  if (useDefault) return;
  for (const { targetRules, placeOf } of allowlists)
    for (const target of targetRules)
      if (!ids.has(target))
        refuse(placeOf('targetRules'), `allowlists: targetRules: rule not found: ${target}`, 'Correct its id');
}

function refuse({ file, line }: GitleaksLine, reason: string, remedy: string): never {
  throw new PackError(file, [{ line, column: 1, reason, remedy }]);
}

// ---------------------------------------------------------------- one rule

/** `place`: the rule itself where none is given. */
type Say = (what: string, place?: GitleaksLine) => void;

function importRule(rule: GitleaksRule, config: GitleaksConfig, say: Say): CompiledRule[] {
  if (rule.regex === '' && rule.path === '') {
    if (!config.extend.useDefault)
      refuse(rule.placeOf('id'), `${rule.id}: neither regex nor path`, 'gitleaks refuses it as well');
    say("changes a rule of gitleaks' default configuration, which is not here: it has no effect");
    return [];
  }
  const general = config.allowlists.filter(
    ({ targetRules }) => targetRules.length === 0 || targetRules.includes(rule.id),
  );
  assertRunnable(rule, general);
  return [toRule(rule, usable([...rule.allowlists, ...general], say), say)];
}

const correct = 'Correct the rule or leave it out';

/** Each expression is blamed where it stands; `general` are the lists that stand outside of rules. */
function assertRunnable(rule: GitleaksRule, general: readonly Allowlist[]): void {
  const assertAll = (owner: string, place: GitleaksLine, sources: readonly string[]): void => {
    for (const source of sources.filter((each) => each !== ''))
      blaming(place, owner, () => assertExpression(source, []));
  };
  const assertList = (owner: string, { placeOf, paths, regexes }: Allowlist): void => {
    assertAll(owner, placeOf('paths'), paths);
    assertAll(owner, placeOf('regexes'), regexes);
  };
  assertAll(`${rule.id}: `, rule.placeOf('path'), [rule.path]);
  blaming(rule.placeOf('regex'), `${rule.id}: `, () => assertExpression(nameGroups(rule.regex, 0), []));
  for (const list of rule.allowlists) assertList(`${rule.id}: `, list);
  for (const list of general) assertList('allowlist: ', list);
  const groups = countGroups(rule.regex);
  if (rule.secretGroup <= groups) return;
  const reason = `${rule.id}: secretGroup ${rule.secretGroup}, but the expression has ${groups}`;
  refuse(rule.placeOf('secretGroup'), reason, correct);
}

function blaming(place: GitleaksLine, owner: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    refuse(place, `${owner}${error instanceof Error ? error.message : 'cannot be imported'}`, correct);
  }
}

/** Commits are not known where a value is judged: what depends on them alone excuses nothing. */
function usable(lists: readonly Allowlist[], say: Say): readonly Allowlist[] {
  const naming = lists.find(({ commits }) => commits.length > 0);
  if (naming)
    say(
      'commits of an allowlist are not honoured, and what depends on them excuses nothing; use a baseline',
      naming.placeOf('commits'),
    );
  return lists.filter(({ all, commits }) => !all || commits.length === 0);
}

function toRule(rule: GitleaksRule, allowlists: readonly Allowlist[], say: Say): CompiledRule {
  const [joint, single] = [allowlists.filter(({ all }) => all), allowlists.filter(({ all }) => !all)];
  const onlyPaths = joint.filter(({ regexes, stopwords }) => regexes.length === 0 && stopwords.length === 0);
  const where = {
    include: [],
    exclude: [],
    includeExpressions: rule.path === '' ? [] : [rule.path],
    excludeExpressions: [...single, ...onlyPaths].flatMap(({ paths }) => paths),
  };
  const isByPath = rule.regex === '';
  return {
    id: `gitleaks/${rule.id}`,
    title: rule.description || rule.id,
    kind: isByPath ? 'exposure' : 'secret',
    severity: 'high',
    confidence: 0.75,
    why: 'It matches a rule of your own gitleaks configuration.',
    fix: 'Revoke it where it was created, and read the new one from a secret store.',
    refs: [],
    tags: rule.tags,
    source: isByPath ? 'path' : 'pattern',
    generic: /generic/i.test(rule.id),
    strong: false,
    where,
    text: isByPath ? null : toMatcher(rule, { single, joint: joint.filter((list) => !onlyPaths.includes(list)) }, say),
    path: isByPath ? { globs: [], expressions: [rule.path], not: [], minSize: 0 } : null,
    field: null,
    together: null,
    samples: { match: [], miss: [] },
    ...(rule.required.length > 0
      ? { requires: rule.required.map(({ id, lines, columns }) => ({ rule: `gitleaks/${id}`, lines, columns })) }
      : {}),
    ...(rule.skipReport ? { isSilent: true } : {}),
  };
}

interface Lists {
  /** One of what they name is enough. */
  readonly single: readonly Allowlist[];
  /** All that they name must hold. */
  readonly joint: readonly Allowlist[];
}

/** Shorter matches lie in one of the pieces in which a document is looked at. */
const longest = 32_000;

function toMatcher(rule: GitleaksRule, { single, joint }: Lists, say: Say): TextMatcher {
  const expression = nameGroups(rule.regex, rule.secretGroup);
  const aimedAt = (target: Allowlist['target']): string[] =>
    single.filter((list) => list.target === target).flatMap(({ regexes }) => regexes);
  const [not, notLine, notMatch] = [aimedAt('secret'), aimedAt('line'), aimedAt('match')];
  const excuses = joint.map(toExcuse);
  const goesOn = toBeginning(expression, longest);
  if (goesOn) blaming(rule.placeOf('regex'), `${rule.id}: `, () => assertExpression(goesOn, []));
  if (rule.keywords.length === 0) say('no keywords: the expression is tried on every document, which is slow');
  return {
    ...toGate(rule.keywords),
    shape: null,
    expression,
    ...(goesOn ? { goesOn } : {}),
    window: { before: 0, after: 0 },
    everywhere: true,
    checks: [],
    near: null,
    // gitleaks wants more than its number, we want as much as ours: the next number.
    entropy: rule.entropy > 0 ? rule.entropy * (1 + Number.EPSILON) : null,
    not,
    stopwords: single.flatMap(({ stopwords }) => stopwords),
    placeholders: false,
    notLine,
    notMatch,
    ...(excuses.length > 0 ? { excuses } : {}),
  };
}

function toExcuse({ paths, regexes, target, stopwords }: Allowlist): Excuse {
  return { paths, expressions: regexes, target, stopwords };
}

/** A keyword anywhere in a text makes its expression tried on all of it; the prefilter holds those of 3 to 32 characters. */
function toGate(keywords: readonly string[]): Pick<TextMatcher, 'anchors' | 'gate'> {
  const isFit = keywords.every((word) => /^[\x20-\x7e]{3,32}$/.test(word));
  if (keywords.length > 0 && isFit)
    return { anchors: keywords.map((keyword) => ({ text: keyword.toLowerCase(), fold: true, assigned: false })) };
  const words = keywords.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return words.length > 0 ? { anchors: [], gate: `(?i)(?:${words.join('|')})` } : { anchors: [] };
}
