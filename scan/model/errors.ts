/** What ends a scan. */

/** The scan cannot be done as asked: wrong path, no such revision, too large for `--portable`. Says what to do. */
export class ScanError extends Error {
  override readonly name = 'ScanError';
  /** 2: wrong usage; 3: something cannot be covered. */
  readonly exitCode: 2 | 3;
  constructor(message: string, exitCode: 2 | 3 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
