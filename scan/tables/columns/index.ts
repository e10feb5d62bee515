/** What each column of a table holds: rules where they are strong, else a small model over name, values and neighbours. */
import { dataKinds, identifierOf, proofs, type Check, type CompiledRule } from '../../../rules/index.ts';
import type { TypedColumn, ValuePattern } from '../../model/table.ts';
import { toFacts } from './facts.ts';
import { toFeatures, toWords, type ColumnFacts } from './features.ts';
import { classes, impersonal } from './identifiers.ts';
import { columnModel, predict } from './model.ts';
import { findNamePair } from './name-pairs.ts';
import { rulesFor, type ColumnDecision } from './rules.ts';
import { shownName } from './shown-name.ts';

export interface TypingContext {
  /** Rules that know names of columns. */
  readonly fields: readonly CompiledRule[];
  readonly checks: ReadonlyMap<string, Check>;
  readonly patterns?: readonly ValuePattern[];
}

/** Below it a column is `other`: a guess is no ground to call a table personal. */
const leastConfidence = 0.5;

const isName = (identifier: string): boolean => identifierOf(identifier)?.slot === 'name';

/** Types the columns of a table from its header (null where it has none) and some rows. */
export function typeColumns(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
  context: TypingContext,
): TypedColumn[] {
  const columns = toFacts(header, rows, context.fields);
  if (columns.every(({ values }) => values.length === 0))
    return columns.map((facts, index) => toColumn(facts, index, null));
  const probabilities = predict(
    columnModel(),
    columns.map((facts) => toFeatures(facts, context.checks)),
  );
  const decisions = columns.map((facts, at) => decide(facts, probabilities[at], context));
  if (header === null) takeNamePair(columns, decisions);
  // What makes a row a person's, whatever stands beside it.
  const isOfPeople = decisions.some((decision) => decision !== null && proofs.has(decision.identifier));
  const has = (wanted: (identifier: string) => boolean): boolean =>
    decisions.some((decision) => decision !== null && wanted(decision.identifier));
  const [hasAddresses, hasSecrets] = [has((each) => each === 'email'), has(isSecret)];
  const beside = (facts: ColumnFacts): ColumnDecision | null =>
    (hasSecrets && facts.named.includes('username') ? toDecision('username') : null) ??
    (isOfPeople ? (nameBeside(facts, context) ?? birthBeside(facts)) : null) ??
    (hasAddresses && columns.length === 2 ? passwordBeside(facts) : null);
  return columns.map((facts, index) => {
    const decision = decisions[index] ?? null;
    return toColumn(facts, index, (decision?.identifier === 'other' ? beside(facts) : null) ?? decision);
  });
}

const isSecret = (identifier: string): boolean => identifierOf(identifier)?.slot === 'secret';

/** Of what stands beside it. */
function toDecision(identifier: string): ColumnDecision {
  return { identifier, valid: 1, confidence: 0.6 };
}

/** What the names of people stand beside. */
const besideNames = new Set(['street', 'birth-date', 'phone', 'email']);

function takeNamePair(columns: readonly ColumnFacts[], decisions: (ColumnDecision | null)[]): void {
  const has = (wanted: (identifier: string) => boolean): boolean =>
    decisions.some((decision) => decision !== null && wanted(decision.identifier));
  if (has(isName) || !has((identifier) => besideNames.has(identifier))) return;
  const pair = findNamePair(columns.map(({ values }) => values));
  for (const at of pair ? [pair.at, pair.at + 1] : [])
    decisions[at] = toDecision(at === pair?.given ? 'first-name' : 'last-name');
}

/** Names of a form that nobody has seen are still names where the column says so and addresses stand beside it. */
function nameBeside(facts: ColumnFacts, context: TypingContext): ColumnDecision | null {
  const identifier = facts.named.find(isName);
  const isVaried = new Set(facts.values).size >= facts.values.length * 0.5;
  if (identifier === undefined || !isVaried || facts.values.length === 0) return null;
  const valid = rulesFor(facts, context).passRate(identifier);
  return valid >= 0.9 ? { identifier, valid, confidence: 0.6 } : null;
}

const day = /^((?:19|20)\d\d)[-/.]?(?:0[1-9]|1[0-2])[-/.]?(?:0[1-9]|[12]\d|3[01])$/;
/** Years over which people of a table are born at least, and the youngest of them. */
const births = { span: 30, youngest: 16 };

/** Days of so many years, none of them lately, are of nothing else in a column without a name beside people. */
function birthBeside({ name, values }: ColumnFacts): ColumnDecision | null {
  const years = values.flatMap((value) => day.exec(value)?.[1] ?? []).map(Number);
  if (name !== '' || years.length < Math.max(fewestOfSpecial, values.length * 0.95)) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isOfBirths = last - first >= births.span && last <= new Date().getFullYear() - births.youngest;
  return isOfBirths ? toDecision('birth-date') : null;
}

const leastMixed = 0.25;
const fewestLengths = 4;

