/** What stands under a name that says "secret": one, a weak one, a sample, or something else. */
import { isSecretName, type SecretKind, type TextMatcher } from '../../../rules/index.ts';
import { wordlikeness } from '../../values/randomness.ts';
import { isMadeUp, isPlaceholder } from '../placeholder.ts';
import { isAddress, isReference, isTemplate } from './references.ts';
import { isPublishedPassword } from './samples.ts';

export interface Guess {
  readonly provenance: 'unknown' | 'test';
  readonly evidence: string;
  /** Steps by which the severity of its rule falls. */
  readonly milder: number;
}

/** Null: no secret. `around` is what was matched beside the value, its name among it. */
export function guess(like: NonNullable<TextMatcher['like']>, value: string, around: string): Guess | null {
  const { kind, isNamed, isEncoded } = like;
  if (kind === 'token') return judgeToken(value);
  if (kind !== 'credential' && isNamed && !hasSecretName(around, kind)) return null;
  if (isAddress(value) && namesMailbox.test(around)) return null;
  const verdict = judgeValue(kind, isEncoded ? decode(value) : value);
  if (verdict === 'drawn' && uuid.test(value) && !tellsSecret.test(around)) return verdicts.uuid;
  return verdict && verdicts[verdict];
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Under another name, such as a token, a UUID may as well be the id of something. */
const tellsSecret = /secret|key|pass|pwd|cred/i;

/** `PASSWORD_ADMINS = "anna@corp.net"`, `passwordEmail: …` */
const namesMailbox =
  /(?:mail|address|admin|user|owner|contact|recipient|sender|notif[a-z]*|support|from|to|cc)(?:e?s)?["'\])]{0,2}\s*(?:[:=]|$)/i;

/** `test@test.com`, and what RFC 2606 keeps for examples. */
function isMadeUpAddress(text: string): boolean {
  return (
    /[@.](?:example|test|invalid|localhost)(?:\.[a-z]+)?$/i.test(text) || isPlaceholder(text.replace(/\.\w+$/, ''))
  );
}

type Verdict = 'drawn' | 'insecure' | 'uuid' | 'given' | 'chosen' | 'number' | 'published' | 'sample';

const verdicts: Readonly<Record<Verdict, Guess>> = {
  drawn: { provenance: 'unknown', evidence: 'its characters are drawn, not written', milder: 0 },
  insecure: { provenance: 'unknown', evidence: 'marked as insecure by what made it', milder: 1 },
  uuid: { provenance: 'unknown', evidence: 'a UUID, which may be an id', milder: 1 },
  given: { provenance: 'unknown', evidence: 'stands where a password stands', milder: 0 },
  chosen: { provenance: 'unknown', evidence: 'as people choose them', milder: 1 },
  number: { provenance: 'unknown', evidence: 'a long number', milder: 1 },
  published: { provenance: 'test', evidence: 'a password of published samples', milder: 0 },
  sample: { provenance: 'test', evidence: 'made up: its characters follow one another', milder: 0 },
};

/** What base64 holds, where that is text. */
function decode(value: string): string {
  const text = value.replace(/\s/g, '');
  if (!/^[0-9A-Za-z+/]{8,}={0,2}$/.test(text) || text.length % 4 !== 0) return value;
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  return /^[\t\n\r\x20-\x7e]+$/.test(decoded) ? decoded : value;
}

const name = /([\p{L}\p{N}_.$-]+)(\s*\()?/gu;

function hasSecretName(around: string, kind: SecretKind): boolean {
  return [...around.matchAll(name)].some(([, each = '', call]) => isSecretName(each, kind, call !== undefined));
}

const shortest: Readonly<Record<SecretKind, number>> = { password: 6, secret: 10 };
/** A shorter one may be random by chance. */
const shortestDrawn = 8;

export function judgeValue(kind: SecretKind | 'credential', value: string): Verdict | null {
  const text = value.trim();
  if (kind === 'credential') return judgeCredential(text);
  if (text.length < shortest[kind] || isEscaped(text)) return null;
  if (isAddress(text)) return kind === 'password' && !isMadeUpAddress(text) ? 'chosen' : null;
  // The S of one may be written as a dollar sign, which begins a variable elsewhere.
  if (kind === 'password' && /^\w+\$\w+$/.test(text) && isPublishedPassword(text)) return 'published';
  if (isReference(text)) return null;
  // What stands for nothing stands for nothing in base64 either.
  const decoded = decode(text);
  if (isPlaceholder(text) || isPlaceholder(decoded)) return null;
  if (kind === 'password' && (isPublishedPassword(text) || isPublishedPassword(decoded))) return 'published';
  if (/^[0-9]+$/.test(text)) return text.length >= 10 && new Set(text).size >= 5 ? 'number' : null;
  if (text.length >= shortestDrawn && isDrawn(text)) return text.startsWith('django-insecure-') ? 'insecure' : 'drawn';
  return kind === 'password' && (isChosen(text) || isShortAndDrawn(text)) ? 'chosen' : null;
}

/** The name of a service and the form of its keys stand for it already: one that was made up is a sample. */
function judgeToken(value: string): Guess | null {
  const verdict = judgeValue('secret', value);
  if (verdict) return verdicts[verdict];
  return isMadeUp(value) && !isTemplate(value) ? verdicts.sample : null;
}

/** Where a user and a host stand beside it, anything may be one that stands for nothing else. */
function judgeCredential(text: string): Verdict | null {
  if (isPlaceholder(text) || isTemplate(text)) return null;
  return isPublishedPassword(text) ? 'published' : 'given';
}

/** Written text is above 0; hexadecimal digits say little each, letters alone a little less than all. */
function isDrawn(text: string): boolean {
  if (/\s/.test(text) && wordlikeness(text) > -6) return false;
  if (/^[0-9a-f-]+$|^[0-9A-F-]+$/.test(text))
    return /[0-9]/.test(text) && /[a-f]/i.test(text) && new Set(text).size >= 6;
  const isLetters = /^[a-z]+$|^[A-Z]+$/.test(text);
  return wordlikeness(text) < (isLetters && text.length >= 16 ? 3 : 0);
}

/** `%F0%9F%92%A9`, `%!*'();:@`: made to try how addresses are read. */
function isEscaped(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || (text.match(/%[0-9A-F]{2}/g) ?? []).length * 3 >= text.length * 0.4;
}

/** `gfhjkm`: letters that no word is made of, too few to be sure. */
function isShortAndDrawn(text: string): boolean {
  return /^[a-z]{6,7}$/.test(text) && wordlikeness(text) < -5;
}

/** `db-password-2024` is the name of one. */
const namesSecret = /pass|secret|token|key|cred|auth|login|user|admin|name|field|type|test|prod|dev|stag/;

/** Letters and digits with a sign, with both cases, or with digits inside of words: no name of anything. */
function isChosen(text: string): boolean {
  if (!/[0-9]/.test(text) || !/[A-Za-z]/.test(text) || /\s\S*\s/.test(text) || /[^\x20-\x7e\u00c0-\u024f]/.test(text))
    return false;
  if (/^[a-z]{3,}(?:[-_][a-z]{3,})*[-_][0-9]{2,4}$/.test(text)) return !namesSecret.test(text);
  if (/^[A-Za-z]+(?:[-_. /:][A-Za-z0-9]+)*$/.test(text))
    return /^[A-Z]?[a-z]+[0-9]{3,4}$/.test(text) || (/[a-z][0-9][a-z]/.test(text) && /^[A-Za-z0-9]+$/.test(text));
  return true;
}
