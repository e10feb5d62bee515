/** What GitHub says when it does not do what it was asked. */

export class Refusal extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>> = {}, headers = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more };
    this.headers = headers;
  }
}

export const unauthorized = (message = 'Bad credentials'): Refusal => new Refusal(401, message);
export const forbidden = (message = 'Resource not accessible by integration'): Refusal => new Refusal(403, message);
export const notFound = (): Refusal => new Refusal(404, 'Not Found');
export const conflict = (message: string): Refusal => new Refusal(409, message);
/** 307 asks for the same request again, 301 would make a GET of it. */
export const movedTo = (url: string, status: 301 | 307): Refusal =>
  new Refusal(status, 'Moved Permanently', { url }, { location: url });
export const gone = (message = 'Gone'): Refusal => new Refusal(410, message);

export interface Complaint {
  readonly resource: string;
  readonly field: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  readonly message?: string;
}

export const invalid = (...errors: readonly Complaint[]): Refusal => new Refusal(422, 'Validation Failed', { errors });
export const unprocessable = (message: string): Refusal => new Refusal(422, message);
