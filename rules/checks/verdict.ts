import type { Check, Checksum, Provenance, Verdict } from '../types.ts';

export const valid = (evidence: string, provenance?: Provenance): Verdict =>
  provenance ? { status: 'valid', evidence, provenance } : { status: 'valid', evidence };
export const invalid = (evidence: string): Verdict => ({ status: 'invalid', evidence });
export const unknown = (evidence: string, provenance?: Provenance): Verdict =>
  provenance ? { status: 'unknown', evidence, provenance } : { status: 'unknown', evidence };

/** A check whose last `length` characters are computed from all before them. */
export function toChecksum(name: string, length: number, complete: (head: string) => string): Checksum {
  return {
    name,
    complete,
    judge(value) {
      const head = value.slice(0, -length);
      return complete(head) === value.slice(-length) ? valid('checksum holds') : invalid('checksum does not hold');
    },
  };
}

/** A check that only knows yes and no. */
export function toCheck(name: string, holds: (value: string) => boolean, yes: string, no: string): Check {
  return { name, judge: (value) => (holds(value) ? valid(yes) : invalid(no)) };
}
