/** JSON that travels as base64 (messages of queues, values of key-value stores) or as hex (`bytea` of PostgreSQL). */
const shortest = 24;
/** What `{"`, `[{"` and the same with blanks begin with. */
const base64 = /^(?:ey[AIJ]|ewo|ew0|W3si|Wwog|Ww0K)[A-Za-z0-9+/_-]*={0,2}\s*$/;
const hex = /^\\x(7b(?:0[ad]|20)*22(?:[0-9a-f]{2})+)$/i;

/** Null where it is none, or damaged. */
export function unpackJson(text: string): string | null {
  const first = text[0];
  if (text.length < shortest || (first !== 'e' && first !== 'W' && first !== '\\')) return null;
  const [, digits] = first === '\\' ? (hex.exec(text) ?? []) : [];
  if (digits === undefined && !base64.test(text)) return null;
  const unpacked = Buffer.from(digits ?? text, digits === undefined ? 'base64' : 'hex').toString('utf8');
  return /[}\]]\s*$/.test(unpacked) ? unpacked : null;
}
