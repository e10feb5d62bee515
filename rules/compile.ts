/** From a rule as a pack writes it to a rule the engine runs. */
import { toBeginning } from './beginning.ts';
import { identifierOf, ruleKindOf } from './identifiers.ts';
import { createRandom, expandTemplate, generateToken } from './generate.ts';
import { argumentText } from './arguments.ts';
import { keyedText, lockFiles } from './keyed.ts';
import { shapeOf, type Segment } from './token.ts';
import type { Anchor, CompiledRule, FieldMatcher, Near, Sample, SecretKind, TextMatcher } from './rule-types.ts';
import type { FindingKind } from './types.ts';
import { normaliseName } from './names.ts';
import { secretNames, toNameAnchors } from './secret-names.ts';
import type { RawPattern, RawRule, RawSample, RawSegment } from './raw.ts';

/** A reason why a rule cannot be compiled, and where in the rule. */
export class RuleProblem extends Error {
  override readonly name = 'RuleProblem';
  readonly path: readonly (string | number)[];
  readonly remedy: string;
  constructor(path: readonly (string | number)[], reason: string, remedy: string) {
    super(reason);
    [this.path, this.remedy] = [path, remedy];
  }
}

const contextWindow = { before: 160, after: 60 };
/** Samples of a token that are generated for every rule. */
const generatedSamples = 3;
/** Of a rule with hundreds of words the first must do. */
const mostNames = 6;

export function compileRule(raw: RawRule, pack: string): CompiledRule {
  const near = raw.near ? toNear(raw.near) : null;
  const text = textOf(raw, near);
  return {
    id: `${pack}/${raw.id}`,
    title: raw.title,
    kind: raw.kind ?? kindOf(raw) ?? 'secret',
    severity: raw.severity ?? 'medium',
    confidence: raw.confidence ?? 0.8,
    why: raw.why ?? '',
    fix: raw.fix ?? '',
    refs: raw.refs ?? [],
    tags: raw.tags ?? [],
    source: sourceOf(raw),
    generic: raw.generic ?? false,
    strong: raw.strong ?? isStrong(raw),
    where: whereOf(raw),
    text,
    path: raw.path
      ? {
          globs: raw.path.globs,
          not: raw.path.not ?? [],
          minSize: raw.path.minSize ?? 0,
          ...(raw.path.encrypted ? { encrypted: true } : {}),
        }
      : null,
    field: raw.field ? toField(raw.field) : null,
    together: raw.together ?? null,
    samples: samplesOf(raw, pack),
  };
}

function whereOf({ where, keyed }: RawRule): CompiledRule['where'] {
  if (where) return { include: where.include ?? [], exclude: where.exclude ?? [] };
  return keyed ? { include: [], exclude: lockFiles } : null;
}

/** What says whose values it finds is no secret. */
function kindOf({ pattern }: RawRule): FindingKind | null {
  if (pattern?.identifier === undefined) return null;
  const row = identifierOf(pattern.identifier);
  return row ? ruleKindOf(row) : 'identity';
}

function sourceOf(raw: RawRule): CompiledRule['source'] {
  const sources = ['token', 'pattern', 'field', 'path', 'together', 'policy'] as const;
  if (raw.keyed || raw.argument) return 'pattern';
  return sources.find((source) => raw[source] !== undefined) ?? 'policy';
}

function isStrong({ token, keyed }: RawRule): boolean {
  const segments = token ?? keyed?.value;
  return segments ? shapeOf(segments.map(toSegment)).bits >= 60 : false;
}

function textOf(raw: RawRule, near: Near | null): TextMatcher | null {
  if (raw.token) return tokenText(raw.token.map(toSegment), near);
  if (raw.keyed) {
    const value = raw.keyed.value.map(toSegment);
    return keyedText({ words: raw.keyed.words, value }, shapeOf(value));
  }
  if (raw.argument) return argumentText(raw.argument);
  if (raw.pattern) return patternText(raw.pattern, near);
  if (raw.field?.text) return fieldText(raw.field, near);
  return null;
}

