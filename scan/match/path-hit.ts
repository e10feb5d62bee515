/** A document that counts by its name, whatever it holds. */
import { hash } from 'node:crypto';
import type { Hit } from '../model/hit.ts';

/** `path`: as it may be shown. */
export function toPathHit(rule: number, confidence: number, path: string, evidence = 'by its name'): Hit {
  const fingerprint = `path:${hash('sha256', path).slice(0, 32)}`;
  return {
    rule,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    offset: 0,
    length: 0,
    confidence,
    provenance: 'unknown',
    preview: '',
    evidence: [evidence],
    value: path,
    fingerprint,
    lineFingerprint: fingerprint,
    inline: null,
    domainAllow: null,
  };
}
