/**
 * Names an error for the database without its text, which may hold what must not leave: its class, what our own errors
 * say of themselves in fixed words, and the line of code that threw it.
 */
export function describeProblem(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is not an error';
  const words = [error.name, ...['kind', 'operation', 'code'].map((field) => wordOf(error, field))];
  const place = placeOf(error);
  return [...words, place && `at ${place}`].filter(Boolean).join(' ').slice(0, 300);
}

/** Only words as a program would write them. */
function wordOf(error: Error, field: string): string {
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' && /^[\w.:/ -]{1,80}$/.test(value) ? value : '';
}

/** `file.ts:12:3` of the topmost frame. */
function placeOf(error: Error): string {
  return /^\s+at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1] ?? '';
}
