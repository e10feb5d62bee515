/** Values that say where a secret is, or how it is made, instead of being one. */
import { isWritten } from './words.ts';

const templates = [
  /^@Microsoft\.KeyVault\(/i,
  // ENC(…), EJ[1:…] of EJSON, encrypted:… of dotenvx, {cipher}…, {SSHA}…, !vault, $ANSIBLE_VAULT, AQICAH… of a key service: encrypted or hashed
  /^(?:ENC\[|ENC\(|EJ\[\d:|encrypted:|\{(?!noop\})[A-Za-z0-9_-]{2,20}\}|!vault|!secret |\$ANSIBLE_VAULT|\$(?:2[abxy]|[156]|argon2[a-z]*|pbkdf2[a-z0-9-]*|scrypt|apr1|y)\$|pbkdf2[_:]|scrypt:|sha\d{1,3}[-:$]|ssh-(?:rsa|ed25519)|AQICAH|Ag[A-Z][0-9A-Za-z+/=]{120}|-----BEGIN)/,
  /^\$\{?[A-Za-z_][\w.:-]*\}?$|^%[A-Za-z_]\w*%$|^@[A-Za-z_][\w.-]*@?$|^&[A-Za-z_]\w*$|^\*[A-Za-z_]\w*$/,
  // ${{ secrets.A }}, {{ a }}, #{a}, $(a), <%= a %>, %(a)s, %s, {0}
  /\$\{\{|\{\{.*\}\}|[#$%]\{[^}]*\}|\$\([^)]*\)|<%.*%>|%\([a-z_]+\)[sd]|^%[-+]?[0-9.]*[sdvqx]$|^\{[0-9a-zA-Z_.:]*\}$/,
  /^\$\(|^<[^<>]{1,60}>$|^\[[A-Za-z][A-Za-z0-9 _-]*\]$|^__\w+__$/,
  /^['"]\s*[.+&]|[.+&]\s*['"]$/,
];

const references = [
  ...templates,
  // op://vault/item, vault:secret/a, ssm:/prod/a, ref+awsssm://a, arn:aws:…, file:/run/secrets/a, https://idp.net/token
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|(?:vault|bao|ssm|sm|awssm|secretref|env|file|arn|urn|kms|keyvault|akv|gcpsm|doppler|data|config|lookup|ref|base64(?!:[0-9A-Za-z+/]{22,}=*$)|sha\d*|md5|plain):)/i,
  /^projects\/[^/]+\/secrets\//,
  // What stands behind it is judged as a user and a password where it is a header
  /^basic\s/i,
  // A token of one part, or one that nobody signed; an object of Java that was written out
  /^\.?eyJ(?:hbGciOi|0eXAiOi)[0-9A-Za-z_-]*$|^eyJhbGciOiJub25l|^\.eyJ[0-9A-Za-z_-]+\.$|^rO0AB/,
  // Names of encodings, hashes and ciphers
  /^(?:utf-?(?:8|16|32)(?:le|be)?|latin-?1|iso-?8859-?\d+|windows-?12\d\d|sha-?\d{1,3}(?:-\w+)?|md[245]|[hrpe]s\d{3}|aes-?\d{3}(?:-\w+)*|base(?:16|32|58|62|64)(?:url)?|oauth2?|bcrypt|argon2(?:id?|d)|pbkdf2|x509|ed25519|curve25519|x25519|secp\d+[kr]\d|p-?(?:256|384|521)|rsa\d*|ipv[46])$/i,
  /^0x[0-9a-fA-F]{1,42}$/,
];

/** Something that is put in later: `$DB_PASSWORD`, `${…}`, `#{…}`, `{0}`, `%s`, `ENC(…)`. */
export function isTemplate(text: string): boolean {
  return templates.some((expression) => expression.test(text)) || hasVariable(text);
}

/** `anna@corp.net`: whom a token is of. Under the name of a password it is one that somebody chose. */
export function isAddress(value: string): boolean {
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,24}$/.test(value);
}

/** `abc$NAME`, `$NAME-$OTHER`: where shells and other languages put in a variable, if that has a name. */
const variable = /\$\{?([A-Za-z_][A-Za-z0-9_]{3,})/g;

export function isReference(value: string): boolean {
  const text = value.trim();
  return (
    references.some((expression) => expression.test(text)) || isConstant(text) || hasVariable(text) || isEscaped(text)
  );
}

function hasVariable(text: string): boolean {
  return [...text.matchAll(variable)].some(([, name = '']) => isName(name));
}

/** `DB_PASSWORD`, `dbPassword`: nothing but words, of which one is known. */
function isName(name: string): boolean {
  if (!/^(?:[A-Z_]+|[a-z_]+|[a-z]+(?:[A-Z][a-z]+)+)$/.test(name)) return false;
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_');
  return parts.some((part) => part.length > 3 && isWritten(part));
}

/** `DB_PASSWORD`: the name of a variable or a constant. */
function isConstant(text: string): boolean {
  return /^[A-Z]+(?:_[A-Z]+)+$/.test(text) && isName(text);
}

/** `%F0%9F%92%A9`, `%!*'();:@`: made to try how addresses are read. */
function isEscaped(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || (text.match(/%[0-9A-F]{2}/g) ?? []).length * 3 >= text.length * 0.4;
}

/** `existingSecret: redis-auth-b7f3e1`, not `clientSecret: …`. */
const namesSecretOfCluster =
  /(?<!(?:client|app|api|oauth2?|jwt|webhook|shared|signing|consumer|session|cookie|auth|access|hmac|encryption|master|root|token|user|private)[_.-]?)secrets?["'\])]*\s*[:=(]/i;
/** As Kubernetes writes names (RFC 1123): words, and at most an end that is drawn. */
const nameOfResource = /^[a-z]{3,}(?:-[a-z]+|-v?\d+)*-[a-z0-9]{2,10}$/;
const namesCredentials = /(?<!(?:pass|key|token|secret)[_.-]?)credentials?["'\])]*\s*[:=(]/i;
export const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Does it say which secret of a cluster, or which credentials of a build server, is meant? */
export function namesResource(value: string, around: string): boolean {
  return namesSecretOfCluster.test(around)
    ? nameOfResource.test(value)
    : namesCredentials.test(around) && uuid.test(value);
}
