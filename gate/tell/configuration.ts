/** A configuration that cannot be used, in the words of a check. Pure. */
import { formatFailedCheck, type CheckText, type Door, type Visibility } from '../../report/index.ts';

export interface Broken {
  readonly door: Door;
  readonly visibility: Visibility;
  /** The head that is judged breaks it; else there is none to judge by. */
  readonly byThisHead: boolean;
}

/** @param message what a ConfigError says: `file:line:column: what is wrong. What to do` */
export function describeBroken(message: string, broken: Broken): CheckText {
  const [, file = '', line, column, text = message] = /^(.+?):(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const place = {
    line: line === undefined ? null : Number(line),
    column: column === undefined ? null : Number(column),
  };
  return formatFailedCheck({ kind: 'configuration', ...broken, mistakes: [{ file, ...place, message: text }] });
}
