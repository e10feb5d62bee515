/** The same people under headers of every script, by every reader: the name of a column is known in all of them or in none. */
import { describe, expect, test } from 'vitest';
import { openTable, mayBeTable } from '../../../scan/tables/index.ts';
import { customers } from '../../support/secrets.ts';
import { identifiersOf, tableContext, tablesOf } from '../../support/tables.ts';

const rows = customers(12, 'scripts').map(({ name, mail }, row) => [
  name,
  mail,
  `19${60 + row}-0${1 + (row % 9)}-1${row % 10}`,
]);

const headers: Readonly<Record<string, readonly [name: string, mail: string, birth: string]>> = {
  English: ['full name', 'email', 'date of birth'],
  German: ['Kundenname', 'E-Mail-Adresse', 'Geburtsdatum'],
  French: ['nom et prénom', 'courriel', 'date de naissance'],
  Czech: ['Celé jméno', 'E-mail', 'Datum narození'],
  Hungarian: ['Teljes név', 'E-mail cím', 'Születési dátum'],
  Romanian: ['Nume complet', 'Adresă de email', 'Data nașterii'],
  Vietnamese: ['Họ và tên', 'Email', 'Ngày sinh'],
  Greek: ['Ονοματεπώνυμο', 'Email', 'Ημερομηνία γέννησης'],
  Russian: ['ФИО', 'Почта', 'Дата рождения'],
  Ukrainian: ['ПІБ', 'Електронна пошта', 'Дата народження'],
  Hebrew: ['שם מלא', 'דואר אלקטרוני', 'תאריך לידה'],
  Arabic: ['الاسم الكامل', 'البريد الإلكتروني', 'تاريخ الميلاد'],
  Hindi: ['पूरा नाम', 'ईमेल', 'जन्म तिथि'],
  Thai: ['ชื่อ-นามสกุล', 'อีเมล', 'วันเกิด'],
  Chinese: ['姓名', '电子邮箱', '出生日期'],
  Japanese: ['氏名', 'メールアドレス', '生年月日'],
  Persian: ['نام و نام خانوادگی', 'Email', 'تاریخ تولد'],
  Georgian: ['სახელი, გვარი', 'Email', 'დაბადების თარიღი'],
  Lithuanian: ['Vardas, pavardė', 'El. paštas', 'Gimimo data'],
  Catalan: ['Nom i cognoms', 'Email', 'Data de naixement'],
  Korean: ['이름', '이메일', '생년월일'],
};

type Write = (header: readonly string[]) => string;
const objects = (header: readonly string[]): unknown[] =>
  rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at] ?? '', cell])));

const writers: Readonly<Record<string, Write>> = {
  csv: (header) => [header, ...rows].map((row) => row.join(';')).join('\n'),
  json: (header) => JSON.stringify(objects(header)),
  jsonl: (header) =>
    objects(header)
      .map((each) => JSON.stringify(each))
      .join('\n'),
  sql: (header) =>
    rows
      .map((row) => `INSERT INTO t (${header.map((each) => `"${each}"`).join(', ')}) VALUES ('${row.join("', '")}');`)
      .join('\n'),
  markdown: (header) => [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  html: (header) =>
    `<table><tr>${header.map((each) => `<th>${each}</th>`).join('')}</tr>${rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('\n')}</table>`,
  yaml: (header) =>
    rows
      .map((row) => row.map((cell, at) => `${at === 0 ? '- ' : '  '}"${header[at]}": "${cell}"`).join('\n'))
      .join('\n'),
  code: (header) =>
    `all = [\n${rows.map((row) => `  {${row.map((cell, at) => `"${header[at]}": "${cell}"`).join(', ')}},`).join('\n')}\n]`,
};

describe.each(Object.entries(headers))('%s', (_, header) => {
  test.each(Object.entries(writers))('%s', (__, write) => {
    const [table] = tablesOf(`${write(header)}\n`);
    expect(table).toMatchObject({ subjects: rows.length });
    expect(Object.values(identifiersOf(table))).toEqual(['full-name', 'email', 'birth-date']);
  });

  test('is opened by its names alone', () => {
    const bytes = Buffer.from(
      `${[header[0], header[2]].join(';')}\n${rows.map((row) => `${row[0]};${row[2]}`).join('\n')}\n`,
    );
    expect(mayBeTable(bytes, tableContext)).toBe(true);
    expect(openTable(bytes, tableContext)).not.toBeNull();
  });
});
