/** The command was used in a way that cannot work; the message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const known = new Set([
  'ScanError',
  'ConfigError',
  'PackError',
  'BaselineError',
  'DictionaryError',
  'GitError',
  'UsageError',
  'CopyError',
  'PrefilterError',
]);

/** Whether its message was written for people, and holds nothing of what was read; any other error is a fault of ours. */
export function isKnownError({ name }: Error): boolean {
  return known.has(name);
}
