import { OperatorError } from '../errors.ts';

/** The store cannot be opened as it is; the message says what to do. */
export class StoreError extends OperatorError {
  override readonly name = 'StoreError';
}
