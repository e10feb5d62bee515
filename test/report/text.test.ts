import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Report, Severity } from '../../rules/index.ts';
import { cleanReport, format, report } from './fixture.ts';

const text = format('text');

describe('text', () => {
  test('lists leaks at or above the least severity, the gravest first, and counts the rest', () => {
    const badges = [...text.matchAll(/^(CRITICAL|HIGH|MEDIUM|LOW|INFO)\b/gm)].map(([, badge]) => badge);
    expect(badges).toEqual(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW']);
    expect(text).toContain('1 × info: Example token');
    expect(format('text', report, { show: 'critical' })).not.toContain('HIGH');
  });

  test('says where a secret stands, since when, by whom, how sure, and what to do', () => {
    expect(text).toContain('exam****');
    expect(text).toContain('\\u003a:set-output name=owned::yes:3 (2 places)');
    expect(text).toContain('since cccccccccc 2024-03-01 by \\u001b]0;owned\\u0007\\u001b[2J\\u009b31m');
    expect(text).toContain('certain: prefix, checksum ok');
    expect(text).toContain('→ Revoke it, 100% now; then remove it.');
  });

  test('gives the same advice once, under the first leak it holds for', () => {
    const [leak] = report.leaks;
    const twice = format('text', { ...report, leaks: leak ? [leak, { ...leak, id: 'again' }] : [] });
    expect(twice.split('→ ')).toHaveLength(2);
    expect(twice).toContain('again');
  });

  test('says whose rows a dataset holds', () => {
    expect(text).toContain("=cmd|' /C calc'!A0");
    expect(text).toContain('1,200 rows, 1,100 people');
    expect(text).toContain('window.owned=1"> = health');
    expect(text).toContain('certain: header names, values differ');
  });

  test('says which file inside an archive, and that it is only in history', () => {
    expect(text).toContain('backup.zip › inner.tar › a\\u202egpj.exe\\u2066\\u061c\\u200f:3');
    expect(text).toContain('only in history');
  });

  test('sums up: verdict, counts, coverage, what is excused, notices', () => {
    expect(text).toContain('Incomplete: not everything could be scanned, so this does not pass; 5 leaks so far');
    expect(text).toContain('5 leaks (1 critical, 1 high, 1 medium, 1 low, 1 info), 1,101 people');
    expect(text).toContain(
      '1,234 documents, 5.7 MB, 42 commits in 1.5 s; 7 with nothing to read; 1 not covered but accepted',
    );
    expect(text).toContain('3 findings excused');
    expect(text).toContain('! an allow entry');
  });

  test('a word of others that a broken line begins with is no workflow command', () => {
    expect(text).toMatch(/^ +\\u003a:set-output name=owned::yes$/m);
  });

  test('has the same words with colours, and all of its colours end', () => {
    const colored = format('text', report, { color: true });
    expect(stripVTControlCharacters(colored)).toBe(text);
    expect(colored.match(/\u001b\[(?![0-9;]*m)/g)).toBeNull();
  });

  test('names the way out for whoever needs such data, unless all of it are secrets', () => {
    const offer = 'Test data: `leakwarden synthesise FILE` copies a file with invented people in it';
    expect(text).toContain(offer);
    expect(format('text', report, { isHook: true })).toContain(offer);
    const secrets = report.leaks.filter(({ kind }) => kind === 'secret');
    expect(format('text', { ...report, leaks: secrets })).not.toContain(offer);
  });

  test('says that a clean scan passed', () => {
    expect(format('text', cleanReport)).toContain('Passed: no leaks');
  });

  test('names how many of the leaks are the gravest', () => {
    expect(format('text', { ...report, verdict: 'fail' })).toContain('Failed: 5 leaks, 1 of them critical');
  });
});

describe('many leaks of one rule', () => {
  const many = (severity: Severity, count: number): Report => {
    const [finding, leak] = [report.findings[0], report.leaks[0]];
    if (!finding || !leak) throw new Error('the fixture has both');
    const numbers = Array.from({ length: count }, (_, index) => index);
    return {
      ...report,
      datasets: [],
      findings: numbers.map((index) => ({ ...finding, severity, path: `src/${index % 7}.ts`, leak: `leak-${index}` })),
      leaks: numbers.map((index) => ({
        ...leak,
        severity,
        id: `leak-${index}`,
        title: `Token ${index}`,
        findings: [index],
        datasets: [],
      })),
    };
  };

  test.each([
    ['low', 6, 6, ''],
    ['medium', 40, 5, '+ 35 more leaks like this in 7 files'],
    ['critical', 51, 51, ''],
    ['critical', 60, 50, '+ 10 more leaks like this in 7 files'],
  ] as const)('%s, %i of them: %i are listed', (severity, count, listed, rest) => {
    const text = format('text', many(severity, count));
    expect(text.match(/Token \d+/g)?.length).toBe(listed);
    expect(text.match(/\+ .* like this in 7 files/g) ?? []).toEqual(rest === '' ? [] : [rest]);
  });
});

describe('low leaks of one rule', () => {
  const [leak] = report.leaks;
  const finding = report.findings[0];
  const low = (paths: readonly string[]): Report => ({
    ...report,
    datasets: [],
    findings: paths.flatMap((path, at) =>
      finding
        ? [{ ...finding, rule: 'people/email', severity: 'low' as const, path, within: [], leak: `leak-${at}` }]
        : [],
    ),
    leaks: paths.flatMap((_, at) =>
      leak
        ? [
            {
              ...leak,
              id: `leak-${at}`,
              kind: 'contact' as const,
              severity: 'low' as const,
              title: `Address ${at}`,
              findings: [at],
              datasets: [],
            },
          ]
        : [],
    ),
  });
  test('three or more in a folder are one line', () => {
    const text = format('text', low(['docs/a.md', 'docs/a.md', 'docs/b.md', 'src/c.ts', 'src/d.ts', 'e.md']));
    expect(text).toContain('LOW      E-mail address: 3 in docs/ (2 files)\n');
    expect(text.match(/Address \d/g)).toEqual(['Address 3', 'Address 4', 'Address 5']);
  });
  test('of many folders the fullest are listed', () => {
    const paths = Array.from({ length: 25 }, (_, at) =>
      Array.from({ length: 3 + (at % 2) }, () => `d${at}/a.md`),
    ).flat();
    const text = format('text', low(paths));
    expect(text.match(/E-mail address: \d in d\d+\//g)).toHaveLength(20);
    expect(text).toContain('+ 15 more leaks like these in 5 folders; one by one: --format json');
    expect(text).toContain('E-mail address: 4 in d1/ (1 file)');
  });
});

test('lines are as long as the terminal is wide', () => {
  const longest = (width: number): number =>
    Math.max(
      ...format('text', report, { width })
        .split('\n')
        .filter((line) => line.includes('→') || line.startsWith('─'))
        .map((line) => line.length),
    );
  expect(longest(60)).toBeLessThanOrEqual(60);
  expect(format('text', report, { width: 120 })).toContain('─'.repeat(120));
});

test('of equal severity the lists of people come first', () => {
  const leaks = report.leaks.map((leak) => ({ ...leak, severity: 'high' as const }));
  const lines = format('text', { ...report, leaks }).split('\n');
  expect(lines.find((line) => line.startsWith('HIGH'))).toMatch(/1100 people/);
});
