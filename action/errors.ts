/** Something that the person who wrote the workflow can mend. Its message says how, and holds no text of others. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
}

/** What the system says of a file: `EACCES`, `ENOSPC`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'no reason given';
}
