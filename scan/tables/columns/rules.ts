/** What checks and field rules say of a column for sure, whatever the model thinks. */
import { proofs, type Check, type CompiledRule, type Proof } from '../../../rules/index.ts';
import type { ValuePattern } from '../../model/table.ts';
import { toWords, type ColumnFacts } from './features.ts';
import { classes } from './identifiers.ts';

/** How many different values are wanted where the column has no such name. */
const fewestDistinct = 3;

interface ColumnRules {
  /** What the values prove by themselves, or by a name of the same meaning. */
  readonly proven: () => ColumnDecision | null;
  /** What a field rule says whose identifier the model does not know: rules that users bring. */
  readonly foreign: () => ColumnDecision | null;
  /** What the values are that a rule of text would find. */
  readonly patterned: () => ColumnDecision | null;
  /** Share of values that the field rule of an identifier lets pass. */
  readonly passRate: (identifier: string) => number;
  /** Share of values that a check refuses which such values cannot fail. */
  readonly failRate: (identifier: string) => number;
}

export interface ColumnDecision {
  readonly identifier: string;
  readonly valid: number;
  readonly confidence: number;
}

interface Context {
  readonly patterns?: readonly ValuePattern[];
  readonly fields: readonly CompiledRule[];
  readonly checks: ReadonlyMap<string, Check>;
}

/** Some checks take 50 µs a value; so many values from all over the sample tell enough. */
const most = 80;

export function rulesFor({ values, ...rest }: ColumnFacts, context: Context): ColumnRules {
  const step = Math.max(1, values.length / most);
  const some = Array.from({ length: Math.min(values.length, most) }, (_, at) => values[Math.floor(at * step)] ?? '');
  const facts = { ...rest, values: some };
  return {
    proven: () => findProof(facts, context),
    foreign: () => findForeign(facts, context),
    patterned: () => findPattern(facts, context.patterns ?? []),
    passRate: (identifier) => passRate(facts, identifier, context),
    failRate(identifier) {
      // Phones are written in too many ways for that.
      const proof = identifier === 'phone' ? undefined : proofs.get(identifier);
      const check = proof && context.checks.get(proofOf(proof, facts.named.includes(identifier)).check);
      if (!check) return 0;
      return facts.values.filter((value) => check.judge(value).status === 'invalid').length / facts.values.length;
    },
  };
}

function findProof({ values, named }: ColumnFacts, { checks }: Context): ColumnDecision | null {
  for (const [identifier, proof] of proofs) {
    const { check, shape } = proofOf(proof, named.includes(identifier));
    const { least } = proof;
    const shaped = values.filter((value) => shape.test(value.slice(0, 200)));
    if (shaped.length < values.length * least) continue;
    if (!named.includes(identifier) && new Set(shaped).size < fewestDistinct) continue;
    const passing = shaped.filter((value) => checks.get(check)?.judge(value).status !== 'invalid');
    const valid = passing.length / values.length;
    if (valid >= least) return { identifier, valid, confidence: valid >= 0.98 ? 0.99 : 0.95 };
  }
  return null;
}

/** Where the column is called so, less is asked of its values. */
function proofOf(proof: Proof, isNamed: boolean): Pick<Proof, 'check' | 'shape'> {
  return isNamed && proof.named ? proof.named : proof;
}

function findForeign(facts: ColumnFacts, context: Context): ColumnDecision | null {
  const identifier = facts.named.find((each) => !classes.some((known) => known === each));
  if (identifier === undefined) return null;
  const valid = passRate(facts, identifier, context);
  return valid >= 0.5 ? { identifier, valid, confidence: 0.9 } : null;
}

const leastPatterned = 0.85;

function findPattern({ name, values }: ColumnFacts, patterns: readonly ValuePattern[]): ColumnDecision | null {
  for (const { identifier, holds, words } of patterns) {
    if (words && !toWords(name).some((word) => words.includes(word))) continue;
    const found = values.filter(holds);
    const valid = found.length / values.length;
    if (valid >= leastPatterned && new Set(found).size >= fewestDistinct)
      return { identifier, valid, confidence: 0.95 };
  }
  return null;
}

function passRate({ values }: ColumnFacts, identifier: string, { fields, checks }: Context): number {
  const field = fields.find((rule) => rule.field?.identifier === identifier)?.field;
  if (!field) return 1;
  const holds = field.value === null ? null : toValueTest(field.value);
  const passing = values.filter(
    (value) =>
      (holds === null || holds(value)) &&
      field.checks.every((name) => checks.get(name)?.judge(value).status !== 'invalid'),
  );
  return passing.length / values.length;
}

const valueTests = new Map<string, (value: string) => boolean>();

/**
 * The expressions of fields come from packs, not from documents, and run over at most 256 characters; they are simple
 * classes with a count, so the built-in engine is safe for them.
 */
function toValueTest(source: string): (value: string) => boolean {
  const known = valueTests.get(source);
  if (known) return known;
  const inner = source.replace(/^\(\?([ims]+)\)([^]*)$/, '(?$1:$2)');
  const expression = new RegExp(`^(?:${inner})$`, 'u');
  const test = (value: string): boolean => expression.test(value.slice(0, 256));
  valueTests.set(source, test);
  return test;
}
