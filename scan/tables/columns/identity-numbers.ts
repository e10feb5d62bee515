/** Whether a value is a number that a state gives to people: only to learn how many of a column's values are. */
import { checks } from '../../../rules/index.ts';

/** Those that the model was trained with. A new one is known by the names and proof of its row, and not here. */
const learnt = [
  'es-dni',
  'it-codice-fiscale',
  'mx-curp',
  'gb-nino',
  'in-pan',
  'sg-nric',
  'fr-nir',
  'br-cpf',
  'pl-pesel',
  'de-idnr',
  'nl-bsn',
  'se-personnummer',
  'fi-hetu',
  'dk-cpr',
  'no-fodselsnummer',
  'ch-ahv',
  'cl-rut',
  'cn-resident-id',
  'tr-tckn',
].map((name) => checks.get(name));

/** The form is one of a national number's, and its check digit, where it has one, holds. */
export function isIdentityNumber(value: string): boolean {
  const { length } = value.trim();
  if (length < 8 || length > 22) return false;
  return learnt.some((check) => check !== undefined && check.judge(value).status !== 'invalid');
}
