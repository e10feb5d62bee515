/** Is something a word? By the words that code and documents hold. */
import { readWordSet, type WordSet } from '../../values/word-sets.ts';
import { knownWords } from './known-words.ts';

let loaded: WordSet | null = null;
const longestPart = 30;

/** Small letters. */
export function isWord(text: string): boolean {
  return (loaded ??= readWordSet(knownWords)).has(text);
}

/** One known word, or two. */
export function isWritten(text: string): boolean {
  if (text.length > longestPart) return false;
  if (isWord(text)) return true;
  for (let at = 3; at <= text.length - 3; at++) if (isWord(text.slice(0, at)) && isWord(text.slice(at))) return true;
  return false;
}
