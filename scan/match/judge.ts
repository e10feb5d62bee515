/** Decides whether a match is a finding, how sure we are, and why. Reads the value; gives only words about it. */
import type { Check, CompiledRule, Provenance, TextMatcher } from '../../rules/index.ts';
import { entropyOf } from '../values/entropy.ts';
import { findWord } from './context.ts';
import type { Matcher } from './matcher.ts';
import { isBlank, isMadeUp, isMarkedAsExample, isPlaceholder } from './placeholder.ts';

export interface MatchJudgement {
  readonly confidence: number;
  readonly provenance: Provenance;
  readonly evidence: readonly string[];
  /** Indexes of the rule's `excuses` that hold but for the path, which is not known here. */
  readonly excusedWhere?: readonly number[];
  /** Steps by which the rule's severity falls. */
  readonly milder?: number;
}

export interface Surroundings {
  readonly value: string;
  /** Up to 300 bytes before and behind the value. */
  readonly before: string;
  readonly after: string;
  readonly line: string;
  /** The whole match of the expression. */
  readonly match: string;
}

/** How far one piece of evidence moves the doubt that is left. */
const doubtLeft = { checkHolds: 0.2, wordNear: 0.5 };
const trustLeft = { checkFails: 0.6, example: 0.5 };

export function judge(
  rule: CompiledRule,
  surroundings: Surroundings,
  matcher: Matcher,
  checks: ReadonlyMap<string, Check>,
): MatchJudgement | null {
  const text = rule.text;
  if (!text || isExcluded(text, surroundings, matcher)) return null;
  if (rule.kind === 'secret' && isBlank(surroundings.value)) return null;
  const excused = fittingExcuses(text, surroundings, matcher);
  if (excused.some((index) => text.excuses?.[index]?.paths.length === 0)) return null;
  const evidence = [describeAnchor(rule)].filter((words) => words !== null);
  let confidence = rule.confidence;
  let provenance: Provenance = 'unknown';
  let milder = 0;

  for (const name of text.checks) {
    const verdict = checks.get(name)?.judge(surroundings.value);
    if (!verdict) continue;
    if (verdict.status === 'invalid' && rule.source !== 'token') return null;
    if (verdict.status === 'valid') confidence = 1 - (1 - confidence) * doubtLeft.checkHolds;
    if (verdict.status === 'invalid') confidence *= trustLeft.checkFails;
    if (verdict.provenance) provenance = verdict.provenance;
    milder += verdict.milder ?? 0;
    evidence.push(verdict.evidence);
  }

  const guessed = text.like && matcher.guesses.of(text.like, surroundings.value, aroundValue(surroundings));
  if (guessed === null) return null;
  if (guessed) {
    milder += guessed.milder;
    provenance = guessed.provenance;
    evidence.push(guessed.evidence);
  }

  if (text.machine && isThisMachine(surroundings.match)) {
    milder += mostSteps;
    evidence.push('of this machine only');
  }

  const word = text.near && findNear(text.near, surroundings);
  if (text.near?.required && !word) return null;
  if (word) {
    confidence = 1 - (1 - confidence) * doubtLeft.wordNear;
    evidence.push(`"${word}" stands near`);
  }
  if (rule.kind === 'secret' && isMarkedAsExample(surroundings.value)) {
    provenance = 'test';
    confidence *= trustLeft.example;
    evidence.push('marked as an example');
  } else if (rule.kind === 'secret' && isMadeUp(surroundings.value)) {
    provenance = 'test';
    confidence *= trustLeft.example;
    evidence.push('made up: its characters follow one another');
  }
  return {
    confidence: Math.round(confidence * 100) / 100,
    provenance,
    evidence,
    ...(excused.length > 0 ? { excusedWhere: excused } : {}),
    ...(milder > 0 ? { milder } : {}),
  };
}

/** What was matched in front of the value and behind it. */
function aroundValue({ value, match }: Surroundings): string {
  const at = match.lastIndexOf(value);
  return at < 0 ? match : `${match.slice(0, at)} ${match.slice(at + value.length)}`;
}

/** From critical to low. */
const mostSteps = 3;
const thisMachine =
  /(?:^|(?:server|host(?:name)?|data ?source|addr(?:ess)?|endpoint|url|uri)\s*=|[@(]|\/\/)\s*(?:tcp:|tcp\()?(?:localhost|127\.[0-9.]{5,11}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|\(local(?:db)?\)|\.(?=[;\\]))(?=$|[^0-9a-z._-])/i;

function isThisMachine(match: string): boolean {
  return thisMachine.test(match);
}

function isExcluded(text: TextMatcher, { value, line, match }: Surroundings, matcher: Matcher): boolean {
  if (value.length === 0) return true;
  if (text.placeholders && isPlaceholder(value)) return true;
  const lower = text.stopwords.length > 0 ? value.toLowerCase() : '';
  if (text.stopwords.some((word) => lower.includes(word))) return true;
  if (text.entropy !== null && entropyOf(value) < text.entropy) return true;
  if (text.not.some((source) => matcher.holds(source, value))) return true;
  if (text.notMatch?.some((source) => matcher.holds(source, match))) return true;
  return text.notLine?.some((source) => matcher.holds(source, line)) ?? false;
}

function fittingExcuses(
  { excuses = [] }: TextMatcher,
  { value, line, match }: Surroundings,
  matcher: Matcher,
): number[] {
  const targets = { secret: value, line, match };
  return [...excuses.entries()].flatMap(([index, { expressions, target, stopwords }]) => {
    const isNamed = expressions.length === 0 || expressions.some((source) => matcher.holds(source, targets[target]));
    const lower = value.toLowerCase();
    return isNamed && (stopwords.length === 0 || stopwords.some((word) => lower.includes(word))) ? [index] : [];
  });
}

function findNear(near: NonNullable<TextMatcher['near']>, { before, after, value }: Surroundings): string | null {
  const [head, tail] = [before.slice(-near.before), after.slice(0, near.after)];
  // A space stands for the value, so that what stands before and behind it does not join into a word.
  return findWord(`${head}${value.length > 0 ? ' ' : ''}${tail}`, near.words);
}

function describeAnchor(rule: CompiledRule): string | null {
  const [anchor] = rule.text?.anchors ?? [];
  return rule.source === 'token' && anchor && !anchor.fold ? `prefix ${anchor.text}` : null;
}
