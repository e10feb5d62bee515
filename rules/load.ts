/** Loads packs: YAML in, compiled rules out, or an error that names file, line, column and remedy. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { RE2JS } from 're2js';
import { checks } from './checks/index.ts';
import { didYouMean, shownName } from './closest.ts';
import { compileRule, RuleProblem, toSegment } from './compile.ts';
import { compileFields } from './fields.ts';
import { findGlobMistake } from './globs.ts';
import { identifierOf, identifiers } from './identifiers.ts';
import type { RawPack, RawRule } from './raw.ts';
import { alphabets, isAlphabet, isAlphabetSegment } from './token.ts';
import type { CompiledPacks, CompiledRule } from './rule-types.ts';
import { findProblems } from './validate.ts';
import { PackError, readYaml, type YamlPosition, type YamlSource } from './yaml.ts';

export interface PackFile {
  readonly file: string;
  readonly text: string;
}

interface PackOptions {
  /** Which page describes the rules of a file. */
  readonly pageOf?: (file: string) => string;
  /** Both engines are known to run their expressions: to try takes longer than the rest. */
  readonly areProven?: boolean;
}

/** Compiles packs that belong together. Throws PackError with all that is wrong with the first file that is. */
export function loadPacks(files: readonly PackFile[], { pageOf, areProven = false }: PackOptions = {}): CompiledPacks {
  const ids = new Map<string, string>();
  const sources = files.map(({ file, text }) => readYaml(text, file));
  const named = sources.flatMap(fieldsOf);
  const rules = sources.flatMap((source) => {
    const page = pageOf?.(source.file);
    return loadPack(source, { ids, named, areProven }).map((rule) => (page === undefined ? rule : { ...rule, page }));
  });
  return { version: 1, rules };
}

/** A pack that was read already, perhaps as a part of another file. Throws PackError. */
export function loadPackSource(source: YamlSource): readonly CompiledRule[] {
  return loadPack(source, { ids: new Map(), named: fieldsOf(source), areProven: false });
}

/** The packs that come with the product; `test/rules/samples` proves their expressions. */
export function loadBuiltInPacks(folder: string = join(import.meta.dirname, 'packs')): CompiledPacks {
  const pageOf = (file: string): string => toPage(relative(folder, file));
  const { rules } = loadPacks(readPackFolder(folder), { pageOf, areProven: true });
  return { version: 1, rules: [...compileFields(), ...rules] };
}

/** `secrets/ai.yml` is described in docs/rules/secrets/ai.md. */
const toPage = (file: string): string => file.replaceAll(sep, '/').replace(/\.ya?ml$/, '');

export function readPackFolder(folder: string): PackFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}

interface Loaded {
  /** Id -> where it stands. */
  readonly ids: Map<string, string>;
  /** Identifiers that field rules of these packs bring. */
  readonly named: readonly string[];
  readonly areProven: boolean;
}

/** Whatever shape the file has. */
function fieldsOf({ value }: YamlSource): string[] {
  const { rules } = (value ?? {}) as { readonly rules?: unknown };
  return (Array.isArray(rules) ? (rules as Partial<RawRule | null>[]) : []).flatMap((rule) => {
    const identifier: unknown = rule?.field?.identifier;
    return typeof identifier === 'string' ? [identifier] : [];
  });
}

function loadPack(source: YamlSource, { ids, named, areProven }: Loaded): CompiledRule[] {
  const problems = [...findProblems(source, 'pack')];
  const pack = source.value as RawPack;
  const isMisshapen = problems.length > 0;
  if (isMisshapen && !Array.isArray((source.value as Partial<RawPack> | null)?.rules))
    throw new PackError(source.file, problems);
  const rules = pack.rules.map((rule, index) => {
    const at = (path: readonly (string | number)[]): YamlPosition => source.placeOf(['rules', index, ...path]);
    const id = `${pack.pack}/${rule.id}`;
    const known = ids.get(id);
    if (known)
      problems.push({ ...at(['id']), reason: `the id "${id}" is taken by ${known}`, remedy: 'Choose another one' });
    ids.set(id, `${source.file}:${at(['id']).line}`);
    try {
      const whole = { ...pack.defaults, ...rule };
      const compiled = loadRule(whole, pack.pack, named);
      if (!areProven) assertExpressions(compiled, whole);
      return compiled;
    } catch (error) {
      // Of the wrong shape anything may go wrong, and the schema said what.
      if (!(error instanceof RuleProblem) && !isMisshapen) throw error;
      if (!(error instanceof RuleProblem)) return [];
      problems.push({ ...at(error.path), reason: `${id}: ${error.message}`, remedy: error.remedy });
      return [];
    }
  });
  if (problems.length > 0) throw new PackError(source.file, problems);
  return rules.flat();
}

function loadRule(raw: RawRule, pack: string, named: readonly string[]): CompiledRule {
  assertIdentifier(raw, named);
  assertRunnable(raw);
  assertGlobs(raw);
  return compileRule(raw, pack);
}

