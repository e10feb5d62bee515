/** What the operator can mend: the message says what is wrong and what to do. The door ends with exit code 2. */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
  readonly exitCode: 1 | 2 = 2;
}

/** What was asked for by its reference is not there. */
export class UnknownLeakError extends OperatorError {
  override readonly name = 'UnknownLeakError';
  override readonly exitCode = 1;
  constructor(reference: string) {
    super(`no leak has the reference "${reference}"; \`leakwarden leaks\` lists all of them`);
  }
}
