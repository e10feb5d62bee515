/** From a match to a hit: the last place that sees the value. */
import { hash } from 'node:crypto';
import { identifierOf, type Check, type CompiledRule, type Provenance } from '../../rules/index.ts';
import type { AllowEntry } from '../model/config.ts';
import type { CustomerKind } from '../model/customers.ts';
import type { Hit } from '../model/hit.ts';
import type { PersonHash } from '../model/records.ts';
import { domainAllows, findIdleComment, findInlineAllow } from '../suppress/index.ts';
import { entropyOf } from '../values/entropy.ts';
import { keyedFingerprint, lineFingerprint, secretFingerprint } from '../values/fingerprint.ts';
import { previewOf } from '../values/preview.ts';
import { formerFingerprint, type KnownFingerprints } from './formerly.ts';
import { judge } from './judge.ts';
import type { Matcher } from './matcher.ts';
import type { RawMatch } from './raw-match.ts';
import { identifierOfText, toKnownSubject, toSubject, type MatchSubject } from './subject.ts';

export interface HitContext {
  readonly matcher: Matcher;
  readonly checks: ReadonlyMap<string, Check>;
  /** The user's fingerprint key, or null. */
  readonly key: Buffer | null;
  /** Made for this run, never written anywhere. */
  readonly runKey: string;
  readonly allow: readonly AllowEntry[];
  /** What the baseline knows: see `entryKey`. */
  readonly baseline: ReadonlySet<string>;
  readonly known: KnownFingerprints;
  /** Whether data of this provenance is a leak. */
  readonly counts: (provenance: Provenance) => boolean;
  readonly personHash: PersonHash;
}

/** What is known of a hit before its place is. */
export interface HitDraft extends Pick<
  Hit,
  'rule' | 'confidence' | 'provenance' | 'preview' | 'evidence' | 'value' | 'domainAllow' | 'excusedWhere' | 'milder'
> {
  /** What may be committed of the value itself; null where that could be guessed back. */
  readonly ownFingerprint: string | null;
  /** Null where it is nobody's. */
  readonly subject: MatchSubject | null;
}

/** What the line adds. */
export type LineFacts = Pick<Hit, 'fingerprint' | 'lineFingerprint' | 'formerly' | 'inline' | 'idle'>;

const farthestWord = 300;
/** A line longer than this is looked at around the value only. */
const lineReach = 500;

/** `decoded` names the encodings the text came out of, outermost first. */
export function toHit(match: RawMatch, text: Buffer, decoded: readonly string[], context: HitContext): HitDraft | null {
  const rule = context.matcher.rules[match.rule];
  if (!rule) return null;
  const value = readText(text, match.start, match.end);
  if (match.known) return toKnownHit(match.known, value, match.rule, decoded, context);
  const judgement = judge(rule, surroundingsOf(match, text, value), context.matcher, context.checks);
  if (!judgement) return null;
  return {
    rule: match.rule,
    ...judgement,
    evidence: [...judgement.evidence, ...decoded.map((name) => `decoded from ${name}`)],
    preview: previewOf(value, rule.kind, rule.text?.shape ?? null),
    value: runHash(normalise(value, rule), context.runKey),
    ownFingerprint: fingerprintOf(value, rule, context.key),
    subject: toSubject(value, rule, context.personHash),
    domainAllow: rule.text?.shape === 'email' ? domainAllows(value, context.allow) : null,
  };
}

/** How sure it is that a customer is meant: names are shared by people, ids and domains by things. */
const knownWords = {
  email: { confidence: 0.98, words: 'the address of one of your customers' },
  account: { confidence: 0.9, words: 'the account of one of your customers' },
  domain: { confidence: 0.85, words: 'the domain of one of your customers' },
  name: { confidence: 0.7, words: 'the name of one of your customers' },
} as const;

