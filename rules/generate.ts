/** Makes samples: tokens from their shape with right checksums, and texts from templates. Deterministic by seed. */
import { luhnDigitOf } from './checks/digits.ts';
import { checks } from './checks/index.ts';
import type { Check, Checksum } from './rule-types.ts';
import { charactersOf, isAlphabetSegment, uuidGroups, type AlphabetSegment, type Segment } from './token.ts';

/** Numbers in [0, 1), the same for the same seed (mulberry32 over an FNV-1a hash of the seed). */
export function createRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function generateToken(segments: readonly Segment[], random: () => number): string {
  let token = '';
  for (const segment of segments) {
    if (typeof segment === 'string') token += segment;
    else if (!isAlphabetSegment(segment)) token += segment.any[Math.floor(random() * segment.any.length)] ?? '';
    else token += generateSegment(segment, token, random);
  }
  return token;
}

function generateSegment(segment: AlphabetSegment, head: string, random: () => number): string {
  const check = segment.check === null ? null : checks.get(segment.check);
  if (check && isChecksum(check)) return check.complete(head);
  if (segment.alphabet.startsWith('uuid')) return uuidGroups.map((n) => randomText('hex-lower', n, random)).join('-');
  const length = segment.min === 0 ? Math.min(segment.max, 8) : Math.min(segment.max, Math.max(segment.min, 1));
  return segment.optional && segment.alphabet === 'padding' ? '' : randomText(segment.alphabet, length, random);
}

/** Characters of an alphabet; no two neighbours are equal, so that nothing looks like a placeholder. */
export function randomText(alphabet: string, length: number, random: () => number): string {
  const characters = charactersOf(alphabet);
  let text = '';
  while (text.length < length) {
    const next = characters[Math.floor(random() * characters.length)] ?? '';
    const isRun = Math.abs(next.charCodeAt(0) - text.charCodeAt(text.length - 1)) <= 1;
    if (characters.length < 4 || !isRun) text += next;
  }
  return text;
}

/** Expands `{{base62:40}}`, `{{word:12}}`, `{{card}}`, `{{iban}}`, `{{ssn}}`, `{{b64:text}}` and other alphabets by name. */
export function expandTemplate(template: string, random: () => number): string {
  return template.replace(
    /\{\{([a-z0-9-]+)(?::((?:[^{}]|\{\{[^{}]*\}\})*))?\}\}/g,
    (whole, name: string, argument = '') => {
      switch (name) {
        case 'b64':
          return Buffer.from(expandTemplate(argument, random)).toString('base64');
        case 'jwt':
          return toJwt(random);
        case 'card':
          return toCard(`4${randomText('digits', 14, random)}`);
        case 'iban':
          return toIban('DE', randomText('[1-9]', 18, random));
        case 'ssn':
          return `${randomText('[2-5]', 3, random)}-${randomText('[2-8]', 2, random)}-${randomText('[2-8]', 4, random)}`;
        default:
          return randomText(name, Number(argument) || 16, random) || whole;
      }
    },
  );
}

/** RFC 7519, signed with random bytes. */
function toJwt(random: () => number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: randomText('hex-lower', 12, random), iat: 1_700_000_000 };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${randomText('base62', 43, random)}`;
}

function toCard(body: string): string {
  return `${body}${luhnDigitOf(body)}`;
}

/** ISO 13616: check digits by mod 97-10. */
function toIban(country: string, account: string): string {
  const numeric = [...`${account}${country}00`].map((c) => Number.parseInt(c, 36)).join('');
  const check = 98n - (BigInt(numeric) % 97n);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}

function isChecksum(check: Check | Checksum): check is Checksum {
  return 'complete' in check;
}
