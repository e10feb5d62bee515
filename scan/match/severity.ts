/** How bad: the rule's word, made milder by where it stands; what only informs is `info`. */
import { severities, type Provenance, type Severity } from '../../rules/index.ts';

export function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}

export function worst(list: readonly Severity[]): Severity {
  return list.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a), 'info');
}

export function milder(severity: Severity, steps: number): Severity {
  return severities[Math.max(steps > 0 ? Math.min(1, rankOf(severity)) : 0, rankOf(severity) - steps)] ?? 'info';
}

/** Real and unknown data count; all other provenances inform. */
export function counts(provenance: Provenance): boolean {
  return provenance === 'real' || provenance === 'unknown';
}

export type Count = (provenance: Provenance) => boolean;

/** What configuration says blocks has to have a severity. */
export function createCount(blocking: readonly Provenance[]): Count {
  return (provenance) => counts(provenance) || blocking.includes(provenance);
}