// ---------------------------------------------------------------- token

/** `{base62: 36, check: x}` -> its parts. */
export function toSegment(raw: RawSegment): Segment {
  if (typeof raw === 'string' || 'any' in raw) return raw as Segment;
  const { check, optional, secret, ...lengths } = raw;
  const [alphabet = '', length = 0] = Object.entries(lengths)[0] ?? [];
  const [min, max] = Array.isArray(length) ? [Number(length[0]), Number(length[1])] : [Number(length), Number(length)];
  return { alphabet, min, max, check: check ?? null, optional: optional ?? false, secret: secret ?? false };
}

function tokenText(segments: readonly Segment[], near: Near | null): TextMatcher {
  const shape = shapeOf(segments);
  const own = shape.anchors.length > 0;
  if (!own && !near?.required) {
    throw new RuleProblem(
      ['token'],
      'the token has no literal of three bytes to find it by',
      'Give it `near` with `required: true`',
    );
  }
  // A token without a literal is looked for around the words that must stand near it.
  const reach = own ? { before: shape.longest + 16, after: shape.longest + 16 } : aroundWords(near, shape.longest);
  return {
    anchors: own ? shape.anchors : wordAnchors(near?.words ?? []),
    shape: null,
    expression: shape.expression,
    window: { before: Math.min(32_768, reach.before), after: Math.min(32_768, reach.after) },
    checks: shape.checks,
    near,
    entropy: null,
    not: [],
    stopwords: [],
    placeholders: !own,
  };
}

function aroundWords(near: Near | null, longest: number): { before: number; after: number } {
  const { before, after } = near ?? contextWindow;
  // The word stands before the value by up to `before` bytes: the value is that far behind the word.
  return { before: after + longest + 8, after: before + longest + 8 };
}

function wordAnchors(words: readonly string[]): Anchor[] {
  return words
    .filter((word) => word.length >= 3)
    .map((text) => ({ text: text.slice(0, 32), fold: true, assigned: false }));
}

// ---------------------------------------------------------------- pattern

function patternText(pattern: RawPattern, near: Near | null): TextMatcher {
  const raw = pattern.named ? withNames(pattern, pattern.named) : pattern;
  const window = { before: raw.window?.before ?? 96, after: raw.window?.after ?? 256 };
  if (!raw.long && Math.max(window.before, window.after) > 512) {
    throw new RuleProblem(
      ['pattern', 'window'],
      'a window of more than 512 bytes slows every document',
      'Say `long: true` if it must be',
    );
  }
  // Who says how far it looks on either side knows where the anchor stands.
  const looked = window.after + (raw.window?.before ?? 0);
  // A name is followed by its value, and what is longer than the window is no password.
  const goesOn = raw.shape || raw.named || raw.like ? null : (raw.begins ?? toBeginning(raw.expression, looked));
  return {
    anchors: (raw.anchors ?? []).map((anchor) =>
      typeof anchor === 'string'
        ? { text: anchor, fold: false, assigned: false }
        : {
            text: anchor.text,
            fold: anchor.fold ?? false,
            assigned: anchor.assigned ?? false,
            ...(anchor.run ? { run: true } : {}),
          },
    ),
    shape: raw.shape ?? null,
    ...(raw.identifier ? { identifier: raw.identifier } : {}),
    expression: raw.expression,
    ...(raw.begins ? { begins: raw.begins } : {}),
    ...(goesOn ? { goesOn } : {}),
    ...(raw.gate ? { gate: raw.gate } : {}),
    window,
    checks: raw.checks ?? [],
    near,
    entropy: raw.entropy ?? null,
    not: raw.not ?? [],
    ...(raw.notMatch ? { notMatch: raw.notMatch } : {}),
    stopwords: (raw.stopwords ?? []).map((word) => word.toLowerCase()),
    placeholders: raw.placeholders ?? false,
    ...likeOf(raw),
    ...(raw.machine ? { machine: true } : {}),
    ...(raw.finder ? { finder: raw.finder } : {}),
  };
}

