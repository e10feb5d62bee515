/** What a column holds: from its name and from its values together. */
import { normaliseName, type Check, type CompiledRule } from '../../rules/index.ts';
import type { Column } from '../../rules/index.ts';
import type { TableContext } from './types.ts';

export interface TypedColumn extends Column {
  readonly index: number;
  readonly isNamed: boolean;
}

/** Share of values that must pass, where the name speaks for the identifier and where only the values do. */
const leastWithName = 0.5;
const leastByValues = 0.85;
/** Identifiers that values alone can prove, with how many distinct ones are wanted. */
const provableByValues: readonly (readonly [identifier: string, check: string, shape: RegExp])[] = [
  ['email', 'email', /^[^\s@]+@[^\s@]+\.[a-z]{2,24}$/i],
  ['card-number', 'card', /^[2-6][0-9 -]{11,22}$/],
  ['iban', 'iban', /^[A-Z]{2}[0-9]{2}[0-9A-Z ]{11,36}$/],
  ['us-ssn', 'us-ssn', /^[0-8][0-9]{2}-[0-9]{2}-[0-9]{4}$/],
  ['phone', 'phone', /^\+[1-9][0-9 ().-]{7,18}$/],
];
const fewestDistinct = 3;

/** Types the columns of a table from its header (null where it has none) and some rows. */
export function typeColumns(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
  context: TableContext,
): TypedColumn[] {
  const width = Math.max(header?.length ?? 0, ...rows.map((row) => row.length), 0);
  return Array.from({ length: width }, (_, index) => {
    const values = rows
      .map((row) => row[index]?.trim() ?? '')
      .filter((value) => value !== '' && value.toUpperCase() !== 'NULL');
    const name = header?.[index] ?? '';
    const share = rows.length > 0 ? values.length / rows.length : 0;
    const typed = typeByName(name, values, context) ?? typeByValues(values, context);
    return {
      index,
      name: name.slice(0, 60) || `column ${index + 1}`,
      share: round(share),
      isNamed: name !== '',
      ...(typed ?? { identifier: 'other', valid: 0 }),
    };
  });
}

type Typed = { readonly identifier: string; readonly valid: number };

function typeByName(name: string, values: readonly string[], context: TableContext): Typed | null {
  const normalised = normaliseName(name);
  if (normalised === '' || values.length === 0) return null;
  const rule = ruleNamed(normalised, context);
  if (!rule?.field) return null;
  const valid = passRate(values, rule, context.checks);
  return valid >= leastWithName ? { identifier: rule.field.identifier, valid: round(valid) } : null;
}

const rulesByName = new WeakMap<TableContext, ReadonlyMap<string, CompiledRule>>();

/** The first field rule that knows a normalised name. */
function ruleNamed(name: string, context: TableContext): CompiledRule | undefined {
  const known = rulesByName.get(context);
  if (known) return known.get(name);
  const pairs = context.fields.flatMap((rule) => (rule.field?.names ?? []).map((each) => [each, rule] as const));
  rulesByName.set(context, new Map(pairs.toReversed()));
  return ruleNamed(name, context);
}

/** A value passes where the field's expression holds it in full and no check refuses it. */
function passRate(values: readonly string[], { field }: CompiledRule, checks: ReadonlyMap<string, Check>): number {
  const expression = field?.value ? toValueTest(field.value) : null;
  const passing = values.filter(
    (value) =>
      (expression === null || expression(value)) &&
      (field?.checks ?? []).every((name) => checks.get(name)?.judge(value).status !== 'invalid'),
  );
  return values.length > 0 ? passing.length / values.length : 0;
}

const valueTests = new Map<string, (value: string) => boolean>();

/**
 * The expressions of fields come from packs, not from documents, and run over cells of at most 4 KB; they are simple
 * classes with a count, so the built-in engine is safe for them.
 */
function toValueTest(source: string): (value: string) => boolean {
  const known = valueTests.get(source);
  if (known) return known;
  const [, flags = '', body = source] = /^\(\?([a-z]+)[:)]([^]*)$/.exec(source) ?? [];
  const inner = source.startsWith('(?i:') ? body.replace(/\)$/, '') : body;
  const expression = new RegExp(`^(?:${inner})$`, `u${flags.includes('i') ? 'i' : ''}`);
  const test = (value: string): boolean => expression.test(value.slice(0, 256));
  valueTests.set(source, test);
  return test;
}

function typeByValues(values: readonly string[], { checks }: TableContext): Typed | null {
  for (const [identifier, check, shape] of provableByValues) {
    const shaped = values.filter((value) => shape.test(value));
    if (shaped.length < values.length * leastByValues || new Set(shaped).size < fewestDistinct) continue;
    const valid = shaped.filter((value) => checks.get(check)?.judge(value).status !== 'invalid').length / values.length;
    if (valid >= leastByValues) return { identifier, valid: round(valid) };
  }
  return null;
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}

/** Is the first row a header? Names are words, unlike what stands below them. */
export function looksLikeHeader(first: readonly string[], context: TableContext): boolean {
  const names = first.map(normaliseName);
  const known = names.filter((name) => ruleNamed(name, context) !== undefined).length;
  const isWordy = first.every((cell) => cell.length <= 60 && !/@|^[+-]?[\d\s().:/-]+$/.test(cell.trim()));
  return isWordy && (known > 0 || new Set(names).size === names.length);
}
