/** What a rule finds, in words: from its pack, so that the page says what runs. */
import { toSegment } from '../../rules/compile.ts';
import type { CompiledRule } from '../../rules/index.ts';
import type { RawPattern, RawRule, RawSegment } from '../../rules/raw.ts';
import { alphabets, isAlphabetSegment, type Segment } from '../../rules/token.ts';
import { checkWords } from './check-words.ts';
import type { DescribedRule } from './pages.ts';

const mostWords = 12;

export function foundWords({ rule, raw }: DescribedRule): string {
  const sentences = [whatWords(rule, raw), ...conditionWords(rule), ...placeWords(rule)];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function whatWords(rule: CompiledRule, raw: RawRule | null): string {
  if (rule.source === 'table')
    return 'Rows about people in text, sheets and databases, typed by their columns ([tables.md](../../tables.md)).';
  if (rule.source === 'dictionary')
    return 'An entry of the dictionary that `leakwarden dictionary build` made of your customers.';
  if (rule.field) return `Columns, keys and variables named ${someOf(rule.field.names)}.`;
  if (raw?.token) return `${segmentsWords(raw.token)}.`;
  if (raw?.keyed) return keyedWords(raw.keyed);
  if (raw?.argument) return argumentWords(raw.argument);
  if (raw?.pattern) return patternWords(raw.pattern, rule);
  if (raw?.path) return pathWords(raw.path);
  if (raw?.together) return togetherWords(raw.together);
  return '';
}

function keyedWords({ words, value }: NonNullable<RawRule['keyed']>): string {
  return `${segmentsWords(value)}, behind a name that holds ${someOf(words, 'or')}.`;
}

function argumentWords({ calls, at, like }: NonNullable<RawRule['argument']>): string {
  const place = ['first', 'second', 'third', 'fourth', 'fifth'][at - 1] ?? '';
  return `A string that looks like a ${like === 'password' ? 'password' : 'key'}, as the ${place} argument of ${someOf(calls, 'or')}.`;
}

const shapeWords = {
  email: 'An e-mail address.',
  card: 'Digits grouped like the number of a payment card.',
  iban: 'Letters and digits in the form of an IBAN.',
  ssn: 'Digits in the form of a US social security number.',
  phone: 'Digits in the form of a telephone number.',
} as const;

function patternWords(pattern: RawPattern, { text }: CompiledRule): string {
  if (pattern.shape) return shapeWords[pattern.shape];
  if (pattern.finder === 'kubernetes-secret') return 'Every entry of every Kubernetes Secret, plain or in base64.';
  if (pattern.named === 'password')
    return 'A value that looks like a password, beside a name that says so, in the forms below.';
  if (pattern.named === 'secret')
    return 'A value that looks like a key or token, beside a name that says so, in the forms below.';
  const anchors = (text?.anchors ?? []).map((anchor) => anchor.text.trim());
  return `A value in the forms below, around ${someOf(anchors, 'or')}.`;
}

function pathWords({ globs, not, minSize, encrypted }: NonNullable<RawRule['path']>): string {
  const size = minSize === undefined ? '' : ` of ${minSize} bytes and more`;
  const except = not === undefined ? '' : `, but not ${someOf(not, 'or')}`;
  return `${encrypted ? 'Encrypted files' : 'Files'}${size} named ${someOf(globs, 'or')}${except}.`;
}

function togetherWords({ scope, of }: NonNullable<RawRule['together']>): string {
  return `${of.map((choices) => someOf(choices, 'or')).join(', together with ')}, in one ${scope}.`;
}

function conditionWords({ text, field, generic }: CompiledRule): readonly string[] {
  const checked = [...new Set([...(text?.checks ?? []), ...(field?.checks ?? [])])].map(
    (name) => checkWords[name] ?? '',
  );
  const near = text?.near
    ? `${text.near.required ? 'Only near' : 'Surer near'} a word such as ${someOf(text.near.words)}.`
    : '';
  const way = generic ? 'Gives way to a rule that knows the kind of token.' : '';
  return [...checked, near, way];
}

function placeWords({ where }: CompiledRule): readonly string[] {
  if (!where) return [];
  return [
    where.include.length > 0 ? `Only in ${someOf(where.include)}.` : '',
    where.exclude.length > 0 ? `Not in ${someOf(where.exclude)}.` : '',
  ];
}

function someOf(words: readonly string[], joint = ''): string {
  const distinct = [...new Set(words)];
  const left = distinct.length - mostWords;
  const named = distinct.slice(0, mostWords).map(toCode);
  if (left > 0) return `${named.join(', ')} and ${left} more`;
  const last = named.at(-1) ?? '';
  return named.length < 2 || joint === '' ? named.join(', ') : `${named.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** Backquotes end code, and would begin some. */
function toCode(text: string): string {
  const oneLine = text.replaceAll('\n', '\\n');
  return oneLine.includes('`') ? `\`\` ${oneLine} \`\`` : `\`${oneLine}\``;
}

/** `ghp_`, 36 letters and digits */
function segmentsWords(raw: readonly RawSegment[]): string {
  const words = raw.map(toSegment).map(segmentWords).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function segmentWords(segment: Segment): string {
  if (typeof segment === 'string') return toCode(segment);
  if (!isAlphabetSegment(segment)) return someOf(segment.any, 'or');
  const { alphabet, min, max, check, optional } = segment;
  if (alphabet.startsWith('uuid')) return 'a UUID';
  const count = min === max ? `${min}` : `${min} to ${max}`;
  const sum = check === null || check === 'mixed' ? '' : ' that are a checksum';
  return `${optional ? 'perhaps ' : ''}${count} ${alphabetWords(alphabet)}${sum}`;
}

const wordsOfAlphabets: Readonly<Record<string, string>> = {
  hex: 'hexadecimal digits',
  'hex-lower': 'hexadecimal digits (small letters)',
  'hex-upper': 'hexadecimal digits (capital letters)',
  base32: 'characters of base32',
  'base32-lower': 'characters of base32 (small letters)',
  base58: 'characters of base58',
  base64: 'characters of base64',
  base64url: 'characters of base64url',
  'bech32-upper': 'characters of Bech32 (capital letters)',
  'bech32-lower': 'characters of Bech32 (small letters)',
};

function alphabetWords(alphabet: string): string {
  return wordsOfAlphabets[alphabet] ?? classWords(alphabets[alphabet] ?? alphabet.slice(1, -1));
}

/** `A-Za-z0-9_-` -> letters, digits, `_`, `-` */
function classWords(characters: string): string {
  const parts = [...characters.matchAll(/\\?([^])-\\?([^\]])|\\?([^])/g)].map(([, from, to, one]) =>
    one === undefined ? rangeWords(`${from}-${to}`) : toCode(one),
  );
  const words = parts.includes('small letters') && parts.includes('capital letters') ? mergeLetters(parts) : parts;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const rangeWords = (range: string): string =>
  ({ 'a-z': 'small letters', 'A-Z': 'capital letters', '0-9': 'digits' })[range] ?? `\`${range}\``;

function mergeLetters(parts: readonly string[]): string[] {
  return parts.flatMap((part) => (part === 'capital letters' ? [] : [part === 'small letters' ? 'letters' : part]));
}