function likeOf({ named, like, finder }: RawPattern): Pick<TextMatcher, 'like'> {
  const kind = named ?? like;
  return kind ? { like: { kind, isNamed: named !== undefined, ...(finder ? { isEncoded: true } : {}) } } : {};
}

/** `{{name}}` in the expression stands for all names; each of them is an anchor where the rule has no others. */
function withNames(raw: RawPattern, kind: SecretKind): RawPattern {
  return {
    ...raw,
    expression: raw.expression.replaceAll('{{name}}', `(?:${secretNames[kind]})`),
    anchors: raw.anchors ?? toNameAnchors(kind, raw.apart !== true),
  };
}

function toNear(raw: NonNullable<RawRule['near']>): Near {
  return {
    words: raw.words.map((word) => word.toLowerCase()),
    required: raw.required ?? false,
    before: raw.before ?? contextWindow.before,
    after: raw.after ?? contextWindow.after,
  };
}

// ---------------------------------------------------------------- field

function toField(raw: NonNullable<RawRule['field']>): FieldMatcher {
  return {
    identifier: raw.identifier,
    names: [...new Set(raw.names.map(normaliseName))],
    value: raw.value ?? null,
    checks: raw.checks ?? [],
  };
}

/** `date_of_birth: 1980-03-14` outside tables; only names written in ASCII have an anchor. */
function fieldText(raw: NonNullable<RawRule['field']>, near: Near | null): TextMatcher {
  if (!raw.value)
    throw new RuleProblem(['field', 'text'], 'a field found in text needs to know its values', 'Give it `value`');
  const names = raw.names.filter((name) => /^[\x20-\x7e]+$/.test(name));
  const words = names.map((name) =>
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .split(/[^A-Za-z0-9]+/)
      .filter(Boolean),
  );
  const anchors = words
    .map((parts) => parts.toSorted((a, b) => b.length - a.length)[0] ?? '')
    .filter((word) => word.length >= 3);
  const named = words.map((parts) => parts.join('[ _.-]?')).join('|');
  return {
    anchors: [...new Set(anchors.map((word) => word.toLowerCase()))].map((text) => ({
      text,
      fold: true,
      assigned: true,
    })),
    shape: null,
    expression: `(?i)(?:^|[^0-9A-Za-z])(?:${named})["'\\]]?\\s{0,4}(?:=>|:=|[:=])\\s{0,4}["']?(?P<value>${raw.value})(?:$|[^0-9A-Za-z])`,
    window: { before: 48, after: 96 },
    checks: raw.checks ?? [],
    near,
    entropy: null,
    not: [],
    stopwords: [],
    placeholders: true,
  };
}

// ---------------------------------------------------------------- samples

function samplesOf(raw: RawRule, pack: string): CompiledRule['samples'] {
  const random = createRandom(`${pack}/${raw.id}`);
  const expand = (sample: RawSample): Sample =>
    typeof sample === 'string'
      ? { text: expandTemplate(sample, random), path: null }
      : { text: expandTemplate(sample.text, random), path: sample.path ?? null };
  const match = (raw.samples?.match ?? []).map(expand);
  const miss = (raw.samples?.miss ?? []).map(expand);
  if (!raw.token && !raw.keyed) return { match, miss };
  const segments = (raw.token ?? raw.keyed?.value ?? []).map(toSegment);
  const named = raw.keyed?.words.slice(0, mostNames).map((word) => word.replaceAll(' ', '_'));
  const names = named?.map((word) => `${word}_key`) ?? [raw.near?.words[0]];
  const made = Array.from({ length: Math.max(generatedSamples, names.length) }, (_, index): Sample => {
    const token = generateToken(segments, random);
    const name = names[index % names.length];
    return { text: name ? `${name} = "${token}"` : `value: "${token}"`, path: null };
  });
  const plain = named ? [{ text: `${named[0]}_key = "changeme"`, path: null }] : [];
  return { match: [...made, ...match], miss: [...plain, ...miss] };
}
