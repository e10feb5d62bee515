/** Something that the person who wrote the workflow can mend. Its message says how, and holds no text of others. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
}
