/** Looks for pieces of planted values in whatever a program wrote (docs/promises.md, 1). */

const pieceLength = 8;

/** Every piece of a value, and of the encodings it might hide in. */
function piecesOf(value: string): Map<string, string> {
  const pieces = new Map<string, string>();
  const add = (text: string, length: number, how: string): void => {
    for (let at = 0; at + length <= text.length; at++) pieces.set(text.slice(at, at + length), how);
  };
  add(value, pieceLength, 'raw');
  add(value.toLowerCase(), pieceLength, 'lower case');
  add(Buffer.from(value).toString('hex'), pieceLength * 2, 'hex');
  add(encodeURIComponent(value), pieceLength + 4, 'URL-encoded');
  add([...value].map((c) => `%${c.charCodeAt(0).toString(16)}`).join(''), pieceLength * 3, 'percent');
  for (let shift = 0; shift < 3; shift++) {
    const inner = Buffer.from(value).subarray(shift);
    add(inner.toString('base64').slice(0, Math.floor(inner.length / 3) * 4), 12, 'base64');
  }
  return pieces;
}

/**
 * @param planted names and values
 * @returns of a text, `name: how` of every planted value it gives away
 */
export function createCanary(planted: Readonly<Record<string, string>>): (text: string) => string[] {
  const allPieces = Object.entries(planted).map(([name, value]) => [name, piecesOf(value)] as const);
  return (text) => {
    const windows = new Set<string>();
    for (const length of [pieceLength, pieceLength + 4, pieceLength * 2, pieceLength * 3, 12])
      for (let at = 0; at + length <= text.length; at++) windows.add(text.slice(at, at + length));
    return allPieces.flatMap(([name, pieces]) => {
      const found = [...pieces].find(([piece]) => windows.has(piece));
      return found ? [`${name}: ${found[1]} ${JSON.stringify(found[0])}`] : [];
    });
  };
}
