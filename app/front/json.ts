/** Parses a body whose nesting is within reason: GitHub's own stays below ten. */
const deepest = 64;

/** @throws SyntaxError */
export function parseJson(body: Buffer): unknown {
  if (isTooDeep(body)) throw new SyntaxError('nested too deep');
  return JSON.parse(body.toString('utf8'));
}

const quote = 0x22;
const backslash = 0x5c;
const openers: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closers: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Counts brackets outside strings; looks at bytes, so that it costs no memory. */
function isTooDeep(body: Buffer): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < body.length; index++) {
    const byte = body[index] ?? 0;
    if (isInString) {
      if (byte === backslash) index++;
      else if (byte === quote) isInString = false;
    } else if (byte === quote) isInString = true;
    else if (closers.has(byte)) depth--;
    else if (openers.has(byte) && ++depth > deepest) return true;
  }
  return false;
}
