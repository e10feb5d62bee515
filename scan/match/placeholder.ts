/** Values that stand for a value: `changeme`, `<token>`, `${VAR}`, `xxxxxxxx`, `your-api-key-here`. */

/** So many characters in a row are no chance, even in a million random tokens. */
const longRun = 12;
/** Keys and certificates hold long runs of their own (lengths, padding). */
const longestMadeUp = 128;
/** Beside the filling: more than what a token begins with may be a secret that was filled up. */
const longestPrefix = 20;

const templates = [
  /^(?:<.*>|&lt;.*&gt;|\[.*\]|\{.*\}|\(.*\)|%.*%|@.*@|#.*#|__.*__)$/, // <token> [token] {{ secret }} %VAR% @VAR@ __VAR__
  /^[*_#$%@.<>-]+$/, // ****
  /\$\{[^}]*\}?|\{\{.*\}\}|<%.*%>|#\{[^}]*\}|\$\([^)]*\)|^\$[A-Za-z_][A-Za-z0-9_]*$|%\([a-z_]+\)[sd]|^%[-+]?[0-9.]*[sdvqx]$/i,
  // <your-token> [key] as a part; <Jx> and [i2D] may be drawn
  /<(?:[A-Za-z]{4,}[0-9]?|[a-z]{3}|[A-Z]{3}|[A-Za-z]+(?:[ _-][A-Za-z0-9]+)+)>/,
  /\[(?:[A-Za-z]{4,}[0-9]?|[a-z]{3}|[A-Z]{3}|[A-Za-z]+(?:[ _-][A-Za-z0-9]+)+)\]/,
  // ghp_**********: what was masked
  /^[0-9A-Za-z_-]{0,12}\*{4,}[0-9A-Za-z_-]{0,4}$/,
  /^(.)\1*$/, // one character over and over
  /^\.{2,}|\.{3}|…/,
];

/** Parts of a value (between separators) that people write where a secret will be. */
const words = new Set(
  `
  example examples sample dummy fake foo bar baz qux foobar placeholder changeme changeit changethis change replace replaceme
  your yours my mine none null nil undefined empty todo fixme tbd redacted removed hidden masked secret secrets password
  passwd passphrase passwort motdepasse contrasena token tokens key keys apikey api access credential credentials value
  values string text default test tests testing tester demo user username login admin root guest here there goes insert
  enter put fill some any the this that valid invalid wrong correct new old bad good unset xxx yyy zzz abc abcd abcdef
  abcdefg qwerty letmein hello world lorem ipsum random generated auth basic bearer true false yes no on off client id
  public private encrypted hashed please me it secure strong super
  `
    .trim()
    .split(/\s+/),
);

const runs = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', '9876543210', 'qwertyuiop'];

/** Does `value` only stand for a value? Errs towards no: a doubtful one is a finding. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text.length === 0) return true;
  if (templates.some((template) => template.test(text))) return true;
  const parts = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part.length > 0);
  const known = parts.filter((part) => words.has(part) || /^(.)\1+$/.test(part)).join('').length;
  const letters = parts.join('').length;
  const digits = text.replace(/[^0-9]/g, '').length;
  if (letters > 0 && known === letters && digits <= 4) return true;
  return isRun(text.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

/** `0123456789abcdef…`, `1234567890`, `aaaabbbb`: at least three quarters of it runs on. */
function isRun(text: string): boolean {
  if (text.length < 6) return runs.some((run) => run.includes(text) && text.length > 2);
  let steps = 0;
  for (let at = 1; at < text.length; at++) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (step === 0 || step === 1 || step === -1 || text.startsWith('9a', at - 1) || text.startsWith('90', at - 1))
      steps++;
  }
  return steps >= (text.length - 1) * 0.75;
}

/** Does a vendor's documentation mark it as an example (`AKIAIOSFODNN7EXAMPLE`)? Such a token is test data. */
export function isMarkedAsExample(value: string): boolean {
  return /example|dummy|placeholder|xxxxxx|000000000|1234567890|changeme|redacted/i.test(value) || isPublished(value);
}

/** `ghp_xxxxxxxxxxxx`, `AKIAXXXXXXXXXXXX`, `glc_11111111…`: the shape of a token, of which most is one character. */
export function isBlank(value: string): boolean {
  const text = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (text.length > longestMadeUp || !/(.)\1{7,}/.test(text)) return false;
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return most >= text.length * 0.6 && text.length - most < longestPrefix;
}

/**
 * How the samples of documents begin, which people copy and then change a letter of: AWS, GitHub, Stripe, Kubernetes,
 * RFC 6749 and 6750, and the keys that the emulators of Azure Storage and Cosmos DB have on every machine.
 */
const published = [
  'AKIAIOSFODNN7',
  'wJalrXUtnFEMI',
  'ghp_16C7e42F292c69',
  'sk_test_4eC39HqLyj',
  'sk_test_BQokikJOvB',
  'MWYyZDFlMmU2N2Rm',
  'czZCaGRSa3F0Mzpn',
  'tGzv3JOkF0XG5Q',
  '2YotnFZFEjr1zC',
  'SplxlOBeZQQYbY',
  'mF_9.B5f-4.1J',
  'gX1fBat3bV',
  'Eby8vdM02xNOcq',
  'C2y6yDjf5/R+ob0N',
];

function isPublished(value: string): boolean {
  return published.some((beginning) => value.startsWith(beginning));
}

/** Was it typed and not drawn: `0123456789ABCDEF…`, `a1b2c3d4e5f6…`, `1111111111…`, one piece twice? */
export function isMadeUp(value: string): boolean {
  if (value.length > longestMadeUp) return false;
  const text = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  return hasRun(text, 1) || hasRun(text, 2) || /([a-z0-9]{12,})\1/i.test(value) || isInRuns(text);
}

/** `abcd1234efgh5678`: two of three characters follow the one before them. */
function isInRuns(text: string): boolean {
  let steps = 0;
  for (let at = 1; at < text.length; at++)
    if (text.charCodeAt(at) - text.charCodeAt(at - 1) === 1 || wraps(text, at, 1)) steps++;
  return text.length >= longRun && steps >= (text.length - 1) * 0.6;
}

/** Each character follows the one `distance` before it. Base64 writes zeros as many an A: those are left alone. */
function hasRun(text: string, distance: number): boolean {
  let length = 0;
  for (let at = distance; at < text.length; at++) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - distance);
    const isNext = step === 1 || (step === 0 && distance === 1 && text[at] !== 'a') || wraps(text, at, distance);
    length = isNext ? length + 1 : 0;
    if (length + distance >= longRun) return true;
  }
  return false;
}

/** `…9` goes on with `0` or `a`, `…f` with `a` in hex and with `0`. */
function wraps(text: string, at: number, distance: number): boolean {
  return ['90', '9a', 'fa', 'f0'].includes(`${text[at - distance] ?? ''}${text[at] ?? ''}`);
}
