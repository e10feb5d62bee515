/** Postcodes that a country has not given out: digits drawn at random hit them, letters come back from there. */
import { countryOfPhone } from '../../rules/index.ts';
import { toRegion } from '../people/regions.ts';
import { capped, type Evidence, type ProvenanceSubject } from './subject.ts';

interface Plan {
  /** How a postcode looks there; other cells tell nothing. */
  readonly shape: RegExp;
  readonly used: RegExp;
}

/** First digits in use, of countries that leave enough of them out (Universal Postal Union, addressing guides). */
const plans: Readonly<Record<string, Plan>> = {
  // Provinces 01 to 52.
  ES: { shape: /^\d{5}$/, used: /^(?:0[1-9]|[1-4]\d|5[0-2])/ },
  // Provinces 01 to 81.
  TR: { shape: /^\d{5}$/, used: /^(?:0[1-9]|[1-7]\d|8[01])/ },
  // Nine zones, the ninth of them the army's.
  IN: { shape: /^\d{3} ?\d{3}$/, used: /^[1-8]/ },
  RU: { shape: /^\d{6}$/, used: /^[1-6]/ },
  CZ: { shape: /^\d{3} ?\d{2}$/, used: /^[1-7]/ },
  SE: { shape: /^\d{3} ?\d{2}$/, used: /^[1-9]/ },
  NL: { shape: /^\d{4} ?[A-Z]{2}$/i, used: /^[1-9]/ },
  CA: { shape: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i, used: /^[ABCEGHJ-NPRSTVXY]/i },
  GB: {
    shape: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
    used: /^(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)\d/i,
  },
};
const leastTold = 8;
/** Below are slips of the hand and customers abroad. */
const leastUnused = 0.1;

/** Null where the country is not known, or has no such gaps. */
export function byPostcodes(subject: ProvenanceSubject): Evidence | null {
  const plan = plans[countryOf(subject) ?? ''];
  const codes = plan ? subject.all('postcode').filter((code) => plan.shape.test(code)) : [];
  if (!plan || codes.length < leastTold) return null;
  const unused = codes.filter((code) => !plan.used.test(code)).length;
  if (unused < 3 || unused < codes.length * leastUnused) return null;
  return { weight: capped(unused * 0.5, 3), words: 'postcodes lie where their country has none' };
}

/** The country of nearly all who say one, by name or in front of their telephone number. */
function countryOf({ all, rows }: ProvenanceSubject): string | null {
  const named = all('country').map(toRegion);
  const told = (named.length > 0 ? named : all('phone').slice(0, 60).map(countryOfPhone)).filter(
    (country) => country !== null,
  );
  if (told.length < Math.max(4, Math.min(60, rows.length) * 0.1)) return null;
  const [country, count] = [...Map.groupBy(told, (each) => each)]
    .map(([each, list]) => [each, list.length] as const)
    .toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count >= told.length * 0.9 ? country : null;
}
