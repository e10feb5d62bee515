/** Words near a value. Whole words only: "meraki" does not stand in "CameraKit", nor "lic" in a hash. */

/** Is one of `words` (lower case) in `text` as a whole word or a camelCase part? Returns the first that is. */
export function findWord(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase();
  return words.find((word) => hasWord(text, lower, word)) ?? null;
}

function hasWord(text: string, lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    if (startsWord(text, at) && endsWord(text, at + word.length)) return true;
  }
  return false;
}

function startsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const first = text[at] ?? ' ';
  return !isLetterOrDigit(before) || (isUpper(first) && !isUpper(before));
}

function endsWord(text: string, end: number): boolean {
  const last = text[end - 1] ?? ' ';
  const after = text[end] ?? ' ';
  return !isLetter(after) || (isUpper(after) && !isUpper(last));
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}

function isLetterOrDigit(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}

function isUpper(character: string): boolean {
  return /^\p{Lu}$/u.test(character);
}
