/** What options of the server's commands take. */
import { InvalidArgumentError } from 'commander';

/** For options that may be repeated: the values in their order. */
export function collect(value: string, list: readonly string[]): string[] {
  return [...list, value];
}

export function toNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

export function toDay(text: string): string {
  // A day that a month has not is read as one of the next.
  const day = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!isDay) throw new InvalidArgumentError('It is a day such as 2026-01-31.');
  return text;
}
