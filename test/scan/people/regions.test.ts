import { expect, test } from 'vitest';
import { toRegion } from '../../../scan/people/regions.ts';

test.each([
  ['Germany', 'DE'],
  ['Deutschland', 'DE'],
  ['DE', 'DE'],
  ['Côte d’Ivoire', 'CI'],
  ['USA', 'US'],
  ['UK', 'GB'],
  ['Atlantis', null],
  ['', null],
])('%s', (name, code) => expect(toRegion(name)).toBe(code));
