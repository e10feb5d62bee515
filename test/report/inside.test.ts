/** How formats show what stands inside archives and in cells. */
import { expect, test } from 'vitest';
import type { Finding, Report } from '../../rules/index.ts';
import { format, place, report } from './fixture.ts';
import { parseCsv } from './parse.ts';

const [first] = report.findings;
const inCell: Finding = {
  ...(first as Finding),
  path: 'backup.zip',
  within: ['data/customers.xlsx'],
  places: [{ ...place, line: 17, cell: { table: 'Sheet1', row: 17, column: 29 } }],
};
const skip = {
  path: 'backup.zip',
  within: ['x.7z'],
  blob: null,
  commit: null,
  class: 'not-covered',
  reason: 'a',
} as const;
const inside: Report = {
  ...report,
  findings: [inCell, ...report.findings.slice(1)],
  coverage: { ...report.coverage, skipped: [skip] },
};
const shown = 'backup.zip › data/customers.xlsx › Sheet1!AC17';

test.each(['text', 'markdown', 'html', 'csv', 'sarif', 'junit'])('%s names archive, file, sheet and cell', (name) => {
  const text = format(name, inside);
  expect(text).toContain(shown);
  expect(text).toContain('backup.zip › x.7z');
});

test('cells are no lines', () => {
  const onlyCell = { ...inside, findings: [{ ...inCell, within: [] }, ...report.findings.slice(1)] };
  const row = parseCsv(format('csv', onlyCell)).find(({ type }) => type === 'finding');
  expect(row).toMatchObject({ path: 'backup.zip › Sheet1!AC17', line: '' });
  expect(format('sarif', onlyCell)).not.toContain('"startLine":17');
  expect(format('github', onlyCell)).not.toContain('line=17');
});
