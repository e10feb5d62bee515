/** All checks that packs may ask for, by name. */
import type { Check, Checksum } from '../rule-types.ts';
import { card, namedCard } from './card.ts';
import { checksums } from './checksums.ts';
import { email } from './email/index.ts';
import { identifiers } from './identifiers.ts';
import { nationalNumbers } from './national.ts';
import { structures } from './structure.ts';

export const checks: ReadonlyMap<string, Check | Checksum> = new Map(
  [...checksums, ...structures, ...identifiers, ...nationalNumbers, email, card, namedCard].map((check) => [
    check.name,
    check,
  ]),
);
