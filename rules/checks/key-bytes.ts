/** Whether bytes are a private key: DER of PKCS #1, PKCS #8, SEC 1 and DSA (RFC 8017, 5208, 5915), or OpenSSH's own format. */

/** Lines at the end of a block are short, and may be lost between the parts of a program. */
const mayLack = 24;
/** Words in front of the key may look like base64 as well. */
const mostWordsBefore = 3;

/** `body`: base64, which may hold something in front of the key and behind it. */
export function parsesAsKey(body: string): boolean {
  return beginnings(body).some((begin) => {
    const bytes = Buffer.from(body.slice(begin), 'base64');
    return isOpenSshKey(bytes) || isDerKey(bytes);
  });
}

/** Where a key could begin: `MI…` and `MH…` are sequences, `b3BlbnNzaC1rZXktdjE` is `openssh-key-v1`. */
function beginnings(body: string): number[] {
  return [0, ...[...body.matchAll(/M[C-I]|b3BlbnNzaC1rZXktdjE/g)].slice(0, mostWordsBefore).map(({ index }) => index)];
}

/** A sequence of a version and what makes a key, as long as it says. */
function isDerKey(bytes: Buffer): boolean {
  const whole = elementAt(bytes, 0);
  if (whole?.tag !== 0x30 || whole.end > bytes.length + mayLack) return false;
  const version = elementAt(bytes, whole.begin);
  if (version?.tag !== 0x02 || version.end - version.begin !== 1) return false;
  const next = elementAt(bytes, version.end);
  // An integer (RSA, DSA), a sequence (PKCS #8) or an octet string (EC)
  return next !== null && [0x02, 0x30, 0x04].includes(next.tag) && next.end <= whole.end && next.end > next.begin;
}

interface Element {
  readonly tag: number;
  readonly begin: number;
  readonly end: number;
}

function elementAt(bytes: Buffer, at: number): Element | null {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) return null;
  if (first < 0x80) return { tag, begin: at + 2, end: at + 2 + first };
  const count = first & 0x7f;
  if (count < 1 || count > 3 || at + 2 + count > bytes.length) return null;
  const begin = at + 2 + count;
  return { tag, begin, end: begin + bytes.readUIntBE(at + 2, count) };
}

/** PROTOCOL.key of OpenSSH: magic, cipher, kdf, options, number of keys, public key, private part. */
function isOpenSshKey(bytes: Buffer): boolean {
  if (bytes.subarray(0, 15).toString('latin1') !== 'openssh-key-v1\0') return false;
  let at = 15;
  for (let part = 0; part < 5; part++) {
    if (at + 4 > bytes.length) return false;
    if (part === 3) at += 4;
    if (at + 4 > bytes.length) return false;
    at += 4 + bytes.readUInt32BE(at);
  }
  return at <= bytes.length + mayLack;
}
