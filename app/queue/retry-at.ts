/** Thrown by a job that cannot go on before a time: it is put back until then, and the attempt does not count. */
export class RetryAt extends Error {
  override readonly name = 'RetryAt';
  readonly date: Date;

  constructor(date: Date, reason: string) {
    super(reason);
    this.date = date;
  }
}
