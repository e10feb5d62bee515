/** What the operator can mend: the message says what is wrong and what to do. The door ends with exit code 2. */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
}
