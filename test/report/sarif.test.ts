import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../rules/index.ts';
import { cleanReport, format, hostile, report, secretRule } from './fixture.ts';

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly name: string }[] } };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { text: string } }[];
    }[];
    readonly results: readonly Result[];
  }[];
}

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
  }[];
  readonly properties: Readonly<Record<string, unknown>>;
}

function runOf(from: Report): Log['runs'][number] {
  const [run] = (JSON.parse(format('sarif', from)) as Log).runs;
  if (!run) throw new Error('a log has a run');
  return run;
}

function notesOf({ invocations }: Log['runs'][number]): string[][] {
  const notifications = invocations[0]?.toolExecutionNotifications ?? [];
  return notifications.map(({ level, message }) => [level, message.text]);
}

const run = runOf(report);
const notes = notesOf(run);
const resultOf = (leak: string): Result | undefined =>
  run.results.find(({ properties }) => properties['leak'] === leak);
const uriOf = (result: Result | undefined): string => result?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';

/** The schema of OASIS; it declares draft-04 but uses nothing that later drafts read in another way. */
function compileSchema(): ValidateFunction {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const validate = compileSchema();

describe('the SARIF 2.1.0 schema', () => {
  test.each([
    ['with everything', report],
    ['of a clean scan', cleanReport],
  ])('accepts a report %s', (_, each) => {
    validate?.(JSON.parse(format('sarif', each)));
    expect(validate?.errors).toBeNull();
  });

  test('refuses what is no SARIF', () => {
    expect(validate?.({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
  });
});

describe('sarif', () => {
  test('has a result for each finding and dataset, errors first', () => {
    expect(run.results.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'warning', 'note', 'note']);
  });

  test('what is excused is a note: GitHub would show a suppressed result as an open alert', () => {
    expect(format('sarif')).not.toContain('suppressions');
    expect(notes.slice(-3)).toEqual([
      ['note', `excused: secrets/example-token in ${hostile.formula}, inline: ${hostile.script}`],
      ['note', 'excused: people/email in docs/a.md, allow: our own (until 2026-12-31)'],
      ['note', 'excused: people/dataset in old.csv, baseline: known'],
    ]);
  });

  test('describes each rule that has a result', () => {
    expect(run.tool.driver.rules.map(({ id }) => id).toSorted()).toEqual([
      'people/dataset',
      'people/email',
      'secrets/example-token',
    ]);
    expect(run.tool.driver.rules.map(({ name }) => name)).toContain('ExampleToken');
  });

  test('every location is a URI that reads back as the path', () => {
    for (const result of run.results) expect(uriOf(result)).toMatch(/^[\w\-.~%!*'()/]+$/);
    expect(decodeURIComponent(uriOf(resultOf('leak-token')))).toBe(hostile.command);
    expect(decodeURIComponent(uriOf(resultOf('leak-people')))).toBe(hostile.formula);
  });

  test('marks the value, but no line of an archive and none of a file that is bad as a whole', () => {
    const regionOf = (leak: string): object | undefined => resultOf(leak)?.locations[0]?.physicalLocation.region;
    expect(regionOf('leak-token')).toEqual({ startLine: 3, startColumn: 12, endLine: 3, endColumn: 52 });
    expect(regionOf('leak-mail')).toEqual({ startLine: 1 });
    expect(regionOf('leak-file')).toEqual({ startLine: 1 });
    expect(resultOf('leak-mail')?.message.text).toContain('in backup.zip › inner.tar › a\\u202egpj.exe');
  });

  test('says what is known of a result', () => {
    expect(resultOf('leak-token')?.message.text).toBe('Example token (exam****), certain: prefix, checksum ok');
    expect(resultOf('leak-people')?.message.text).toBe('1100 people in 1200 rows: email, health');
    expect(resultOf('leak-mail')?.message.text).toContain('; only in history');
    expect(resultOf('leak-token')?.properties).toMatchObject({
      provenance: 'real',
      inHead: true,
      'security-severity': '9.5',
    });
  });

  test('a bracket in a message begins no link', () => {
    const [finding] = report.findings;
    if (!finding) throw new Error('the fixture has findings');
    const { results } = runOf({ ...report, findings: [{ ...finding, evidence: ['[a](https://evil.example)'] }] });
    expect(results.find(({ ruleId }) => ruleId === secretRule.id)?.message.text).toContain('\\[a\\](https:');
  });

  test('notes what was not covered, what is accepted, and notices', () => {
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
    expect(notes.slice(0, -3)).toEqual([
      ['error', 'not covered: a\\u202egpj.exe\\u2066\\u061c\\u200f.zip: encrypted archive'],
      ['error', 'not covered: ::set-output name=owned::yes: cannot be read (EACCES)'],
      ['note', 'not covered: big.iso: over the limit'],
      ['warning', expect.stringContaining('expired on 2026-01-31')],
      ['warning', expect.stringContaining('a notice that is long')],
    ]);
  });

  test('keeps the gravest 5,000 results and says how many are left out', () => {
    const [finding] = report.findings;
    if (!finding) throw new Error('the fixture has findings');
    const low = Array.from({ length: 5_100 }, () => ({ ...finding, severity: 'low' as const }));
    const many = runOf({ ...report, findings: [...low, finding] });
    expect(many.results).toHaveLength(5_000);
    expect(many.results.filter(({ level }) => level === 'error')).toHaveLength(2);
    expect(notesOf(many)).toContainEqual(['warning', '102 results over the limit of 5000 are left out']);
  });

  test('nothing in the text is obeyed by a page or a log', () => {
    expect(format('sarif')).not.toMatch(/<|##|^\s*::/m);
  });
});
