/** Why something cannot be opened, in words that hold nothing of what was read. */
export class DecodeError extends Error {
  override readonly name: string = 'DecodeError';
  readonly isEncrypted: boolean;
  constructor(reason: string, isEncrypted = false) {
    super(reason);
    this.isEncrypted = isEncrypted;
  }
}

/** The whole document has used up what it may: nothing more of it is read. */
export class LimitError extends DecodeError {
  override readonly name = 'LimitError';
}
