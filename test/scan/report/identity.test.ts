/** A leak is known again: by the next scan of another range, after a rename, while rows come and go. */
import { describe, expect, test } from 'vitest';
import type { Dataset, Leak, Report } from '../../../rules/index.ts';
import { fingerprintsOf, isSameDataset } from '../../../scan/index.ts';
import { sharesPeople } from '../../../scan/tables/index.ts';
import { samplePeople } from '../../../scan/tables/sample.ts';
import { makeRepository, type TestRepository } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { awsKey, customerCsv, make, personMail } from '../../support/secrets.ts';

const key = Buffer.from('a key of at least sixteen bytes');
const full = ({ folder }: TestRepository): Promise<Report> => scanPath(folder, { files: false, key });
const range = ({ folder }: TestRepository, from: string, to = 'HEAD'): Promise<Report> =>
  scanPath(folder, { history: { kind: 'range', range: `${from}..${to}` }, files: false, key });
const all = (report: Report): string[] => report.leaks.flatMap((leak) => fingerprintsOf(report, leak));
const only = (report: Report): Leak => {
  expect(report.leaks).toHaveLength(1);
  return report.leaks[0] as Leak;
};
const dataset = (report: Report): Dataset => report.datasets[0] as Dataset;

/** The rows of `from` to `to` of one and the same list of people. */
function rows(from: number, to: number, header = 'name,email,card_number'): string {
  const [, ...people] = customerCsv(to).trimEnd().split('\n');
  return `${header}\n${people.slice(from).join('\n')}\n`;
}

describe('values', () => {
  const weak = `phone: +49 30 90182 4417\nmail ${personMail()}\nconst dbPassword = "${make('{{base62:13}}')}9x";\n`;

  test.each([
    ['a strong secret', `key = "${awsKey()}"\n`],
    ['weak ones', weak],
  ])('%s: the same fingerprints and ids in a pull request and later in the whole history', async (_, text) => {
    const repository = makeRepository();
    const base = repository.commit({ 'z.txt': 'z\n' });
    repository.commit({ 'src/new.ts': text });
    const first = await range(repository, base);
    repository.commit({ 'src/new.ts': `// moved\n\n${text.replaceAll(/^/gm, '  ')}`, 'a/copy.ts': text });
    repository.remove('src/new.ts');
    const later = await full(repository);
    expect(all(first).length).toBeGreaterThan(0);
    expect(all(later).toSorted()).toEqual(all(first).toSorted());
    expect(later.leaks.map(({ id }) => id).toSorted()).toEqual(first.leaks.map(({ id }) => id).toSorted());
  });

  test('different leaks of one report have nothing in common', async () => {
    const repository = makeRepository();
    const person = `name: Maria Schulze\nborn: 1984-05-06\nssn: ${make('{{ssn}}')}\nmail: ${personMail('together')}\n`;
    repository.commit({ 'a.txt': weak, 'b.txt': `key = "${awsKey()}"\n`, 'c.txt': person });
    const fingerprints = all(await full(repository));
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });
});

describe('datasets', () => {
  test('keep their id while path and columns stay, though no person does', async () => {
    const repository = makeRepository();
    repository.commit({ 'customers.csv': rows(0, 30) });
    const before = await full(repository);
    const base = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'customers.csv': customerCsv(40, 'other people') });
    const after = await range(repository, base);
    expect(only(after).id).toBe(only(before).id);
    expect(all(after)).toEqual(all(before));
  });

  test.each([
    ['moved, with half of the people', 'archive/2025.csv', rows(15, 45), true],
    ['moved, with a tenth of them', 'archive/2025.csv', rows(27, 57), false],
    ['with other columns and half of the people', 'customers.csv', rows(15, 45, 'person,email,card_no'), true],
  ])('%s', async (_, path, content, isSame) => {
    const repository = makeRepository();
    repository.commit({ 'customers.csv': rows(0, 30) });
    const before = await full(repository);
    const base = repository.git('rev-parse', 'HEAD');
    repository.remove('customers.csv');
    repository.commit({ [path]: content });
    const after = await range(repository, base);
    expect(isSameDataset(dataset(before), dataset(after))).toBe(isSame);
    expect((await full(repository)).leaks).toHaveLength(isSame ? 1 : 2);
  });

  test('a rename in the whole history keeps the id of the first place', async () => {
    const repository = makeRepository();
    repository.commit({ 'z.csv': rows(0, 30) });
    const before = await full(repository);
    repository.git('commit', '-q', '--allow-empty', '-m', 'later', '--date', '2026-03-04T05:06:07Z');
    repository.move('z.csv', 'a.csv');
    const after = await full(repository);
    expect(only(after)).toMatchObject({ id: only(before).id, datasets: [0, 1] });
  });

  test('name their people under a key only', async () => {
    const repository = makeRepository();
    repository.commit({ 'customers.csv': rows(0, 30) });
    const keyed = dataset(await full(repository));
    expect(keyed.people).toHaveLength(30);
    expect(dataset(await full(repository)).people).toEqual(keyed.people);
    const other = await scanPath(repository.folder, { files: false, key: Buffer.from('another key of sixteen bytes') });
    expect(keyed.people).not.toContain(dataset(other).people?.[0]);
    expect(dataset(await scanPath(repository.folder, { files: false }))).not.toHaveProperty('people');
  });

  test('lists of addresses are known again as well', async () => {
    const repository = makeRepository();
    const list = (from: number, to: number): string =>
      Array.from({ length: to - from }, (_, row) => `write to ${personMail(`row ${row + from}`)}, please;\n`).join('');
    repository.commit({ 'notes.log': list(0, 20) });
    const before = await full(repository);
    repository.move('notes.log', 'mail.log');
    repository.commit({ 'mail.log': list(8, 28) });
    const after = await full(repository);
    expect(before.datasets).toHaveLength(1);
    expect(after.datasets.some((each) => each.path === 'mail.log' && isSameDataset(each, dataset(before)))).toBe(true);
  });
});

describe('samples of people', () => {
  const hashes = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, index) => make('{{hex-lower:16}}', `person ${index + from}`));
  test.each([
    ['all of a large table', hashes(0, 2000), hashes(0, 2000), true],
    ['most of it', hashes(0, 2000), hashes(300, 2300), true],
    ['a tenth of it', hashes(0, 2000), hashes(1800, 3800), false],
    ['a small part that is wholly in it', hashes(0, 2000), hashes(100, 200), true],
    ['none', hashes(0, 10), hashes(10, 20), false],
    ['nobody', [], [], false],
  ])('%s', (_, a, b, isSame) => {
    expect(sharesPeople(samplePeople(a), samplePeople(b))).toBe(isSame);
    expect(sharesPeople(samplePeople(b), samplePeople(a))).toBe(isSame);
  });
});
