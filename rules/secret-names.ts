/** Words that names of passwords and other secrets are made of: one list for the expressions, the anchors and the judge. */
import type { Anchor, SecretKind } from './rule-types.ts';

/** `pass` and `pwd` only count where they are a word; the others also as a part of one. */
const passwordWords = [
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'passwort',
  'kennwort',
  'wachtwoord',
  'contrasena',
  'senha',
  'motdepasse',
  'mot_de_passe',
  'haslo',
  'losenord',
  'parola',
  'pwd',
  'pswd',
  'passw',
  'psk',
  'pass',
] as const;

const secretWords = ['secret', 'token', 'credential', 'passkey', 'bearer'] as const;
/** They only count as the last word of a name: `auth`, `passwordSalt`, not `authority`. */
const lastWords = ['auth', 'salt', 'pepper'] as const;

/** What a key is for that opens something. */
const keyWords = `
  api app application access account admin aes auth authentication authorization backend cipher client consumer cookie
  crypto data database db decrypt decryption deploy deployment des developer device encrypt encryption enc fernet hash hmac
  integration jwt license licence machine mac management master merchant nonce partner pepper pgp gpg private prod
  production read write rest root rpc rsa salt secure security sender server service session shared sign signature
  signing ssh ssl storage stream subscription sync tls transaction user validation vault webhook logged_in
`
  .trim()
  .split(/\s+/);
const signs = ['', '_', '-', '.'] as const;

/** RE2 of the words of a name, without what stands around them. */
export const secretNames: Readonly<Record<SecretKind, string>> = {
  password: passwordWords.toSorted((a, b) => b.length - a.length).join('|'),
  secret: [
    ...secretWords,
    // What the nodes of a cluster know one another by: `RABBITMQ_ERLANG_COOKIE`. Other cookies come and go.
    'erlang[_.-]?cookie',
    `(?:${keyWords.toSorted((a, b) => b.length - a.length).join('|')})[_.-]?key`,
    ...lastWords,
  ].join('|'),
};

/** Literals one of which every name holds. */
export const secretNameAnchors: Readonly<Record<SecretKind, readonly string[]>> = {
  password: passwordWords.filter((word, _, all) => !all.some((other) => other !== word && word.includes(other))),
  secret: [
    ...secretWords,
    ...signs.map((sign) => `erlang${sign}cookie`),
    ...keyWords.flatMap((word) => signs.map((sign) => `${word.slice(-20)}${sign}key`)),
    ...lastWords,
  ],
};

export function toNameAnchors(kind: SecretKind, isAssigned: boolean): Anchor[] {
  const shortest = secretNameAnchors[kind].filter(
    (text, at, all) => !all.some((other, index) => index !== at && text.includes(other)),
  );
  return [...new Set(shortest)].map((text) => ({ text, fold: true, assigned: isAssigned }));
}

/** A name's words, small: `dbPassword2` -> db, password, 2. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .flatMap((word) => word.match(/[a-z]+|[0-9]+/g) ?? []);
}

/** Such a word behind or before the secret's says that something else stands there. */
const otherBehind = new Set(
  `
  id ids name names hash hashes hashed digest checksum fingerprint address addr type types url urls uri path file
  filename dir folder length len size min max minimum maximum count limit limits expire expires expiry expired expiration ttl
  timeout field fields label hint placeholder text title message messages msg error errors prompt help regex pattern format
  policy policies rule rules ref reference arn header headers issuer audience scope scopes alg algorithm mode status
  state version date time at class style icon color link page route view template column table param parameter
  variable var selector xpath input element button form endpoint provider validator validation validate reset
  confirmation confirm strength change changed changing changes required valid invalid enabled disabled visible visibility handler callback
  event manager service controller request response interval rotation usage prefix suffix location source store
  encoder encoding strategy identifier namespace kind group owner subject description desc tooltip info note info
  algorithm bytes bits index idx position pos symbol mint price balance amount contract supply count attribute attr caption
  kid uuid guid re rx regexp regex expr expression diagram md sha bcrypt scrypt argon pbkdf crc
`
    .trim()
    .split(/\s+/),
);
const otherBefore = new Set(
  `
  hashed hash encrypted digest public publishable csrf xsrf csrfmiddleware page next continuation sync previous prev cursor
  partition primary foreign cache sort no is has show hide toggle forgot forgotten invalid wrong missing incorrect
  sharing antiforgery verification requestverification crumb md5 sha sha1 sha256 bcrypt sealed
`
    .trim()
    .split(/\s+/),
);
/** `tokenid`, written as one word. */
const joined =
  /(?:token|secret|password|key|credential)s?(?:ids?|names?|hash|digest|types?|ur[li]|path|file|address|length|expiry)$/;

/** Does a thing of this name hold a secret, or, called, take one: `setPassword(`, not `password.startsWith(`? */
export function isSecretName(name: string, kind: SecretKind, isCalled = false): boolean {
  const words = wordsOfName(name).filter((word) => !/^[0-9]+$/.test(word));
  const at = words.findLastIndex((word, index) => isSecretWord(word, words[index - 1] ?? '', kind));
  if (at < 0 || joined.test(words[at] ?? '')) return false;
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)];
  if (isCalled && behind.length > 0) return false;
  return (
    !behind.some((word) => otherBehind.has(word)) &&
    !before.some((word, index) => otherBefore.has(word) && !isKeyOfHash(words, index))
  );
}

/** `HASH_SECRET`: what a hash is made with, not one. */
function isKeyOfHash(words: readonly string[], index: number): boolean {
  return words[index] === 'hash' && words[index + 1] === 'secret';
}

/** Words that stand inside others by chance: `compass`, `bypass`. */
const shortWords = new Set(['pass', 'pwd', 'passw', 'psk', 'pswd', 'parola', 'haslo', 'senha']);
const longWords = [...passwordWords.filter((word) => !shortWords.has(word)), 'motdepasse'];
const shortEnd = /^(?:db|sql|my|smtp|ftp|root|user|admin|mail|pg|mysql|redis|require|ldap|auth)(?:pass|pwd)$/;
/** `accesstoken`, `secrets`, `secretkeybase`; not `tokenizer`. */
const secretEnd = new RegExp(`(?:${secretWords.join('|')})s?(?:key|base|value|string|text)*$`);
const lastWord = /^(?:basic|http)?auth$|salt$|pepper$/;
const keys = new Set([...keyWords, 'in']);

function isSecretWord(word: string, before: string, kind: SecretKind): boolean {
  if (kind === 'password') {
    if (shortWords.has(word) || shortEnd.test(word)) return true;
    return longWords.some((long) => word.includes(long)) || (word === 'passe' && before === 'de');
  }
  if (secretEnd.test(word) || lastWord.test(word)) return true;
  if (word === 'erlangcookie' || (word === 'cookie' && before === 'erlang')) return true;
  const [, head] = /^(.*?)keys?$/.exec(word) ?? [];
  return head !== undefined && keys.has(head === '' ? before : head);
}
