/** What stands under a name that says "secret": one, a weak one, a sample, or something else. */
import { isSecretName, type SecretKind, type TextMatcher } from '../../../rules/index.ts';
import { isMadeUp, isPlaceholder } from '../placeholder.ts';
import { weigh } from './model.ts';
import { isAddress, isReference, isTemplate, namesResource, uuid } from './references.ts';
import { isPublishedPassword } from './samples.ts';
import { isWeakPassword } from './weak.ts';

export interface Guess {
  readonly provenance: 'unknown' | 'test';
  readonly evidence: string;
  /** Steps by which the severity of its rule falls. */
  readonly milder: number;
}

/** Null: no secret. `around` is what was matched beside the value, its name among it. */
export function guess(like: NonNullable<TextMatcher['like']>, value: string, around: string): Guess | null {
  const { kind, isNamed, isEncoded } = like;
  if (kind === 'token') return judgeToken(value, around);
  if (kind === 'login') return judgeLogin(value);
  if (kind !== 'credential' && isNamed && !hasSecretName(around, kind)) return null;
  if (isAddress(value) && namesMailbox.test(around)) return null;
  if (kind === 'secret' && namesResource(value, around)) return null;
  const judged = judgeValue(kind, isEncoded ? decode(value) : value, around);
  // Without a name it says nothing.
  if (judged?.verdict === 'weak' && !isNamed) return null;
  if (judged?.verdict === 'drawn' && uuid.test(value) && !tellsSecret.test(around)) return verdicts.uuid;
  return judged && toGuess(judged);
}

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

type Verdict =
  | 'drawn'
  | 'unsure'
  | 'insecure'
  | 'uuid'
  | 'given'
  | 'chosen'
  | 'number'
  | 'published'
  | 'sample'
  | 'weak';

const verdicts: Readonly<Record<Verdict, Guess>> = {
  drawn: { provenance: 'unknown', evidence: 'its characters are drawn, not written', milder: 0 },
  unsure: { provenance: 'unknown', evidence: 'its characters may be drawn', milder: 1 },
  insecure: { provenance: 'unknown', evidence: 'marked as insecure by what made it', milder: 1 },
  uuid: { provenance: 'unknown', evidence: 'a UUID, which may be an id', milder: 1 },
  given: { provenance: 'unknown', evidence: 'in the place of a password', milder: 0 },
  chosen: { provenance: 'unknown', evidence: 'as people choose them', milder: 1 },
  number: { provenance: 'unknown', evidence: 'a long number', milder: 1 },
  published: { provenance: 'test', evidence: 'a password of published samples', milder: 0 },
  weak: { provenance: 'test', evidence: 'words, as samples and weak passwords are', milder: 0 },
  sample: { provenance: 'test', evidence: 'made up: its characters follow one another', milder: 0 },
};

/** With what the model went by, where it decided. */
interface Judged {
  readonly verdict: Verdict;
  readonly because: readonly string[];
}

function toGuess({ verdict, because }: Judged): Guess {
  const guessed = verdicts[verdict];
  return because.length === 0 ? guessed : { ...guessed, evidence: `${guessed.evidence}: ${because.join(', ')}` };
}

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
/** `secur3Pass` */
const hasDigitsInWords = /^[A-Za-z]*[a-z][01345][A-Za-z]{2,}[A-Za-z0-9]*$/;
/** A shorter one may be random by chance. */
const shortestDrawn = 8;

export function judgeValue(kind: SecretKind | 'credential', value: string, around = ''): Judged | null {
  const text = value.trim();
  const known = kind === 'credential' ? judgeCredential(text) : judgeByRule(kind, text);
  if (known !== undefined || kind === 'credential') return known ? { verdict: known, because: [] } : null;
  const { is, isSure, because } = weigh({ value: text, around, kind });
  if (is === 'drawn' && text.length >= shortestDrawn) return { verdict: isSure ? 'drawn' : 'unsure', because };
  if (kind !== 'password') return null;
  if (is !== 'written') return { verdict: 'chosen', because };
  if (hasDigitsInWords.test(text)) return { verdict: 'chosen', because: [] };
  return isWeakPassword(text, around) ? { verdict: 'weak', because: [] } : null;
}

/** Undefined: what its characters say has to decide. Null: no secret. */
export function judgeByRule(kind: SecretKind, text: string): Verdict | null | undefined {
  if (text.length < shortest[kind]) return null;
  if (isAddress(text)) return kind === 'password' && !isMadeUpAddress(text) ? 'chosen' : null;
  // The S of one may be written as a dollar sign, which begins a variable elsewhere.
  if (kind === 'password' && /^\w+\$\w+$/.test(text) && isPublishedPassword(text)) return 'published';
  if (isReference(text)) return null;
  // What stands for nothing stands for nothing in base64 either.
  const decoded = decode(text);
  if (kind === 'password' && /[a-z][0-9]+$/i.test(text) && isPublishedPassword(text)) return 'published';
  if (isPlaceholder(text) || isPlaceholder(decoded)) return null;
  if (kind === 'password' && (isPublishedPassword(text) || isPublishedPassword(decoded))) return 'published';
  if (text.startsWith('django-insecure-')) return 'insecure';
  if (uuid.test(text)) return 'drawn';
  return /^[0-9]+$/.test(text) ? judgeNumber(text) : undefined;
}

function judgeNumber(text: string): Verdict | null {
  return text.length >= 10 && new Set(text).size >= 5 ? 'number' : null;
}

/** The name of a service and the form of its keys stand for it already: one that was made up is a sample. */
function judgeToken(value: string, around: string): Guess | null {
  const judged = judgeValue('secret', value, around);
  if (judged) return toGuess(judged);
  return isMadeUp(value) && !isTemplate(value) ? verdicts.sample : null;
}

/** `user:password` in base64 (RFC 7617). Nobody writes base64 to stand for something else: made up, it is a sample. */
function judgeLogin(value: string): Guess | null {
  const text = Buffer.from(value, 'base64').toString('utf8');
  const password = text.slice(text.indexOf(':') + 1);
  if (password === text || isTemplate(password)) return null;
  return verdicts[isPlaceholder(password) || isPublishedPassword(password) ? 'published' : 'given'];
}

/** Where a user and a host stand beside it, anything may be one that stands for nothing else. */
function judgeCredential(text: string): Verdict | null {
  if (isPlaceholder(text) || isTemplate(text)) return null;
  return isPublishedPassword(text) ? 'published' : 'given';
}
