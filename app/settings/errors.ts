import { OperatorError } from '../errors.ts';

/** A setting is missing or cannot be right; the message names it and says what to do. It never holds a secret. */
export class SettingsError extends OperatorError {
  override readonly name = 'SettingsError';
}
