import { describe, expect, test } from 'vitest';
import { toCsvCell } from '../../report/neutralise.ts';
import { cleanReport, format, hostile, report } from './fixture.ts';
import { parseCsv } from './parse.ts';

const rows = parseCsv(format('csv'));
const ofType = (type: string): Record<string, string>[] => rows.filter((row) => row['type'] === type);

describe('csv', () => {
  test('has a row for each finding and dataset, each excuse and each thing not covered', () => {
    expect(ofType('finding')).toHaveLength(report.findings.length);
    expect(ofType('dataset')).toHaveLength(1);
    expect(ofType('excused')).toHaveLength(3);
    expect(ofType('not-covered')).toHaveLength(2);
    expect(ofType('not-covered-accepted')).toHaveLength(1);
    expect(rows).toHaveLength(12);
  });

  test('a finding keeps all that a person sorts by', () => {
    expect(ofType('finding')[2]).toMatchObject({
      leak: 'leak-mail',
      title: `It's ${hostile.script}`,
      severity: 'medium',
      kind: 'contact',
      path: 'backup.zip › inner.tar › a\\u202egpj.exe\\u2066\\u061c\\u200f',
      line: '3',
      preview: 'a***@g***',
      in_head: 'false',
      since: '2023-11-05T00:00:00.000Z',
      author: hostile.script,
    });
  });

  test('a dataset has the kind of its leak', () => {
    expect(ofType('dataset')[0]).toMatchObject({ kind: 'health', rows: '1200', subjects: '1100', places: '2' });
    expect(ofType('dataset')[0]?.['evidence']).toBe('columns: email, health; header names; values differ');
  });

  test('an excuse says who, why and until when', () => {
    expect(ofType('excused')[1]).toMatchObject({ path: 'docs/a.md', evidence: 'allow: our own (until 2026-12-31)' });
  });

  test('no cell is a formula, whatever separates cells', () => {
    for (const cell of rows.flatMap((row) => Object.values(row))) {
      for (const part of cell.split(/[,;\t"]/)) expect(part).not.toMatch(/^\s*[=+\-@]/);
    }
    expect(ofType('dataset')[0]?.['path']).toBe(`'${hostile.formula}`);
    expect(ofType('finding')[2]?.['evidence']).toBe("a;'=1+1,'@SUM(A1)");
  });

  test('a row of a file is one row, also for what a file name makes of it', () => {
    expect(ofType('finding')[3]?.['evidence']).toContain('x\\u000d\\u000a::stop-commands');
    expect(format('csv').split('\r\n')).toHaveLength(rows.length + 2);
  });

  test.each([
    [-1, '-1'],
    ['-1', "'-1"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['a"b', '"a""b"'],
    ['', ''],
    [null, ''],
    [false, 'false'],
  ])('%j becomes %s', (value, cell) => {
    expect(toCsvCell(value)).toBe(cell);
  });

  test('a clean scan has a header only', () => {
    expect(parseCsv(format('csv', cleanReport))).toEqual([]);
  });
});
