/** What may be seen of a value that may be a secret, and of what stands beside it, in the words that people read. */

type Signs = readonly (readonly [name: string, holds: RegExp])[];

/** The first that fits. */
export const alphabets: Signs = [
  ['digits', /^[0-9]+$/],
  ['hexadecimal digits', /^(?:[0-9a-f]+|[0-9A-F]+)$/],
  ['hexadecimal digits with hyphens', /^(?:[0-9a-f-]+|[0-9A-F-]+)$/],
  ['small letters', /^[a-z]+$/],
  ['capitals', /^[A-Z]+$/],
  ['letters', /^[A-Za-z]+$/],
  ['small letters and digits', /^[a-z0-9]+$/],
  ['capitals and digits', /^[A-Z0-9]+$/],
  ['letters and digits', /^[A-Za-z0-9]+$/],
  ['base64', /^[A-Za-z0-9+/]+={0,2}$/],
  ['small letters and hyphens', /^[a-z_-]+$/],
  ['capitals and hyphens', /^[A-Z_-]+$/],
  ['letters, digits and hyphens', /^[A-Za-z0-9_-]+$/],
  ['letters, digits, points and slashes', /^[\w.:/@-]+$/],
  ['signs', /^[\x21-\x7e]+$/],
  ['blanks', /^[\x20-\x7e]+$/],
  ['other scripts', /^/],
];

/** How people choose, and how numbers and identifiers are written. */
export const marks: Signs = [
  ['begins with a capital', /^[A-Z]/],
  ['begins with a digit', /^[0-9]/],
  ['begins with a sign', /^[^0-9A-Za-z]/],
  ['ends with a digit', /[0-9]$/],
  ['ends with up to four digits behind a word', /^[^0-9]*[a-z]{3,}[^0-9A-Za-z]?[0-9]{1,4}$/],
  ['ends with digits and signs behind a word', /^[^0-9]*[a-z]{3,}[^0-9A-Za-z]?[0-9]{1,4}[^0-9A-Za-z]+$/],
  ['ends with a year', /(?:19|20)[0-9]{2}\W?$/],
  ['ends with an exclamation mark', /!$/],
  ['signs among words', /[A-Za-z]{2}[@$!#%&*+?^][A-Za-z]/],
  ['digits within a word', /[A-Za-z][0134570][a-z]{2}|[a-z]{2}[013457][a-z]/],
  ['a name of a variable', /^[a-z]+(?:[A-Z][a-z]+)+[0-9]{0,2}$|^[a-z]+(?:_[a-z0-9]+)+$|^[A-Z]+(?:_[A-Z0-9]+)+$/],
  ['words with hyphens', /^[A-Za-z]{2,}(?:[-_. /:][A-Za-z0-9]{2,})+$/],
  ['words with hyphens and a number', /^[a-z]{3,}(?:[-_][a-z]{3,})*[-_][0-9]{2,4}$/],
  ['a word and a number', /^[A-Za-z][a-z]+[0-9]{1,4}$/],
  ['short parts of letters and digits', /^[A-Za-z0-9]{1,8}(?:[-_./:][A-Za-z0-9]{1,8})+$/],
  ['five groups of hexadecimal digits', /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/],
  ['a path', /^(?:~|\.{1,2})?\/(?:[\w.@-]+\/)*[\w.@-]*$|^[A-Za-z]:\\/],
  [
    'a date, version or number',
    /^(?:[0-9]+[-.,:/ Tx]+)+[0-9]+Z?$|^[-+]?[0-9]{1,9}(?:\.[0-9]+)?[a-z%]{0,3}$|^#[0-9a-fA-F]{3,8}$|^0x[0-9a-fA-F]{1,42}$/,
  ],
  ['a regular expression', /\(\?[:=!<]|\[\^?(?:\w-\w|\\[dws])[^\]]*\]|\\+[dwsSWDbBu](?:[+*{?)\]|\\(]|$)/],
  ['a name of an algorithm', /^[a-zA-Z]{2,12}[-_]?[0-9]{1,4}(?:[-_]?[a-z]{2,8})?$/],
  ['a word of tests', /test|example|sample|dummy|fake|demo|prod|dev|stag/i],
  ['the same character over and over', /(.)\1{3,}/],
];

/** Parts of expressions, which say little where no words are. */
export const expressions: Signs = [
  ['a word of what is secret', /pass|secret|token|key|cred|auth|login|user|admin|name|field|type/i],
  ['ends with a bracket, comma or semicolon', /[)\]};,>]$/],
  ['brackets that close', /\(.*\)|\[.*\]|\{.*\}|<.*>/],
  ['brackets', /[()[\]{}<>]/],
  ['a call', /[A-Za-z_]\w*\(/],
  ['names joined by points', /^[$@&*!]?[A-Za-z_]\w*(?:(?:\??\.|->|::|\/|:)[A-Za-z_]\w*)+$/],
  ['parts joined by points', /^[\w-]+(?:\.[\w-]+)+$/],
  ['the ending of a file', /[\w-]\.[a-z][a-z0-9]{1,4}$/],
  ['slashes', /[A-Za-z0-9]\/[A-Za-z0-9].*\/|^\//],
  ['an address', /^[a-z][a-z0-9+.-]*:\/|:\/\//],
  ['a name and a colon', /^[a-z][a-z0-9+.-]{1,20}:/],
  ['a variable', /\$\{?[A-Za-z_]|%[A-Za-z_]\w*%/],
  ['escapes', /\\[a-zA-Z0-9]|%[0-9A-F]{2}|&[a-z]+;/],
  ['an operator between blanks', /\s(?:[|&?=!<>+.*/-]{1,3})\s/],
  ['quotation marks', /['"`]/],
  ['pipes', /\w\|\w/],
];

/** In what stands beside the value: its name, and how kinds of files write it. */
export const names: Signs = [
  ['named a password', /pass|pwd|kenn|wacht|contras|senha|haslo|psk/i],
  ['named a secret', /secret/i],
  ['named a token', /token|bearer/i],
  ['named a key', /key/i],
  ['named an authorization', /auth|cred|salt/i],
  ['named in capitals', /[A-Z][A-Z0-9]+_[A-Z0-9_]+/],
  ['a name of a test', /test|example|sample|dummy|fake|mock|demo/i],
  ['between quotation marks', /["'`]\s/],
  ['assigned', /=/],
  ['behind a colon', /:\s/],
  ['an argument', /\(/],
  ['in an address', /[?&]\w+=/],
];
