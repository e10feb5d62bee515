import { describe, expect, test } from 'vitest';
import { Jurisdictions } from '../../../scan/tables/jurisdictions.ts';

function countriesOf(identifiers: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = identifiers.map((identifier, index) => ({
    index,
    identifier,
    name: identifier,
    isNamed: true,
    confidence: 1,
    share: 1,
    valid: 1,
  }));
  const jurisdictions = new Jurisdictions(columns);
  for (const row of rows) jurisdictions.count(jurisdictions.countryOf(row));
  return jurisdictions
    .list()
    .map(({ country, people }) => `${country} ${people}`)
    .join(', ');
}

describe('where people live', () => {
  test('by the name of the country, in several languages, or its code', () => {
    expect(countriesOf(['country'], [['Deutschland'], ['germany'], ['Allemagne'], ['DE'], ['Polska'], ['USA']])).toBe(
      'DE 4, PL 1, US 1',
    );
  });

  test('by the phone: countries that share a calling code are told apart', () => {
    expect(
      countriesOf(['phone'], [['+1 416 555 2671'], ['+1 (212) 736-5000'], ['0044 20 7946 0123'], ['+7 727 258 1234']]),
    ).toBe('CA 1, GB 1, KZ 1, US 1');
  });

  test('the address counts before the phone, the phone before the bank', () => {
    expect(countriesOf(['phone', 'country'], [['+49 30 901820', 'Austria']])).toBe('AT 1');
    expect(countriesOf(['iban', 'phone'], [['FR1420041010050500013M02606', '+49 30 901820']])).toBe('DE 1');
    expect(countriesOf(['iban', 'phone'], [['FR1420041010050500013M02606', '030 901820']])).toBe('FR 1');
  });

  test('nothing is guessed', () => {
    expect(
      countriesOf(
        ['phone', 'country'],
        [
          ['030 901820', 'Atlantis'],
          ['', ''],
        ],
      ),
    ).toBe('');
  });

  test('countries that are no more are those that took their place', () => {
    expect(countriesOf(['country'], [['Germany']])).toBe('DE 1');
  });
});
