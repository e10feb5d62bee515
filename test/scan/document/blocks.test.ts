/** Whose a thing is that stands in a text: what stands in one line is of one person, whatever the lines around lack. */
import { expect, test } from 'vitest';
import { customers, make } from '../../support/secrets.ts';
import { builtInRules, scanPath } from '../../support/scan.ts';

test('lines of which some lack what stands first in others are a person each', async () => {
  const people = customers(40, 'blocks').map((each, at) => ({ ...each, ssn: make('{{ssn}}', `blocks ${at}`) }));
  const table = ['name;email;ssn', ...people.map(({ name, mail, ssn }) => `${name};${mail};${ssn}`)];
  const lines = people.map(({ mail, ssn }, at) => `${at % 3 === 0 ? '' : `SSN ${ssn}, `}wrote from ${mail}`);
  const texts = [
    { name: 'people.csv', text: `${table.join('\n')}\n` },
    { name: 'notes.txt', text: `${lines.join('\n')}\n` },
  ];
  const report = await scanPath('.', { history: null, files: false, texts, rules: builtInRules() });
  expect(report.summary.subjects).toBe(40);
  expect(report.datasets.find(({ path }) => path === 'people.csv')?.subjects).toBe(40);
});