/** Beside an address and nothing else: as people choose them, of any length, many with letters and digits. */
function passwordBeside({ name, values }: ColumnFacts): ColumnDecision | null {
  const different = new Set(values);
  if (name !== '' || different.size < Math.max(fewestOfSpecial, values.length * 0.5)) return null;
  if (!values.every((value) => /^[\x21-\x7e]{3,64}$/.test(value) && !value.includes('://'))) return null;
  const mixed = values.filter((value) => /[a-z]/i.test(value) && /\d/.test(value));
  const areChosen =
    mixed.length >= values.length * leastMixed && new Set(values.map(({ length }) => length)).size >= fewestLengths;
  return areChosen ? toDecision('password') : null;
}

function decide(
  facts: ColumnFacts,
  probabilities: Float64Array | undefined,
  context: TypingContext,
): ColumnDecision | null {
  if (facts.values.length === 0 || !probabilities) return null;
  const rules = rulesFor(facts, context);
  const certain = rules.proven() ?? rules.foreign();
  if (certain) return certain;
  const best = probabilities.indexOf(Math.max(...probabilities));
  const [identifier, confidence] = [classes[best] ?? 'other', probabilities[best] ?? 0];
  const patterned = rules.patterned();
  if (patterned && mayReplace(patterned, { identifier, confidence }, facts, context)) return patterned;
  if (impersonal.has(identifier) || confidence < leastConfidence) return { identifier: 'other', valid: 0, confidence };
  // Which name of a person it is, its own name says better than its values.
  const named = facts.named.includes(identifier) ? identifier : facts.named.find(isName);
  if (named !== undefined && isName(identifier)) return { identifier: named, valid: rules.passRate(named), confidence };
  if (isName(identifier) && facts.values.length < facts.rows * fewestOfNames)
    return { identifier: 'other', valid: 0, confidence: 1 - confidence };
  if (isSpecial(identifier) && !facts.named.includes(identifier) && facts.values.length < fewestOfSpecial)
    return { identifier: 'other', valid: 0, confidence: 1 - confidence };
  if (identifier === 'ethnicity' && !facts.named.includes(identifier) && facts.values.every(isColour))
    return { identifier: 'other', valid: 0, confidence: 1 - confidence };
  if (identifier === 'salary' && toWords(facts.name).some((word) => inhabitants.has(word)))
    return { identifier: 'other', valid: 0, confidence: 1 - confidence };
  if (isOneNumber(facts.values) && !facts.named.includes(identifier))
    return { identifier: 'other', valid: 0, confidence: 1 - confidence };
  // A check that most values fail speaks louder than any likeness.
  if (rules.failRate(identifier) > 0.5) return { identifier: 'other', valid: 0, confidence: 1 - confidence };
  return { identifier, valid: rules.passRate(identifier), confidence };
}

/** What the name says as well, or what weighs more, no rule for text takes away: a repository's own might make it lighter. */
function mayReplace(
  { identifier }: ColumnDecision,
  guess: Omit<ColumnDecision, 'valid'>,
  { named }: ColumnFacts,
  { fields }: TypingContext,
): boolean {
  const weightOf = (id: string): number => {
    const row = identifierOf(id);
    const kind = row ? row.data : fields.find(({ field }) => field?.identifier === id)?.kind;
    return dataKinds.findIndex((each) => each === kind);
  };
  if (guess.confidence < leastConfidence) return true;
  return !named.includes(guess.identifier) && weightOf(identifier) >= weightOf(guess.identifier);
}

/** GDPR, Article 9: a licence reads like a party and a colour like an origin, so that a few words show none of them. */
const isSpecial = (identifier: string): boolean =>
  identifier === 'health' || identifierOf(identifier)?.data === 'special-category';
const fewestOfSpecial = 10;
/** Of the rows of a table: what hardly a record has, under a name that says something else, is a word. */
const fewestOfNames = 0.01;

/** Of many people nobody has the number for himself, unless the column is called so. */
const isOneNumber = (values: readonly string[]): boolean =>
  values.length >= fewestOfSpecial && /^\d+$/.test(values[0] ?? '') && values.every((value) => value === values[0]);

/** Beside names of places, which read like those of people, their numbers read like salaries. */
const inhabitants = new Set(
  'population pop inhabitants residents einwohner einwohnerzahl bevolkerung habitants habitantes poblacion populacao popolazione abitanti inwoners'.split(
    ' ',
  ),
);

/** What goods are called more often than people. */
const isColour = (value: string): boolean => /^(?:white|black|brown|red|yellow)$/i.test(value.trim());

function toColumn({ name, values, rows }: ColumnFacts, index: number, decision: ColumnDecision | null): TypedColumn {
  const { identifier, valid, confidence } = decision ?? { identifier: 'other', valid: 0, confidence: 1 };
  return {
    index,
    name: shownName(name, index),
    share: round(rows > 0 ? values.length / rows : 0),
    isNamed: name !== '',
    identifier,
    valid: round(valid),
    confidence: round(confidence),
  };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
