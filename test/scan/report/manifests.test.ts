/** Authors in manifests publish their own contact, with what they do; customers beside a birth date do not. */
import { expect, test } from 'vitest';
import { judgeTable } from '../../../scan/report/findings.ts';
import { judgePath } from '../../../scan/report/provenance.ts';

const column = (identifier: string) => ({ name: identifier, identifier, share: 1, valid: 1 });
const authors = ['full-name', 'email', 'job-title'].map(column);
const judge = (path: string, columns = authors): string =>
  judgeTable({ provenance: 'unknown', format: 'json', columns }, path, []).provenance;

test('authors with their roles are public contacts in a lock file and a citation', () => {
  expect(judge('composer.lock')).toBe('public-contact');
  expect(judge('CITATION.cff')).toBe('public-contact');
});

test('the same people elsewhere, and people with more, are not', () => {
  expect(judge('export/people.json')).toBe('unknown');
  expect(judge('notes/people.md')).toBe('unknown');
  expect(judge('composer.lock', [...authors, column('birth-date')])).toBe('unknown');
});

test('who reads a newsletter published nothing, unlike who is named in NEWS', () => {
  const addresses = [column('email')];
  expect(judge('NEWS.md', addresses)).toBe('public-contact');
  expect(judge('export/newsletter.csv', addresses)).toBe('unknown');
});

test.each([
  'AUTHORS',
  'AUTHORS.rst',
  'CODEOWNERS',
  '.mailmap',
  'OWNERS',
  'NOTICES',
  'dist/3rdpartylicenses.txt',
  'ThirdPartyNotices.txt',
  'THIRD-PARTY-LICENSES.md',
  'LICENSE-MIT',
  'LICENSE.apache',
  'README.pt-BR.md',
  'CHANGELOG-1.2.md',
  'contributors.yml',
])('names in %s were published by who bears them', (path) => expect(judge(path)).toBe('public-contact'));

test.each([
  'owners.csv',
  'authors.json',
  'contributors.xlsx',
  'support-tickets.md',
  'history_customers.csv',
  'releases.sql',
  'licensees.csv',
  'LICENSE-holders.csv',
  'docs/customers.csv',
  'docs/team/list.md',
])('a table in %s is no contact of whoever stands in it', (path) => expect(judge(path)).toBe('unknown'));

test('documentation may name whom to ask; a file of data beside it is another thing', () => {
  const single = (path: string): string => judgePath(path, 'contact', 'unknown', false).provenance;
  expect(single('docs/install/help.md')).toBe('public-contact');
  expect(single('docs/export.csv')).toBe('unknown');
});
