/** What all SARIF of ours shares: severities as GitHub's code scanning names them, and messages. */
import type { Severity } from '../rules/index.ts';
import { toPlain } from './neutralise.ts';

/** https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
export const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '0.1',
};

export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'note';
}

/** Brackets would begin a link (SARIF 3.11.6). */
export function toMessage(text: string): { readonly text: string } {
  return { text: toPlain(text).replace(/[[\]]/g, '\\$&') };
}
