/** Names of files are bytes to Git. */

/** A name as text; bytes that are not UTF-8 become visible escapes. */
export function nameOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') && !Buffer.from(text).equals(bytes) ? bytes.toString('latin1') : text;
}
