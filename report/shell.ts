/** Commands that a person copies into a terminal. */

/**
 * One word of a POSIX shell. What cannot be seen (line ends, bidirectional marks) is written as its bytes, so that the
 * reader sees what will run; so is `<`, for nothing may look like a hidden marker of ours: https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
 */
export function quote(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-')) return word;
  if (/^[[\p{L}\p{N}\p{P}\p{S} ]--<]*$/v.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  const bytes = [...Buffer.from(word)].map((byte) =>
    byte > 0x1f && byte < 0x7f && byte !== 0x27 && byte !== 0x5c && byte !== 0x3c
      ? String.fromCharCode(byte)
      : `\\x${byte.toString(16).padStart(2, '0')}`,
  );
  // A hexadecimal escape takes up to two digits, so that no digit behind it can join it.
  return `$'${bytes.join('')}'`;
}

/** A fence that nothing in it can close. */
export function shellBlock(lines: readonly string[], indent = ''): string[] {
  const text = lines.join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}sh`, ...lines, fence].map((line) => `${indent}${line}`);
}