/** What a schema cannot say: names that exist, anchors the prefilter can hold. */
function assertRunnable(raw: RawRule): void {
  const place = raw.keyed ? ['keyed', 'value'] : ['token'];
  const segments = (raw.token ?? raw.keyed?.value ?? []).map(toSegment);
  for (const [index, segment] of segments.entries()) {
    if (!isAlphabetSegment(segment)) continue;
    if (!isAlphabet(segment.alphabet))
      throw new RuleProblem(
        [...place, index],
        `there is no alphabet "${segment.alphabet}"${didYouMean(segment.alphabet, Object.keys(alphabets))}`,
        'See CONTRIBUTING.md for their names',
      );
    if (segment.check !== null) assertCheck(segment.check, [...place, index, 'check']);
  }
  for (const [index, name] of (raw.pattern?.checks ?? []).entries()) assertCheck(name, ['pattern', 'checks', index]);
  for (const [index, name] of (raw.field?.checks ?? []).entries()) assertCheck(name, ['field', 'checks', index]);
  for (const [index, anchor] of (raw.pattern?.anchors ?? []).entries()) {
    const text = typeof anchor === 'string' ? anchor : anchor.text;
    if (/^[\x01-\x7f]{3,32}$/.test(text)) continue;
    throw new RuleProblem(
      ['pattern', 'anchors', index],
      'an anchor has 3 to 32 ASCII characters',
      'Choose a literal that every match holds',
    );
  }
  const pattern = raw.pattern;
  if (pattern && (pattern.anchors ?? []).length === 0 && pattern.shape === undefined && pattern.named === undefined) {
    throw new RuleProblem(
      ['pattern'],
      'the pattern has neither anchors nor a shape to find it by',
      'Name a literal that every match holds',
    );
  }
}

function assertCheck(name: string, path: readonly (string | number)[]): void {
  if (checks.has(name)) return;
  const names = [...checks.keys()];
  throw new RuleProblem(
    path,
    `there is no check "${name}"${didYouMean(name, names)}`,
    `There are: ${names.join(', ')}`,
  );
}

/** Of a misspelt one the values would be nobody's, and stay findings of their own in every table. */
function assertIdentifier({ pattern }: RawRule, named: readonly string[]): void {
  const id = pattern?.identifier;
  if (id === undefined || identifierOf(id) || named.includes(id)) return;
  const names = [...Object.keys(identifiers), ...named];
  throw new RuleProblem(
    ['pattern', 'identifier'],
    `there is no identifier ${shownName(id) ?? 'of this name'}${didYouMean(id, names)}`,
    `Give a \`field\` rule of it that names its columns, or take one of: ${names.join(', ')}`,
  );
}

/** A rule that can hold nowhere would be off without a word. */
function assertGlobs({ where, path }: RawRule): void {
  const lists = [
    [['where', 'include'], where?.include],
    [['where', 'exclude'], where?.exclude],
    [['path', 'globs'], path?.globs],
    [['path', 'not'], path?.not],
  ] as const;
  for (const [keys, globs] of lists) {
    for (const [index, glob] of (globs ?? []).entries()) {
      const mistake = findGlobMistake(glob);
      if (!mistake) continue;
      const remedy = mistake.meant === null ? '' : `Write "${mistake.meant}"`;
      throw new RuleProblem([...keys, index], `the glob "${glob}" ${mistake.reason}`, remedy);
    }
  }
}

/** Every expression must run in both engines. */
function assertExpressions(rule: CompiledRule, raw: RawRule): void {
  const sources: [string | null | undefined, (string | number)[]][] = [
    [rule.text?.expression, raw.pattern ? ['pattern', 'expression'] : []],
    [rule.text?.begins, ['pattern', 'begins']],
    [rule.text?.goesOn, ['pattern', 'expression']],
    [rule.text?.gate, ['pattern', 'gate']],
    ...(rule.text?.not ?? []).map((source, index): [string, (string | number)[]] => [
      source,
      ['pattern', 'not', index],
    ]),
    ...(rule.text?.notMatch ?? []).map((source, index): [string, (string | number)[]] => [
      source,
      ['pattern', 'notMatch', index],
    ]),
    [rule.field?.value, ['field', 'value']],
  ];
  for (const [source, path] of sources) if (source) assertExpression(source, path);
}

/** Imported rules share their allowlists: what ran once is not compiled again. */
const runnable = new Set<string>();

export function assertExpression(source: string, path: readonly (string | number)[]): void {
  if (runnable.has(source)) return;
  for (const compile of engines()) {
    try {
      compile(source);
    } catch (error) {
      const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'refused';
      throw new RuleProblem(
        path,
        `RE2 cannot run the expression: ${said}`,
        'Look-around and back-references do not exist in RE2',
      );
    }
  }
  runnable.add(source);
}

let known: ((source: string) => unknown)[] | null = null;

function engines(): ((source: string) => unknown)[] {
  return (known ??= [(source: string) => RE2JS.compile(source), ...nativeEngine()]);
}

function nativeEngine(): ((source: string) => unknown)[] {
  try {
    const RE2 = createRequire(import.meta.url)('re2') as new (source: string, flags: string) => unknown;
    return [(source) => new RE2(source, 'g')];
  } catch {
    return [];
  }
}
