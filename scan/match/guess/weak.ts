/** Words where a password stands: as people choose them, as samples show them, or something else altogether. */
import { wordsOfName } from '../../../rules/index.ts';

const longest = 40;
/** `mailer_password`, `pwd.key`, `6.hours`, `0x06`, `--password`, `###`: names, files, numbers and options. */
const others = /^(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)+|\w+(?:\.\w+)+|0x[0-9a-f]+|[-#.].*)$/i;
/** Of calls, paths and expressions. */
const signsOfCode = /[\s()<>{}[\]/\\,;`"'|]|::|->|=>|\$\w/;
/** `t.pass('closed')` of a test, `pass("...")`. */
const calledPass = /\bpass\s*\(/i;

/** What schemas, forms and settings say of a password. */
const described = new Set(
  `required optional nullable string boolean hidden masked disabled enabled inherit prompt stdin interactive encrypted
  plain plaintext cleartext hashed rotated expired missing unset present absent never always ignored unused`
    .trim()
    .split(/\s+/),
);

/** Could somebody have chosen it? Errs towards no: nothing but a note would come of it. */
export function isWeakPassword(value: string, around: string): boolean {
  if (value.length > longest || others.test(value) || signsOfCode.test(value) || calledPass.test(around)) return false;
  const named = new Set(wordsOfName(around));
  return wordsOfName(value).some((word) => !named.has(word) && !described.has(word));
}
