/** One JSON line an event on standard output. */
import { type Logger, pino } from 'pino';
import type { Log } from './context.ts';
import { describeProblem } from './queue/index.ts';
import type { LogLevel } from './settings/index.ts';

/** @param destination a stream for tests; standard output by default */
export function createLog(level: LogLevel, destination?: NodeJS.WritableStream): { log: Log; logger: Logger } {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: {
        logMethod(given, method) {
          method.apply(this, withoutTexts(given));
        },
      },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  );
  return { log: logger, logger };
}

/**
 * Libraries (Probot) log errors and events as they are. Their texts may hold what must not leave: of an error its name
 * and place are kept, of an event its id and name.
 */
function withoutTexts<T extends unknown[]>(given: T): T {
  const [fields, ...rest] = given;
  if (fields instanceof Error) return [{ problem: describeProblem(fields) }, 'failed'] as unknown as T;
  if (typeof fields !== 'object' || fields === null) return given;
  return [Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, toPlain(value)])), ...rest] as T;
}

function toPlain(value: unknown): string | number | boolean | null | undefined {
  if (value instanceof Error) return describeProblem(value);
  if (typeof value !== 'object' || value === null) return value as string | number | boolean | null;
  return undefined;
}