function toKnownHit(
  kind: CustomerKind,
  value: string,
  rule: number,
  decoded: readonly string[],
  { key, runKey, allow, personHash }: HitContext,
): HitDraft {
  const { confidence, words } = knownWords[kind];
  const shape = value.includes('@') ? 'email' : null;
  const normalised = `${kind}:${value.toLowerCase()}`;
  return {
    rule,
    confidence,
    provenance: 'real',
    evidence: [words, ...decoded.map((name) => `decoded from ${name}`)],
    preview: previewOf(value, 'contact', shape),
    value: runHash(shape === 'email' ? value.toLowerCase() : normalised, runKey),
    ownFingerprint: key ? keyedFingerprint(key, normalised) : null,
    subject: toKnownSubject(kind, value, personHash),
    domainAllow: shape === 'email' ? domainAllows(value, allow) : null,
  };
}

/** Inline allows and the fingerprint of the line, for a value at [start, end) of the document's own text. */
export function describeLine(
  draft: HitDraft,
  text: Buffer,
  start: number,
  end: number,
  context: HitContext,
): LineFacts {
  const rule = context.matcher.rules[draft.rule];
  const [from, to] = [lineStart(text, start), lineEnd(text, end)];
  const line = readText(text, from, to);
  const head = readText(text, from, start).length;
  const value = { line, start: head, end: head + readText(text, start, end).length };
  const fingerprint = lineFingerprint(rule?.id ?? '', line, value.start, value.end);
  const formerly = rule ? formerFingerprint(rule, value, context.known, context.key) : null;
  const previous = from > 0 ? readText(text, lineStart(text, from - 1), from - 1) : '';
  const inline = findInlineAllow(line, previous, rule?.id ?? '');
  const idle = inline === null ? findIdleComment(line, previous) : null;
  return {
    fingerprint: draft.ownFingerprint ?? fingerprint,
    lineFingerprint: fingerprint,
    ...(formerly !== null && { formerly }),
    inline,
    ...(idle && { idle }),
  };
}

/** Equal for equal values within one run; short, since it only tells leaks of this run apart. */
export function runHash(value: string, runKey: string): string {
  return hash('sha256', `${runKey}\0${value}`).slice(0, 32);
}

function fingerprintOf(value: string, rule: CompiledRule, key: Buffer | null): string | null {
  if (rule.strong && value.length >= 16 && entropyOf(value) >= 3) return secretFingerprint(value);
  return key ? keyedFingerprint(key, normalise(value, rule)) : null;
}

/** Two ways to write one value are one value. */
function normalise(value: string, rule: CompiledRule): string {
  switch (identifierOf(identifierOfText(rule) ?? '')?.preview) {
    case 'address':
      return value.toLowerCase();
    case 'end':
      return value.replace(/[^0-9A-Za-z+]/g, '').toUpperCase();
    default:
      return value;
  }
}

function surroundingsOf(match: RawMatch, text: Buffer, value: string): Parameters<typeof judge>[1] {
  return {
    value,
    before: text.toString('latin1', Math.max(0, match.start - farthestWord), match.start),
    after: text.toString('latin1', match.end, Math.min(text.length, match.end + farthestWord)),
    line: readText(text, lineStart(text, match.start), lineEnd(text, match.end)),
    match: readText(text, match.matchStart, match.matchEnd),
  };
}

function lineStart(text: Buffer, at: number): number {
  const floor = Math.max(0, at - lineReach);
  const found = at > 0 ? text.subarray(floor, at).lastIndexOf(10) : -1;
  return found < 0 ? floor : floor + found + 1;
}

function lineEnd(text: Buffer, at: number): number {
  const ceiling = Math.min(text.length, at + lineReach);
  const found = text.subarray(at, ceiling).indexOf(10);
  return found < 0 ? ceiling : at + found;
}

/** UTF-8 where it is, else Latin-1. */
function readText(text: Buffer, start: number, end: number): string {
  const decoded = text.toString('utf8', start, end);
  return decoded.includes('\ufffd') ? text.toString('latin1', start, end) : decoded;
}
