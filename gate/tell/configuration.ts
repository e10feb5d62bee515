/** A configuration that cannot be used, in the words of a check. Pure. */
import { formatFailedCheck, toMistakes, type CheckText, type Door, type Visibility } from '../../report/index.ts';

export interface ConfigurationFailure {
  readonly door: Door;
  readonly visibility: Visibility;
  /** The head that is judged breaks it; else there is none to judge by. */
  readonly byThisHead: boolean;
}

/** @param message what a ConfigError says */
export function describeBroken(message: string, failure: ConfigurationFailure): CheckText {
  return formatFailedCheck({ kind: 'configuration', ...failure, mistakes: toMistakes(message) });
}

/** Notices, for who may read them; a public check says only that it weakens something. */
export function describeLaxer(laxer: readonly string[], forWhom: string): readonly string[] {
  return laxer.map((line) => `merged, this change makes the configuration laxer ${forWhom}: ${line}`);
}
