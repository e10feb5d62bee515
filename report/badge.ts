/** The severity in front of an entry on a terminal. */
import type picocolors from 'picocolors';
import type { Severity } from '../rules/index.ts';

export type Colors = ReturnType<typeof picocolors.createColors>;

export function badge(severity: Severity, colors: Colors): string {
  const paint = {
    critical: (text: string) => colors.bgRed(colors.white(text)),
    high: colors.red,
    medium: colors.yellow,
    low: colors.blue,
    info: colors.dim,
  };
  return paint[severity](severity.toUpperCase().padEnd(8));
}
