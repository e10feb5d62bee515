import type { Check, Checksum, ValueVerdict } from '../rule-types.ts';
import type { Provenance } from '../types.ts';

export const valid = (evidence: string, provenance?: Provenance): ValueVerdict =>
  provenance ? { status: 'valid', evidence, provenance } : { status: 'valid', evidence };
export const invalid = (evidence: string): ValueVerdict => ({ status: 'invalid', evidence });
export const unknown = (evidence: string, provenance?: Provenance): ValueVerdict =>
  provenance ? { status: 'unknown', evidence, provenance } : { status: 'unknown', evidence };

/** A check of `length` characters computed from all before them; `behind` more of no meaning may follow. */
export function toChecksum(name: string, length: number, complete: (head: string) => string, behind = 0): Checksum {
  return {
    name,
    complete,
    judge(value) {
      const end = value.length - behind;
      const isRight = complete(value.slice(0, end - length)) === value.slice(end - length, end);
      return isRight ? valid('checksum holds') : invalid('checksum does not hold');
    },
  };
}

/** A check that only knows yes and no. */
export function toCheck(name: string, holds: (value: string) => boolean, yes: string, no: string): Check {
  return { name, judge: (value) => (holds(value) ? valid(yes) : invalid(no)) };
}
