/** Values without a prefix, known by the word of their service in front of them: `ACME_API_KEY = "…"`. */
import type { Anchor, TextMatcher } from './rule-types.ts';
import type { Segment, TokenShape } from './token.ts';

export interface Keyed {
  /** Words of which one stands in the name; a space stands for `_`, `-`, `.`, a space or nothing. */
  readonly words: readonly string[];
  readonly value: readonly Segment[];
}

const signs = ['', '_', '-', '.', ' '] as const;

/** Where names of packages stand beside sums of their contents. */
export const lockFiles: readonly string[] = [
  '**/*.{lock,lockb,sum,snap,map}',
  '**/{package-lock,npm-shrinkwrap,composer,packages.lock,pnpm-lock}.{json,lock,yaml}',
  '**/Package.resolved',
];

/** What names of keys go on with behind the word of their service: so `lob` is no part of `lobby`. */
const behindWord = `
  access account acc admin ai api app auth bearer bot client cloud config consumer cred db default deploy dev env hook
  hq id integration io key labs live mail master oauth org owner password pat personal plus prod project pub priv pw
  read rest sdk sec server service site sms ssws stag team test token tok url user web write
`
  .trim()
  .split(/\s+/)
  .join('|');

/** Behind the name: an assignment, an argument, a header, an attribute. */
const assigned = String.raw`(?:\\{0,3}["'\x60\])]){0,2}\s{0,8}(?:=>|:{1,3}=|\?=|\?\?|\|\||={1,3}|[:(>]|\sis\s|,)\s{0,4}`;
/** `acme secret key 1f…`, as in a message or a list */
const spoken = String.raw`(?i:[0-9a-z_. -]{0,40}(?:key|token|secret|access|private|auth|password|pat))[ \t:=.-]{1,4}["'\x60]?`;
/** `acmeSECRET=1f…`: all that stands between is what a key is called. */
const called = String.raw`(?i:[_. -]?(?:api|access|private|secret|token|key|auth)){1,3}[ \t:=.-]{1,4}["'\x60]?`;
/** In front of the value: the type of a variable, a call, quotes, and the scheme of a header. */
const opened = String.raw`(?:[A-Za-z.]{1,20}\s?=\s{0,2})?(?:[A-Za-z_.]{1,30}\()?[\\"'\x60(]{0,4}(?:(?i:bearer|token|basic|key|apikey|ssws)[ =]{1,2})?`;
/** `acme_app_id = "…"`: the name right in front of the value is that of something else. */
const namesOther = String.raw`(?i:ids?|uuid|guid|sha|sha1|sha256|md5|hash|digest|checksum|commit|revision|rev|version|ur[li]|name|image|etag|fingerprint|integrity|h1|site_?key|public_?key|publishable_?key)["'\x60\])]{0,3}\s{0,8}(?:=>|:=|={1,3}|[:(>])[^\r\n=:]*={0,2}[^=:]?\z`;
const keyName = String.raw`(?i:[0-9a-z_.$-]{0,30}(?:key|token|secret|pass|pwd|auth|cred|api|pat)[0-9a-z_.-]{0,20})`;
/** A heading or a comment with the word, and up to three lines below it the name of a key. */
const below = String.raw`[^\r\n]{0,40}\r?\n(?:[^\r\n]{0,60}\r?\n){0,2}[ \t]{0,12}(?:\[[A-Z]{4,8}\] (?:[A-Za-z]{1,12} ){0,3})?["']?${keyName}`;
/** `https://api.acme.com/v1?apikey=…` */
const query = String.raw`[0-9A-Za-z_./-]{1,60}\?(?:[^\s"'<>]{0,60}&)?${keyName}`;

// What ends the name may be the sign of the assignment, which is looked for behind it.
const toNameEnd = String.raw`(?:\b|[^A-Za-z]|(?i:${behindWord}))`;
const assignedTo = String.raw`(?:(?i:[0-9a-z_. -]{0,40})|${query}|${below})${assigned}${opened}`;
const toValue = `(?:${toNameEnd}(?:${assignedTo}|${spoken})|${called})`;

/** What the expressions of all these rules share. */
export const sharedExpressions: readonly string[] = [toValue];

/** The matcher of values that stand behind one of the words. */
export function keyedText({ words, value }: Keyed, shape: TokenShape): TextMatcher {
  return {
    anchors: anchorsOf(words),
    shape: null,
    expression: `${toNames(words)}${toValue}${withoutLeft(shape.expression)}`,
    window: { before: 32, after: Math.min(1_400, 230 + shape.longest) },
    ...(words.length > 1 ? { words } : {}),
    checks: ['mixed', ...shape.checks],
    notMatch: [namesOther],
    near: null,
    entropy: value.length === 1 ? 3 : null,
    not: [],
    stopwords: [],
    placeholders: false,
    like: { kind: 'token', isNamed: false },
  };
}

/**
 * The expression of a rule with the words alone that `anchor`, in small letters, stands for: one of hundreds of words
 * takes a hundred times as long. Other words have anchors of their own.
 */
export function narrowTo(anchor: string, { expression, words = [] }: TextMatcher): string {
  const own = words.filter((word) => anchorTexts(word).includes(anchor));
  return own.length === 0 ? expression : toNames(own) + expression.slice(toNames(words).length);
}

/** A word begins where no letter or digit stands before it, or with a capital letter: `meraki` is not in `CameraKit`. */
function toNames(words: readonly string[]): string {
  const small = words.flatMap(spellingsOf);
  const capital = small.flatMap((text) => [text.charAt(0).toUpperCase() + text.slice(1), text.toUpperCase()]);
  const [any, inside] = [small, capital].map((texts) => texts.join('|').replaceAll('.', '\\.'));
  return `(?:(?:^|[^0-9A-Za-z])(?i:${any})|[0-9a-z](?:${inside}))`;
}

function spellingsOf(word: string): string[] {
  return word.includes(' ') ? signs.map((sign) => word.replaceAll(' ', sign)) : [word];
}

/** The name stands at the left already. */
function withoutLeft(expression: string): string {
  return expression.slice(expression.indexOf('(?P<value>'));
}

function anchorsOf(words: readonly string[]): Anchor[] {
  return [...new Set(words.flatMap(anchorTexts))].map((text) => ({ text, fold: true, assigned: false, run: true }));
}

/** One long part finds all spellings; short ones stand in too many words. */
function anchorTexts(word: string): string[] {
  const longest = word.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? word;
  return longest.length >= 5 && !new Set(['access', 'token', 'secret', 'login', 'client']).has(longest)
    ? [longest]
    : spellingsOf(word);
}
