/** Names of columns are read in the encoding of their document, in whatever shape the table stands. */
import { describe, expect, test } from 'vitest';
import { scanBytes } from '../../../support/scan.ts';

const rowsEach = Array.from({ length: 30 }, (_, at) => at);
const pick = (list: string, at: number): string => list.split(' ')[at % list.split(' ').length] ?? '';

interface Language {
  readonly header: readonly string[];
  readonly identifiers: readonly string[];
  readonly row: (at: number) => readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  German: {
    header: ['Vorname', 'Nachname', 'Straße', 'Geburtsdatum'],
    identifiers: ['first-name', 'last-name', 'street', 'birth-date'],
    row: (at) => [
      pick('Jürgen Käthe Björn Sören Günther', at),
      pick('Müller Schröder Groß Jäger Böhm Weiß Köhler', at),
      `Lindenstraße ${at + 3}`,
      `${1950 + at}-0${1 + (at % 9)}-1${at % 9}`,
    ],
  },
  French: {
    header: ['Prénom', 'Nom de famille', 'Téléphone', 'Salaire'],
    identifiers: ['first-name', 'last-name', 'phone', 'salary'],
    row: (at) => [
      pick('Zoé Anaïs Hélène François Gaël', at),
      pick('Lefèvre Béranger Noël Crépin Dupré Gérard Mathéo', at),
      `06 12 ${10 + at} 45 ${20 + at}`,
      `${2100 + at * 37}`,
    ],
  },
  Swedish: {
    header: ['Förnamn', 'Efternamn', 'Födelsedatum', 'Kön'],
    identifiers: ['first-name', 'last-name', 'birth-date', 'sex'],
    row: (at) => [
      pick('Åsa Björn Örjan Märta Göran', at),
      pick('Öberg Sjöström Åkesson Lindström Hägg Söder Wikström', at),
      `${1950 + at}-0${1 + (at % 9)}-1${at % 9}`,
      at % 2 === 0 ? 'man' : 'kvinna',
    ],
  },
  Russian: {
    header: ['Фамилия', 'Имя', 'Дата рождения', 'Зарплата'],
    identifiers: ['last-name', 'first-name', 'birth-date', 'salary'],
    row: (at) => [
      pick('Иванов Петров Сидоров Кузнецов Попов Соловьёв Ёлкин', at),
      pick('Иван Пётр Анна Ольга Юрий', at),
      `${10 + (at % 18)}.0${1 + (at % 9)}.${1950 + at}`,
      `${31_000 + at * 170}`,
    ],
  },
};

/** Capital and small letters of Russian stand in one run, but for Ё and ё. */
function toWindows1251(text: string): Buffer {
  const byteOf = (code: number): number =>
    code < 128 ? code : code === 0x401 ? 0xa8 : code === 0x451 ? 0xb8 : code - 0x410 + 0xc0;
  return Buffer.from(Array.from(text, (sign) => byteOf(sign.charCodeAt(0))));
}

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'a byte of its alphabet': (text) =>
    /\p{Script=Cyrillic}/u.test(text) ? toWindows1251(text) : Buffer.from(text, 'latin1'),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
};

const shapes: Readonly<Record<string, (header: readonly string[], rows: readonly (readonly string[])[]) => string>> = {
  'export.csv': (header, rows) => [header, ...rows].map((row) => row.join(';')).join('\r\n'),
  'long.csv': (header, rows) =>
    [[...header, 'Notiz'], ...rows.map((row) => [...row, `"${'so viel dazu. '.repeat(1_400)}"`])]
      .map((row) => row.join(';'))
      .join('\r\n'),
  'export.txt': (header, rows) =>
    rows.map((row) => row.map((cell, at) => `${header[at]}: ${cell}`).join('\n')).join('\n\n'),
  'app.log': (header, rows) =>
    rows
      .map(
        (row, line) =>
          `2026-05-01T10:00:${10 + line}Z INFO ${row.map((cell, at) => `${header[at]?.replaceAll(' ', '_')}="${cell}"`).join(' ')}`,
      )
      .join('\n'),
  'export.json': (header, rows) =>
    JSON.stringify(rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])))),
};

describe.each(Object.keys(shapes))('%s', (name) => {
  describe.each(Object.keys(languages))('%s', (language) => {
    test.each(Object.keys(encodings))('%s', async (encoding) => {
      const { header, row, identifiers } = languages[language] ?? expect.fail();
      const rows = rowsEach.map(row);
      const bytes = encodings[encoding]?.(`${shapes[name]?.(header, rows)}\n`) ?? expect.fail();
      const { datasets } = await scanBytes(bytes, { name });
      expect(datasets[0]?.columns.map((column) => column.identifier)).toEqual(identifiers);
    });
  });
});

test('names in UTF-8 open a table whose rows are long and full of code', async () => {
  const note = `"${'if (a) { b(c) = (d) } '.repeat(900)}"`;
  const rows = rowsEach.map((at) => `${pick('Zoé Anaïs Hélène', at)};06 12 ${10 + at} 45 ${20 + at};${note}`);
  const { datasets } = await scanBytes(['Prénom;Téléphone;Notes', ...rows].join('\n'), { name: 'notes.csv' });
  expect(datasets[0]?.columns.map(({ name }) => name)).toEqual(['Prénom', 'Téléphone']);
});

test('a byte order mark is no part of the name of the first column', async () => {
  const { row, header } = languages['German'] ?? expect.fail();
  const text = [header, ...rowsEach.map(row)].map((cells) => cells.join(';')).join('\n');
  const { datasets } = await scanBytes(`\ufeff${text}`, { name: 'export.csv' });
  expect(datasets[0]?.columns[0]?.name).toBe('Vorname');
});
