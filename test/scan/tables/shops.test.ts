/** Shops, branches and schools have streets and telephones as people do, and are nobody. */
import { expect, test } from 'vitest';
import { tablesOf } from '../../support/tables.ts';

const towns = ['München', 'Berlin', 'Hamburg', 'Köln', 'Stuttgart', 'Leipzig', 'Bremen', 'Hannover'];
const rows = (line: (town: string, at: number) => string): string =>
  Array.from({ length: 40 }, (_, at) => line(towns[at % towns.length] ?? '', at)).join('\n');
const phone = (at: number): string => `+49 89 ${4_417_300 + at * 7}`;

test.each([
  [
    'branches',
    `Name,Straße,PLZ,Ort,Telefon\n${rows((town, at) => `Filiale ${town} ${at},Hauptstraße ${at + 1},80331,${town},${phone(at)}`)}\n`,
  ],
  [
    'stores named by their town',
    `store_id,name,address,city,zip,phone\n${rows((town, at) => `${at},${town} Mitte,Lindenweg ${at + 1},${town},80331,${phone(at)}`)}\n`,
  ],
  [
    'restaurants',
    `name,address,city,phone\n${rows((town, at) => `Ristorante Bella ${at},Lindenweg ${at + 1},${town},${phone(at)}`)}\n`,
  ],
  [
    'schools',
    `name,address,city,phone\n${rows((town, at) => `Goethe-Gymnasium ${town},Lindenweg ${at + 1},${town},${phone(at)}`)}\n`,
  ],
  [
    'stations on a map',
    `id,name,country,latitude,longitude\n${rows((town, at) => `${at},${town} ${['Central', 'North', 'Airport'][at % 3]},DE,52.${51_731 + at * 7},13.${40_211 + at * 3}`)}\n`,
  ],
])('%s', (_, text) => expect(tablesOf(text)).toEqual([]));

test('people on a map are somebody', () => {
  const people = rows((_, at) =>
    [
      `${['Gernot', 'Lothar', 'Almut', 'Gesine'][at % 4]} Ketelsen${'abcdefghij'[at % 10]}`,
      `52.${51_731 + at * 7}`,
      `13.${40_211 + at * 3}`,
    ].join(','),
  );
  expect(tablesOf(`name,latitude,longitude\n${people}\n`)).toHaveLength(1);
});

test('customers of stores are somebody', () => {
  const people = rows(
    (town, at) =>
      `${at},${['Gernot', 'Lothar', 'Almut', 'Gesine'][at % 4]} Ketelsen${at},Lindenweg ${at + 1},${town},${phone(at)}`,
  );
  expect(tablesOf(`store_id,name,address,city,phone\n${people}\n`)).toMatchObject([{ subjects: 40 }]);
});
